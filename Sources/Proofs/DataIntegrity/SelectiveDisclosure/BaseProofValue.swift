import Diagnostics
package import LinkedData

/// What an issuer gives to a holder, who makes disclosures from it; it holds the key that hides the labels.
///
/// Data Integrity ECDSA Cryptosuites 1.0, "parseBaseProofValue" and "serializeBaseProofValue".
package struct BaseProofValue: Hashable, Sendable {
    /// The issuer's signature over the proof, the key of the statements and the statements that are always disclosed.
    package let baseSignature: [UInt8]
    /// The key of the statements, as a Multikey without multibase.
    package let publicKey: [UInt8]
    /// The key that hides the labels of blank nodes.
    package let hmacKey: [UInt8]
    /// A signature for each statement that may be withheld.
    package let signatures: [[UInt8]]
    /// What is always disclosed.
    package let mandatoryPointers: [JSONPointer]

    /// The most pointers: each is followed through the document.
    static let pointerLimit = 1024

    init(
        baseSignature: [UInt8], publicKey: [UInt8], hmacKey: [UInt8], signatures: [[UInt8]],
        mandatoryPointers: [JSONPointer]
    ) {
        self.baseSignature = baseSignature
        self.publicKey = publicKey
        self.hmacKey = hmacKey
        self.signatures = signatures
        self.mandatoryPointers = mandatoryPointers
    }

    /// Reads what follows the three bytes that say which form it is.
    init(_ reader: inout CBORReader) throws(SelectiveDisclosureError) {
        guard try reader.arrayCount() == 5 else { throw .value(Phrase("proof.value/does-not-five-parts")) }
        baseSignature = try reader.byteString(count: SelectiveProofValue.signatureLength)
        publicKey = try reader.byteString(count: SelectiveProofValue.publicKeyLength)
        hmacKey = try reader.byteString(count: SelectiveProofValue.hmacKeyLength)
        signatures = try SelectiveProofValue.signatures(&reader)
        let count = try reader.arrayCount()
        guard count <= Self.pointerLimit else {
            throw .tooMany(Phrase("proof.value/json-pointers"), limit: Self.pointerLimit)
        }
        var pointers: [JSONPointer] = []
        for _ in 0..<count {
            let text = try reader.text()
            do {
                pointers.append(try JSONPointer(text))
            } catch {
                throw .value(Phrase("proof.value/text-not-json-pointer"))
            }
        }
        mandatoryPointers = pointers
    }

    /// Appends everything behind the three bytes that say which form it is.
    func write(to writer: inout CBORWriter) {
        writer.beginArray(count: 5)
        writer.append(byteString: baseSignature)
        writer.append(byteString: publicKey)
        writer.append(byteString: hmacKey)
        writer.beginArray(count: signatures.count)
        for signature in signatures { writer.append(byteString: signature) }
        writer.beginArray(count: mandatoryPointers.count)
        for pointer in mandatoryPointers { writer.append(text: pointer.text) }
    }
}
