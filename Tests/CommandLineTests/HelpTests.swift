import Foundation
import Testing

@Suite struct `Help` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let commands = [
        [], ["demo"], ["verify"], ["inspect"], ["extract"], ["bake"], ["issue"], ["key"], ["key", "create"],
        ["key", "public"], ["key", "inspect"],
    ]

    @Test(arguments: commands)
    func `every command explains itself with an example, in 80 columns`(command: [String]) throws {
        let outcome = try BadgeCommand.run(command + ["--help"], in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.text.contains("\n  badge ") || outcome.text.contains("\n  badge\n"))
        let wide = outcome.text.split(separator: "\n").filter { $0.count > 80 && !$0.hasPrefix("USAGE:") }
        #expect(wide.isEmpty, "\(wide)")
    }

    @Test func `lists the commands that there are and no others`() throws {
        let text = try BadgeCommand.run(["--help"], in: folder).text
        let list = try #require(text.components(separatedBy: "SUBCOMMANDS:").last)
        let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
        #expect(names == ["demo", "verify", "inspect", "extract", "bake", "issue", "key"])
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `gives completions for each shell`(shell: String) throws {
        let outcome = try BadgeCommand.run(["--generate-completion-script", shell], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("passphrase-file"))
    }

    @Test(arguments: [
        ["verfiy", "badge.png"], ["--nonsense"], ["key", "destroy"], ["key", "create", "--type", "dsa"],
    ])
    func `a wrong command line is exit status 64 and says where help is`(arguments: [String]) throws {
        let outcome = try BadgeCommand.run(arguments, in: folder)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty && outcome.errors.contains("help"))
    }
}
