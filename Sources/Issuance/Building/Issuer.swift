public import Cryptography
public import LinkedData
public import OpenBadges
private import Proofs

/// Who awards badges: the profile that stands in them, the keys that sign them, and how the two are tied together.
///
/// Two kinds of identity. A `did:key` issuer *is* its key: anyone can check its badges with nothing else at hand, and the
/// name on them is its own word. An issuer with an HTTPS identifier publishes its profile there, and the profile lists the
/// keys (`publishedDocuments`). Open Badges 2.0 knows only the second kind, so a `did:key` issuer needs an address
/// besides for its 2.0 profile.
public struct Issuer: Sendable {
    /// The profile that stands in badges (Open Badges 3.0, "Profile").
    public let profile: V3.Profile
    /// The identifier of the issuer in Open Badges 3.0.
    public let id: IRI
    /// The keys that sign, the one in use first.
    public let keys: [IssuerKey]
    /// The address of the issuer's profile in Open Badges 2.0; `nil` when it has none.
    public let openBadges2ID: IRI?
    /// The address of the 2.0 revocation list, when there is one.
    public let revocationList: IRI?

    /// An issuer that is nothing but a key with a name.
    public init(name: String, key: PublicKey) throws(IssuerError) {
        switch StatementText.fault(in: name, limit: 1000) {
        case .empty: throw .noName
        case .tooLong, .forbidden: throw .unsuitableName
        case nil: break
        }
        var profile = JSONObject()
        profile[Member.type] = ["Profile"]
        profile[Member.name] = .text(name)
        try self.init(profile: profile, keys: [key])
    }

    /// An issuer with the profile that a file holds.
    ///
    /// - Parameters:
    ///   - profile: a profile of Open Badges 3.0; one without `id` becomes that of an issuer who is the key.
    ///   - keys: the keys that sign, the one in use first.
    ///   - openBadges2ID: the address of the profile for Open Badges 2.0; by default the profile's own, if it is one.
    ///   - revocationList: the address of the 2.0 revocation list.
    public init(
        profile: JSONObject, keys: [PublicKey], openBadges2ID: IRI? = nil, revocationList: IRI? = nil
    ) throws(IssuerError) {
        guard let first = keys.first else { throw .noKey }
        var complete = JSONObject()
        if profile[Member.id] == nil { complete[Member.id] = .text(KeyIdentifier(first).did) }
        for member in profile.members { complete[member.name] = member.value }
        let parsed: V3.Profile
        do {
            parsed = try V3.Profile(complete)
        } catch {
            throw .profile(error)
        }
        try self.init(profile: parsed, keys: keys, openBadges2ID: openBadges2ID, revocationList: revocationList)
    }

    /// An issuer with a profile.
    ///
    /// - Parameters:
    ///   - profile: its `id` is the DID of the only key, or the HTTPS address at which the profile is published.
    ///   - keys: the keys that sign, the one in use first.
    ///   - openBadges2ID: the address of the profile for Open Badges 2.0; by default the profile's own, if it is one.
    ///   - revocationList: the address of the 2.0 revocation list.
    public init(
        profile: V3.Profile, keys: [PublicKey], openBadges2ID: IRI? = nil, revocationList: IRI? = nil
    ) throws(IssuerError) {
        let id = profile.id
        guard !keys.isEmpty else { throw .noKey }
        if let openBadges2ID, !openBadges2ID.isWebAddress { throw .notAnAddress(openBadges2ID.text) }
        if let revocationList, !revocationList.isWebAddress { throw .notAnAddress(revocationList.text) }
        let hosted = openBadges2ID ?? (id.isWebAddress ? id : nil)
        var issuerKeys: [IssuerKey] = []
        for key in keys {
            let name = try Self.verificationMethod(of: key, issuer: id, keyCount: keys.count)
            let document = try hosted.map { hosted throws(IssuerError) in
                try hosted.sibling("keys/\(try IssuerKey.thumbprint(of: key)).json")
            }
            issuerKeys.append(IssuerKey(publicKey: key, verificationMethod: name, keyDocument: document))
        }
        self.profile = profile
        self.id = id
        self.keys = issuerKeys
        self.openBadges2ID = hosted
        self.revocationList = revocationList
    }

    /// The key of this issuer that has this public half.
    func key(_ publicKey: PublicKey) -> IssuerKey? {
        keys.first { $0.publicKey == publicKey }
    }

    private enum Member {
        static let id: MemberName = "id"
        static let type: MemberName = "type"
        static let name: MemberName = "name"
    }

    private static func verificationMethod(
        of key: PublicKey, issuer id: IRI, keyCount: Int
    ) throws(IssuerError) -> IRI {
        let text: String
        switch id.scheme {
        case "did":
            guard keyCount == 1, let own = KeyIdentifier(id.text, of: key) else { throw .keyIsNotIssuer(id.text) }
            text = own.verificationMethodID
        case "http", "https":
            text = id.withoutFragment + "#" + (try IssuerKey.thumbprint(of: key))
        default:
            throw .unsuitableIdentifier(id.text)
        }
        guard let name = IRI(text) else { throw .unsuitableIdentifier(id.text) }
        return name
    }
}

extension IRI {
    /// The address beside this one: RFC 3986, "Reference Resolution", for a relative path without dots.
    func sibling(_ path: String) throws(IssuerError) -> IRI {
        let base = text.prefix { $0 != "#" && $0 != "?" }
        var slashes = 0
        var end: String.Index?
        for index in base.indices where base[index] == "/" {
            slashes += 1
            if slashes >= 3 { end = base.index(after: index) }
        }
        let folder = end.map { String(base[..<$0]) } ?? String(base) + "/"
        guard let iri = IRI(folder + path) else { throw .notAnAddress(text) }
        return iri
    }
}
