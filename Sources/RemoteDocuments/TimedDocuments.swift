import LinkedData

/// Documents on the web that are all to be had before one moment.
struct TimedDocuments: DocumentLoader {
    let documents: RemoteDocuments
    let end: FetchDeadline

    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        try await documents.load(url, before: end)
    }
}
