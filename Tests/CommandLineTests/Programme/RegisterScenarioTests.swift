import Foundation
import Testing

/// A district builds a register of skills from badges that its staff bring, and relies on nobody's word for them.
@Suite(.onEachDatabase) struct `A register of verified skills` {
    /// The programme of the office is the district's.
    private let office: Office

    init() throws {
        office = try Office()
        for issuer in ["ctq", "eln", "stranger"] { try office.run("key", "create", "-o", "\(issuer).pem") }
        let trusted = try ["ctq", "eln"].map { issuer in
            try office.run("key", "public", "\(issuer).pem", "--as", "did").text.trimmingCharacters(
                in: .whitespacesAndNewlines)
        }
        try office.write(trusted.joined(separator: "\n") + "\n", to: "policy.txt")
        for folder in ["lee", "kim"] {
            try FileManager.default.createDirectory(
                atPath: office.folder.file(folder), withIntermediateDirectories: true)
        }
    }

    private static func achievement(_ name: String, by issuer: String, aligned: Bool = false) -> String {
        let slug = name.lowercased().replacingOccurrences(of: " ", with: "-")
        let alignment = """
            {"type": ["Alignment"], "targetName": "Collaborative leadership of teams", "targetUrl":
             "https://frameworks.example.org/a", "targetFramework": "Building Ranks"},
            {"type": ["Alignment"], "targetName": "Works with others", "targetUrl": "https://frameworks.example.org/b",
             "targetFramework": "Profile of a Graduate"}
            """
        return """
            {"id": "https://\(issuer).example.org/\(slug)", "type": ["Achievement"], "name": "\(name)",
             "description": "x", "criteria": {"narrative": "x"}, "alignment": [\(aligned ? alignment : "")]}
            """
    }

    private func issue(
        _ name: String, by issuer: String, to recipient: String, as file: String, aligned: Bool = false,
        _ more: String...
    ) throws {
        try office.write(Self.achievement(name, by: issuer, aligned: aligned), to: "achievement.json")
        try office.run(
            [
                "issue", "--achievement", "achievement.json", "--issuer-name", issuer.uppercased(), "--key",
                "\(issuer).pem", "--recipient", recipient, "--approved-by", "A Test", "-o", file,
            ] + more)
    }

    private func bring(_ inputs: String..., of person: String, _ more: [String] = []) throws -> BadgeCommand.Outcome {
        try office.attempt(
            ["earlier", "import", "--offline", "--json", "--trust", "policy.txt", "--recipient", person] + more + inputs
        )
    }

    private func states(_ outcome: BadgeCommand.Outcome) throws -> [String?] {
        try outcome.json().map { $0["state"] as? String }
    }

    @Test func `badges that the policy allows are kept, and a search finds people who agreed, with date and issuer`()
        throws
    {
        try issue("Understanding your Leadership Strengths", by: "ctq", to: "lee@example.org", as: "lee/a.json")
        try issue("Building your Team", by: "ctq", to: "lee@example.org", as: "lee/b.json", aligned: true)
        try issue("Collaborative Coaching", by: "ctq", to: "lee@example.org", as: "lee/c.json")
        try issue("Leading", by: "stranger", to: "lee@example.org", as: "lee/d.json", aligned: true)
        try issue("Collaborative Leadership Coaching", by: "eln", to: "kim@example.org", as: "kim/a.json")
        try issue("Collaborative Leadership Coaching", by: "eln", to: "max@example.org", as: "max.json")
        let lee = try bring("lee", of: "lee@example.org", ["--findable"])
        #expect(try lee.status == 1 && states(lee) == ["kept", "kept", "kept", "not kept"])
        #expect(try lee.json().last?["code"] as? String == "issuer.untrusted")
        #expect(try states(bring("kim", of: "kim@example.org", ["--findable"])) == ["kept"])
        #expect(try states(bring("max.json", of: "max@example.org")) == ["kept"])
        let found = try office.json("earlier", "find", "collaborative  LEADERSHIP")
        #expect(found.map { $0["recipient"] as? String } == ["lee@example.org", "kim@example.org"])
        #expect(found.map { ($0["issuer"] as? [String: String])?["name"] } == ["CTQ", "ELN"])
        for badge in found {
            #expect(
                badge["awardedDate"] is String && badge["checked"] is String && badge["state"] as? String == "valid")
            #expect(badge["checkedBy"] as? String == "pat-doe")
        }
        // One framework stands next to the other.
        let frameworks = (found[0]["alignment"] as? [[String: Any]])?.map { $0["targetFramework"] as? String }
        #expect(frameworks == ["Building Ranks", "Profile of a Graduate"])
        #expect(try office.run("earlier", "find", "graduate").text.contains("Profile of a Graduate: Works with others"))
        // Names that are nearly the same stay two entries.
        let coaching = try office.json("earlier", "find", "coaching")
        #expect(
            coaching.compactMap { $0["name"] as? String }.sorted() == [
                "Collaborative Coaching", "Collaborative Leadership Coaching",
            ])
        #expect(Set(coaching.compactMap { $0["achievement"] as? String }).count == 2)
        // Nobody types every accent.
        #expect(try office.json("earlier", "find", "\u{e7}ollabor\u{e1}tive l\u{e9}adership").count == found.count)
        // Consent is given and taken back.
        try office.run("earlier", "consent", "max@example.org")
        #expect(try office.json("earlier", "find", "collaborative leadership").count == 3)
        try office.run("earlier", "consent", "KIM@example.org", "--withdraw")
        #expect(
            try office.json("earlier", "find", "collaborative leadership").map { $0["recipient"] as? String } == [
                "lee@example.org", "max@example.org",
            ])
        #expect(try office.refusal("earlier", "consent", "nobody@example.org") == "programme.unknown")
        try office.run("forget", "max@example.org", "--yes")
        #expect(try office.json("earlier", "find", "collaborative leadership").count == 1)
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `a badge that has ended is shown as such, and as valid with its first date once it is renewed`() throws {
        try office.publish("assessing-threats")
        let ended = "2040-01-01T00:00:00Z"
        try issue(
            "Planning", by: "ctq", to: "lee@example.org", as: "old.json", "--valid-from", "2026-01-01T00:00:00Z",
            "--valid-until", ended)
        #expect(try states(bring("old.json", of: "lee@example.org", ["--findable"])) == ["kept"])
        func line(at instant: String) throws -> [String: Any] {
            let found = try office.json("earlier", "find", "planning", "--at", instant)
            try #require(found.count == 1)
            return found[0]
        }
        #expect(try line(at: "2039-01-01T00:00:00Z")["state"] as? String == "valid")
        #expect(try line(at: "2041-01-01T00:00:00Z")["state"] as? String == "expired")
        #expect(try office.run("earlier", "list", "--at", "2041-01-01T00:00:00Z").text.contains("expired"))
        // The issuer renews it under the same identifier, as a district sees that from its own programme.
        var renewed = try office.document("old.json")
        renewed["validFrom"] = "2026-02-01T00:00:00Z"
        renewed["validUntil"] = "2045-01-01T00:00:00Z"
        renewed["awardedDate"] = "2026-01-01T00:00:00Z"
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: renewed)), to: "forged.json")
        #expect(try states(bring("forged.json", of: "lee@example.org")) == ["not kept"])
        try awardTwice()
        let old = ["earlier", "import", "first.json", "--recipient", "kim@example.org", "--findable", "--json"]
        let known = ["--documents", "site/index.json", "--offline", "--programme", "district"]
        #expect(try states(office.run(old + known)) == ["kept"])
        func own(at instant: String) throws -> [String: Any] {
            try #require(
                try office.json("earlier", "find", "threats", "--at", instant, "--programme", "district").first)
        }
        #expect(try own(at: "2041-01-01T00:00:00Z")["state"] as? String == "expired")
        let second = ["earlier", "import", "second.json", "--recipient", "kim@example.org", "--json"] + known
        #expect(try states(office.run(second)) == ["renewed"])
        #expect(try states(office.run(second)) == ["known"])
        // The old file does not come back over the new one.
        #expect(try states(office.run(old + known)) == ["known"])
        let now = try own(at: "2041-01-01T00:00:00Z")
        #expect(now["state"] as? String == "valid" && now["validUntil"] as? String == "2045-01-01T00:00:00Z")
        #expect(try now["awardedDate"] as? String == office.document("first.json")["awardedDate"] as? String)
        #expect(try office.json("earlier", "list", "--programme", "district").count == 1)
        #expect(try office.attempt("audit", "--programme", "district").status == 0)
    }

    /// A badge of the office and its renewal, and a district beside it.
    private func awardTwice() throws {
        try office.run(
            "init", "district", "--name", "District", "--address", "https://district.example.org/", "--administrator",
            "Pat Doe")
        try office.submit("kim-1", for: "assessing-threats")
        try office.approve("kim-1")
        try office.run(
            "award", "give", "kim-1", "-o", "first.json", "--valid-until", "2040-01-01T00:00:00Z", "--as", "olu")
        try office.run(
            "award", "again", "kim-1", "-o", "second.json", "--reason", "Renewed.", "--valid-until",
            "2045-01-01T00:00:00Z", "--as", "olu")
        try office.run("publish", "site")
    }

    @Test func `no team or school holds a badge, a team's own rubric is none, and nobody has somebody else's`() throws {
        // A statement that a school has a micro-credential is about no teacher, and a school is not found among them.
        try issue("Building your Team", by: "ctq", to: "https://school.example.org/", as: "school.json")
        #expect(try states(bring("school.json", of: "lee@example.org")) == ["not kept"])
        #expect(
            try office.refusal(
                "earlier", "import", "school.json", "--offline", "--recipient", "https://school.example.org/",
                "--findable") == "earlier.person")
        #expect(try office.json("earlier", "list").isEmpty)
        // Nobody awards themselves.
        let own = try office.run("key", "public", "ctq.pem", "--as", "did").text
            .trimmingCharacters(in: .whitespacesAndNewlines)
        try issue("Building your Team", by: "ctq", to: own, as: "self.json")
        let alone = try bring("self.json", of: own)
        #expect(try alone.status == 1 && states(alone) == ["not kept"])
        #expect(try alone.json().first?["code"] as? String == "earlier.badge")
        // What a team says of itself: criteria with room for growth and evidence, as a document and as a table.
        try office.write(
            """
            {"name": "Our team", "criteria": [{"criterion": "We share leadership", "growth": "Ask more", "evidence": "Notes"}]}
            """, to: "lee/rubric.json")
        let rubric = try bring("lee", of: "lee@example.org", ["--findable"])
        #expect(try rubric.status == 2 && states(rubric) == ["not kept"])
        try office.write("growth,criterion,evidence\nAsk more,We share leadership,Notes\n", to: "rubric.csv")
        #expect(try office.attempt("earlier", "import", "rubric.csv", "--offline").status == 64)
        // Somebody else's badge.
        try issue("Building your Team", by: "ctq", to: "kim@example.org", as: "kim/a.json")
        let others = try bring("kim", of: "lee@example.org", ["--findable"])
        #expect(try others.status == 1 && states(others) == ["not kept"])
        #expect(try office.json("earlier", "list").isEmpty && office.json("earlier", "find", "team").isEmpty)
    }
}
