package import Cryptography
import LinkedData

/// Computes what the signatures of one document's proofs are made over; what several of them share is computed once.
package struct ProofHasher {
    private let secured: SecuredDocument
    private let processor: JSONLDProcessor
    private let work: ProofWork
    /// The document over RDF, or why it cannot be read.
    private var transformed: [Covered: Result<Transformation, DataIntegrityError>] = [:]

    /// What tells the canonical forms of one document apart.
    private struct Covered: Hashable {
        let hash: HashAlgorithm
        /// The proofs before, which are covered too.
        let previousProof: JSONValue?
    }

    init(_ secured: SecuredDocument, processor: JSONLDProcessor, work: ProofWork) {
        self.secured = secured
        self.processor = processor
        self.work = work
    }

    /// What the signature of a proof with a key of a type is made over.
    package mutating func hashData(
        of proof: DataIntegrityProof, for type: KeyType
    ) throws(DataIntegrityError) -> HashData {
        try hashData(of: proof.options, suite: proof.cryptosuite, for: type)
    }

    /// What the signature of a proof is made over that consists of these members and has no signature yet.
    mutating func hashData(
        of options: JSONObject, suite: Cryptosuite, for type: KeyType
    ) throws(DataIntegrityError) -> HashData {
        guard suite.algorithm(for: type) != nil else {
            throw suite.isKnown ? .suiteDoesNotFit(suite, type) : .unsupportedSuite(suite)
        }
        let hash = suite.hash(for: type)
        switch suite.canonicalForm {
        case .json: return try jsonHashData(of: options, hash: hash)
        case .rdf: return try rdfHashData(of: options, hash: hash)
        case nil: throw .unsupportedSuite(suite)
        }
    }

    // MARK: JSON

    /// The contexts that the proof states itself take the place of the document's, which may have more after them.
    private func jsonHashData(of options: JSONObject, hash: HashAlgorithm) throws(DataIntegrityError) -> HashData {
        var document = try secured.document(coveredBy: options)
        if let context = options[Self.context] {
            let stated = context.elements
            let present = document[Self.context]?.elements ?? []
            guard !stated.isEmpty, present.starts(with: stated) else { throw .context }
            document[Self.context] = context
        }
        return HashData(
            document: try Transformation(canonicalJSON: document, hash: hash, work: work),
            proofConfig: try Transformation(canonicalJSON: options, hash: hash, work: work))
    }

    // MARK: RDF

    /// The proof has no contexts of its own and is read with the document's.
    private mutating func rdfHashData(
        of options: JSONObject, hash: HashAlgorithm
    ) throws(DataIntegrityError) -> HashData {
        var options = options
        options[Self.context] = secured.unsecured[Self.context]
        return HashData(
            document: try transformedDocument(for: options, hash: hash),
            proofConfig: try Transformation(statementsOf: options, hash: hash, processor: processor, work: work))
    }

    private mutating func transformedDocument(
        for options: JSONObject, hash: HashAlgorithm
    ) throws(DataIntegrityError) -> Transformation {
        let document = try secured.document(coveredBy: options)
        let covered = Covered(hash: hash, previousProof: options[Self.previousProof])
        if let known = transformed[covered] { return try known.get() }
        do throws(DataIntegrityError) {
            let result = try Transformation(statementsOf: document, hash: hash, processor: processor, work: work)
            transformed[covered] = .success(result)
            return result
        } catch {
            transformed[covered] = .failure(error)
            throw error
        }
    }

    static let context: MemberName = "@context"
    private static let previousProof: MemberName = "previousProof"
}
