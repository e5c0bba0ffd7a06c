import Diagnostics
import LinkedData

/// How a verdict was computed, for people who compare values with another program's.
struct ExplanationText {
    private let explanation: JSONObject
    private let console: Console

    /// The text of the explanation of a report.
    init(_ explanation: JSONObject, on console: Console) {
        self.explanation = explanation
        self.console = console
    }

    /// Writes one section for each thing that was computed. Lines of canonical forms stay whole, to be copied.
    func write() throws(FileError) {
        try console.result("\n\(console.words(Phrase("explain/heading")))")
        try write(explanation.without(["token", "proofs", "documents", "document"]))
        if let token = explanation["token"]?.object {
            try console.result("\n\(console.words(Phrase("explain/token")))")
            try write(token)
        }
        for (position, proof) in (explanation["proofs"]?.elements ?? []).enumerated() {
            try console.result("\n\(console.words(Phrase("explain/proof", ["number": position + 1])))")
            try write(proof.object ?? JSONObject())
        }
        for document in explanation["documents"]?.elements ?? [] {
            try console.result("\n\(console.words(Phrase("explain/document")))")
            try write(document.object ?? JSONObject())
        }
        try console.paragraph(console.words(Phrase("explain/json")))
    }

    private func write(_ object: JSONObject) throws(FileError) {
        for member in object.members {
            try console.result("  \(console.words(Self.label(for: member.name.text)))")
            for line in Self.lines(of: member.value) { try console.result("    \(line)") }
        }
    }

    private static func lines(of value: JSONValue) -> [String] {
        switch value {
        case .string(let text): text.value.split(separator: "\n").map(String.init)
        case .array(let elements): elements.flatMap { lines(of: $0) }
        case .object(let object):
            object.members.flatMap { member in
                lines(of: member.value).map { "\(member.name.text): \($0)" }
            }
        case .null, .bool, .number: [String(decoding: value.serialized(), as: UTF8.self)]
        }
    }

    /// The names that have words; any other stands for itself.
    private static let named: Set<String> = [
        "verificationMethod", "publicKey", "cryptosuite", "canonicalDocument", "documentHash", "canonicalProof",
        "proofHash", "mandatoryStatements", "mandatoryHash", "selectedStatements", "header", "signingInputHash", "url",
        "bytes", "digest",
    ]

    private static func label(for name: String) -> Phrase {
        named.contains(name) ? Phrase("explain/" + name) : Phrase(verbatim: name)
    }
}
