import Foundation
import Testing

/// An issuer publishes 58 micro-credentials, and anybody reads what they ask for.
@Suite(.onEachDatabase) struct `A published catalogue` {
    private let office: Office
    private static let decisions = "implementing-data-driven-decision-making"

    init() throws { office = try Office() }

    private func text(_ name: String) throws -> String {
        String(decoding: try office.folder.bytes("site/\(name)"), as: UTF8.self)
    }

    /// What is published under the addresses of the achievements themselves.
    private func published() throws -> [String: [String: Any]] {
        let places = try office.document("site/index.json").compactMapValues { $0 as? String }
        let own = places.filter {
            $0.key.wholeMatch(of: /https:\/\/badges.example.org\/achievements\/[a-z0-9-]+/) != nil
        }
        return try own.mapValues { try office.document("site/\($0)") }
    }

    @Test func `58 stand at stable addresses with 227 alignments, and an earlier name finds the present one`() throws {
        let catalogue = try Office.catalogue()
        let outcome = try office.take(catalogue)
        #expect(outcome.status == 0, "\(outcome.text)")
        #expect(try outcome.json().map { $0["state"] as? String } == Array(repeating: "added", count: 58))
        try office.run("publish", "site")
        let first = try published()
        #expect(first.count == 58)
        #expect(first.allSatisfy { $0.key == $0.value["id"] as? String })
        let alignments = first.values.flatMap { $0["alignment"] as? [[String: Any]] ?? [] }
        #expect(alignments.count == 227 && alignments.allSatisfy { ($0["targetUrl"] as? String)?.isEmpty == false })
        let found = try office.run("achievement", "show", "Implementing DDDM").text
        #expect(found.contains("\"Implementing Data-Driven Decision Making\""))
        // A further version of one moves none of them.
        var changed = catalogue
        var achievement = try #require(changed[0]["achievement"] as? [String: Any])
        achievement["description"] = "Other words."
        achievement["version"] = "2.0"
        changed[0]["achievement"] = achievement
        let again = try office.take(changed).json().map { $0["state"] as? String }
        #expect(again.first == "new version" && again.dropFirst().allSatisfy { $0 == "unchanged" })
        try office.run("publish", "site")
        #expect(try Set(published().keys) == Set(first.keys))
    }

    @Test func `a visitor without an account reads everything, and of six that their stack is to be confirmed`() throws
    {
        try #require(try office.take(Office.catalogue()).status == 0)
        let stacks = try office.json("achievement", "list").map { $0["stack"] as? String }
        #expect(stacks.count == 58 && stacks.count { $0 == nil } == 6)
        let list = try office.run("achievement", "list").text.replacing(/\s+/, with: " ")
        #expect(list.components(separatedBy: "stack: to be confirmed").count == 7)
        try office.run("publish", "site")
        let page = try text("index.html").components(separatedBy: "<h2>Stack to be confirmed</h2>")
        #expect(page.count == 2 && page.last?.components(separatedBy: "<li>").count == 7)
        let feed = try #require(try office.document("site/catalogue.json")["achievements"] as? [[String: Any]])
        #expect(feed.count { $0["stack"] as? String == "to be confirmed" } == 6)
        var outcomes = 0
        for (id, achievement) in try published() {
            let page = try text("achievements/\(id.split(separator: "/").last ?? "").html")
            for description in try #require(achievement["resultDescription"] as? [[String: Any]]) {
                let name = try #require(description["name"] as? String).replacingOccurrences(of: "&", with: "&amp;")
                    .replacingOccurrences(of: "'", with: "&#39;")
                #expect(page.contains(name), "\(id) \(name)")
                outcomes += 1
            }
            for words in [
                "<h3>What to submit</h3>", "<strong>Not yet shown</strong>", "<em>(needed)</em>",
                "href=\"https://resources.example.org/research-base\"",
                "What the Research Shows: Building Ranks in Action",
            ] {
                #expect(page.contains(words), "\(id) \(words)")
            }
        }
        #expect(outcomes == 246)
    }

    @Test func `nothing is published while one of its alignments has no address`() throws {
        var catalogue = try Array(Office.catalogue()[5...8])
        var achievement = try #require(catalogue[2]["achievement"] as? [String: Any])
        var alignments = try #require(achievement["alignment"] as? [[String: Any]])
        alignments[0]["targetUrl"] = nil
        achievement["alignment"] = alignments
        catalogue[2]["achievement"] = achievement
        let outcome = try office.take(catalogue)
        #expect(outcome.status == 1)
        let faulty = try outcome.json().filter { $0["state"] as? String == "faulty" }
        #expect(faulty.count == 1 && faulty[0]["code"] as? String == "programme.alignment")
        #expect(try office.json("achievement", "list").count == 3)
        // Written as a draft it stays one.
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: achievement)), to: "draft.json")
        try office.run("achievement", "add", "draft.json")
        let slug = try #require(catalogue[2]["slug"] as? String)
        #expect(try office.refusal("achievement", "publish", slug) == "programme.alignment")
        try office.write(office.work(), to: "work.json")
        #expect(try office.refusal("submission", "add", slug, "work.json") == "programme.unpublished")
    }

    @Test(arguments: ["Implementing Data-Driven Decision Making", "implementing  DDDM"])
    func `two items with one name are not published`(name: String) throws {
        var catalogue = try Array(Office.catalogue().filter { $0["slug"] as? String == Self.decisions })
        try #require(catalogue.count == 1)
        var achievement = try #require(catalogue[0]["achievement"] as? [String: Any])
        achievement["id"] = "https://badges.example.org/achievements/another"
        achievement["name"] = name
        catalogue.append(["slug": "another", "achievement": achievement])
        let outcome = try office.take(catalogue)
        #expect(outcome.status == 1)
        #expect(try outcome.json().map { $0["code"] as? String } == [nil, "programme.name"])
        // By hand neither: what has the same title is taken for the same item, in other words under the same version.
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: achievement)), to: "another.json")
        let refusal = try office.refusal("achievement", "add", "another.json", "--publish")
        #expect(refusal == (name.contains("DDDM") ? "programme.name" : "programme.version"))
        #expect(try office.json("achievement", "list").count == 1)
    }
}
