private import Glibc

/// How far a long run has come, on standard error, where that is a terminal.
struct ProgressBar {
    private let total: Int
    private let watch = Stopwatch()
    private var drawnAt: Int?
    private var isVisible = false

    /// A bar for so many badges.
    ///
    /// - Parameter besideText: whether results on the same terminal are lines for people, which the bar may follow.
    /// - Returns: `nil` where a bar would be in the way: in a file, and among results for programs.
    init?(total: Int, besideText: Bool) {
        guard isatty(STDERR_FILENO) == 1, EnvironmentVariable.value("TERM") != "dumb",
            besideText || isatty(STDOUT_FILENO) == 0
        else { return nil }
        self.total = total
    }

    /// Draws the bar, ten times a second at most.
    mutating func draw(done: Int) {
        let now = watch.milliseconds
        if let drawnAt, now - drawnAt < 100 { return }
        drawnAt = now
        isVisible = true
        write("\r\(Self.text(done: done, of: total, milliseconds: now).text)\u{1b}[K")
    }

    /// Takes the bar away, so that something else can be written.
    mutating func clear() {
        guard isVisible else { return }
        isVisible = false
        write("\r\u{1b}[K")
    }

    /// For instance `[########------------]  400 of 1000, 800 a second, 1 s left`.
    static func text(done: Int, of total: Int, milliseconds: Int) -> TerminalText {
        let filled = total > 0 ? min(20, done * 20 / total) : 20
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled)
        guard done > 0, milliseconds > 0 else { return "[\(bar)]  \(done) of \(total)" }
        let left = (total - done) * milliseconds / done / 1000
        let time: TerminalText = left < 60 ? "\(left) s" : "\(left / 60) min"
        return "[\(bar)]  \(done) of \(total), \(done * 1000 / milliseconds) a second, \(time) left"
    }

    private func write(_ text: String) {
        // A bar that cannot be shown is none: the results are elsewhere.
        try? Console.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
