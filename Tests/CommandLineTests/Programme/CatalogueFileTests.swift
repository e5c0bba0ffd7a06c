import Foundation
import Testing

/// A catalogue comes in from a table or JSON, and goes out again.
@Suite(.onEachDatabase) struct `Catalogues in files` {
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
        and write about it.";Safety;;;Leads a drill;Not shown | Shown

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
                nil, "batch.row", "building.missing", "batch.row", "batch.row", "programme.name",
            ])
        #expect(try office.json("achievement", "list").isEmpty)
        #expect(try office.attempt("achievement", "import", "catalogue.csv").status == 1)
        #expect(try office.json("achievement", "list").map { $0["slug"] as? String } == ["first-aid"])
    }

    @Test func `rubrics that nobody could score are faults, and a column that nobody reads is told of`() throws {
        let outcome = try take(
            """
            name,description,criteria,outcomes,levels,outcome
            Same Levels,D,C,One | Two,Yes | YES,
            Same Outcomes,D,C,One | One,No | Yes,
            No Outcomes,D,C,,No | Yes,
            Too Many,D,C,One,No | Yes,,and more
            Sound,D,C,One | Two,No | Yes,
            """, "--dry-run", "--json")
        #expect(
            try outcome.json().map { $0["code"] as? String } == [
                "review.rubric", "review.rubric", "batch.row", "batch.row", nil,
            ])
        #expect(outcome.errors.contains("outcome"))
    }

    @Test func `what cannot be scored or awarded is not published`() throws {
        let both = try Office("--standard", "both")
        try both.write("name,description,criteria\nPlain,D,C\n", to: "plain.csv")
        let outcome = try both.attempt("achievement", "import", "plain.csv", "--json")
        #expect(try outcome.json().first?["code"] as? String == "building.missing")
        let picture = "\(Office.achievements)/growing-through-personal-reflection.svg"
        try FileManager.default.copyItem(atPath: picture, toPath: both.folder.file("plain.svg"))
        try both.write(
            "name,description,criteria,picture,outcomes,levels\nPlain,D,C,plain.svg,One,No | Shown\n", to: "plain.csv")
        try both.run("achievement", "import", "plain.csv", "--publish")
        try both.submit("kim-1", for: "plain")
        try both.approve("kim-1")
        try both.run("award", "give", "kim-1", "-o", "kim.svg", "--as", "olu")
        #expect(try both.verify("kim.svg").map { $0["verdict"] as? String } == ["accepted", "accepted"])
        #expect(both.folder.bytesIfPresent("site/achievements/plain/1.svg") != nil)
        #expect(String(decoding: try both.folder.bytes("kim.svg"), as: UTF8.self).contains("plain/1.svg"))
        #expect(
            try both.attempt("achievement", "import", "plain.csv", "--json").json().first?["state"] as? String
                == "unchanged")
        #expect(
            try take("name,description,criteria\nUnscored,D,C\n", "--publish", "--json").json().first?["code"]
                as? String == "review.rubric")
        try office.run("policy", "set", "--outside-assessment")
        #expect(try take("name,description,criteria\nUnscored,D,C\n", "--publish").status == 0)
    }

    @Test func `a name with characters that nobody sees is the name without them`() throws {
        #expect(try take("name,description,criteria\nFirst Aid,D,C\n").status == 0)
        let other = try take("name,slug,description,criteria\nFirst\u{200B} Aid,other,D,C\n", "--json")
        #expect(try other.json().first?["code"] as? String == "programme.name")
    }

    @Test
    func `a new version keeps the names, the stack and the picture of the one before, and has its picture to itself`()
        throws
    {
        let picture = "\(Office.achievements)/growing-through-personal-reflection.svg"
        try FileManager.default.copyItem(atPath: picture, toPath: office.folder.file("first-aid.svg"))
        #expect(
            try take("name,description,criteria,stack,aliases,picture\nFirst Aid,D,C,Safety,Help,first-aid.svg\n")
                .status == 0)
        #expect(try take("name,description,criteria\nFirst Aid,Other words,C\n").status == 0)
        let kept = try #require(try office.json("achievement", "list").first)
        #expect(kept["version"] as? Int == 2 && kept["stack"] as? String == "Safety")
        let image = try #require(try show("Help")["image"] as? [String: Any])
        #expect(image["id"] as? String == "https://badges.example.org/achievements/first-aid/2.svg")
        #expect(try take("name,description,criteria,stack,aliases\nFirst Aid,Other words,C,,\n").status == 0)
        let emptied = try #require(try office.json("achievement", "list").first)
        #expect(emptied["version"] as? Int == 3 && emptied["stack"] == nil)
        #expect(try office.refusal("achievement", "show", "Help") == "programme.unknown")
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

    @Test(arguments: ["csv", "json"])
    func `what goes out comes in again without loss`(format: String) throws {
        try office.publish("assessing-threats", "advocating-personal-wellness", "directive-leadership-coaching")
        // Texts that a table would change, and everything that stands beside an achievement.
        try office.write(
            #"""
            [{"slug": "odd", "stack": "A | B", "aliases": ["x|y", "z"], "members": ["assessing-threats"], "achievement":
              {"id": "https://a.example/odd", "type": ["Achievement"], "name": "=SUM(A1)", "description": " \u202e- a\r\nb ",
               "criteria": {"narrative": "- one\n- two, \"quoted\"", "id": "https://a.example/c"}, "tag": ["a|b", "c"],
               "alignment": [{"type": ["Alignment"], "targetName": "N", "targetUrl": "https://n.example"}],
               "version": "3", "creditsAvailable": 1.50, "inLanguage": "de", "own": {"member": [null, 7]}}}]
            """#, to: "odd.json")
        try office.run("achievement", "import", "odd.json")
        try office.run("achievement", "export", "--format", format, "-o", "catalogue.\(format)", "--pictures")
        let same = try office.run("achievement", "import", "catalogue.\(format)", "--json")
        #expect(try same.json().map { $0["state"] as? String } == Array(repeating: "unchanged", count: 4))
        // The whole catalogue in another programme.
        try office.run("init", "second", "--name", "S", "--address", "https://s.example/", "--administrator", "Pat Doe")
        try office.run("achievement", "import", "catalogue.\(format)", "--programme", "second")
        try office.run("achievement", "export", "--format", format, "-o", "again.\(format)", "--programme", "second")
        try office.run("achievement", "export", "--format", format, "-o", "first.\(format)")
        #expect(try office.folder.bytes("again.\(format)") == office.folder.bytes("first.\(format)"))
        #expect(try office.attempt("achievement", "export", "-o", "again.\(format)").errors.contains("--force"))
        try office.run("achievement", "publish", "assessing-threats", "--programme", "second")
        try office.run("publish", "site", "--programme", "second")
        #expect(try office.folder.names().contains("site"))
        #expect(try !office.folder.bytes("site/achievements/assessing-threats.svg").isEmpty)
    }

    @Test func `a published catalogue goes out as linked data of offers, without drafts and without people`() throws {
        try office.publish("assessing-threats", "directive-leadership-coaching")
        try office.run("achievement", "add", "\(Office.achievements)/advocating-personal-wellness.json")
        try office.submit("first", for: "assessing-threats")
        let text = try office.run("achievement", "export", "--format", "ctdl").text
        #expect(!text.contains("kim") && !text.contains("Rae"))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(json["@context"] as? String == "https://credreg.net/ctdl/schema/context/json")
        let graph = try #require(json["@graph"] as? [[String: Any]])
        #expect(
            graph.map { $0["@type"] as? String } == [
                "ceterms:MicroCredential", "ceterms:MicroCredential", "ceterms:CredentialOrganization",
            ])
        let threats = graph[0]
        #expect(threats["@id"] as? String == "https://badges.example.org/achievements/assessing-threats")
        let ctid = try #require(threats["ceterms:ctid"] as? String)
        #expect(ctid.wholeMatch(of: /ce-[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/) != nil)
        #expect((threats["ceterms:ownedBy"] as? [String])?.first == graph[2]["@id"] as? String)
        // What touches a strategy without covering it is not shown as covering it.
        let conditions = try #require(threats["ceterms:requires"] as? [[String: Any]])
        let targets = try #require(conditions.first?["ceterms:targetCompetency"] as? [[String: Any]])
        let aligned = targets.filter { $0["ceterms:targetNode"] != nil }
        #expect(aligned.count == 2 && targets.count == 7)
        for target in aligned {
            let words = try #require(target["ceterms:targetNodeDescription"] as? [String: String])
            #expect(words["en-US"]?.contains("Tangential") == true)
        }
        let again = try office.run("achievement", "export", "--format", "ctdl").text
        #expect(again == text)
    }

    @Test(arguments: ["", "\n", "name,description,criteria\n", "[]", "{\"achievements\": []}"])
    func `a catalogue without an achievement is refused with what belongs into it`(text: String) throws {
        let outcome = try take(text)
        #expect(outcome.status == 1 && outcome.errors.contains("[programme.catalogue]"), "\(outcome.errors)")
        let said = outcome.errors.replacing(/\s+/, with: " ")
        #expect(said.contains("one achievement into each row") && outcome.text.isEmpty, "\(said)")
    }

    @Test func `a name that is typed without its accents finds the one achievement that it can mean`() throws {
        let text = """
            name,description,criteria
            Colaboraci\u{f3}n escolar,Trabaja.,Trabajar.
            Caf\u{e9},A.,B.

            """
        #expect(try take(text).status == 0)
        #expect(try show("colaboracion  ESCOLAR")["name"] as? String == "Colaboraci\u{f3}n escolar")
        #expect(try take("name,description,criteria,slug\nCaf\u{e8},C.,D.,other\n").status == 0)
        #expect(try office.refusal("achievement", "show", "CAFE!") == "programme.unknown")
        // Two could be meant; the one that is written so is.
        #expect(try show("Caf\u{e8}")["description"] as? String == "C.")
        #expect(try office.refusal("achievement", "show", "ca fe") == "programme.unknown")
    }
}
