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
            let contexts = try await Self.contexts(of: document, from: loader)
            let complete = try JSONLDProcessor(contexts: contexts).completeDataset(of: .object(document))
            var digest = try CanonicalizationDigest(hash)
            bytes = try RDFCanonicalizer().canonicalize(complete.dataset, with: &digest).nQuads
            losses = complete.losses
        }
        digest = try hash.digest(bytes)
    }

    /// The bundled contexts, and beside them those that the document names and the loader has.
    static func contexts(
        of document: JSONObject, from loader: any DocumentLoader
    ) async throws -> SuppliedContexts {
        var supplied: [JSONText: JSONValue] = [:]
        for case .string(let address) in document["@context"]?.elements ?? [] {
            guard BundledContexts().edition(of: address.value) == nil, let url = IRI(address.value) else { continue }
            let loaded: LoadedDocument
            do throws(DocumentError) { loaded = try await loader.load(url) } catch {
                // Processing says which context it needs and does not have.
                if case .unavailable = error { continue }
                throw error
            }
            supplied[address] = try JSONValue(parsing: loaded.bytes)
        }
        return SuppliedContexts(supplied)
    }
}
