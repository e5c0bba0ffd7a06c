/// Something that can answer for a URL: an index of local files, a cache, the network.
public protocol DocumentLoader: Sendable {
    /// The document behind a URL.
    ///
    /// - Throws: why there is none, told apart by whether asking elsewhere or later could give another answer.
    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument
}
