public import LinkedData
public import Proofs

extension DataIntegrity {
    /// Proofs over badges, with the newest edition of every bundled context.
    ///
    /// One for the whole process: what it has processed of the contexts is the same for everybody.
    public static let bundled = DataIntegrity(contexts: BundledContexts())

    /// Proofs over one document, with the contexts that a loader has beside the bundled ones.
    ///
    /// - Throws: when such a context is known not to exist, or cannot be read.
    public static func reading(
        _ document: JSONObject, contexts loader: any DocumentLoader
    ) async throws -> DataIntegrity {
        DataIntegrity(contexts: try await SuppliedContexts(namedBy: document, from: loader))
    }
}
