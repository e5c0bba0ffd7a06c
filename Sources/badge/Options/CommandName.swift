import ArgumentParser

/// The names of commands, as `badge help` takes them.
enum CommandName {
    /// What is asked for with `badge help` and is no command.
    ///
    /// The parser itself would show the help of the command before it, as if nothing were wrong.
    static func unknown(in arguments: [String]) -> String? {
        guard arguments.first == "help", arguments.dropFirst().first != "help" else { return nil }
        var command: any ParsableCommand.Type = Badge.self
        var path = "badge"
        for word in arguments.dropFirst().prefix(while: { !$0.utf8.starts(with: "-".utf8) }) {
            path += " \(word)"
            guard let found = command.configuration.subcommands.first(where: { $0.configuration.commandName == word })
            else { return path }
            command = found
        }
        return nil
    }
}
