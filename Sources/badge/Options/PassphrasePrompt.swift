import Glibc

/// Asks a person at a terminal for a passphrase, without showing what is typed.
enum PassphrasePrompt {
    /// The passphrase, or `nil` when there is nobody to ask: input or messages do not go to a terminal.
    static func ask() throws -> [UInt8]? {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
        var shown = termios()
        guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return nil }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        guard tcsetattr(STDIN_FILENO, TCSADRAIN, &hidden) == 0 else { return nil }
        defer {
            tcsetattr(STDIN_FILENO, TCSADRAIN, &shown)
            // The line end that was typed was not shown either.
            Console().note("")
        }
        try Console.write(Array("Passphrase of the key: ".utf8), to: STDERR_FILENO)
        let line = try line()
        guard !line.isEmpty else { throw PassphraseError.empty }
        return line
    }

    private static func line() throws(FileError) -> [UInt8] {
        do throws(SystemError) {
            let typed = try FileDescriptor.readLine(from: STDIN_FILENO, atMost: 4096)
            return Array(typed.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
        } catch {
            throw error.reading("the terminal")
        }
    }
}
