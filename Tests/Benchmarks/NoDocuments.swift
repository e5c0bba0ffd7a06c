import LinkedData

/// For badges that need nothing that is not in them.
struct NoDocuments: DocumentLoader {
    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument { throw .unavailable(url: url.text) }
}
