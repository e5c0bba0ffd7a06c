import Foundation
import Glibc
import Testing

/// The standard streams of a process under test: files, so that nothing can block on a full pipe.
struct Streams {
    private let folder: TemporaryFolder
    private let target: BadgeCommand.OutputTarget
    private let terminal: Int32?
    private let deadPipe: Int32?

    init(input: [UInt8], output: BadgeCommand.OutputTarget) throws {
        folder = try TemporaryFolder()
        target = output
        try folder.write(input, to: "in")
        switch output {
        case .terminal, .dialogue:
            let number = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
            try #require(number >= 0)
            // TIOCSPTLCK: lets the other end be opened.
            var locked: Int32 = 0
            try #require(ioctl(number, 0x4004_5431, &locked) == 0)
            terminal = number
            deadPipe = nil
        case .brokenPipe:
            var ends: [Int32] = [0, 0]
            try #require(pipe(&ends) == 0)
            _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
            close(ends[0])
            deadPipe = ends[1]
            terminal = nil
        case .captured, .closed, .path:
            terminal = nil
            deadPipe = nil
        }
    }

    /// The name of a terminal (TIOCGPTN gives its number).
    private static func otherEnd(of terminal: Int32) -> String? {
        var number: UInt32 = 0
        return ioctl(terminal, 0x8004_5430, &number) == 0 ? "/dev/pts/\(number)" : nil
    }

    func withActions(_ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Int32) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let write = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 0, folder.file("in"), O_RDONLY, 0)
        switch target {
        case .captured: posix_spawn_file_actions_addopen(&actions, 1, folder.file("out"), write, 0o600)
        case .path(let path): posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0)
        case .closed: posix_spawn_file_actions_addclose(&actions, 1)
        case .brokenPipe: if let deadPipe { posix_spawn_file_actions_adddup2(&actions, deadPipe, 1) }
        case .terminal:
            if let terminal, let name = Self.otherEnd(of: terminal) {
                posix_spawn_file_actions_addopen(&actions, 1, name, O_RDWR | O_NOCTTY, 0)
            }
        case .dialogue:
            if let terminal, let name = Self.otherEnd(of: terminal) {
                for number in Int32(0)...2 {
                    posix_spawn_file_actions_addopen(&actions, number, name, O_RDWR | O_NOCTTY, 0)
                }
            }
            return body(&actions)
        }
        posix_spawn_file_actions_addopen(&actions, 2, folder.file("errors"), write, 0o600)
        return body(&actions)
    }

    /// Everything that was shown on the terminal; reading ends with an error when the process has gone.
    func readTerminal() -> [UInt8]? {
        guard let terminal else { return nil }
        var bytes: [UInt8] = []
        var answer: String? = if case .dialogue(let answer) = target { answer + "\n" } else { nil }
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(terminal, &buffer, buffer.count)
            if count <= 0 { break }
            bytes += buffer.prefix(count)
            // Typed once the question is there, as a person would: what is typed earlier is shown.
            if let typed = answer, bytes.suffix(2).elementsEqual(": ".utf8) {
                answer = nil
                _ = typed.withCString { write(terminal, $0, strlen($0)) }
            }
        }
        return bytes
    }

    func output() -> [UInt8] { folder.bytesIfPresent("out") ?? [] }
    func errors() -> String { String(decoding: folder.bytesIfPresent("errors") ?? [], as: UTF8.self) }

    func remove() {
        if let terminal { close(terminal) }
        if let deadPipe { close(deadPipe) }
    }
}
