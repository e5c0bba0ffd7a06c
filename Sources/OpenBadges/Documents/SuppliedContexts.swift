import LinkedData

/// The bundled contexts, and beside them those that were supplied.
struct SuppliedContexts: ContextLoader {
    private let bundled = BundledContexts()
    private let supplied: [JSONText: JSONValue]

    init(_ supplied: [JSONText: JSONValue]) {
        self.supplied = supplied
    }

    /// Those that a document names and a loader has.
    ///
    /// - Throws: when one is known not to exist, or cannot be read.
    init(namedBy document: JSONObject, from loader: any DocumentLoader) async throws {
        var supplied: [JSONText: JSONValue] = [:]
        for case .string(let address) in document["@context"]?.elements ?? [] {
            guard bundled.edition(of: address.value) == nil, let url = IRI(address.value) else { continue }
            let loaded: LoadedDocument
            do throws(DocumentError) { loaded = try await loader.load(url) } catch {
                // Processing says which context it needs and does not have.
                if error.isOpen { continue }
                throw error
            }
            supplied[address] = try JSONValue(parsing: loaded.bytes)
        }
        self.supplied = supplied
    }

    func context(at url: String) throws(JSONLDError) -> JSONValue {
        if bundled.edition(of: url) == nil, let context = supplied[JSONText(url)] { return context }
        return try bundled.context(at: url)
    }
}
