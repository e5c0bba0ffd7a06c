import Diagnostics
public import LinkedData

extension V3 {
    /// The contexts of a credential in order: addresses of published contexts, or contexts written out.
    ///
    /// Open Badges 3.0, "AchievementCredential", `@context`.
    public struct CredentialContext: Hashable, Sendable {
        /// The entries as received; each is a string or an object.
        public let entries: [JSONValue]
        /// The edition of the data model that the entries choose.
        public let dataModel: DataModel

        /// The contexts of a badge that is issued now. The last one has the words for its schema and its list of revoked
        /// badges, which a proof over statements would not cover otherwise.
        public static let openBadges3 = CredentialContext(addresses: [
            verifiableCredentials2, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        ])

        /// The first context of VC Data Model 2.0.
        public static let verifiableCredentials2: JSONText = "https://www.w3.org/ns/credentials/v2"

        /// Contexts by their addresses.
        public init(addresses: [JSONText]) {
            self.init(entries: addresses.map(JSONValue.string))
        }

        private init(entries: [JSONValue]) {
            self.entries = entries
            dataModel =
                entries.contains(.string(Self.verifiableCredentials2))
                ? .verifiableCredentials2_0 : .verifiableCredentials1_1
        }
    }
}

extension V3.CredentialContext: JSONConvertible {
    /// Reads a string, an object, or an array of them.
    public init(json: JSONValue) throws(ModelError) {
        let entries: [JSONValue]
        if case .array(let elements) = json { entries = elements } else { entries = [json] }
        if entries.isEmpty { throw .empty(expected: Phrase("expected/least-two-contexts"), at: "") }
        for (index, entry) in entries.enumerated() {
            switch entry {
            case .object: continue
            case .string(let address) where IRI(address.value) != nil: continue
            case .string(let text):
                let error = ModelError.value(found: text.value, expected: Phrase("expected/address-context"), at: "")
                if case .array = json { throw error.inside(index: index) }
                throw error
            case .null, .bool, .number, .array:
                let error = ModelError.type(expected: Phrase("expected/address-context"), found: entry.kind, at: "")
                if case .array = json { throw error.inside(index: index) }
                throw error
            }
        }
        self.init(entries: entries)
    }

    /// The entries as an array.
    public var jsonValue: JSONValue { .array(entries) }
}
