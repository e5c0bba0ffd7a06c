public import Cryptography
public import Diagnostics
public import LinkedData
private import Proofs

/// The issuers that a person or organisation trusts, with the keys known to be theirs.
///
/// Our own form: `{"issuers":[{"id":"did:key:…","name":"…","keys":[…],"from":"…","until":"…"}]}`. `keys` holds JWK
/// objects or Multikey texts; `from` and `until` bound the moments of signing for which the entry counts.
public struct TrustList: Sendable {
    /// One trusted issuer.
    public struct Entry: Sendable {
        /// The issuer's identifier, exactly as badges give it.
        public let id: IRI
        /// The name under which it is known to the list's owner.
        public let name: String?
        /// Keys known to be the issuer's.
        public let keys: [PublicKey]
        /// Badges signed earlier are not covered.
        public let from: DateTime?
        /// Badges signed later are not covered.
        public let until: DateTime?

        /// Whether the entry counts for a badge signed at this moment.
        public func covers(_ instant: Instant) -> Bool {
            if let from, instant < from.instant { return false }
            if let until, instant > until.instant { return false }
            return true
        }
    }

    /// The trusted issuers.
    public let entries: [Entry]

    /// Reads a list.
    ///
    /// - Throws: what in the list cannot be understood; nothing is skipped in silence.
    public init(_ value: JSONValue) throws(TrustListError) {
        guard let issuers = value.object?["issuers"]?.array else { throw .noIssuers }
        var entries: [Entry] = []
        for (position, issuer) in issuers.enumerated() {
            entries.append(try Self.entry(issuer, place: "/issuers/\(position)"))
        }
        self.entries = entries
    }

    /// The first entry for an issuer, when there is one.
    public func entry(for issuer: IRI) -> Entry? {
        entries.first { $0.id == issuer }
    }

    /// Whether any entry for an issuer covers a badge signed at this moment; an issuer may have several, one for each
    /// period.
    public func covers(_ issuer: IRI, at instant: Instant) -> Bool {
        entries.contains { $0.id == issuer && $0.covers(instant) }
    }

    /// Whether any entry says that a key was the issuer's at this moment.
    public func vouches(for key: PublicKey, of issuer: IRI, at instant: Instant) -> Bool {
        entries.contains { $0.id == issuer && $0.covers(instant) && $0.keys.contains(key) }
    }

    private static func entry(_ value: JSONValue, place: String) throws(TrustListError) -> Entry {
        guard let object = value.object else { throw .malformed(place: place, reason: "an issuer is an object") }
        guard let text = object["id"]?.text, let id = IRI(text) else {
            throw .malformed(place: place + "/id", reason: "every issuer needs its id, a URL or DID")
        }
        var keys: [PublicKey] = []
        for (position, key) in (object["keys"]?.elements ?? []).enumerated() {
            keys.append(try Self.key(key, place: "\(place)/keys/\(position)"))
        }
        return Entry(
            id: id, name: object["name"]?.text, keys: keys,
            from: try Self.moment(object["from"], place: place + "/from"),
            until: try Self.moment(object["until"], place: place + "/until"))
    }

    private static func key(_ value: JSONValue, place: String) throws(TrustListError) -> PublicKey {
        do {
            switch value {
            case .string(let text): return try Multikey(text.value).publicKey
            case .object(let object): return try JSONWebKey(object).publicKey
            case .null, .bool, .number, .array:
                throw TrustListError.malformed(place: place, reason: "a key is a JWK object or a Multikey text")
            }
        } catch let error as TrustListError {
            throw error
        } catch let error as any ExplainedError {
            throw .malformed(place: place, reason: error.explanation)
        } catch {
            throw .malformed(place: place, reason: "the key cannot be read")
        }
    }

    private static func moment(_ value: JSONValue?, place: String) throws(TrustListError) -> DateTime? {
        guard let value else { return nil }
        guard let text = value.text, let moment = DateTime(text) else {
            throw .malformed(place: place, reason: "a date is RFC 3339 text with time and zone")
        }
        return moment
    }
}

/// Why a trust list cannot be used.
public enum TrustListError: ExplainedError, Equatable {
    /// There is no array `issuers`.
    case noIssuers
    /// Something in it cannot be understood.
    case malformed(place: String, reason: String)

    /// `trust.list`
    public var code: FindingCode { "trust.list" }

    /// What happened.
    public var explanation: String {
        switch self {
        case .noIssuers: "The trust list has no array \"issuers\"."
        case .malformed(_, let reason): "The trust list cannot be read: \(reason)."
        }
    }

    /// What to do.
    public var remedy: String {
        "Write it as {\"issuers\":[{\"id\":\"did:key:…\",\"name\":\"…\"}]}; keys, from and until are optional."
    }

    /// The entry.
    public var place: SourcePlace? {
        if case .malformed(let place, _) = self { .pointer(place) } else { nil }
    }
}
