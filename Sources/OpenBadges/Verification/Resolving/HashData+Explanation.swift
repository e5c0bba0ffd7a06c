import Cryptography
import Diagnostics
import LinkedData
import Proofs

extension HashData {
    /// The canonical forms and hashes, for people who debug proofs.
    var explanation: JSONObject {
        var explanation = JSONObject()
        explanation["canonicalDocument"] = Self.text(canonicalDocument)
        explanation["documentHash"] = .text(Hexadecimal.encode(documentHash))
        explanation["canonicalProof"] = Self.text(canonicalProofConfig)
        explanation["proofHash"] = .text(Hexadecimal.encode(proofConfigHash))
        return explanation
    }

    /// Canonical JSON is one line; of N-Quads each line stands for itself.
    static func text(_ bytes: [UInt8]) -> JSONValue {
        guard bytes.last == UInt8(ascii: "\n") else { return .text(String(decoding: bytes, as: UTF8.self)) }
        return .array(bytes.split(separator: UInt8(ascii: "\n")).map { .text(String(decoding: $0, as: UTF8.self)) })
    }
}

extension SelectiveHashData {
    /// The canonical forms and hashes, for people who debug proofs: statements that every part shows, and those that need
    /// not be shown.
    func explanation() throws(SelectiveDisclosureError) -> JSONObject {
        var explanation = JSONObject()
        explanation["mandatoryStatements"] = HashData.text(Array(mandatory.joined()))
        explanation["mandatoryHash"] = .text(Hexadecimal.encode(try mandatoryHash()))
        explanation["selectedStatements"] = HashData.text(Array(nonMandatory.joined()))
        explanation["canonicalProof"] = HashData.text(canonicalConfiguration)
        explanation["proofHash"] = .text(Hexadecimal.encode(try proofHash()))
        return explanation
    }
}
