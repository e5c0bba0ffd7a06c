internal import LinkedData

/// Answers for what an issuer publishes, and for nothing else.
struct IssuerDocuments: DocumentLoader {
    private let documents: [IRI: [UInt8]]

    /// Documents by their addresses; of two with one address the first counts.
    init(_ documents: [PublishedDocument]) {
        self.documents = Dictionary(documents.map { ($0.url, $0.json.serialized()) }) { first, _ in first }
    }

    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        guard let bytes = documents[url] else { throw .unavailable(url: url.text) }
        return LoadedDocument(bytes: bytes, mediaType: "application/ld+json", address: url)
    }
}
