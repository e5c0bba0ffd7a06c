import Diagnostics
public import LinkedData

extension V2 {
    /// The property of a recipient's profile that an identity is a value of.
    ///
    /// Open Badges 2.0, "IdentityObject", `type`.
    public enum IdentityType: Hashable, Sendable {
        /// An electronic mail address.
        case email
        /// The address of a page.
        case url
        /// A telephone number.
        case telephone
        /// An identifier.
        case id
        /// Another property.
        case unrecognised(JSONText)

        /// The property that text names, as a term, a compact IRI or an IRI.
        public init(_ text: JSONText) {
            switch text.value {
            case "email", "schema:email", "http://schema.org/email": self = .email
            case "url", "schema:url", "http://schema.org/url": self = .url
            case "telephone", "schema:telephone", "http://schema.org/telephone": self = .telephone
            case "id", "@id": self = .id
            default: self = .unrecognised(text)
            }
        }

        /// The term.
        public var text: JSONText {
            switch self {
            case .email: "email"
            case .url: "url"
            case .telephone: "telephone"
            case .id: "id"
            case .unrecognised(let text): text
            }
        }
    }
}

extension V2.IdentityType: JSONConvertible {
    /// Reads any text; what the standard does not know is `unrecognised`.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json)
        if text.value.isEmpty { throw .empty(expected: Phrase("expected/name-property-such-email"), at: "") }
        self.init(text)
    }

    /// The term.
    public var jsonValue: JSONValue { .string(text) }
}
