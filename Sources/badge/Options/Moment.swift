import ArgumentParser
private import Glibc
import LinkedData

/// A moment given on the command line.
struct Moment: Hashable, Sendable, ExpressibleByArgument {
    /// The moment with its spelling.
    let dateTime: DateTime

    init?(argument: String) {
        guard let dateTime = DateTime(argument) else { return nil }
        self.dateTime = dateTime
    }

    /// The clock of this machine, in whole seconds.
    static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: time.tv_sec)
    }

    /// An example for help texts.
    static let example = "for instance 2026-06-01T00:00:00Z"
}
