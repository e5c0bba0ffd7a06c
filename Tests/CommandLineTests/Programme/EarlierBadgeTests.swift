import Foundation
import TestSupport
import Testing

/// People bring badges that other platforms gave them.
@Suite struct `Badges from other platforms` {
    private let office: Office

    init() throws {
        office = try Office()
        try FileManager.default.createDirectory(
            atPath: office.folder.file("backpack/old"), withIntermediateDirectories: true)
        try office.run("key", "create", "-o", "other.pem")
        try issue("backpack/one.json", to: "kim@example.org")
        try issue("backpack/old/two.svg", to: "kim@example.org")
    }

    private func issue(_ file: String, to recipient: String) throws {
        try office.run(
            [
                "issue", "--achievement", Workshop.achievement, "--issuer-name", "Other School", "--key", "other.pem",
                "--recipient", recipient, "--approved-by", "A Test", "-o", file,
            ] + (file.hasSuffix(".svg") ? ["--image", Workshop.picture] : []))
    }

    private func take(_ more: String...) throws -> BadgeCommand.Outcome {
        try office.attempt(["earlier", "import", "--offline", "--json"] + more)
    }

    private func kept() throws -> [[String: Any]] { try office.json("earlier", "list") }

    @Test func `a folder of a person's badges is verified and kept, once, and gives no award`() throws {
        let dry = try take("backpack", "--recipient", "kim@example.org", "--dry-run")
        #expect(try dry.status == 0 && dry.json().map { $0["state"] as? String } == ["sound", "sound"])
        #expect(try kept().isEmpty)
        let first = try take("backpack", "--recipient", "kim@example.org")
        #expect(first.status == 0, "\(first.errors)\(first.text)")
        #expect(try first.json().map { $0["state"] as? String } == ["kept", "kept"])
        let again = try take("backpack", "--recipient", "KIM@example.org")
        #expect(try again.status == 0 && again.json().map { $0["state"] as? String } == ["known", "known"])
        #expect(wideLines(of: try office.run("earlier", "list").text).isEmpty)
        let badges = try kept()
        #expect(badges.count == 2 && badges.allSatisfy { $0["name"] as? String == "Assessing Threats" })
        #expect((badges[0]["issuer"] as? [String: String])?["name"] == "Other School")
        #expect(try office.json("award", "list").isEmpty && office.json("submission", "list").isEmpty)
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `a ZIP archive is taken as it is`() throws {
        let files = try ["one.json", "old/two.svg"].map {
            SampleZIP.File($0, try office.folder.bytes("backpack/\($0)"))
        }
        try office.folder.write(SampleZIP(files).bytes, to: "export.zip")
        let outcome = try take("export.zip", "--recipient", "kim@example.org")
        #expect(try outcome.json().map { $0["state"] as? String } == ["kept", "kept"] && outcome.status == 0)
        #expect(try kept().count == 2)
    }

    @Test func `a badge of somebody else, a changed one and what is no badge are not kept`() throws {
        let text = try String(decoding: office.folder.bytes("backpack/one.json"), as: UTF8.self)
        try office.write(text.replacingOccurrences(of: "Assessing", with: "Answering"), to: "backpack/old/changed.json")
        try issue("backpack/other.json", to: "lee@example.org")
        try office.run("publish", "site")
        try office.folder.write(try office.folder.bytes("site/issuer.json"), to: "backpack/profile.json")
        let outcome = try take("backpack", "--recipient", "kim@example.org")
        #expect(outcome.status == 1)
        let states = try outcome.json().map { ($0["source"] as? String ?? "", $0["state"] as? String ?? "") }
        #expect(
            Dictionary(uniqueKeysWithValues: states) == [
                "backpack/old/changed.json": "not kept", "backpack/old/two.svg": "kept", "backpack/one.json": "kept",
                "backpack/other.json": "not kept", "backpack/profile.json": "not kept",
            ])
        #expect(try kept().count == 2)
        #expect(try take("backpack").status == 64)
    }

    @Test func `an award of the programme itself is no earlier badge`() throws {
        try office.publish("assessing-threats")
        try office.submit("first", for: "assessing-threats")
        try office.approve("first")
        try office.run("award", "give", "first", "-o", "own.json")
        try office.run("publish", "site")
        let outcome = try take("own.json", "--recipient", "kim@example.org", "--documents", "site/index.json")
        #expect(try outcome.status == 1 && outcome.json().first?["code"] as? String == "earlier.badge")
        #expect(try kept().isEmpty)
    }

    @Test func `the table of a platform names badges by their addresses, old ones too`() throws {
        let hosted = """
            {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://old.example/1",
             "recipient": {"type": "email", "hashed": false, "identity": "lee@example.org"},
             "badge": "https://old.example/class", "issuedOn": "2019-05-01T10:00:00Z", "verification": {"type": "hosted"}}
            """
        let badgeClass = """
            {"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://old.example/class",
             "name": "Old Robotics", "description": "Built one.", "image": "https://old.example/a.png",
             "criteria": {"narrative": "Build one."}, "issuer": "https://old.example/issuer"}
            """
        let issuer = """
            {"@context": "https://w3id.org/openbadges/v2", "type": "Issuer", "id": "https://old.example/issuer",
             "name": "Old School", "url": "https://old.example", "email": "a@old.example"}
            """
        for (name, text) in [("1.json", hosted), ("class.json", badgeClass), ("issuer.json", issuer)] {
            try office.write(text, to: name)
        }
        try office.write(
            #"""
            {"https://old.example/1": "1.json", "https://old.example/class": "class.json",
             "https://old.example/issuer": "issuer.json", "https://new.example/kim": "backpack/one.json",
             "https://old.example/gone": null}
            """#, to: "index.json")
        try office.write(
            """
            Recipient Email;Badge URL
            lee@example.org;https://old.example/1
            kim@example.org;https://new.example/kim
            lee@example.org;https://new.example/kim
            lee@example.org;https://old.example/gone
            """, to: "awards.csv")
        let outcome = try take("awards.csv", "--documents", "index.json")
        #expect(outcome.status == 1, "\(outcome.errors)")
        #expect(
            try outcome.json().map { $0["state"] as? String } == ["kept", "kept", "not kept", "not kept"],
            "\(outcome.text)")
        let old = try office.json("earlier", "list", "--recipient", "Lee@example.org")
        #expect(old.count == 1 && old[0]["name"] as? String == "Old Robotics")
        #expect(old[0]["standard"] as? String == "open-badges-2.0")
        try office.write("email;link\nlee@example.org;https://old.example/1\n", to: "awards.csv")
        #expect(try take("awards.csv", "--documents", "index.json").status == 64)
        let named = try take("awards.csv", "--documents", "index.json", "--column", "address=link")
        #expect(try named.json().map { $0["state"] as? String } == ["known"])
    }

    @Test func `whoever is forgotten is forgotten with the badges of others`() throws {
        try #require(try take("backpack", "--recipient", "kim@example.org").status == 0)
        try office.run("forget", "KIM@example.org", "--yes")
        #expect(try kept().isEmpty)
        #expect(try office.attempt("audit").status == 0)
        let database = try office.folder.bytes("school/programme.db")
        #expect(!database.isEmpty)
        try office.run("backup", "all.backup")
        #expect(try !String(decoding: office.folder.bytes("all.backup"), as: UTF8.self).contains("Other School"))
    }

    @Test func `a dry run refuses what the run refuses`() throws {
        try office.publish("assessing-threats")
        try office.submit("first", for: "assessing-threats")
        try office.approve("first")
        try office.run("award", "give", "first", "-o", "own.json")
        try office.run("publish", "site")
        let arguments = ["own.json", "--recipient", "kim@example.org", "--documents", "site/index.json"]
        for more in [["--dry-run"], []] {
            let outcome = try office.attempt(["earlier", "import", "--offline", "--json"] + arguments + more)
            #expect(try outcome.status == 1 && outcome.json().first?["code"] as? String == "earlier.badge")
            #expect(try outcome.json().first?["state"] as? String == "not kept")
        }
    }

    @Test func `whoever has no badges of others is looked for in their list`() throws {
        for command in [["earlier", "consent", "nobody@example.org"], ["forget", "nobody@example.org", "--yes"]] {
            let outcome = try office.attempt(command)
            #expect(outcome.status == 1 && outcome.errors.contains("[programme.unknown]"))
            #expect(outcome.errors.contains("badge earlier") && outcome.errors.contains("list"))
        }
    }
}
