import Foundation
import Testing

/// What messages tell people to type can be typed.
@Suite struct `Advice` {
    private typealias Options = [String: Set<String>]

    /// The options of each command, by its words.
    private static func options() throws -> Options {
        let help = try BadgeCommand.run(["--experimental-dump-help"], in: TemporaryFolder()).output
        let root = try #require(try JSONSerialization.jsonObject(with: Data(help)) as? [String: Any])
        var found: Options = [:]
        func walk(_ command: [String: Any], _ path: [String]) {
            let names = (command["arguments"] as? [[String: Any]] ?? []).flatMap {
                $0["names"] as? [[String: Any]] ?? []
            }
            .compactMap { $0["name"] as? String }.filter { $0.count > 1 }.map { "--\($0)" }
            found[path.joined(separator: " ")] = Set(names)
            for case let sub as [String: Any] in command["subcommands"] as? [Any] ?? [] {
                walk(sub, path + [sub["commandName"] as? String ?? ""])
            }
        }
        walk(try #require(root["command"] as? [String: Any]), [])
        // `badge endorse` is `badge endorse sign`.
        found["endorse", default: []].formUnion(found["endorse sign"] ?? [])
        return found
    }

    /// What stands in quotation marks in the sources, without comments, and with lines that go on put together.
    private static func texts() throws -> [(file: String, text: String)] {
        let sources = BadgeCommand.repository.appending(path: "Sources")
        var texts: [(String, String)] = []
        for case let name as String in try #require(FileManager.default.enumerator(atPath: sources.path)) {
            // Style sheets call their variables so, too.
            guard name.hasSuffix(".swift"), !name.hasSuffix("Pages/Page.swift") else { continue }
            let source = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
            let code = source.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            texts.append((name, code.joined(separator: "\n").replacing(/\\\n\s*/, with: "")))
        }
        return texts
    }

    /// Options of other programs, and words between hyphens.
    private static let foreign: Set<String> = ["--version", "--help", "--generate-completion-script"]

    /// The options that a text names and that are none: neither of any command nor, behind a command, of that one.
    private static func wrong(in text: String, options: Options) -> [String] {
        let all = options.values.reduce(into: foreign) { $0.formUnion($1) }
        var wrong = text.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }.filter { !all.contains($0) }
        for match in text.matches(of: /badge ([a-z]+)(?: ([a-z]+))?([^"`\n]*)/) {
            let (first, second) = (String(match.1), match.2.map(String.init))
            guard let own = options[second.map { "\(first) \($0)" } ?? first] ?? options[first] else { continue }
            // Up to the next sentence or command.
            let rest = match.3.split(separator: #/badge |[.;:)] |, /#, maxSplits: 1, omittingEmptySubsequences: false)
            for option in (rest.first ?? "").matches(of: /--[a-z][a-z-]+/).map({ String($0.output) })
            where !own.contains(option) && !foreign.contains(option) {
                wrong.append("badge \(first) \(second ?? "") \(option)")
            }
        }
        return wrong
    }

    @Test func `names options that there are, of the command that it names`() throws {
        let options = try Self.options()
        #expect(options.count > 50 && options["award give"]?.contains("--valid-until") == true)
        // The test itself finds what is wrong.
        #expect(Self.wrong(in: "Add --picture.", options: options) == ["--picture"])
        #expect(Self.wrong(in: "Run badge publish site --force", options: options).count == 1)
        #expect(Self.wrong(in: "Run badge publish --everything site", options: options).isEmpty)
        for (file, text) in try Self.texts() {
            let wrong = Self.wrong(in: text, options: options)
            #expect(wrong.isEmpty, "\(file): \(wrong)")
        }
    }
}
