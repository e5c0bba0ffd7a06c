import Diagnostics
import Issuance
import LinkedData

/// Documents that are at hand: those that an issuer is about to publish.
struct SuppliedDocuments: DocumentLoader {
    private let documents: [IRI: [UInt8]]

    /// The documents of an issuer.
    init(_ documents: [PublishedDocument]) {
        self.documents = Dictionary(documents.map { ($0.url, $0.json.serialized()) }) { first, _ in first }
    }

    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        guard let bytes = documents[url] ?? IRI(url.withoutFragment).flatMap({ documents[$0] }) else {
            throw .unavailable(url: url.text)
        }
        return LoadedDocument(bytes: bytes, mediaType: "application/ld+json")
    }
}
