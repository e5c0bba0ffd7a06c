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

    /// The first name in a document that stands for the same as a known one: its place in JSON differs, and in what a proof
    /// over statements covers it does not.
    package func secondName(
        in document: JSONObject, besides known: Set<MemberName>
    ) throws(JSONLDError) -> MemberName? {
        try processor.secondName(in: .object(document), besides: known)
    }

    /// Computes what the signatures of one document's proofs are made over.
    ///
    /// - Parameter work: what it may take, with all that is counted there already.
    package func hasher(of secured: SecuredDocument, work: ProofWork = ProofWork()) -> ProofHasher {
        ProofHasher(secured, processor: processor, work: work)
    }
}
