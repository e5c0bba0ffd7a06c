import ArgumentParser

/// The `badge` command.
@main
struct Badge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "badge", abstract: "Issue and verify Open Badges.")
}
