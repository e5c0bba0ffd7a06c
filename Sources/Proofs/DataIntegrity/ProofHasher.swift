package import Cryptography
import LinkedData

/// Computes what the signatures of one document's proofs are made over; what several of them share is computed once.
package struct ProofHasher {
    private let secured: SecuredDocument
    private let processor: JSONLDProcessor
    /// The document without proofs over RDF, by its hash function.
    private var transformed: [HashAlgorithm: Transformation] = [:]

    init(_ secured: SecuredDocument, processor: JSONLDProcessor) {
        self.secured = secured
        self.processor = processor
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
            document: try Transformation(canonicalJSON: document, hash: hash),
            proofConfig: try Transformation(canonicalJSON: options, hash: hash))
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
            proofConfig: try Transformation(statementsOf: options, hash: hash, processor: processor))
    }

    private mutating func transformedDocument(
        for options: JSONObject, hash: HashAlgorithm
    ) throws(DataIntegrityError) -> Transformation {
        let isAlone = options["previousProof"] == nil
        if isAlone, let known = transformed[hash] { return known }
        let document = try secured.document(coveredBy: options)
        let result = try Transformation(statementsOf: document, hash: hash, processor: processor)
        if isAlone { transformed[hash] = result }
        return result
    }

    static let context: MemberName = "@context"
}
