import Synchronization

/// Counts what happens on several threads.
package final class Counter: Sendable {
    private let value = Mutex(0)

    package init() {}

    /// Counts one more, and says how many that makes.
    package func increment() -> Int {
        value.withLock {
            $0 += 1
            return $0
        }
    }
}
