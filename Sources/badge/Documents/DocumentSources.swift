import LinkedData
import RemoteDocuments

/// Where documents come from: those that were supplied first, then stored copies and the network.
struct DocumentSources: DocumentLoader {
    /// What the person has supplied.
    let supplied: any DocumentLoader
    /// The network, as far as it may be used.
    let network: any DocumentLoader

    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        do {
            return try await supplied.load(url)
        } catch {
            guard case .unavailable = error else { throw error }
            return try await network.load(url)
        }
    }
}
