public import Cryptography
import Diagnostics
public import LinkedData

extension SelectiveDisclosure {
    /// Verifies a base proof or a derived one.
    ///
    /// "Verify Derived Proof"; a base proof is verified as a disclosure of everything.
    ///
    /// - Parameters:
    ///   - document: the document without its proofs.
    ///   - proof: the proof.
    ///   - key: the issuer's key.
    /// - Returns: what the signatures were found to be made over.
    /// - Throws: `.signature` when one does not hold.
    @discardableResult
    public func verify(
        _ document: JSONObject, proof: JSONObject, with key: PublicKey
    ) throws(SelectiveDisclosureError) -> SelectiveHashData {
        let value = try SelectiveProofValue(proof["proofValue"]?.text ?? "")
        let data = try hashData(of: value, in: document, proof: proof)
        try verify(value, over: data, with: key)
        return data
    }

    /// Verifies the signatures over what was computed for them.
    package func verify(
        _ value: SelectiveProofValue, over data: SelectiveHashData, with key: PublicKey
    ) throws(SelectiveDisclosureError) {
        guard key.type == .p256 else { throw .unsupportedKey(key.type) }
        let (baseSignature, publicKey, signatures) = value.signatures
        let statementKey = try Self.statementKey(publicKey)
        let lines = data.nonMandatory
        guard signatures.count == lines.count else {
            throw .signatureCount(signatures.count, expected: lines.count)
        }
        try Self.verify(baseSignature, of: try data.baseMessage(publicKey: publicKey), with: key)
        for (signature, line) in zip(signatures, lines) {
            try Self.verify(signature, of: line, with: statementKey)
        }
    }

    /// What the signatures must be made over.
    package func hashData(
        of value: SelectiveProofValue, in document: JSONObject, proof: JSONObject
    ) throws(SelectiveDisclosureError) -> SelectiveHashData {
        let lines: [[UInt8]]
        let mandatory: [Int]
        let isPart: Bool
        switch value {
        case .base(let base):
            isPart = false
            let statements = try labelledStatements(of: document, hmacKey: base.hmacKey)
            lines = statements.lines
            do throws(SelectiveDisclosureError) {
                mandatory = try group(base.mandatoryPointers, of: document, in: statements).indexes
            } catch {
                switch error {
                // What the issuer wanted every part to show was there when the proof was made.
                case .nothingSelected, .meaningChanges: throw .signature
                default: throw error
                }
            }
        case .derived(let derived):
            isPart = true
            lines = try relabelledLines(of: document, labels: derived.labelMap)
            mandatory = derived.mandatoryIndexes
            if let missing = mandatory.first(where: { $0 >= lines.count }) { throw .statementMissing(missing) }
        }
        return SelectiveHashData(
            canonicalConfiguration: try canonicalConfiguration(of: proof, in: document), lines: lines,
            mandatoryIndexes: Set(mandatory), isPart: isPart)
    }

    /// The statements of a part under the issuer's labels.
    private func relabelledLines(
        of document: JSONObject, labels: [Int: [UInt8]]
    ) throws(SelectiveDisclosureError) -> [[UInt8]] {
        let traced = try statements(of: document)
        let numbers = try canonicalize(traced.dataset).canonicalNumbers
        var codes: [[UInt8]] = []
        for number in numbers {
            guard let code = labels[Int(number)] else { throw .labels }
            codes.append(code)
        }
        guard codes.count == labels.count else { throw .labels }
        return LabelledStatements(traced, codes: codes).lines
    }

    /// The key of the statements, which must be on P-256.
    private static func statementKey(_ bytes: [UInt8]) throws(SelectiveDisclosureError) -> PublicKey {
        let key: PublicKey
        do {
            key = try MultikeyType(startOf: bytes).publicKey(from: bytes)
        } catch {
            throw .value(Phrase("proof.value/key-statements-not-one"))
        }
        guard key.type == .p256 else { throw .unsupportedKey(key.type) }
        return key
    }

    private static func verify(
        _ signature: [UInt8], of message: [UInt8], with key: PublicKey
    ) throws(SelectiveDisclosureError) {
        do {
            try key.verify(signature, of: message, algorithm: .es256)
        } catch {
            if case .failure(let reason) = error { throw .failure(reason) }
            throw .signature
        }
    }
}

extension SelectiveProofValue {
    /// What both forms have in common.
    fileprivate var signatures: (base: [UInt8], publicKey: [UInt8], statements: [[UInt8]]) {
        switch self {
        case .base(let value): (value.baseSignature, value.publicKey, value.signatures)
        case .derived(let value): (value.baseSignature, value.publicKey, value.signatures)
        }
    }
}
