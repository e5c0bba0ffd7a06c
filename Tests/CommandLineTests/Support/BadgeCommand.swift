import Foundation
import Glibc
import Testing

/// The built command, run as a process of its own, as a person or a script would.
struct BadgeCommand {
    /// What a run left behind.
    struct Outcome {
        /// The exit status; `nil` when a signal ended the process.
        let status: Int32?
        /// The exact bytes of standard output.
        let output: [UInt8]
        /// Standard error as text.
        let errors: String

        /// Standard output as text.
        var text: String { String(decoding: output, as: UTF8.self) }

        /// Standard output in one line, wherever it was broken.
        var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

        /// The lines of standard output, each read as JSON.
        func json() throws -> [[String: Any]] {
            try text.split(separator: "\n").map { line in
                let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
                return try #require(value as? [String: Any])
            }
        }
    }

    /// Where standard output goes.
    enum OutputTarget {
        case captured
        /// A pipe that nobody reads.
        case brokenPipe
        /// Not open at all.
        case closed
        /// A file or device of that name.
        case path(String)
        /// A terminal.
        case terminal
        /// A terminal for all three streams, at which a person answers the first question.
        case dialogue(answer: String)
    }

    /// Changes to a folder and becomes another program.
    private static let env = "/usr/bin/env"

    /// The command beside the test bundle.
    static let path: String = {
        let own = URL(filePath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "")
        let beside = own.deletingLastPathComponent().appending(path: "badge").path
        if FileManager.default.isExecutableFile(atPath: beside) { return beside }
        return repository.appending(path: ".build/debug/badge").path
    }()

    /// The checkout.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The commands that may use the network. Tests do so only with a server of their own, which they have to permit.
    private static let networked: Set<String> = ["verify", "inspect", "derive"]
    /// The commands behind `award` that check endorsements.
    private static let awarding: Set<String> = ["give", "all", "batch", "again"]

    private static func stayingLocal(_ arguments: [String]) -> [String] {
        if arguments.first == "award", arguments.count > 1, awarding.contains(arguments[1]),
            !arguments.contains("--offline")
        {
            return Array(arguments[..<2]) + ["--offline"] + arguments[2...]
        }
        guard let command = arguments.first, networked.contains(command), !arguments.contains("--allow-host") else {
            return arguments
        }
        return [command, "--offline"] + arguments.dropFirst()
    }

    /// Runs `badge` with these arguments and waits for its end.
    static func run(
        _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [], environment: [String: String] = [:],
        output: OutputTarget = .captured
    ) throws -> Outcome {
        let streams = try Streams(input: input, output: output)
        defer { streams.remove() }
        var process = pid_t()
        let failure = withCStrings([env, "-C", folder.path, path] + stayingLocal(arguments)) { arguments in
            withCStrings(variables(environment)) { variables in
                streams.withActions { actions in
                    posix_spawn(&process, env, actions, nil, arguments, variables)
                }
            }
        }
        try #require(failure == 0, "cannot start \(path): \(String(cString: strerror(failure)))")
        let terminal = streams.readTerminal()
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { try #require(errno == EINTR) }
        let exited = status & 0x7f == 0
        return Outcome(
            status: exited ? (status >> 8) & 0xff : nil, output: terminal ?? streams.output(), errors: streams.errors())
    }

    private static func variables(_ more: [String: String]) -> [String] {
        var variables = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no", "TERM": "xterm"]
        // Coverage and sanitizers pass their settings in the environment.
        for (name, value) in ProcessInfo.processInfo.environment where name.hasSuffix("_OPTIONS") {
            variables[name] = value
        }
        variables.merge(more) { $1 }
        return variables.map { "\($0.key)=\($0.value)" }
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        return body(copies)
    }
}
