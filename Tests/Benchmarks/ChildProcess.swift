import Foundation

/// A process of its own, with what it cost.
struct ChildProcess {
    /// The exit status, or minus the signal.
    let status: Int
    /// Seconds from start to end.
    let seconds: Double
    /// Processor time, its own and the system's for it.
    let processorSeconds: Double
    /// The most memory that it held at a time.
    let peakMegabytes: Double
    /// What it wrote to standard output.
    let output: String

    static func run(_ program: String, _ arguments: [String]) throws -> ChildProcess {
        let output = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)").path
        defer { unlink(output) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let start = Stopwatch.wallTime
        guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else {
            throw BenchmarkFailure(text: "\(program) does not start")
        }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process else { throw BenchmarkFailure(text: "wait4") }
        let seconds = Stopwatch.wallTime - start
        let signal = status & 0x7f
        return ChildProcess(
            status: signal == 0 ? Int(status >> 8 & 0xff) : -Int(signal), seconds: seconds,
            processorSeconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
            peakMegabytes: Double(usage.ru_maxrss) / 1024,
            output: try String(contentsOfFile: output, encoding: .utf8))
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
    }
}
