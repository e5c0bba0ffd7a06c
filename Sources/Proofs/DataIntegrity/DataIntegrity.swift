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

    /// Computes what the signatures of one document's proofs are made over.
    package func hasher(of secured: SecuredDocument) -> ProofHasher {
        ProofHasher(secured, processor: processor)
    }
}
