private import Glibc

/// Time that has passed, by a clock that nobody sets.
struct Stopwatch {
    private let start = Self.now()

    /// Milliseconds since it was made.
    var milliseconds: Int { (Self.now() - start) / 1_000_000 }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
