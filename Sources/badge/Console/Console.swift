import Diagnostics
private import Glibc

/// Where a command writes: results to standard output, everything else to standard error.
struct Console: Sendable {
    /// Whether results are shown with colours: on a terminal that has them, unless `NO_COLOR` is set.
    let hasColours: Bool
    /// The language of reports.
    let language: Language
    /// How lines are broken.
    let layout: TextLayout

    /// The terminal or file that this process writes to.
    init(language: Language = .english) {
        self.language = language
        hasColours =
            isatty(STDOUT_FILENO) == 1 && EnvironmentVariable.value("NO_COLOR") == nil
            && EnvironmentVariable.value("TERM") != "dumb"
        layout = TextLayout()
    }

    /// Text with colours where they can be shown.
    func emphasised(_ text: TerminalText, _ emphasis: Emphasis) -> TerminalText {
        hasColours ? emphasis.applied(to: text) : text
    }

    /// The words of a phrase in the language of the reports.
    func words(_ phrase: Phrase) -> TerminalText { TerminalText(phrase, in: language) }

    /// Writes lines to standard output.
    func result(_ text: TerminalText) throws(FileError) {
        try Self.write(Array(text.text.utf8) + [UInt8(ascii: "\n")], to: STDOUT_FILENO)
    }

    /// Writes bytes to standard output: to a file or pipe exactly, to a terminal without what it would act upon.
    func exact(_ bytes: [UInt8]) throws(FileError) {
        guard isatty(STDOUT_FILENO) == 1 else { return try Self.write(bytes, to: STDOUT_FILENO) }
        try result(TerminalText(escapingLinesOf: String(decoding: bytes, as: UTF8.self)))
    }

    /// Writes a paragraph, broken at words, to standard output.
    func paragraph(_ text: TerminalText, first: TerminalText = "", indent: Int? = nil) throws(FileError) {
        try result(layout.wrap(text, first: first, indent: indent))
    }

    /// Writes a label and, in a column of its own, a value.
    func labelled(_ label: TerminalText, _ value: TerminalText) throws(FileError) {
        let padding = TerminalText(
            stringLiteral: String(repeating: " ", count: max(1, 14 - TextLayout.columns(of: label.text))))
        try paragraph(value, first: "  \(label)\(padding)", indent: 16)
    }

    /// Writes a message to standard error. One that cannot be written is lost: there is nowhere left to say so.
    func note(_ text: TerminalText) {
        try? Self.write(Array(layout.wrap(text).text.utf8) + [UInt8(ascii: "\n")], to: STDERR_FILENO)
    }

    /// Writes bytes to standard output or standard error. A reader that has gone away ends the output quietly: the
    /// work and the exit status are not its business.
    static func write(_ bytes: [UInt8], to number: Int32) throws(FileError) {
        do {
            try FileDescriptor.write(bytes, to: number)
        } catch {
            guard error != .brokenPipe else { return }
            throw .unwritable(
                name: number == STDOUT_FILENO ? "standard output" : "standard error", reason: error.reason)
        }
    }
}
