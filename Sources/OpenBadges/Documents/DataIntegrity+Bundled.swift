public import Proofs

extension DataIntegrity {
    /// Proofs over badges, with the newest edition of every bundled context.
    ///
    /// One for the whole process: what it has processed of the contexts is the same for everybody.
    public static let bundled = DataIntegrity(contexts: BundledContexts())
}
