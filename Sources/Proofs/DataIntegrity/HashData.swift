public import LinkedData

/// What the signature of a proof is made over, with the values that it was computed from.
///
/// Data Integrity EdDSA Cryptosuites 1.0, "Hashing": the hash of the proof comes first.
public struct HashData: Hashable, Sendable {
    /// The document that the proof covers, in canonical form.
    public let canonicalDocument: [UInt8]
    /// The proof without its signature, in canonical form.
    public let canonicalProofConfig: [UInt8]
    /// The hash of the document.
    public let documentHash: [UInt8]
    /// The hash of the proof.
    public let proofConfigHash: [UInt8]
    /// What stands in the document and not in its canonical form, so that nobody has signed it.
    public let documentLosses: [JSONLDLoss]
    /// What stands in the proof and not in its canonical form.
    public let proofLosses: [JSONLDLoss]

    init(document: Transformation, proofConfig: Transformation) {
        canonicalDocument = document.canonical
        canonicalProofConfig = proofConfig.canonical
        documentHash = document.hash
        proofConfigHash = proofConfig.hash
        documentLosses = document.losses
        proofLosses = proofConfig.losses
    }

    /// The hash of the proof, then that of the document.
    public var bytes: [UInt8] { proofConfigHash + documentHash }
}
