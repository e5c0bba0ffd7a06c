import Foundation
import Testing

/// What a programme does not let anybody do, whoever they are.
@Suite(.onEachDatabase) struct `Safeguards of a programme` {
    private let office: Office
    private static let achievement = "growing-through-personal-reflection"

    init() throws {
        office = try Office()
        try office.publish(Self.achievement)
    }

    private func give(_ id: String, to person: String) throws {
        try office.submit(id, for: Self.achievement, recipient: person)
        try office.approve(id)
        try office.run("award", "give", id, "-o", "\(id)-badge.json", "--as", "olu")
    }

    /// From now on badges are hosted ones of 2.0, which nothing signs.
    private func hostFromNowOn() throws {
        let file = "school/programme.json"
        var settings = try office.document(file)
        settings["standards"] = ["2.0"]
        settings["assertions"] = "hosted"
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: settings)), to: file)
    }

    @Test func `a backup that was tampered with restores nothing, and one without its end only where nobody asks`()
        throws
    {
        try give("ann-1", to: "ann@example.org")
        try give("ben-1", to: "ben@example.org")
        try office.run("publish", "site")
        try office.run("revoke", "ann-1", "--reason", "A mistake.", "--as", "olu")
        try office.run("publish", "site")
        try office.folder.write(try office.run("audit", "--json").output, to: "head.json")
        try office.run("backup", "all.backup")
        let lines = try String(decoding: office.folder.bytes("all.backup"), as: UTF8.self).split(separator: "\n")
            .map(String.init)
        let slots = lines.indices.filter { lines[$0].hasPrefix("{\"slot\"") }
        try #require(slots.count == 2)
        func place(_ line: String) throws -> String { try String(#require(line.firstMatch(of: /\[\d+,\d+\]/)).output) }
        var swapped = lines
        swapped[slots[0]] = lines[slots[0]].replacingOccurrences(of: try place(lines[slots[0]]), with: "[1,0]")
        swapped[slots[1]] = lines[slots[1]].replacingOccurrences(
            of: try place(lines[slots[1]]), with: try place(lines[slots[0]]))
        var rewound = lines
        let list = try #require(lines.firstIndex { $0.hasPrefix("{\"list\"") })
        rewound[list] = lines[list].replacing(/"used":\d+/, with: "\"used\":0")
        let badge = try #require(lines.lastIndex { $0.hasPrefix("{\"content\"") && $0.count > 5000 })
        let forgeries = [
            swapped, rewound, lines.enumerated().filter { $0.offset != slots[0] }.map(\.element),
            lines.enumerated().filter { $0.offset != badge }.map(\.element),
        ]
        for (number, forgery) in forgeries.enumerated() {
            #expect(forgery != lines)
            try office.write(forgery.joined(separator: "\n") + "\n", to: "forged.backup")
            #expect(try office.refusal("restore", "forged.backup", "again-\(number)") == "backup.broken", "\(number)")
            #expect(!FileManager.default.fileExists(atPath: office.folder.file("again-\(number)/programme.json")))
        }
        // Without its last record, the revocation, a chain is whole: whoever kept its end finds that out.
        let status = try #require(lines.lastIndex { $0.hasPrefix("{\"record\"") })
        try #require(lines[status].contains("\"kind\":\"status\""))
        var short = lines
        let link = try String(#require(lines[status - 1].firstMatch(of: /"link":"([0-9a-f]+)"/)).1)
        let number = try String(#require(lines[status - 1].firstMatch(of: /"number":(\d+)/)).1)
        short[lines.count - 1] = "{\"end\":{\"number\":\(number),\"link\":\"\(link)\"}}"
        short.remove(at: status)
        try office.write(short.joined(separator: "\n") + "\n", to: "short.backup")
        #expect(try office.refusal("restore", "short.backup", "held", "--holding", "head.json") == "backup.broken")
        #expect(try office.attempt("restore", "short.backup", "held", "--holding", "all.backup").status != 0)
        try office.run("restore", "short.backup", "short")
        try FileManager.default.copyItem(
            atPath: office.folder.file("school/keys/issuer.pem"), toPath: office.folder.file("short/keys/issuer.pem"))
        #expect(try office.refusal("publish", "site", "--programme", "short") == "publish.older")
        // The whole one is restored.
        try office.run("restore", "all.backup", "whole", "--holding", "head.json")
        #expect(try office.attempt("audit", "--holding", "head.json", "--programme", "whole").status == 0)
    }

    @Test func `reviews are shown to those who judge and decide, and to nobody else`() throws {
        try office.submit("kim-1", for: Self.achievement)
        try office.approve("kim-1")
        try office.run("person", "add", "wes", "--name", "Wes Writer", "--role", "author")
        #expect(try office.refusal("review", "show", "kim-1", "--as", "nobody") == "programme.person")
        let outcome = try office.attempt("review", "show", "kim-1", "--as", "wes")
        #expect(outcome.status == 1 && outcome.errors.contains("[programme.role]") && outcome.text.isEmpty)
        for person in ["rae", "olu", "pat-doe"] {
            #expect(try office.run("review", "show", "kim-1", "--as", person).text.contains("rae"), "\(person)")
        }
    }

    @Test func `an officer neither awards nor reinstates nor renews their own badge, nor completes their own stack`()
        throws
    {
        let members = ["directive-leadership-coaching", "collaborative-leadership-coaching"]
        for member in members {
            try office.run(
                "achievement", "add", "\(Office.achievements)/\(member).json", "--stack", "Coaching", "--publish")
        }
        try office.write(
            """
            {"id": "https://badges.example.org/achievements/coaching", "type": ["Achievement"], "name": "Coaching",
             "description": "All.", "criteria": {"narrative": "Earn every member."}}
            """, to: "coaching.json")
        try office.run("person", "add", "ann", "--name", "Ann Poe", "--email", "Ann@example.org", "--role", "officer")
        for (position, member) in members.enumerated() {
            try office.submit("m\(position)", for: member, recipient: "ann@example.org")
            try office.approve("m\(position)")
        }
        #expect(try office.refusal("award", "give", "m0", "--as", "ann") == "review.own-work")
        #expect(try office.attempt("award", "all", "--as", "ann").status == 1)
        #expect(try office.json("award", "list").isEmpty)
        for position in members.indices { try office.run("award", "give", "m\(position)", "--as", "olu") }
        // The stack comes later than its members: whoever then awards something completes it, unless it is theirs.
        try office.run(
            ["achievement", "add", "coaching.json", "--publish"] + members.flatMap { ["--member", $0] })
        try office.run("award", "give", "m1", "--as", "ann")
        _ = try office.attempt("award", "all", "--as", "ann")
        #expect(try office.json("award", "list").count == 2)
        try office.run("status", "suspend", "m0", "--reason", "A question.", "--as", "olu")
        #expect(
            try office.refusal("status", "reinstate", "m0", "--reason", "Fine.", "--as", "ann") == "review.own-work")
        #expect(try office.refusal("award", "again", "m1", "--reason", "More.", "--as", "ann") == "review.own-work")
        try office.run("status", "reinstate", "m0", "--reason", "Answered.", "--as", "olu")
        try office.run("award", "all", "--as", "olu")
        #expect(try office.json("award", "list").count == 3)
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `the row of the officer who runs a batch is refused with its reason, and the others go on`() throws {
        try office.run("policy", "set", "--outside-assessment")
        try office.run("person", "add", "olu", "--name", "Olu Roe", "--role", "officer", "--email", "olu@example.org")
        try office.write(
            "email,achievement\nann@example.org,\(Self.achievement)\nOLU@example.org,\(Self.achievement)\n"
                + "ben@example.org,\(Self.achievement)\n", to: "cohort.csv")
        let command = ["award", "batch", "cohort.csv", "--level", "Shown", "--json", "--as", "olu"]
        for more in [["--dry-run"], []] {
            let outcome = try office.attempt(command + more)
            #expect(outcome.status == 1)
            #expect(try outcome.json().map { $0["code"] as? String } == [nil, "review.own-work", nil])
        }
        #expect(try office.json("award", "list").count == 2)
        try office.write("email,achievement\n", to: "cohort.csv")
        #expect(try office.refusal(command) == "table.format")
    }

    @Test func `a last moment is not dropped in silence, and neither is anything in a submission`() throws {
        try give("kim-1", to: "kim@example.org")
        let end = "2040-01-01T00:00:00Z"
        #expect(try office.refusal("award", "give", "kim-1", "--valid-until", end, "--as", "olu") == "record.conflict")
        try office.submit("lee-1", for: Self.achievement)
        try office.approve("lee-1")
        for _ in 0..<2 { try office.run("award", "give", "lee-1", "--valid-until", end, "--as", "olu") }
        let item = "{\"name\": \"E\", \"link\": \"https://example.org/e\"}"
        func submission(_ more: String, evidence count: Int = 1) throws -> BadgeCommand.Outcome {
            let list = Array(repeating: item, count: count).joined(separator: ", ")
            try office.write(
                "{\"recipient\": \"max@example.org\", \"reflection\": \"x\", \"evidence\": [\(list)]\(more)}",
                to: "max.json")
            return try office.attempt("submission", "add", Self.achievement, "max.json")
        }
        #expect(try submission("", evidence: 101).errors.contains("[programme.evidence]"))
        #expect(try submission("", evidence: 100).status == 0)
        for more in [", \"naration\": \"x\"", ", \"role\": 7", ", \"assessor\": \"me\""] {
            #expect(try submission(more).status == 64, "\(more)")
        }
        #expect(try submission(", \"role\": \"a\\u0007b\"").errors.contains("[programme.text]"))
    }

    @Test func `reasons that may tell of a person are forgotten with the person, and what an award counts for stays`()
        throws
    {
        try give("ann-1", to: "ann@example.org")
        try give("ben-1", to: "ben@example.org")
        let words = ["ANN-COPIED-IT", "ANN-IS-ASKED", "ANN-MARRIED"]
        try office.run("award", "again", "ann-1", "--reason", words[2], "--as", "olu")
        #expect(try office.json("status", "show", "ann-1").first?["issuedAgain"] as? String == words[2])
        try office.run("status", "suspend", "ann-1", "--reason", words[1], "--as", "olu")
        try office.run("revoke", "ann-1", "--reason", words[0], "--as", "olu")
        try office.run("status", "suspend", "ben-1", "--reason", "BEN-IS-ASKED", "--as", "olu")
        func backup(_ name: String) throws -> String {
            try office.run("backup", name)
            let lines = try String(decoding: office.folder.bytes(name), as: UTF8.self).split(separator: "\n")
            // Content stands there in Base64.
            let contents = lines.compactMap { $0.firstMatch(of: /^{"content":"([^"]*)"}/)?.1 }
            return try lines.joined()
                + contents.map { try String(decoding: #require(Data(base64Encoded: String($0))), as: UTF8.self) }
                .joined()
        }
        let before = try backup("before.backup")
        #expect(words.allSatisfy(before.contains))
        try office.run("person", "add", "adi", "--name", "Adi Min", "--role", "administrator")
        try office.run("forget", "ann@example.org", "--yes", "--as", "adi")
        let after = try backup("after.backup")
        for word in words { #expect(!after.contains(word), "\(word)") }
        #expect(after.contains("BEN-IS-ASKED"))
        if OfficeDatabases.current == nil {
            for file in try FileManager.default.contentsOfDirectory(atPath: office.folder.file("school"))
            where file.hasPrefix("programme.db") {
                let bytes = try Data(office.folder.bytes("school/\(file)"))
                for word in words { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(file) \(word)") }
            }
        }
        #expect(try office.attempt("audit").status == 0)
        #expect(try office.json("status", "show", "ann-1").first?["state"] as? String == "revoked")
        #expect(try #require(office.verify("ann-1-badge.json").first)["verdict"] as? String == "rejected")
        let list = String(decoding: try office.folder.bytes("site/status/revoked-1.json"), as: UTF8.self)
        #expect(!list.contains(words[0]))
        // An administrator says nothing else of an award than what was said before.
        try office.copy("school", to: "copy")
        if OfficeDatabases.current == nil {
            try office.append(
                "status", about: "ben-1", by: "adi", body: #"{"revoked":false,"suspended":false}"#, in: "copy")
            #expect(try office.attempt("audit", "--programme", "copy").text.contains("NOT whole: 1 fault."))
        }
    }

    @Test func `what is handed out is what its name says, and standard output gets the badge alone`() throws {
        try give("kim-1", to: "kim@example.org")
        let output = try office.run("award", "give", "kim-1", "-o", "-", "--as", "olu")
        #expect(try output.output == office.folder.bytes("kim-1-badge.json"))
        #expect(try office.run("award", "give", "kim-1", "-o", "-", "--json", "--as", "olu").output == output.output)
        // The picture is SVG and the badge a document.
        for name in ["kim.png", "kim.jws", "kim.jwt"] {
            let outcome = try office.attempt("award", "give", "kim-1", "-o", name, "--as", "olu")
            #expect(outcome.status == 64 && office.folder.bytesIfPresent(name) == nil, "\(name)")
        }
        try office.run("award", "give", "kim-1", "-o", "kim.svg", "--as", "olu")
        let again = try office.run("award", "again", "kim-1", "--reason", "x", "-o", "-", "--as", "olu")
        #expect(try JSONSerialization.jsonObject(with: Data(again.output)) is [String: Any])
    }

    @Test func `a key that is not the one of the awards publishes nothing, and is found`() throws {
        let key = office.folder.file("school/keys/issuer.pem")
        try office.run("publish", "site")
        try give("kim-1", to: "kim@example.org")
        try office.run("publish", "site")
        let before = try office.folder.bytes("site/issuer.json")
        try office.run("key", "create", "-o", "other.pem")
        try FileManager.default.moveItem(atPath: key, toPath: office.folder.file("kept.pem"))
        try FileManager.default.copyItem(atPath: office.folder.file("other.pem"), toPath: key)
        #expect(try office.refusal("publish", "site") == "award.key")
        #expect(try office.folder.bytes("site/issuer.json") == before)
        let doctor = try office.attempt("doctor")
        #expect(doctor.status == 1 && doctor.text.contains("FAULT  keys") && doctor.text.contains("kim-1"))
        try FileManager.default.removeItem(atPath: key)
        try FileManager.default.moveItem(atPath: office.folder.file("kept.pem"), toPath: key)
        #expect(try office.attempt("doctor").status == 0)
        // A key that is changed as it should be is at hand.
        try office.run("key", "rotate")
        try office.run("publish", "site")
        #expect(try office.attempt("doctor", "--site", "site").status == 0)
    }

    @Test func `a key that is not the one of signed badges publishes nothing, however many hosted ones came later`()
        throws
    {
        let key = office.folder.file("school/keys/issuer.pem")
        try give("kim-1", to: "kim@example.org")
        try hostFromNowOn()
        try give("lee-1", to: "lee@example.org")
        try office.run("publish", "site")
        try office.run("key", "create", "-o", "other.pem")
        try FileManager.default.removeItem(atPath: key)
        try FileManager.default.copyItem(atPath: office.folder.file("other.pem"), toPath: key)
        #expect(try office.refusal("publish", "site") == "award.key")
        #expect(try office.attempt("doctor").text.contains("kim-1"))
    }

    @Test func `a key has no signed badge to be held against where all of them are hosted`() throws {
        try hostFromNowOn()
        try give("lee-1", to: "lee@example.org")
        try office.run("publish", "site")
        #expect(try office.attempt("doctor", "--site", "site").status == 0)
    }

    @Test func `an address with a password or without protection is refused, and one of this machine is remarked on`()
        throws
    {
        func made(_ address: String, _ more: String...) throws -> BadgeCommand.Outcome {
            try office.attempt(
                ["init", "p-\(UUID().uuidString)", "--name", "X", "--administrator", "P Q", "--address", address] + more
            )
        }
        for address in [
            "https://user:password@badges.example.org/", "https://user@badges.example.org/",
            "http://badges.example.org/", "http://10.0.0.1/",
        ] {
            let outcome = try made(address)
            #expect(outcome.status == 64 && !outcome.errors.contains("password@badges.example.org/ can"), "\(address)")
        }
        #expect(try made("https://badges.example.org/", "--url", "https://me:secret@example.org/").status == 64)
        for address in [
            "http://localhost:8080/", "http://127.0.0.1:8080/", "https://192.168.1.5/", "https://school.local/",
            "https://intranet/", "https://[::1]/", "https://[fd00::1]/", "https://172.20.0.1/",
        ] {
            let outcome = try made(address)
            let said = outcome.errors.replacingOccurrences(of: "\n", with: " ")
            #expect(outcome.status == 0 && said.contains("nobody elsewhere can verify"), "\(address) \(said)")
        }
        for address in ["https://badges.example.org/", "https://172.32.0.1/", "https://local.example.org/"] {
            let outcome = try made(address)
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(address) \(outcome.errors)")
        }
        for more in [["--url", "https://example.org"], ["--email", "a@example.org"], []] {
            let outcome = try office.attempt(
                [
                    "init", "two", "--name", "X", "--administrator", "P Q", "--address", "https://two.example.org/",
                    "--standard", "both",
                ] + more)
            #expect(try outcome.status == 64 && !office.folder.names().contains("two"))
        }
    }

    @Test func `an administrator whose name is in another script chooses a short name, and is told so`() throws {
        func made(_ folder: String, _ name: String, _ more: String...) throws -> BadgeCommand.Outcome {
            try office.attempt(
                [
                    "init", folder, "--name", "X", "--address", "https://x.example.org/", "--administrator", name,
                    "--json",
                ] + more)
        }
        let refused = try made("none", "\u{41d}\u{438}\u{43d}\u{430}")
        #expect(refused.status == 64 && refused.errors.contains("--as NAME"))
        #expect(refused.errors.components(separatedBy: "[usage]").count == 2, "\(refused.errors)")
        #expect(try !office.folder.names().contains("none"))
        let chosen = try made("chosen", "\u{41d}\u{438}\u{43d}\u{430}", "--as", "nina")
        #expect(chosen.status == 0 && chosen.text.contains(#""nina""#))
        let folded = try made("folded", "\u{110}\u{1eb7}ng H\u{1b0}\u{1a1}ng")
        #expect(folded.status == 0 && folded.text.contains(#""dang-huong""#))
        #expect(try made("wrong", "Pat Doe", "--as", "Pat Doe").status == 64)
    }

    @Test(arguments: [
        "notanaddress", "@example.org", "kim@", "kim@@example.org", "kim@example..org", "kim@.org",
        "kim lee@example.org", "Kim <kim@example.org>", "kim@example.org,", "",
    ])
    func `what is no e-mail address is not taken for one`(text: String) throws {
        let people = [
            ["person", "add", "zoe", "--name", "Zoe", "--email", text],
            [
                "init", "none", "--name", "X", "--address", "https://x.example.org/", "--administrator", "P Q",
                "--administrator-email", text,
            ],
            [
                "init", "none", "--name", "X", "--address", "https://x.example.org/", "--administrator", "P Q",
                "--email",
                text,
            ],
        ]
        for arguments in people {
            let outcome = try office.attempt(arguments)
            #expect(outcome.status == 64 && outcome.errors.contains("no e-mail address"), "\(outcome.errors)")
        }
        #expect(try !office.folder.names().contains("none"))
        try office.write(office.work(text), to: "work.json")
        #expect(try office.attempt("submission", "add", Self.achievement, "work.json").status == 1)
        #expect(try office.json("submission", "list").isEmpty)
    }

    @Test func `an address may have a domain of one name, or in another script`() throws {
        for text in ["kim@localhost", "kim.o'neill+badges@mail.example.org", "j\u{f6}rg@m\u{fc}ller.example"] {
            try office.run("person", "add", "zoe", "--name", "Zoe", "--email", text)
            try office.write(office.work(text), to: "work.json")
            try office.run("submission", "add", Self.achievement, "work.json")
        }
    }
}
