import Dispatch

/// Runs asynchronous work away from the threads that all tests share.
///
/// Other tests block those threads for minutes, waiting for processes; what has to happen in time cannot be tested there.
package final class OwnThread: TaskExecutor {
    private let queue = DispatchQueue(label: "own-thread")

    private init() {}

    /// Takes in one piece of work.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    /// Runs work there and gives its result.
    package static func run<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withTaskExecutorPreference(OwnThread()) { try await work() }
    }
}
