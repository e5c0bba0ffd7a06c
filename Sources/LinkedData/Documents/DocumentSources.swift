/// Where documents come from: those that were supplied first, then stored copies and the network.
package struct DocumentSources: DocumentLoader {
    /// What the person has supplied.
    package let supplied: any DocumentLoader
    /// The network, as far as it may be used.
    package let network: (any DocumentLoader)?

    /// - Parameter network: asked for what was not supplied; `nil` asks nobody.
    package init(supplied: any DocumentLoader, network: (any DocumentLoader)?) {
        self.supplied = supplied
        self.network = network
    }

    /// The document behind a URL.
    package func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        do {
            var document = try await supplied.load(url)
            // A stored copy came over the network once.
            document.isSupplied = !document.isStored
            return document
        } catch {
            guard case .unavailable = error, let network else { throw error }
            return try await network.load(url)
        }
    }
}
