package import LinkedData

/// A badge whose every edit is tried.
package struct MutationSample: Sendable {
    /// What is edited.
    package enum Form: Sendable {
        /// The file, which is a JSON document.
        case document(JSONValue)
        /// The file, which is a token: its header, its payload and the letters of its signature.
        case token([UInt8])
        /// A signed document behind an address, which the file refers to.
        case served(JSONValue, at: String, file: [UInt8])
    }

    package let name: String
    package let form: Form
    package let documents: any DocumentLoader
    package let instant: Instant
    /// Whether the sample is accepted as it is. Edits of one that is not must not make it so.
    package let isAccepted: Bool

    package init(
        _ name: String, _ form: Form, documents: any DocumentLoader, at instant: Instant, isAccepted: Bool = true
    ) {
        self.name = name
        self.form = form
        self.documents = documents
        self.instant = instant
        self.isAccepted = isAccepted
    }
}

/// Answers with one document at one address, and otherwise as another loader does.
struct ExchangedDocument: DocumentLoader {
    let address: String
    let bytes: [UInt8]
    let others: any DocumentLoader

    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        guard url.text.hasSameBytes(as: address) else { return try await others.load(url) }
        return LoadedDocument(bytes: bytes, mediaType: "application/json", address: url)
    }
}
