import Issuance
import LinkedData

/// Answers for what an issuer publishes, and for nothing else.
struct IssuerDocuments: DocumentLoader {
    private let documents: [LoadedDocument]

    init(of issuer: Issuer) {
        documents = issuer.publishedDocuments().map { LoadedDocument(bytes: $0.json.serialized(), address: $0.url) }
    }

    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        guard let found = documents.first(where: { $0.address == url }) else { throw .unavailable(url: url.text) }
        return found
    }
}
