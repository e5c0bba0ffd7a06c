import Synchronization

/// An inverse context that is made when it is first needed: only compaction needs one.
final class LazyInverseContext: Sendable {
    private let made = Mutex<InverseContext?>(nil)

    /// The inverse of a context.
    func of(_ context: ActiveContext) -> InverseContext {
        if let known = made.withLock({ $0 }) { return known }
        let inverse = InverseContext(context)
        made.withLock { $0 = inverse }
        return inverse
    }
}
