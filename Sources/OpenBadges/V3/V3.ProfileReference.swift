import Diagnostics
public import LinkedData

extension V3 {
    /// An issuer: a profile, or only its identifier.
    ///
    /// Open Badges 3.0, "ProfileRef".
    public enum ProfileReference: Hashable, Sendable {
        /// The identifier; the profile has to be found elsewhere.
        case iri(IRI)
        /// The profile.
        case profile(Profile)

        /// The identifier of the profile.
        public var id: IRI {
            switch self {
            case .iri(let iri): iri
            case .profile(let profile): profile.id
            }
        }

        /// The profile, when it is there.
        public var profile: Profile? {
            if case .profile(let profile) = self { profile } else { nil }
        }
    }
}

extension V3.ProfileReference: JSONConvertible {
    /// Reads a string or an object.
    public init(json: JSONValue) throws(ModelError) {
        switch json {
        case .string: self = .iri(try IRI(json: json))
        case .object(let object): self = .profile(try V3.Profile(object))
        case .null, .bool, .number, .array:
            throw .type(expected: Phrase("expected/address-object-profile"), found: json.kind, at: "")
        }
    }

    /// The string or the object.
    public var jsonValue: JSONValue {
        switch self {
        case .iri(let iri): iri.jsonValue
        case .profile(let profile): profile.jsonValue
        }
    }

    /// In the shape of VC 1.1 the issuer of a badge is always a profile.
    func requireProfile() throws(ModelError) {
        guard case .iri = self else { return }
        throw .type(expected: Phrase("expected/object-profile-credentials-vc-1"), found: .string, at: "/issuer")
    }
}
