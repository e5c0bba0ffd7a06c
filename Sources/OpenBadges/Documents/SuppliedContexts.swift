import LinkedData

/// The bundled contexts, and beside them those that were supplied.
struct SuppliedContexts: ContextLoader {
    private let bundled = BundledContexts()
    private let supplied: [JSONText: JSONValue]

    init(_ supplied: [JSONText: JSONValue]) {
        self.supplied = supplied
    }

    func context(at url: String) throws(JSONLDError) -> JSONValue {
        if bundled.edition(of: url) == nil, let context = supplied[JSONText(url)] { return context }
        return try bundled.context(at: url)
    }
}
