import LinkedData

/// A part of a badge that its holder chooses to show: a JSON Pointer, or a word for one or more of them.
struct RevealedPart {
    /// The words, and what they stand for.
    static let words: [(name: String, pointers: [String])] = [
        ("recipient", ["/credentialSubject/id", "/credentialSubject/identifier"]),
        ("narrative", ["/credentialSubject/narrative"]),
        ("results", ["/credentialSubject/result", "/credentialSubject/achievement/resultDescription"]),
        ("evidence", ["/evidence"]),
        ("image", ["/image", "/credentialSubject/image", "/credentialSubject/achievement/image"]),
        ("alignment", ["/credentialSubject/achievement/alignment"]),
        ("tags", ["/credentialSubject/achievement/tag"]),
        ("achievement", ["/credentialSubject/achievement"]),
        ("dates", ["/awardedDate", "/credentialSubject/activityStartDate", "/credentialSubject/activityEndDate"]),
        ("endorsements", ["/endorsement", "/endorsementJwt"]),
    ]

    private let text: String

    /// What somebody wrote on the command line.
    init(_ text: String) {
        self.text = text
    }

    /// Where the part stands in a badge.
    ///
    /// - Throws: a usage error for a text that is neither a pointer nor a word, and for a part that the badge does not have.
    func pointers(in document: JSONObject) throws -> [JSONPointer] {
        if text.hasPrefix("/") {
            let pointer = try JSONPointer(text)
            guard pointer.value(in: .object(document)) != nil else {
                throw UsageError(
                    "There is nothing in the badge at \(text).",
                    remedy: "See what it holds with: badge inspect --json")
            }
            return [pointer]
        }
        guard let word = Self.words.first(where: { $0.name.hasSameBytes(as: text) }) else {
            throw UsageError(
                "\"\(text)\" is no part of a badge.",
                remedy:
                    "Name one of \(Self.words.map(\.name).joined(separator: ", ")); or a JSON Pointer such as /evidence/0"
            )
        }
        let found = try word.pointers.map { try JSONPointer($0) }.filter { $0.value(in: .object(document)) != nil }
        guard !found.isEmpty else {
            throw UsageError("The badge has no \(text).", remedy: "See what it holds with: badge inspect --json")
        }
        return found
    }
}
