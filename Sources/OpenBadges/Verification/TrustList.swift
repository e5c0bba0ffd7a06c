public import Cryptography
public import Diagnostics
public import LinkedData
private import Proofs

/// The issuers that a person or organisation trusts, with the keys known to be theirs.
///
/// Our own form: `{"issuers":[{"id":"did:key:…","name":"…","keys":[…],"from":"…","until":"…"}]}`. `keys` holds JWK
/// objects or Multikey texts; `from` and `until` bound the moments of signing for which the entry counts. The forms that
/// others use are read too: see ``init(reading:supplied:network:)``.
public struct TrustList: Sendable {
    /// One trusted issuer.
    public struct Entry: Sendable {
        /// The issuer's identifier, exactly as badges give it.
        public let id: IRI
        /// The name under which it is known to the list's owner.
        public let name: String?
        /// Keys known to be the issuer's.
        public var keys: [PublicKey] = []
        /// Badges signed earlier are not covered.
        public var from: DateTime?
        /// Badges signed later are not covered.
        public var until: DateTime?
        /// The registry that lists it, where the list names registries.
        public var registry: String?

        /// Whether the entry counts for a badge signed at this moment, or at one that is not known.
        public func covers(_ instant: Instant?) -> Bool {
            guard let instant else { return from == nil && until == nil }
            if let from, instant < from.instant { return false }
            if let until, instant > until.instant { return false }
            return true
        }
    }

    /// A registry whose issuers are trusted, and which could not be read: whether it has an issuer is not known.
    public struct UnreadRegistry: Hashable, Sendable {
        /// What the list calls it.
        public let name: String
        /// Why it could not be read.
        public let reason: Phrase
    }

    /// The trusted issuers.
    public internal(set) var entries: [Entry] = []
    /// Registries that could not be read.
    public internal(set) var unread: [UnreadRegistry] = []

    /// Reads a list of our own form.
    ///
    /// - Throws: what in the list cannot be understood; nothing is skipped in silence.
    public init(_ value: JSONValue) throws(TrustListError) {
        guard let issuers = value.object?["issuers"]?.array else { throw .noIssuers }
        for (position, issuer) in issuers.enumerated() {
            entries.append(try Self.entry(issuer, place: "/issuers/\(position)"))
        }
    }

    init(entries: [Entry]) {
        self.entries = entries
    }

    /// The entries for an issuer, which may have several: one for each period.
    public func entries(for issuer: IRI) -> [Entry] {
        entries.filter { $0.id == issuer }
    }

    /// Whether any entry says that a key was the issuer's at this moment.
    public func vouches(for key: PublicKey, of issuer: IRI, at instant: Instant) -> Bool {
        entries.contains { $0.id == issuer && $0.covers(instant) && $0.keys.contains(key) }
    }

    private static let members: Set<MemberName> = ["id", "name", "keys", "from", "until"]

    private static func entry(_ value: JSONValue, place: String) throws(TrustListError) -> Entry {
        guard let object = value.object else {
            throw .malformed(place: place, reason: Phrase("trust.list/issuer-object"))
        }
        // "untill" would trust for ever.
        if let stray = object.members.first(where: { !members.contains($0.name) }) {
            throw .malformed(
                place: place + JSONPointer().appending(stray.name).text,
                reason: Phrase("trust.list/member-unknown", ["name": stray.name]))
        }
        guard let id = object["id"]?.text.flatMap({ IRI($0) }) else {
            throw .malformed(place: place + "/id", reason: Phrase("trust.list/every-issuer-needs-id-url"))
        }
        var keys: [PublicKey] = []
        for (position, key) in (object["keys"]?.elements ?? []).enumerated() {
            keys.append(try Self.key(key, place: "\(place)/keys/\(position)"))
        }
        let from = try Self.moment(object["from"], place: place + "/from")
        let until = try Self.moment(object["until"], place: place + "/until")
        if let from, let until, until.instant < from.instant {
            throw .malformed(place: place + "/until", reason: Phrase("trust.list/entry-ends-before-begins"))
        }
        return Entry(id: id, name: object["name"]?.text, keys: keys, from: from, until: until)
    }

    private static func key(_ value: JSONValue, place: String) throws(TrustListError) -> PublicKey {
        do {
            switch value {
            case .string(let text): return try Multikey(text.value).publicKey
            case .object(let object): return try JSONWebKey(object).publicKey
            case .null, .bool, .number, .array:
                throw TrustListError.malformed(place: place, reason: Phrase("trust.list/key-jwk-object-multikey-text"))
            }
        } catch let error as TrustListError {
            throw error
        } catch let error as any WordedError {
            throw .malformed(place: place, reason: error.account)
        } catch {
            throw .malformed(place: place, reason: Phrase("trust.list/key-cannot-read"))
        }
    }

    private static func moment(_ value: JSONValue?, place: String) throws(TrustListError) -> DateTime? {
        guard let value else { return nil }
        guard let text = value.text, let moment = DateTime(text) else {
            throw .malformed(place: place, reason: Phrase("trust.list/date-rfc-3339-text-time"))
        }
        return moment
    }
}

/// Why a trust list cannot be used.
public enum TrustListError: WordedError, Equatable {
    /// It has none of the forms that are known.
    case noIssuers
    /// Something in it cannot be understood.
    case malformed(place: String, reason: Phrase)

    /// `trust.list`
    public var code: FindingCode { "trust.list" }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .noIssuers:
            Phrase("trust.list/trust-list-neither-object-issuers-registry-nor")
        case .malformed(_, let reason): Phrase("trust.list/malformed", ["reason": reason])
        }
    }

    /// What to do.
    public var advice: Phrase {
        Phrase("do/write-issuers-id-did-key-name-where")
    }

    /// The entry.
    public var place: SourcePlace? {
        if case .malformed(let place, _) = self { .pointer(place) } else { nil }
    }
}
