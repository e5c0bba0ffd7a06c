import Diagnostics
public import LinkedData

/// A document with its embedded proofs: each covers the document without proofs, and with those that it was made after.
///
/// Data Integrity 1.0, "Proof Sets" and "Proof Chains".
public struct SecuredDocument: Sendable {
    /// The most proofs of one document.
    public static let limit = 16

    private static let proofMember: MemberName = "proof"

    /// The document without its proofs.
    public let unsecured: JSONObject
    /// The proofs as received, in order.
    public let proofs: [JSONValue]

    /// Takes a document apart.
    ///
    /// - Throws: `.tooManyProofs`; that a proof cannot be read is found out when it is read.
    public init(_ document: JSONObject) throws(DataIntegrityError) {
        proofs = document[Self.proofMember]?.elements ?? []
        guard proofs.count <= Self.limit else { throw .tooManyProofs(proofs.count, limit: Self.limit) }
        var unsecured = document
        unsecured[Self.proofMember] = nil
        self.unsecured = unsecured
    }

    /// The document that a proof covers: with the proofs that it names put back.
    ///
    /// - Parameter proof: a proof of this document, or the options of one that is to be made.
    /// - Throws: when one of them, or one of theirs, is not there, is there twice, or leads back to a proof before it.
    package func document(coveredBy proof: JSONObject) throws(DataIntegrityError) -> JSONObject {
        guard proof["previousProof"] != nil else { return unsecured }
        var finished: Set<JSONText> = []
        let path = proof["id"]?.text.map { [JSONText($0)] } ?? []
        let previous = try previous(of: proof, after: path, &finished)
        var document = unsecured
        document[Self.proofMember] = .array(previous)
        return document
    }

    /// The proofs that a proof names, once it is known that none of them leads back.
    ///
    /// - Parameter finished: the names that were followed to their ends before: each is followed once.
    private func previous(
        of proof: JSONObject, after path: [JSONText], _ finished: inout Set<JSONText>
    ) throws(DataIntegrityError) -> [JSONValue] {
        let names = proof["previousProof"]?.elements ?? []
        guard names.count <= Self.limit else { throw .tooManyProofs(names.count, limit: Self.limit) }
        var found: [JSONValue] = []
        for name in names {
            guard case .string(let name) = name else {
                throw .member("previousProof", expected: Phrase("expected/string-strings"))
            }
            guard !path.contains(name) else { throw .previousProofLoop(name.value) }
            let named = proofs.filter { $0.object?["id"] == .string(name) }
            guard let first = named.first, let object = first.object else { throw .previousProofMissing(name.value) }
            guard named.count == 1 else { throw .previousProofAmbiguous(name.value) }
            if !finished.contains(name) {
                _ = try previous(of: object, after: path + [name], &finished)
                finished.insert(name)
            }
            found.append(first)
        }
        return found
    }
}
