public import LinkedData

extension DataIntegrity {
    /// A part of a document, with a proof for it in place of the document's own.
    ///
    /// Data Integrity ECDSA Cryptosuites 1.0, "Add Derived Proof".
    ///
    /// - Parameters:
    ///   - document: the document as the issuer gave it out, with its proofs.
    ///   - revealing: what to show besides what every part must show.
    /// - Throws: `.noBaseProof` for a document that has no proof of which parts can be shown.
    public func derive(
        from document: JSONObject, revealing: [JSONPointer]
    ) throws(SelectiveDisclosureError) -> JSONObject {
        guard let proof = Self.selectiveProof(in: document) else { throw .noBaseProof }
        var unsecured = document
        unsecured["proof"] = nil
        return try selectiveDisclosure.derive(from: unsecured, proof: proof, revealing: revealing)
    }

    /// The first proof of a document of which parts can be shown.
    public static func selectiveProof(in document: JSONObject) -> JSONObject? {
        (document["proof"]?.elements ?? []).lazy.compactMap(\.object).first {
            $0["cryptosuite"] == .text(Cryptosuite.ecdsaSD2023.name)
        }
    }
}
