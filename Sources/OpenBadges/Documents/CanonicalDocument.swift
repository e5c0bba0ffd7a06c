public import Cryptography
public import LinkedData
import Proofs

/// A document in the form that a proof hashes, for people who look for the reason why two sides disagree.
public struct CanonicalDocument: Sendable {
    /// The canonical forms of Data Integrity.
    public enum Form: Sendable {
        /// The statements of the document: RDF Dataset Canonicalization, RDFC-1.0.
        case statements
        /// The document as JSON: RFC 8785.
        case json
    }

    /// The canonical form.
    public let bytes: [UInt8]
    /// Its digest.
    public let digest: [UInt8]
    /// What the statements do not hold, and a proof over them does not cover.
    public let losses: [JSONLDLoss]

    /// Puts a document as it stands, with any proof in it, into a canonical form.
    ///
    /// - Parameters:
    ///   - hash: the function for the digest, and inside the canonicalization of statements.
    ///   - loader: asked for contexts that are not bundled.
    /// - Throws: ``JSONLDError``, ``RDFError`` or another explained error, when the document has no such form.
    public init(
        _ document: JSONObject, form: Form, hash: HashAlgorithm = .sha256, contexts loader: any DocumentLoader
    ) async throws {
        switch form {
        case .json:
            bytes = try document.canonicalized()
            losses = []
        case .statements:
            let contexts = try await SuppliedContexts(namedBy: document, from: loader)
            let complete = try JSONLDProcessor(contexts: contexts).completeDataset(of: .object(document))
            var digest = try CanonicalizationDigest(hash)
            bytes = try RDFCanonicalizer().canonicalize(complete.dataset, with: &digest).nQuads
            losses = complete.losses
        }
        digest = try hash.digest(bytes)
    }
}
