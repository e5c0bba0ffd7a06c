/// An identifier of the person who must be the recipient, known from outside the badge.
public struct KnownRecipient: Hashable, Sendable {
    /// The type of the identifier in the words of Open Badges 3.0, `id` for the subject's own identifier, or `nil`
    /// when any type will do.
    public let type: String?
    /// The identifier itself.
    public let value: String

    /// An identifier with its type.
    public init(type: String?, value: String) {
        self.type = type.map { Self.typeIn3[$0] ?? $0 }
        self.value = value
    }

    /// Reads `type=value` when the part before the equals sign is the name of an identifier type, and takes the
    /// whole text as the value otherwise: a URL may hold an equals sign too.
    public init(_ text: String) {
        if let mark = text.firstIndex(of: "=") {
            let type = String(text[..<mark])
            if Self.types.contains(type) || Self.typeIn3[type] != nil || type.hasPrefix("ext:") {
                self.init(type: type, value: String(text[text.index(after: mark)...]))
                return
            }
        }
        self.init(type: nil, value: text)
    }

    /// Why nothing can match a text: it is empty, or it begins like `type=value` with a type that there is not.
    public static func fault(in text: String) -> String? {
        guard let mark = text.firstIndex(of: "=") else {
            return text.isEmpty ? "The recipient is empty: give an e-mail address, a DID or a web address." : nil
        }
        let type = text[..<mark]
        let isWord = !type.isEmpty && type.utf8.allSatisfy { (0x61...0x7a).contains($0 | 0x20) }
        if isWord, !types.contains(String(type)), typeIn3[String(type)] == nil {
            return "There is no type of recipient \"\(type)\"; for instance: email=name@example.org"
        }
        return text[text.index(after: mark)...].isEmpty ? "The recipient behind \(type)= is empty." : nil
    }

    /// The names that Open Badges 2.0 has for types of 3.0.
    private static let typeIn3 = ["email": "emailAddress", "did": "id"]

    private static let types: Set<String> = [
        "id", "url", "telephone", "name", "sourcedId", "systemId", "productId", "userName", "accountId",
        "emailAddress", "nationalIdentityNumber", "isbn", "issn", "lisSourcedId", "oneRosterSourcedId",
        "sisSourcedId", "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier",
    ]
}
