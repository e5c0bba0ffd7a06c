import Foundation
import Testing

/// A catalogue is made transparent: for a registry, for learners who compare, for programmes that look for gaps, for funders.
@Suite(.onEachDatabase) struct `A transparent catalogue` {
    private let office: Office
    private static let threats = "assessing-threats"
    private static let crises = "managing-crises-and-emergency-planning"
    private static let logistics = "managing-systems-logistics"

    init() throws { office = try Office() }

    /// Imports the items with these names.
    private func take(_ names: String...) throws {
        let part = try Office.catalogue().filter { names.contains($0["slug"] as? String ?? "") }
        try #require(part.count == names.count)
        try #require(try office.take(part).status == 0)
    }

    /// What a registry has of the offers: the same, under addresses of its own.
    private func register(changing change: (inout [String: Any]) -> Void = { _ in }) throws {
        try office.run("achievement", "export", "--format", "ctdl", "-o", "offers.jsonld", "--force")
        var registry = try office.document("offers.jsonld")
        registry["@graph"] = try #require(registry["@graph"] as? [[String: Any]]).map { node in
            var node = node
            guard let ctid = node["ceterms:ctid"] as? String else { return node }
            node["@id"] = "https://registry.example/resources/\(ctid)"
            change(&node)
            return node
        }
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: registry)), to: "registry.jsonld")
    }

    private func badge(_ id: String, _ achievement: String) throws -> [String: Any] {
        try office.submit(id, for: achievement)
        try office.approve(id)
        try office.run("award", "give", id, "-o", "\(id)-badge.json", "--as", "olu")
        let subject = try #require(try office.document("\(id)-badge.json")["credentialSubject"] as? [String: Any])
        return try #require(subject["achievement"] as? [String: Any])
    }

    private func alignments(_ achievement: [String: Any], _ member: String, _ value: String) -> [[String: Any]] {
        (achievement["alignment"] as? [[String: Any]] ?? []).filter { $0[member] as? String == value }
    }

    private static func names(_ node: [String: Any]) -> [String] {
        (node["ceterms:name"] as? [String: String] ?? [:]).values.map { $0 }
    }

    @Test func `58 offers go to a registry without anybody's data, and each badge links to its entry`() throws {
        try #require(try office.take(Office.catalogue()).status == 0)
        _ = try badge("work-4711", Self.threats)
        try register()
        let text = try String(decoding: office.folder.bytes("offers.jsonld"), as: UTF8.self)
        let offers = try #require(try office.document("offers.jsonld")["@graph"] as? [[String: Any]])
        #expect(offers.count { $0["ceterms:ctid"] != nil } == 58)
        for personal in ["kim@example.org", "Rae Lin", "Kit Moe", "kit@example.org", "Olu Roe", "Pat Doe", "work-4711"]
        {
            let isThere = text.contains(personal)
            #expect(!isThere, "\(personal)")
        }
        let linked = try office.run("achievement", "registry", "registry.jsonld", "--link", "--publish", "--json")
        #expect(try linked.json().count == 58 && linked.json().allSatisfy { $0["linkedVersion"] as? Int == 2 })
        let entry = try #require(alignments(badge("later", Self.threats), "targetType", "ceterms:Credential").first)
        #expect(entry["targetName"] as? String == "Assessing Threats")
        let address = try #require(entry["targetUrl"] as? String)
        #expect(
            try #require(try office.document("registry.jsonld")["@graph"] as? [[String: Any]]).contains {
                $0["@id"] as? String == address && Self.names($0) == ["Assessing Threats"]
            })
        #expect(try #require(try office.verify("later-badge.json").first)["verdict"] as? String == "accepted")
        // Once more changes nothing.
        let again = try office.run("achievement", "registry", "registry.jsonld", "--link", "--publish", "--json")
        #expect(try again.json().allSatisfy { $0["linkedVersion"] == nil })
    }

    @Test func `an entry whose name or owner differs, and one that is missing, are reported and not linked`() throws {
        try take(Self.threats, Self.crises, "communication-advocacy", "advocating-personal-wellness")
        let name = "Assessing Threats and Risks"
        try register { node in
            if Self.names(node) == ["Assessing Threats"] { node["ceterms:name"] = ["en-US": name] }
            if Self.names(node) == ["Communication Advocacy"] { node["ceterms:ownedBy"] = ["https://other.example/"] }
            if Self.names(node) == ["Advocating Personal Wellness"] { node["ceterms:ctid"] = "ce-another" }
        }
        let outcome = try office.attempt("achievement", "registry", "registry.jsonld", "--link", "--json")
        #expect(outcome.status == 1)
        let lines = try outcome.json()
        let differing = lines.filter { ($0["differences"] as? [String])?.isEmpty == false }
        #expect(lines.count == 5 && differing.count == 4)
        let words = differing.flatMap { $0["differences"] as? [String] ?? [] }.joined(separator: "\n")
        #expect(words.contains("The registry calls it \"\(name)\", the badge \"Assessing Threats\"."))
        #expect(words.contains("In the registry it belongs to https://other.example/, not to My School."))
        #expect(words.contains("The registry has no entry") && words.contains("Nothing that can be earned belongs to"))
        #expect(differing.allSatisfy { $0["linkedVersion"] == nil })
        #expect(try office.attempt("achievement", "registry", "registry.jsonld").text.contains("4 with differences"))
        try office.write("{\"@graph\": []}", to: "empty.jsonld")
        #expect(try office.refusal("achievement", "registry", "empty.jsonld") == "programme.registry")
    }

    @Test func `two items are compared by strategy, and what follows from that stands apart`() throws {
        try take(Self.crises, Self.logistics)
        try office.writeFramework()
        let rows = try office.json(
            "achievement", "compare", Self.crises, "Managing Systems Logistics", "--framework", "framework.json")
        let direct = rows.filter { $0["basis"] as? String == "direct" }
        let following = rows.filter { $0["basis"] as? String == "following" }
        #expect(direct.count + following.count == rows.count && !following.isEmpty)
        #expect(direct.allSatisfy { $0["framework"] as? String == "Building Ranks" })
        #expect(following.allSatisfy { $0["framework"] as? String == "PSEL" })
        // The badges themselves say nothing of what only follows.
        #expect(try !office.run("achievement", "show", Self.crises).text.contains("PSEL"))
        for slug in [Self.crises, Self.logistics] {
            let own = try #require(
                try JSONSerialization.jsonObject(with: Data(office.run("achievement", "show", slug).output))
                    as? [String: Any])
            let count = direct.count { ($0["achievements"] as? [String: String])?[slug] != nil }
            #expect(count == (own["alignment"] as? [Any])?.count)
        }
        let text = try office.run(
            "achievement", "compare", Self.crises, Self.logistics, "--framework", "framework.json"
        ).text
        #expect(text.contains("PSEL (follows, no achievement says so itself)"))
        #expect(try office.attempt("achievement", "compare", Self.crises).status == 64)
        try office.write("{\"name\": \"x\", \"items\": [{}]}", to: "bad.json")
        #expect(
            try office.refusal("achievement", "compare", Self.crises, Self.logistics, "--framework", "bad.json")
                == "programme.framework")
    }

    @Test func `an alignment from a table names no framework, and counts by its address`() throws {
        let address = "https://badges.example.org/example-frameworks/building-ranks"
        try office.write(
            """
            name,description,criteria,alignments,outcomes,levels
            One,D,C,Some strategy <\(address)/br-cl-1>,O,No | Yes
            Two,D,C,Some strategy <https://elsewhere.example/c1>,O,No | Yes
            """, to: "table.csv")
        try office.run("achievement", "import", "table.csv", "--publish")
        try office.writeFramework()
        let coverage = try office.json("achievement", "coverage", "--framework", "framework.json")
        #expect(coverage.count { $0["covered"] as? String == "full" } == 1)
        let rows = try office.json("achievement", "compare", "one", "two", "--framework", "framework.json")
        #expect(rows.count { $0["basis"] as? String == "following" } == 1)
        #expect(rows.compactMap { $0["framework"] as? String } == ["Building Ranks", "PSEL"])
    }

    @Test func `an alignment that is tangential is never shown as a full one`() throws {
        try take(Self.threats, "leading-a-culture-of-safety")
        try office.writeFramework()
        let rows = try office.json(
            "achievement", "compare", Self.threats, "leading-a-culture-of-safety", "--framework", "framework.json")
        let own = rows.compactMap { ($0["achievements"] as? [String: String])?[Self.threats] }
        // Two strategies, and the two standards that follow from them.
        #expect(own == Array(repeating: "tangential", count: 4))
        let text = try office.run("achievement", "compare", Self.threats, "leading-a-culture-of-safety").text
        #expect(text.components(separatedBy: "Assessing Threats, tangential only").count == 3)
        #expect(text.components(separatedBy: "Assessing Threats").count == 3)
        try office.run("publish", "site")
        let page = String(decoding: try office.folder.bytes("site/achievements/\(Self.threats).html"), as: UTF8.self)
        #expect(page.components(separatedBy: "Tangential alignment").count == 3)
        // It covers nothing either.
        let only = try Office()
        try only.publish(Self.threats)
        try only.writeFramework()
        let coverage = try only.json("achievement", "coverage", "--framework", "framework.json")
        let covered = coverage.compactMap { $0["covered"] as? String }
        #expect(covered.count { $0 == "tangential" } == 2 && !covered.contains("full"))
        let words = try only.run("achievement", "coverage", "--framework", "framework.json").text
        #expect(words.contains("Building Ranks: 0 of 54 are covered.") && words.contains("(touched only)"))
    }

    @Test func `what no item covers is seen, and what the framework adds comes with new versions`() throws {
        let changed = [Self.threats, Self.crises, Self.logistics]
        try take(Self.threats, Self.crises, Self.logistics, "leading-a-culture-of-safety")
        let added = ["crisis preparedness", "physical assets"]
        try office.writeFramework(adding: added)
        let gaps = try office.json("achievement", "coverage", "--framework", "framework.json")
            .filter { $0["covered"] as? String != "full" }.compactMap { $0["name"] as? String }
        #expect(gaps.suffix(2) == added[...])
        #expect(try badge("early", Self.threats)["version"] as? String == "1.0")
        var catalogue = try Office.catalogue().filter {
            (changed + ["leading-a-culture-of-safety"]).contains($0["slug"] as? String ?? "")
        }
        for index in catalogue.indices {
            let slug = catalogue[index]["slug"] as? String ?? ""
            guard changed.contains(slug) else { continue }
            var achievement = try #require(catalogue[index]["achievement"] as? [String: Any])
            let strategy = slug == Self.logistics ? added[1] : added[0]
            achievement["alignment"] =
                (achievement["alignment"] as? [Any] ?? []) + [
                    [
                        "type": ["Alignment"], "targetName": strategy, "targetFramework": "Building Ranks",
                        "targetUrl": Office.address(ofStrategy: strategy),
                    ] as [String: Any]
                ]
            achievement["version"] = "2.0"
            catalogue[index]["achievement"] = achievement
        }
        let states = try office.take(catalogue).json().compactMap { $0["state"] as? String }
        #expect(states.count { $0 == "new version" } == 3 && states.count { $0 == "unchanged" } == 1)
        let left = try office.json("achievement", "coverage", "--framework", "framework.json")
            .filter { $0["covered"] as? String != "full" }.compactMap { $0["name"] as? String }
        #expect(left == Array(gaps.dropLast(2)))
        let later = try badge("later", Self.threats)
        #expect(later["version"] as? String == "2.0" && alignments(later, "targetName", added[0]).count == 1)
        // The old badge keeps the version and the alignments under which it was earned.
        try office.run("award", "give", "early", "-o", "same.json", "--as", "olu")
        #expect(try office.folder.bytes("same.json") == office.folder.bytes("early-badge.json"))
        #expect(try #require(try office.verify("early-badge.json").first)["verdict"] as? String == "accepted")
        let early = try #require(try office.document("same.json")["credentialSubject"] as? [String: Any])
        #expect(alignments(early["achievement"] as? [String: Any] ?? [:], "targetName", added[0]).isEmpty)
        // A funder gets numbers.
        let counts = try office.run("count", "--json").text
        #expect(!counts.contains("kim") && !counts.contains("Rae") && counts.contains("\"achievements\":4"))
    }
}
