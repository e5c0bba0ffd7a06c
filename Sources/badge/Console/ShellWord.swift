/// One word of a command line that a reader can copy into a shell.
struct ShellWord: Hashable {
    /// The word, quoted where a shell would take it apart.
    let text: TerminalText

    /// Quotes a word for a POSIX shell. What cannot be shown is escaped for the eye, and then no longer the word.
    init(_ word: String) {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: Array("@%+=:,./-_".utf8).contains(byte)
                }
            }
        if isPlain {
            text = "\(word)"
        } else {
            let parts = word.split(separator: "'", omittingEmptySubsequences: false).map { "\($0)" as TerminalText }
            text = "'" + TerminalText.joined(parts, by: "'\\''") + "'"
        }
    }

    /// This command as it was called: by its path, or by its name when the shell found it.
    static var command: ShellWord {
        let name = CommandLine.arguments.first ?? ""
        return ShellWord(name.utf8.contains(UInt8(ascii: "/")) ? name : "badge")
    }
}

extension TerminalText.StringInterpolation {
    /// A word for a shell.
    mutating func appendInterpolation(_ word: ShellWord) { appendInterpolation(word.text) }
}
