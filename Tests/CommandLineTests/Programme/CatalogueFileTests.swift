import Foundation
import Testing

/// A catalogue comes in from a table or JSON, and goes out again.
@Suite struct `Catalogues in files` {
    private let office: Office

    init() throws { office = try Office() }

    private func take(_ text: String, _ more: String...) throws -> BadgeCommand.Outcome {
        try office.write(text, to: "catalogue.csv")
        return try office.attempt(["achievement", "import", "catalogue.csv"] + more)
    }

    private func show(_ name: String) throws -> [String: Any] {
        let bytes = try office.run("achievement", "show", name).output
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private static let offers = """
        Title;Description;Requirements;Stack;Other names;Standards;Learning outcomes;Levels
        First Aid;Helps at once.;Help somebody.;Safety;First Response | Help;ISO 1 <https://iso.example/1>;\
        Stops bleeding | Calls for help;Not shown | Shown
        Fire Drills;Leads a drill.;"Lead one,
        and write about it.";Safety;;;;

        """

    @Test func `a spreadsheet becomes a catalogue that can be earned`() throws {
        let outcome = try take(Self.offers, "--publish")
        #expect(outcome.status == 0 && outcome.text.contains("2 achievements: 2 added."), "\(outcome.errors)")
        let list = try office.json("achievement", "list")
        #expect(list.map { $0["slug"] as? String } == ["first-aid", "fire-drills"])
        #expect(list.allSatisfy { $0["publishedVersion"] as? Int == 1 && $0["stack"] as? String == "Safety" })
        let aid = try show("First Response")
        #expect(aid["id"] as? String == "https://badges.example.org/achievements/first-aid.json")
        let alignments = try #require(aid["alignment"] as? [[String: Any]])
        #expect(alignments.map { $0["targetUrl"] as? String } == ["https://iso.example/1"])
        let drill = try office.run("achievement", "show", "fire-drills").text
        #expect(drill.contains("Lead one,\\nand write about it."))
        try office.submit("first", for: "first-aid")
        try office.approve("first")
        try office.run("award", "give", "first", "-o", "badge.json")
        #expect(try office.verify("badge.json").first?["verdict"] as? String == "accepted")
    }

    @Test func `a second run changes nothing, and other words make a new version`() throws {
        #expect(try take(Self.offers).status == 0)
        let again = try take(Self.offers, "--json")
        #expect(try again.json().map { $0["state"] as? String } == ["unchanged", "unchanged"])
        let other = try take(Self.offers.replacingOccurrences(of: "Helps at once.", with: "Helps."), "--json")
        #expect(try other.json().map { $0["state"] as? String } == ["new version", "unchanged"])
        #expect(try office.json("achievement", "list").map { $0["version"] as? Int } == [2, 1])
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `a dry run names every faulty row with its line and reason, and records nothing`() throws {
        let outcome = try take(
            """
            name,description,criteria,alignments,outcomes,aliases,id
            First Aid,Helps.,Help.,,,,
            ,Helps.,Help.,,,,
            No Words,,,,,,
            Fire,Leads.,Lead.,no link,,,
            Water,Leads.,Lead.,,Swims,,
            Help,Leads.,Lead.,,,first  aid,
            Air,Leads.,Lead.,,,,not an address
            """, "--dry-run", "--json")
        #expect(outcome.status == 1)
        let rows = try outcome.json()
        #expect(rows.map { $0["line"] as? Int } == [2, 3, 4, 5, 6, 7, 8])
        #expect(rows.map { $0["state"] as? String } == ["added"] + Array(repeating: "faulty", count: 6))
        #expect(
            rows.map { $0["code"] as? String }.prefix(6) == [
                nil, "programme.text", "building.missing", "batch.row", "batch.row", "programme.name",
            ])
        #expect(try office.json("achievement", "list").isEmpty)
        #expect(try office.attempt("achievement", "import", "catalogue.csv").status == 1)
        #expect(try office.json("achievement", "list").map { $0["slug"] as? String } == ["first-aid"])
    }

    @Test func `JSON holds achievements, badge classes of other platforms, or entries`() throws {
        let outcome = try take(
            """
            [{"type": ["Achievement"], "id": "https://a.example/1", "name": "One", "description": "D",
              "criteria": {"narrative": "C"}},
             {"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://a.example/2",
              "name": "Two", "description": "D", "criteria": "https://a.example/criteria", "image":
              "https://a.example/2.png", "issuer": "https://a.example/issuer", "tags": ["x"], "alignment":
              {"targetName": "S", "targetUrl": "https://s.example"}},
             {"slug": "three", "stack": "S", "outcomes": ["Can"], "levels": ["No", "Yes"], "achievement":
              {"name": "Number Three", "description": "D", "criteria": {"narrative": "C"}}},
             7]
            """, "--json", "--publish")
        #expect(try outcome.json().map { $0["state"] as? String } == ["added", "added", "added", "faulty"])
        let two = try show("two")
        #expect((two["criteria"] as? [String: String])?["id"] == "https://a.example/criteria")
        #expect((two["alignment"] as? [[String: Any]])?.first?["targetName"] as? String == "S")
        #expect(try office.run("achievement", "show", "three").text.contains("three.json#outcome-1-level-2"))
    }

    @Test func `columns with other names are named`() throws {
        let text = "Angebot,Text,Was\nErste Hilfe,Hilft.,Helfen.\n"
        #expect(try take(text).status == 1)
        let outcome = try take(
            text, "--column", "name=Angebot", "--column", "description=Text", "--column", "criteria=Was")
        #expect(outcome.status == 0, "\(outcome.errors)\(outcome.text)")
        #expect(try take(text, "--column", "title=Angebot").status == 64)
    }
}
