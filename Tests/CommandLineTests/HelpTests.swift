import Foundation
import Testing

@testable import badge

@Suite struct `Help` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let commands = [
        [], ["demo"], ["verify"], ["inspect"], ["extract"], ["bake"], ["issue"], ["key"], ["key", "create"],
        ["key", "public"], ["key", "inspect"], ["key", "rotate"], ["derive"], ["canonicalize"], ["cache"],
        ["cache", "list"],
        ["cache", "clear"], ["init"], ["person"], ["person", "add"], ["person", "list"], ["policy"],
        ["policy", "show"], ["policy", "set"], ["achievement"],
        ["achievement", "add"], ["achievement", "list"], ["achievement", "show"], ["achievement", "publish"],
        ["achievement", "import"], ["achievement", "export"], ["achievement", "compare"], ["achievement", "coverage"],
        ["achievement", "registry"],
        ["submission"], ["submission", "add"], ["submission", "again"], ["submission", "list"], ["submission", "show"],
        ["review"], ["review", "score"], ["review", "show"], ["review", "decide"], ["review", "release"], ["award"],
        ["award", "give"], ["award", "all"], ["award", "batch"], ["award", "again"], ["award", "record"],
        ["award", "share"], ["award", "list"], ["revoke"], ["endorse"], ["endorse", "sign"], ["endorse", "withdraw"],
        ["endorsement"],
        ["endorsement", "add"], ["endorsement", "list"], ["endorsement", "withdraw"], ["status"],
        ["status", "show"], ["status", "suspend"],
        ["status", "reinstate"], ["publish"], ["audit"], ["count"], ["earlier"], ["earlier", "import"],
        ["earlier", "list"], ["earlier", "find"], ["earlier", "consent"],
        ["forget"], ["backup"], ["restore"], ["doctor"],
    ]

    @Test(arguments: commands)
    func `every command explains itself with an example, in 80 columns`(command: [String]) throws {
        let outcome = try BadgeCommand.run(command + ["--help"], in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.text.contains("\n  badge ") || outcome.text.contains("\n  badge\n"))
        let wide = outcome.text.split(separator: "\n").filter { $0.count > 80 }
        #expect(wide.isEmpty, "\(wide)")
    }

    @Test func `lists the commands that there are and no others`() throws {
        let text = try BadgeCommand.run(["--help"], in: folder).text
        let list = text.components(separatedBy: "SUBCOMMANDS:").dropFirst().joined()
        let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
        #expect(
            names == [
                "demo", "verify", "inspect", "extract", "bake", "issue", "key", "derive", "canonicalize", "cache",
                "init", "person", "policy", "achievement", "submission", "review", "award", "revoke",
                "endorse", "endorsement", "earlier", "status", "publish", "audit", "count", "forget", "backup",
                "restore",
                "doctor",
            ])
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `gives completions for each shell`(shell: String) throws {
        let outcome = try BadgeCommand.run(["--generate-completion-script", shell], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("passphrase-file"))
    }

    @Test(arguments: [
        ["verfiy", "badge.png"], ["--nonsense"], ["key", "destroy"], ["key", "create", "--type", "dsa"],
        ["help", "verfiy"], ["help", "key", "destroy"], ["help", "key", "create", "more"],
    ])
    func `a wrong command line is exit status 64 and says where help is`(arguments: [String]) throws {
        let outcome = try BadgeCommand.run(arguments, in: folder)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty && outcome.errors.contains("help"))
    }

    @Test func `says which version it is`() throws {
        let outcome = try BadgeCommand.run(["--version"], in: folder)
        #expect(outcome.status == 0 && outcome.text.wholeMatch(of: /badge \d+\.\d+\.\d+\n/) != nil)
    }

    @Test(arguments: [
        ["verify", "a.png", "--at", "2026-06-01T00:00:00Z", "--at", "2027-06-01T00:00:00Z"],
        ["verify", "a.png", "--trust=a.json", "--trust", "b.json"], ["extract", "a.png", "-o", "x", "--output", "y"],
        ["issue", "--key", "a.pem", "--recipient", "a@example.org", "--recipient", "b@example.org"],
        ["key", "create", "-o", "a.pem", "--type", "p256", "--type", "ed25519"],
    ])
    func `an option with one value cannot be given twice`(arguments: [String]) throws {
        let outcome = try BadgeCommand.run(arguments, in: folder)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("is given twice") && outcome.output.isEmpty)
        #expect(try folder.names().isEmpty)
    }

    @Test func `the options that may be repeated are those that say so`() throws {
        let help = try BadgeCommand.run(["--experimental-dump-help"], in: folder).output
        let root = try #require(try JSONSerialization.jsonObject(with: Data(help)) as? [String: Any])
        let command = try #require(root["command"] as? [String: Any])
        var found = 0
        for subcommand in command["subcommands"] as? [[String: Any]] ?? [] {
            let name = try #require(subcommand["commandName"] as? String)
            let nested = subcommand["subcommands"] as? [[String: Any]] ?? []
            for argument in ([subcommand] + nested).flatMap({ $0["arguments"] as? [[String: Any]] ?? [] }) {
                guard let kind = argument["kind"] as? String, kind != "positional" else { continue }
                let names = (argument["names"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
                    .filter { $0.count > 1 }.map { "--\($0)" }
                let mayRepeat = kind == "flag" || argument["isRepeating"] as? Bool == true
                let listed = RepeatedOption.flags.union(RepeatedOption.repeatable[name] ?? [])
                for option in names { #expect(listed.contains(option) == mayRepeat, "\(name) \(option)") }
                found += names.count
            }
        }
        #expect(found > 30)
    }

    @Test(arguments: [[], ["help"], ["verify"], ["key"], ["key", "create"], ["achievement", "add"]])
    func `help of a command is what the command says of itself`(command: [String]) throws {
        let outcome = try BadgeCommand.run(["help"] + command, in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty && outcome.text.contains("USAGE: badge"))
    }
}
