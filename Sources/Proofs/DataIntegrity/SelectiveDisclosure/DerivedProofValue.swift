import Diagnostics

/// What a holder shows: the signatures of the statements that are disclosed.
///
/// Data Integrity ECDSA Cryptosuites 1.0, "parseDerivedProofValue" and "serializeDerivedProofValue".
package struct DerivedProofValue: Hashable, Sendable {
    /// The issuer's signature over the proof, the key of the statements and the statements that are always disclosed.
    package let baseSignature: [UInt8]
    /// The key of the statements, as a Multikey without multibase.
    package let publicKey: [UInt8]
    /// A signature for each statement that need not have been disclosed.
    package let signatures: [[UInt8]]
    /// For each N of a canonical label `c14nN` of what is disclosed the code that the issuer's label was made of.
    package let labelMap: [Int: [UInt8]]
    /// Which of the sorted statements are always disclosed.
    package let mandatoryIndexes: [Int]

    package init(
        baseSignature: [UInt8], publicKey: [UInt8], signatures: [[UInt8]], labelMap: [Int: [UInt8]],
        mandatoryIndexes: [Int]
    ) {
        self.baseSignature = baseSignature
        self.publicKey = publicKey
        self.signatures = signatures
        self.labelMap = labelMap
        self.mandatoryIndexes = mandatoryIndexes
    }

    /// Reads what follows the three bytes that say which form it is.
    init(_ reader: inout CBORReader) throws(SelectiveDisclosureError) {
        guard try reader.arrayCount() == 5 else { throw .value(Phrase("proof.value/does-not-five-parts")) }
        baseSignature = try reader.byteString(count: SelectiveProofValue.signatureLength)
        publicKey = try reader.byteString(count: SelectiveProofValue.publicKeyLength)
        signatures = try SelectiveProofValue.signatures(&reader)
        labelMap = try Self.labelMap(&reader)
        var indexes: [Int] = []
        for _ in 0..<(try reader.arrayCount()) { indexes.append(try reader.integer()) }
        guard Set(indexes).count == indexes.count else {
            throw .value(Phrase("proof.value/names-statement-twice"))
        }
        mandatoryIndexes = indexes
    }

    /// Two nodes with the same label would become one.
    private static func labelMap(_ reader: inout CBORReader) throws(SelectiveDisclosureError) -> [Int: [UInt8]] {
        var map: [Int: [UInt8]] = [:]
        var codes: Set<[UInt8]> = []
        var last = -1
        for _ in 0..<(try reader.mapCount()) {
            let number = try reader.integer()
            guard number > last else { throw .value(Phrase("proof.value/labels-not-order")) }
            last = number
            let code = try reader.byteString(count: SelectiveProofValue.hmacKeyLength)
            guard codes.insert(code).inserted else {
                throw .value(Phrase("proof.value/gives-two-nodes-same-label"))
            }
            map[number] = code
        }
        return map
    }

    /// Appends everything behind the three bytes that say which form it is.
    func write(to writer: inout CBORWriter) {
        writer.beginArray(count: 5)
        writer.append(byteString: baseSignature)
        writer.append(byteString: publicKey)
        writer.beginArray(count: signatures.count)
        for signature in signatures { writer.append(byteString: signature) }
        writer.beginMap(count: labelMap.count)
        for (number, code) in labelMap.sorted(by: { $0.key < $1.key }) {
            writer.append(integer: number)
            writer.append(byteString: code)
        }
        writer.beginArray(count: mandatoryIndexes.count)
        for index in mandatoryIndexes { writer.append(integer: index) }
    }
}
