import Diagnostics
public import LinkedData

extension SelectiveDisclosure {
    /// A part of a document with a proof for it.
    ///
    /// "Add Derived Proof".
    ///
    /// - Parameters:
    ///   - document: the document as the issuer gave it out, without its proofs.
    ///   - proof: the issuer's proof.
    ///   - revealing: what to show besides what every part must show.
    /// - Throws: `.alreadyDerived` for a proof that was derived itself, `.nothingSelected` for a pointer to nothing.
    public func derive(
        from document: JSONObject, proof: JSONObject, revealing: [JSONPointer]
    ) throws(SelectiveDisclosureError) -> JSONObject {
        let disclosure = try disclosure(of: document, proof: proof, revealing: revealing)
        var derived = proof
        derived["proofValue"] = .text(SelectiveProofValue.derived(disclosure.value).text)
        var revealed = disclosure.document
        revealed["proof"] = .object(derived)
        return revealed
    }

    /// "createDisclosureData".
    package func disclosure(
        of document: JSONObject, proof: JSONObject, revealing: [JSONPointer]
    ) throws(SelectiveDisclosureError) -> Disclosure {
        guard case .base(let base) = try SelectiveProofValue(proof["proofValue"]?.text ?? "") else {
            throw .alreadyDerived
        }
        guard revealing.count <= BaseProofValue.pointerLimit else {
            throw .tooMany(Phrase("proof.value/json-pointers"), limit: BaseProofValue.pointerLimit)
        }
        guard !base.mandatoryPointers.isEmpty || !revealing.isEmpty else { throw .nothingSelected(JSONPointer()) }
        let statements = try labelledStatements(of: document, hmacKey: base.hmacKey)
        let mandatory = try group(base.mandatoryPointers, of: document, in: statements)
        let combined = try group(base.mandatoryPointers + revealing, of: document, in: statements)
        let mandatoryIndexes = Set(mandatory.indexes)
        return Disclosure(
            document: combined.document, mandatoryIndexes: mandatory.indexes, combinedIndexes: combined.indexes,
            value: DerivedProofValue(
                baseSignature: base.baseSignature, publicKey: base.publicKey,
                signatures: try Self.signatures(
                    of: base, for: combined.indexes, besides: mandatoryIndexes, of: statements.lines.count),
                labelMap: try labelMap(of: combined, in: statements),
                mandatoryIndexes: combined.indexes.indices.filter {
                    mandatoryIndexes.contains(combined.indexes[$0])
                }))
    }

    /// The signatures of the statements that are shown and are not mandatory.
    private static func signatures(
        of base: BaseProofValue, for shown: [Int], besides mandatory: Set<Int>, of count: Int
    ) throws(SelectiveDisclosureError) -> [[UInt8]] {
        let signed = (0..<count).filter { !mandatory.contains($0) }
        guard signed.count == base.signatures.count else {
            throw .signatureCount(base.signatures.count, expected: signed.count)
        }
        let shown = Set(shown)
        return zip(signed, base.signatures).filter { shown.contains($0.0) }.map(\.1)
    }

    /// What whoever verifies the part needs in order to find the issuer's labels.
    private func labelMap(
        of group: StatementGroup, in statements: LabelledStatements
    ) throws(SelectiveDisclosureError) -> [Int: [UInt8]] {
        let numbers = try canonicalize(group.dataset).canonicalNumbers
        var map: [Int: [UInt8]] = [:]
        for (node, number) in numbers.enumerated() where number >= 0 {
            map[Int(number)] = statements.codes[group.nodes[node]]
        }
        return map
    }
}
