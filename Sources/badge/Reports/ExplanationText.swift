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
        try console.result("\nHow it was computed")
        try write(explanation.without(["token", "proofs", "documents", "document"]))
        if let token = explanation["token"]?.object {
            try console.result("\nToken")
            try write(token)
        }
        for (position, proof) in (explanation["proofs"]?.elements ?? []).enumerated() {
            try console.result("\nProof \(position + 1)")
            try write(proof.object ?? JSONObject())
        }
        for document in explanation["documents"]?.elements ?? [] {
            try console.result("\nDocument that the badge refers to")
            try write(document.object ?? JSONObject())
        }
        try console.paragraph("To see the document that was judged too, add: --json")
    }

    private func write(_ object: JSONObject) throws(FileError) {
        for member in object.members {
            try console.result("  \(Self.label(for: member.name.text))")
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

    private static func label(for name: String) -> TerminalText {
        switch name {
        case "verificationMethod": "Key"
        case "publicKey": "Public key"
        case "cryptosuite": "Cryptosuite"
        case "canonicalDocument": "Document in canonical form"
        case "documentHash": "Hash of the document"
        case "canonicalProof": "Proof in canonical form"
        case "proofHash": "Hash of the proof"
        case "mandatoryStatements": "Statements that every part shows"
        case "mandatoryHash": "Hash of these statements"
        case "selectedStatements": "Other statements, which have a signature each"
        case "header": "Header"
        case "signingInputHash": "SHA-256 of the signing input"
        case "url": "Address"
        case "bytes": "Size in bytes"
        case "digest": "Digest"
        default: "\(name)"
        }
    }
}
