import Foundation

/// Times operations by the processor time of this process, so that what else runs on the machine counts little.
enum Stopwatch {
    /// Processor time so far, in seconds.
    static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    /// Seconds on the wall, from any start.
    static var wallTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    /// The best time of two operations, which take turns so that both see the same machine.
    ///
    /// - Parameters:
    ///   - rounds: how many turns each of them gets.
    ///   - count: how often an operation runs in a turn.
    /// - Returns: seconds for one run of each.
    static func compare(
        rounds: Int = 25, count: Int, _ ours: (Int) async throws -> Void, with bare: (Int) async throws -> Void
    ) async rethrows -> (ours: Double, bare: Double) {
        var best = (ours: Double.infinity, bare: Double.infinity)
        for _ in 0..<rounds {
            var start = processorTime
            for run in 0..<count { try await bare(run) }
            best.bare = min(best.bare, (processorTime - start) / Double(count))
            start = processorTime
            for run in 0..<count { try await ours(run) }
            best.ours = min(best.ours, (processorTime - start) / Double(count))
        }
        return best
    }

    /// The best time of two operations that do not wait.
    static func compare(
        rounds: Int = 25, count: Int, _ ours: (Int) throws -> Void, with bare: (Int) throws -> Void
    ) rethrows -> (ours: Double, bare: Double) {
        var best = (ours: Double.infinity, bare: Double.infinity)
        for _ in 0..<rounds {
            var start = processorTime
            for run in 0..<count { try bare(run) }
            best.bare = min(best.bare, (processorTime - start) / Double(count))
            start = processorTime
            for run in 0..<count { try ours(run) }
            best.ours = min(best.ours, (processorTime - start) / Double(count))
        }
        return best
    }

    /// Takes a result, so that the work for it is not left out.
    @inline(never)
    static func keep<Value>(_ value: Value) {}

    /// Our time and that of OpenSSL alone, for people.
    static func besideOpenSSL(_ times: (ours: Double, bare: Double)) -> String {
        String(format: "%.1f µs; OpenSSL %.1f µs", times.ours * 1e6, times.bare * 1e6)
    }
}
