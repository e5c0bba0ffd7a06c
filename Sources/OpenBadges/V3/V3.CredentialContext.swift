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

        /// The contexts of a badge that is issued now.
        public static let openBadges3 = CredentialContext(addresses: [
            verifiableCredentials2, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ])

        /// The first context of VC Data Model 2.0.
        public static let verifiableCredentials2: JSONText = "https://www.w3.org/ns/credentials/v2"
        /// The first context of VC Data Model 1.1.
        public static let verifiableCredentials1: JSONText = "https://www.w3.org/2018/credentials/v1"

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
        if entries.isEmpty { throw .empty(expected: "at least two contexts", at: "") }
        for (index, entry) in entries.enumerated() {
            switch entry {
            case .string, .object: continue
            case .null, .bool, .number, .array:
                let error = ModelError.type(expected: "the address of a context", found: entry.kind, at: "")
                if case .array = json { throw error.inside(index: index) }
                throw error
            }
        }
        self.init(entries: entries)
    }

    /// The entries as an array.
    public var jsonValue: JSONValue { .array(entries) }
}

extension V3.CredentialContext {
    /// The first rule about the order of contexts that is broken: the one of the data model comes first, then one of
    /// Open Badges, and the two data models do not mix.
    public var nonconformity: ModelError? {
        guard entries.count >= 2 else {
            return .value(
                found: first, expected: "the context of Open Badges 3.0 behind the first one", at: "/@context")
        }
        guard entries[0] == .string(Self.verifiableCredentials2) || entries[0] == .string(Self.verifiableCredentials1)
        else {
            return .value(found: first, expected: Self.verifiableCredentials2.value, at: "/@context/0")
        }
        if entries[0] == .string(Self.verifiableCredentials1), dataModel == .verifiableCredentials2_0 {
            return .value(
                found: first, expected: "the context of one edition of the data model, not of both", at: "/@context/0")
        }
        if entries.dropFirst().contains(.string(Self.verifiableCredentials1)) {
            return .value(
                found: Self.verifiableCredentials1.value,
                expected: "the context of one edition of the data model, not of both", at: "/@context")
        }
        guard case .string(let second) = entries[1], Self.isOpenBadgesContext(second) else {
            return .value(
                found: entries[1].text ?? "", expected: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                at: "/@context/1")
        }
        return nil
    }

    private var first: String { entries.first?.text ?? "" }

    /// `context.json`, or `context-3.D.D.json` with one digit each, as the published schema has it.
    private static func isOpenBadgesContext(_ text: JSONText) -> Bool {
        let prefix = Array("https://purl.imsglobal.org/spec/ob/v3p0/context".utf8)
        let suffix = Array(".json".utf8)
        let bytes = Array(text.value.utf8)
        guard bytes.starts(with: prefix), bytes.count >= prefix.count + suffix.count, bytes.suffix(5) == suffix[...]
        else { return false }
        var version = bytes.dropFirst(prefix.count).dropLast(suffix.count)
        while !version.isEmpty {
            let part = Array(version.prefix(6))
            guard part.count == 6, part.starts(with: Array("-3.".utf8)), isDigit(part[3]), part[4] == UInt8(ascii: "."),
                isDigit(part[5])
            else { return false }
            version = version.dropFirst(6)
        }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
