/// Answers for the addresses of contexts from memory, at once: no network stands behind it.
///
/// JSON-LD 1.1 API, "LoadDocumentCallback". What a proof covers depends on every byte of a context, and so a context is
/// either at hand before processing starts or unknown.
public protocol ContextLoader: Sendable {
    /// The document at an absolute IRI, an object with a member `@context`.
    ///
    /// - Throws: `.loading document failed` for an address that is not known.
    func context(at url: String) throws(JSONLDError) -> JSONValue
}
