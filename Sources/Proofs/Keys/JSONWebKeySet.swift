import Diagnostics
public import LinkedData

/// The keys that an issuer publishes together.
///
/// RFC 7517, "JWK Set Format": a key of a type that is not understood is passed over, and the reason is kept. A set
/// that gives away a private or symmetric key is refused as a whole.
public struct JSONWebKeySet: Sendable {
    /// A key that cannot be used, and why.
    public struct Refused: Sendable {
        /// Its name, where it has one.
        public let keyID: String?
        /// Why it cannot be used.
        public let reason: JSONWebKeyError
    }

    /// No issuer needs more keys than this at one time.
    public static let limit = 100

    /// The keys that can be used, in order.
    public let keys: [JSONWebKey]
    /// The others.
    public let refused: [Refused]

    /// Reads a JSON Web Key Set.
    public init(_ object: JSONObject) throws(JSONWebKeyError) {
        guard let value = object["keys"] else { throw .missingMember("keys") }
        guard let elements = value.array else { throw .memberType("keys", expected: Phrase("expected/array")) }
        guard elements.count <= Self.limit else { throw .tooManyKeys(elements.count, limit: Self.limit) }
        var keys: [JSONWebKey] = []
        var refused: [Refused] = []
        for element in elements {
            guard let member = element.object else { throw .notAnObject }
            do {
                keys.append(try JSONWebKey(member))
            } catch {
                switch error {
                case .symmetric, .privateMember: throw error
                default: refused.append(Refused(keyID: member[JSONWebKeyMember.keyID]?.text, reason: error))
                }
            }
        }
        self.keys = keys
        self.refused = refused
    }

    /// The usable keys of a name; more than one only where the set uses a name twice.
    public func keys(withID keyID: String) -> [JSONWebKey] {
        keys.filter { $0.keyID?.hasSameBytes(as: keyID) ?? false }
    }
}
