package import Cryptography
public import LinkedData

/// Makes embedded proofs and checks them: transform, hash, combine, sign.
///
/// Data Integrity EdDSA Cryptosuites 1.0 and Data Integrity ECDSA Cryptosuites 1.0, "Algorithms". One is meant to be kept
/// and shared: its processor remembers contexts.
public struct DataIntegrity: Sendable {
    /// Reads documents as linked data.
    let processor: JSONLDProcessor

    /// Proofs over documents whose contexts a loader knows.
    public init(contexts loader: any ContextLoader) {
        processor = JSONLDProcessor(contexts: loader)
    }

    /// Proofs of which parts can be shown, with the same contexts.
    public var selectiveDisclosure: SelectiveDisclosure { SelectiveDisclosure(processor: processor) }

    /// What the signature of a proof with a key of a type is made over.
    package func hashData(
        of proof: DataIntegrityProof, in secured: SecuredDocument, for type: KeyType
    ) throws(DataIntegrityError) -> HashData {
        var hasher = hasher(of: secured)
        return try hasher.hashData(of: proof, for: type)
    }

    /// Computes what the signatures of one document's proofs are made over.
    package func hasher(of secured: SecuredDocument) -> ProofHasher {
        ProofHasher(secured, processor: processor)
    }
}
