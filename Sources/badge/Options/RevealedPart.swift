import LinkedData
import Proofs

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

    private enum Choice {
        case pointer(JSONPointer)
        case word(String, [JSONPointer])
    }

    private let choice: Choice

    /// What somebody wrote on the command line.
    ///
    /// - Throws: a usage error for a text that is neither a pointer nor a word.
    init(_ text: String) throws {
        if text.hasPrefix("/") {
            choice = .pointer(try UsageError.explaining { try JSONPointer(text) })
            return
        }
        guard let word = Self.words.first(where: { $0.name.hasSameBytes(as: text) }) else {
            throw UsageError(
                "\"\(text)\" is no part of a badge.",
                remedy:
                    "Name one of \(Self.words.map(\.name).joined(separator: ", ")); or a JSON Pointer such as /evidence/0"
            )
        }
        choice = .word(word.name, try word.pointers.map { try JSONPointer($0) })
    }

    /// Where the part stands in a badge.
    ///
    /// - Throws: when the badge does not have it, or it is no part to choose.
    func pointers(in document: JSONObject) throws -> [JSONPointer] {
        let whole = JSONValue.object(document)
        switch choice {
        case .pointer(let pointer):
            if pointer.text.utf8.elementsEqual("/proof".utf8) || pointer.text.utf8.starts(with: "/proof/".utf8) {
                throw PartError.proof
            }
            guard pointer.value(in: whole) != nil else { throw SelectiveDisclosureError.nothingSelected(pointer) }
            return [pointer] + Self.descriptions(ofResultsAt: pointer, in: document)
        case .word(let word, let pointers):
            let found = pointers.filter { $0.value(in: whole) != nil }
            guard !found.isEmpty else { throw PartError.missing(word: word) }
            return found
        }
    }

    /// The descriptions that results refer to: without them a reader does not know what a result means.
    private static func descriptions(ofResultsAt pointer: JSONPointer, in document: JSONObject) -> [JSONPointer] {
        let steps = pointer.steps.prefix(3).map { MemberName($0) }
        let subject = document["credentialSubject"]?.object
        guard steps.starts(with: ["credentialSubject", "result"]),
            let descriptions = subject?["achievement"]?.object?["resultDescription"]
        else { return [] }
        let results = subject?["result"]?.elements ?? []
        let names = results.enumerated().filter { position, _ in
            // Without a position the pointer is to all of them, or to the only one.
            guard results.count > 1, steps.count > 2 else { return true }
            return steps[2] == MemberName(String(position))
        }.compactMap { $0.element.object?["resultDescription"]?.text }
        let place = JSONPointer().appending("credentialSubject").appending("achievement").appending("resultDescription")
        return descriptions.elements.enumerated().compactMap { position, description in
            guard let id = description.object?["id"]?.text, names.contains(where: { $0.hasSameBytes(as: id) }) else {
                return nil
            }
            return descriptions.array == nil ? place : place.appending(index: position)
        }
    }
}
