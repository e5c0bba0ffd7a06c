internal import Cryptography
import Diagnostics

/// The `proofValue` of `ecdsa-sd-2023` in its two forms.
///
/// Data Integrity ECDSA Cryptosuites 1.0, "Selective Disclosure Functions".
package enum SelectiveProofValue: Hashable, Sendable {
    /// For the holder.
    case base(BaseProofValue)
    /// For those to whom the holder shows something.
    case derived(DerivedProofValue)

    static let signatureLength = 64
    /// The code of P-256 keys and a compressed point. (The standard says 36 in one place and gives 35 bytes in its
    /// examples; 2 + 33 is 35.)
    static let publicKeyLength = 35
    static let hmacKeyLength = 32
    /// The most signatures: as many as a dataset may have statements.
    static let signatureLimit = 20_000

    private static let baseHeader: [UInt8] = [0xd9, 0x5d, 0x00]
    private static let derivedHeader: [UInt8] = [0xd9, 0x5d, 0x01]

    /// Reads a proof value.
    ///
    /// - Throws: `.value` unless it is multibase `u` (base64url) of one of the two forms, in deterministic CBOR.
    package init(_ text: String) throws(SelectiveDisclosureError) {
        guard text.utf8.first == UInt8(ascii: "u") else {
            throw .value(Phrase("proof.value/does-not-start-letter-u"))
        }
        let bytes: [UInt8]
        do {
            bytes = try Base64URL.decode(Array(text.utf8.dropFirst()))
        } catch {
            throw .value(Phrase("proof.value/not-base64url"))
        }
        var reader = CBORReader(bytes.dropFirst(3))
        switch Array(bytes.prefix(3)) {
        case Self.baseHeader: self = .base(try BaseProofValue(&reader))
        case Self.derivedHeader: self = .derived(try DerivedProofValue(&reader))
        default: throw .value(Phrase("proof.value/neither-base-proof-nor-derived"))
        }
        guard reader.isAtEnd else { throw .value(Phrase("proof.value/more-behind-end")) }
    }

    /// The proof value as text.
    package var text: String {
        var writer = CBORWriter()
        switch self {
        case .base(let value):
            value.write(to: &writer)
            return "u" + Base64URL.encode(Self.baseHeader + writer.bytes)
        case .derived(let value):
            value.write(to: &writer)
            return "u" + Base64URL.encode(Self.derivedHeader + writer.bytes)
        }
    }

    /// Reads an array of signatures.
    static func signatures(_ reader: inout CBORReader) throws(SelectiveDisclosureError) -> [[UInt8]] {
        let count = try reader.arrayCount()
        guard count <= signatureLimit else { throw .tooMany(Phrase("unit/signatures"), limit: signatureLimit) }
        var signatures: [[UInt8]] = []
        for _ in 0..<count { signatures.append(try reader.byteString(count: signatureLength)) }
        return signatures
    }
}
