package import Cryptography
internal import LinkedData

/// Makes embedded proofs and checks them: transform, hash, combine, sign.
///
/// Data Integrity EdDSA Cryptosuites 1.0 and Data Integrity ECDSA Cryptosuites 1.0, "Algorithms".
public struct DataIntegrity: Sendable {
    /// For suites over JSON.
    public init() {}

    /// What the signature of a proof with a key of a type is made over.
    package func hashData(
        of proof: DataIntegrityProof, in secured: SecuredDocument, for type: KeyType
    ) throws(DataIntegrityError) -> HashData {
        try hashData(
            of: secured.document(coveredBy: proof.json), options: proof.options, suite: proof.cryptosuite, for: type)
    }

    /// What a signature is made over.
    ///
    /// - Parameters:
    ///   - document: the document with the proofs that the new one covers.
    ///   - options: the proof without its signature.
    func hashData(
        of document: JSONObject, options: JSONObject, suite: Cryptosuite, for type: KeyType
    ) throws(DataIntegrityError) -> HashData {
        guard suite.algorithm(for: type) != nil else {
            throw suite.isKnown ? .suiteDoesNotFit(suite, type) : .unsupportedSuite(suite)
        }
        switch suite.canonicalForm {
        case .json: return try jsonHashData(of: document, options: options, hash: suite.hash(for: type))
        case .rdf, nil: throw .unsupportedSuite(suite)
        }
    }

    /// The contexts that the proof states itself take the place of the document's, which may have more after them.
    private func jsonHashData(
        of document: JSONObject, options: JSONObject, hash: HashAlgorithm
    ) throws(DataIntegrityError) -> HashData {
        var document = document
        if let context = options[Self.context] {
            let stated = context.elements
            let present = document[Self.context]?.elements ?? []
            guard !stated.isEmpty, present.starts(with: stated) else { throw .context }
            document[Self.context] = context
        }
        let canonicalDocument: [UInt8]
        let canonicalProofConfig: [UInt8]
        do {
            canonicalDocument = try document.canonicalized()
            canonicalProofConfig = try options.canonicalized()
        } catch {
            throw .json(error)
        }
        return try Self.hashData(canonicalDocument, canonicalProofConfig, hash: hash)
    }

    private static func hashData(
        _ canonicalDocument: [UInt8], _ canonicalProofConfig: [UInt8], hash: HashAlgorithm
    ) throws(DataIntegrityError) -> HashData {
        do {
            return HashData(
                canonicalDocument: canonicalDocument, canonicalProofConfig: canonicalProofConfig,
                documentHash: try hash.digest(canonicalDocument),
                proofConfigHash: try hash.digest(canonicalProofConfig))
        } catch {
            throw .failure(error)
        }
    }

    static let context: MemberName = "@context"
}
