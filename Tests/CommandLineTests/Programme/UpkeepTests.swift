import Foundation
import Testing

/// What an office does besides awarding: erase a person, keep backups, examine the folder.
@Suite struct `Upkeep of a programme` {
    private let office: Office
    private static let achievement = "growing-through-personal-reflection"

    init() throws {
        office = try Office()
        try office.publish(Self.achievement)
        for (id, person) in [("ann-1", "ann@example.org"), ("ben-1", "ben@example.org")] {
            try office.submit(id, for: Self.achievement, recipient: person)
            try office.approve(id)
            try office.run("award", "give", id, "-o", "\(id)-badge.json", "--as", "olu")
        }
    }

    @Test func `a person is erased, the records stay whole, and the badge can still be revoked`() throws {
        #expect(try office.attempt("forget", "ann@example.org").status == 64)
        #expect(try office.refusal("forget", "ann@example.org", "--yes", "--as", "olu") == "programme.role")
        try office.run("forget", "ANN@example.org", "--yes")
        for word in ["ann@example.org", "ann-1-badge", "I learned to listen"] {
            let files = try FileManager.default.contentsOfDirectory(atPath: office.folder.file("school"))
            for file in files where file.hasPrefix("programme.db") {
                let bytes = try Data(office.folder.bytes("school/\(file)"))
                // Ben's work holds the same words about what was learned.
                if word != "I learned to listen" { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(file)") }
            }
        }
        #expect(try office.attempt("audit").status == 0)
        #expect(try office.json("submission", "list").compactMap { $0["id"] as? String } == ["ben-1"])
        #expect(try office.refusal("forget", "ann@example.org", "--yes") == "programme.unknown")
        try office.run("revoke", "ann-1", "--reason", "A mistake.", "--as", "olu")
        #expect(try #require(office.verify("ann-1-badge.json").first)["verdict"] as? String == "rejected")
        #expect(try #require(office.verify("ben-1-badge.json").first)["verdict"] as? String == "accepted")
        #expect(try office.attempt("audit", "ben-1-badge.json").status == 0)
    }

    @Test func `a backup restores everything but the keys`() throws {
        try office.run("backup", "all.backup")
        #expect(try office.folder.mode("all.backup") == 0o600)
        try office.run("restore", "all.backup", "again")
        let copy = office.folder.file("school/keys/issuer.pem")
        try FileManager.default.copyItem(atPath: copy, toPath: office.folder.file("again/keys/issuer.pem"))
        #expect(try office.attempt("audit", "ann-1-badge.json", "--programme", "again").status == 0)
        try office.run("publish", "site")
        let other = try office.run("publish", "other", "--programme", "again")
        #expect(other.status == 0)
        for name in ["index.json", "records.json", "status/revocation-1.json", "issuer.json"] {
            #expect(try office.folder.bytes("site/\(name)") == office.folder.bytes("other/\(name)"), "\(name)")
        }
        try office.run("award", "give", "ben-1", "-o", "ben-again.json", "--as", "olu", "--programme", "again")
        #expect(try office.folder.bytes("ben-again.json") == office.folder.bytes("ben-1-badge.json"))
        #expect(try office.refusal("restore", "all.backup", "again") == "file.exists")
    }

    @Test(arguments: ["cut", "changed", "reordered", "no backup"])
    func `a backup that is not whole is refused`(fault: String) throws {
        try office.run("backup", "all.backup")
        var lines = try String(decoding: office.folder.bytes("all.backup"), as: UTF8.self).split(separator: "\n")
        switch fault {
        case "cut": lines.removeLast()
        case "changed":
            let index = try #require(lines.firstIndex { $0.contains("\"decision\"") && $0.contains("approved") })
            lines[index] = Substring(lines[index].replacingOccurrences(of: "approved", with: "refused"))
        case "reordered": lines.swapAt(2, 3)
        default: lines[0] = "{\"backup\": 7}"
        }
        try office.write(lines.joined(separator: "\n") + "\n", to: "bad.backup")
        let code = try office.refusal("restore", "bad.backup", "again")
        #expect(code == (fault == "cut" || fault == "no backup" ? "backup.format" : "backup.broken"))
        #expect(!FileManager.default.fileExists(atPath: office.folder.file("again/programme.json")))
    }

    @Test func `an older database cannot publish over a revocation`() throws {
        try office.run("backup", "old.backup")
        try office.run("revoke", "ann-1", "--reason", "A mistake.", "--as", "olu")
        try office.run("publish", "site")
        try office.run("restore", "old.backup", "again")
        try FileManager.default.copyItem(
            atPath: office.folder.file("school/keys/issuer.pem"), toPath: office.folder.file("again/keys/issuer.pem"))
        #expect(try office.refusal("publish", "site", "--programme", "again") == "publish.older")
        let outcome = try office.attempt("doctor", "--site", "site", "--programme", "again")
        #expect(outcome.status == 1 && outcome.text.contains("does not hold that record"))
    }

    @Test func `doctor finds open keys and an outdated site`() throws {
        try office.run("publish", "site")
        #expect(try office.attempt("doctor", "--site", "site").status == 0)
        try office.run("revoke", "ann-1", "--reason", "A mistake.", "--as", "olu")
        let outdated = try office.attempt("doctor", "--site", "site")
        #expect(outdated.status == 1 && outdated.text.contains("out of date"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: office.folder.file("school/keys/issuer.pem"))
        let open = try office.attempt("doctor", "--json")
        #expect(open.status == 1)
        let keys = try #require(open.json().first)
        #expect(keys["examined"] as? String == "keys" && keys["well"] as? Bool == false)
    }

    @Test func `a new key signs from now on, and what the old one signed stays good`() throws {
        let old = try office.folder.bytes("school/keys/issuer.pem")
        try office.run("key", "rotate")
        #expect(try office.folder.bytes("school/keys/issuer.pem") != old)
        #expect(try office.folder.mode("school/keys/issuer.pem") == 0o600)
        try office.submit("coe-1", for: Self.achievement, recipient: "coe@example.org")
        try office.approve("coe-1")
        try office.run("award", "give", "coe-1", "-o", "coe-1-badge.json", "--as", "olu")
        try office.run("revoke", "ben-1", "--reason", "A mistake.", "--as", "olu")
        let verdicts = try ["ann-1", "ben-1", "coe-1"].map { name in
            try #require(office.verify("\(name)-badge.json").first)["verdict"] as? String
        }
        #expect(verdicts == ["accepted", "rejected", "accepted"])
        #expect(try office.attempt("doctor", "--site", "site").status == 0)
        let kept = try FileManager.default.contentsOfDirectory(atPath: office.folder.file("school/keys"))
        #expect(kept.count == 2)
        for name in kept where name != "issuer.pem" {
            #expect(
                String(decoding: try office.folder.bytes("school/keys/\(name)"), as: UTF8.self).contains("PUBLIC KEY"))
        }
    }

    @Test func `work that others have handed in, and pictures, outlive a person who is forgotten`() throws {
        let picture = "\(Office.achievements)/\(Self.achievement).svg"
        try FileManager.default.copyItem(atPath: picture, toPath: office.folder.file("picture.svg"))
        try office.write(
            """
            {"recipient": "lee@example.org", "reflection": "x", "evidence": [{"name": "E", "file": "picture.svg"}]}
            """, to: "lee.json")
        try office.run("submission", "add", Self.achievement, "lee.json", "--id", "lee-1")
        try office.run("forget", "lee@example.org", "--yes")
        try office.run("award", "give", "ben-1", "-o", "ben.svg", "--as", "olu")
        try office.run("publish", "site")
    }

    @Test func `a badge that is somebody's evidence outlives its holder, and goes with the last who needs it`() throws {
        func hand(_ id: String, _ person: String) throws {
            try office.write(
                """
                {"recipient": "\(person)", "reflection": "x", "evidence": [{"name": "E", "file": "ann-1-badge.json"}]}
                """, to: "\(id).json")
            try office.run("submission", "add", Self.achievement, "\(id).json", "--id", id)
        }
        try hand("ann-2", "ann@example.org")
        try hand("lee-1", "lee@example.org")
        let badge = Data(try office.folder.bytes("ann-1-badge.json")).base64EncodedString()
        func isKept() throws -> Bool {
            try office.run("backup", "b.backup", "--force")
            return String(decoding: try office.folder.bytes("b.backup"), as: UTF8.self).contains(badge)
        }
        for (person, kept) in [("ann-1", true), ("ann@example.org", true), ("lee@example.org", false)] {
            try office.run("forget", person, "--yes")
            #expect(try isKept() == kept, "\(person)")
            #expect(try office.attempt("audit").status == 0, "\(person)")
        }
    }

    @Test func `an audit holds every step against the rules, whoever has written it`() throws {
        try office.run("revoke", "ann-1", "--reason", "A mistake.", "--as", "olu")
        try office.submit("dee-1", for: Self.achievement, recipient: "dee@example.org")
        #expect(try office.attempt("audit").status == 0)
        let steps = [
            ("status", "ann-1", "olu", #"{"revoked":false,"suspended":false}"#),
            (
                "decision", "ben-1", "ghost",
                #"{"outcome":"approved","round":7,"officerName":"G","levels":[],"sheets":[]}"#
            ),
            ("erasure", "ben-1", "kit", #"{"records":[],"approvals":[]}"#),
            (
                "decision", "dee-1", "olu",
                #"{"outcome":"approved","round":1,"officerName":"Olu Roe","levels":[],"sheets":[]}"#
            ),
            ("review", "ben-1", "rae", #"{"round":1,"scores":[]}"#),
            ("release", "dee-1", "olu", #"{"decision":"x"}"#),
            (
                "submission", "eve-1", "earner",
                #"{"achievement":"\#(Self.achievement)","version":9,"round":1,"recipient":"eve@example.org"}"#
            ),
            (
                "policy", "policy", "olu",
                #"{"reviewers":1,"designReviewers":0,"needsRelease":false,"acceptsOutsideAssessment":true}"#
            ),
        ]
        for (index, (kind, subject, actor, body)) in steps.enumerated() {
            let copy = "copy-\(index)"
            try FileManager.default.copyItem(atPath: office.folder.file("school"), toPath: office.folder.file(copy))
            try office.append(kind, about: subject, by: actor, body: body, in: copy)
            let outcome = try office.attempt("audit", "--programme", copy)
            #expect(outcome.status == 1 && outcome.text.contains("NOT whole: 1 fault."), "\(kind) \(outcome.text)")
        }
    }

    @Test func `whoever wrote a second name for a person into the store still has one voice`() throws {
        let twin = #"{"name":"Kat Moe","email":"kit@example.org","roles":["reviewer"]}"#
        try office.submit("dee-1", for: Self.achievement, recipient: "dee@example.org")
        try office.run("review", "score", "dee-1", "--all", "Shown", "--as", "kit")
        try office.append("person", about: "kat", by: "pat-doe", body: twin, in: "school")
        #expect(try office.refusal("review", "score", "dee-1", "--all", "Shown", "--as", "kat") == "review.own-voice")
    }

    @Test func `an address that a person had is still theirs where work is judged`() throws {
        try office.submit("dee-1", for: Self.achievement, recipient: "kit@example.org")
        try office.submit("dee-2", for: Self.achievement, recipient: "dee@example.org")
        try office.run("review", "score", "dee-2", "--all", "Shown", "--as", "kit")
        try office.run("person", "add", "kit", "--name", "Kit Moe", "--email", "kit@new.example", "--role", "reviewer")
        #expect(try office.refusal("review", "score", "dee-1", "--all", "Shown", "--as", "kit") == "review.own-work")
        try office.run("person", "add", "kat", "--name", "Kat Moe", "--email", "kit@example.org", "--role", "reviewer")
        #expect(try office.refusal("review", "score", "dee-2", "--all", "Shown", "--as", "kat") == "review.own-voice")
    }

    @Test func `a reflection that nobody can see is none`() throws {
        try office.write(office.work("dee@example.org", reflection: "\u{200B}\u{2060} \u{00AD}"), to: "dee.json")
        try office.run("submission", "add", Self.achievement, "dee.json", "--id", "dee-1")
        for reviewer in ["rae", "kit"] {
            try office.run("review", "score", "dee-1", "--all", "Shown", "--as", reviewer)
        }
        #expect(
            try office.refusal("review", "decide", "dee-1", "approved", "--as", "olu") == "programme.submission")
        try office.write(office.work("dee\u{200B}@example.org"), to: "dee.json")
        #expect(try office.refusal("submission", "add", Self.achievement, "dee.json") == "recipient.malformed")
    }

    @Test func `an audit holds the places of awards against what the store calls taken`() throws {
        let changes = [
            "DELETE FROM slot WHERE key = 'award/ann-1'",
            "UPDATE slot SET key = 'award/eve-1' WHERE key = 'award/ann-1'",
            "UPDATE list SET used = 0",
            "UPDATE places SET places = '-1 ' || places WHERE part = 0",
            "UPDATE places SET places = '7 7 ' || places WHERE part = 127",
            "DELETE FROM list",
        ]
        for (index, change) in changes.enumerated() {
            let copy = "copy-\(index)"
            try FileManager.default.copyItem(atPath: office.folder.file("school"), toPath: office.folder.file(copy))
            try office.sql(change, in: copy)
            let outcome = try office.attempt("audit", "--programme", copy)
            #expect(outcome.status == 1 && outcome.text.contains("is not kept for it"), "\(change) \(outcome.text)")
        }
    }

    @Test func `an audit finds awards in the place of another, and issues that follow none`() throws {
        func award(_ issue: Int) -> String {
            """
            {"achievement":"\(Self.achievement)","version":1,"issue":\(issue),"credential":"urn:uuid:1","decision":"x",
             "awardedDate":"2026-01-01T00:00:00Z","validFrom":"2026-01-01T00:00:00Z","badges":{}}
            """
        }
        for issue in [Int.max, 2] {
            try office.append("award", about: "eve-1", by: "olu", body: award(issue), place: [1, -5], in: "school")
        }
        try office.append("award", about: "fay-1", by: "olu", body: award(1), place: [1, -5], in: "school")
        let report: [[String: Any]] = try office.attempt("audit", "--json").json()
        let faults = try #require(report.first?["faults"] as? [[String: Any]])
        let kinds = Dictionary(grouping: faults.compactMap { $0["kind"] as? String }, by: \.self).mapValues(\.count)
        // So great a number has another canonical form than the one that was hashed here.
        #expect(kinds == ["body": 1, "approval": 3, "reissue": 2, "shared-slot": 1, "place": 2], "\(faults)")
    }

    @Test func `an audit takes no decision for another, however the store compares texts`() throws {
        let decision = try #require(office.json("award", "list").first?["decision"] as? String)
        let columns = "number BIGINT PRIMARY KEY, kind TEXT, subject TEXT COLLATE NOCASE, key TEXT COLLATE NOCASE"
        for change in [
            "ALTER TABLE record RENAME TO other",
            "CREATE TABLE record (\(columns), list, position, actor TEXT, date TEXT, body TEXT, salt TEXT, digest, link)",
            "INSERT INTO record SELECT * FROM other", "DROP TABLE other",
        ] { try office.sql(change, in: "school") }
        let other = try office.attempt("audit")
        #expect(other.status == 1 && other.text.contains("cannot be relied on"), "\(other.text)")
        #expect(!other.text.contains("rests on no approval"))
        let body = """
            {"achievement":"\(Self.achievement)","version":1,"issue":1,"credential":"urn:uuid:1","decision":"\(decision)",
             "awardedDate":"2026-01-01T00:00:00Z","validFrom":"2026-01-01T00:00:00Z","badges":{}}
            """
        try office.append("award", about: "ANN-1", by: "olu", body: body, place: [1, 1], in: "school")
        let outcome = try office.attempt("audit")
        #expect(outcome.status == 1 && outcome.text.contains("rests on no approval"), "\(outcome.text)")
    }

    @Test func `an audit finds every file that is gone or is another, and a backup without it says so`() throws {
        try office.write(
            """
            {"recipient": "lee@example.org", "reflection": "x", "evidence": [{"name": "E", "file": "notes.txt"}]}
            """, to: "lee.json")
        try office.write("What I saw.", to: "notes.txt")
        try office.run("submission", "add", Self.achievement, "lee.json", "--id", "lee-1")
        try office.run("award", "again", "ben-1", "--reason", "Renewed.", "--as", "olu")
        try office.run("award", "again", "ann-1", "--reason", "Renewed.", "--as", "olu")
        #expect(try office.run("audit").text.contains("2 awards"))
        try office.run("backup", "sound.backup")
        let lines = String(decoding: try office.folder.bytes("sound.backup"), as: UTF8.self).split(separator: "\n")
        let count = lines.count { $0.hasPrefix(#"{"content""#) }
        // The badges of two people, each issued twice with a reason for the second, a piece of evidence and a picture.
        #expect(count == 8)
        for number in 0..<count {
            let file = "WHERE digest = (SELECT digest FROM content ORDER BY digest LIMIT 1 OFFSET \(number))"
            for (index, change) in ["DELETE FROM content \(file)", "UPDATE content SET bytes = x'' \(file)"]
                .enumerated()
            {
                let copy = "copy-\(number)-\(index)"
                try office.copy("school", to: copy)
                try office.sql(change, in: copy)
                let outcome = try office.attempt("audit", "--programme", copy)
                #expect(outcome.status == 1 && outcome.text.contains("gone from the store"), "\(change)")
            }
        }
        let backup = try office.attempt("backup", "holed.backup", "--programme", "copy-0-0")
        #expect(backup.status == 1 && backup.text.contains("NOT whole"))
        #expect(try office.refusal("restore", "holed.backup", "again") == "backup.broken")
        try office.run("forget", "lee@example.org", "--yes")
        try office.run("forget", "ann@example.org", "--yes")
        try office.run("audit")
        try office.run("backup", "whole.backup")
        try office.run("restore", "whole.backup", "again")
    }

    @Test func `nothing is published without the lists that awards name, or into the folder of the programme`() throws {
        try office.run("publish", "site")
        #expect(try office.refusal("publish", "school") == "publish.folder")
        #expect(try office.refusal("publish", "school/keys") == "publish.folder")
        try office.sql("DELETE FROM list", in: "school")
        try office.run("revoke", "ann-1", "--reason", "A mistake.", "--as", "olu")
        #expect(try #require(office.verify("ann-1-badge.json").first)["verdict"] as? String == "rejected")
    }

    @Test func `files outside the folder of a submission, and keys, are not taken in`() throws {
        try FileManager.default.copyItem(
            atPath: office.folder.file("school/keys/issuer.pem"), toPath: office.folder.file("k.pem"))
        for file in ["/etc/hostname", "../x", "k.pem"] {
            try office.write(
                #"{"recipient": "lee@example.org", "reflection": "x", "evidence": [{"name": "E", "file": "\#(file)"}]}"#,
                to: "lee.json")
            #expect(try office.attempt("submission", "add", Self.achievement, "lee.json").status == 64, "\(file)")
        }
    }

    @Test func `nobody releases a decision on their own work, and the last administrator stays`() throws {
        try office.run("person", "add", "ann", "--name", "Ann", "--email", "ann@example.org", "--role", "officer")
        try office.run("person", "add", "ann", "--name", "Ann Poe", "--role", "officer")
        #expect(try office.refusal("review", "release", "ann-1", "--as", "ann") == "review.own-work")
        #expect(
            try office.refusal("person", "add", "pat-doe", "--name", "Pat Doe", "--role", "author") == "programme.role")
        try office.write(office.work("mailto:ann@example.org"), to: "x.json")
        #expect(try office.refusal("submission", "add", Self.achievement, "x.json") == "recipient.malformed")
    }

    @Test func `a backup that is refused leaves nothing behind, and takes nothing away`() throws {
        try office.run("backup", "all.backup")
        let lines = try String(decoding: office.folder.bytes("all.backup"), as: UTF8.self).split(separator: "\n")
        try office.write(lines.dropLast().joined(separator: "\n") + "\n", to: "cut.backup")
        let before = try office.folder.names()
        for backup in ["cut.backup", "ann-1.json", "none.backup"] {
            #expect(try office.refusal("restore", backup, "again") != nil, "\(backup)")
            #expect(try office.folder.names() == before, "\(backup)")
        }
        // What was in the folder before stays as it was.
        let files = FileManager.default
        try files.createDirectory(atPath: office.folder.file("mine/keys"), withIntermediateDirectories: true)
        try office.write("x", to: "mine/letter.txt")
        try office.write("y", to: "mine/keys/issuer.pem")
        #expect(try office.refusal("restore", "cut.backup", "mine") == "backup.format")
        #expect(try files.contentsOfDirectory(atPath: office.folder.file("mine")).sorted() == ["keys", "letter.txt"])
        #expect(try office.folder.bytes("mine/keys/issuer.pem") == Array("y".utf8))
        let programme = try files.contentsOfDirectory(atPath: office.folder.file("school")).sorted()
        #expect(try office.refusal("restore", "all.backup", "school") == "file.exists")
        #expect(try files.contentsOfDirectory(atPath: office.folder.file("school")).sorted() == programme)
        #expect(try office.attempt("audit").status == 0)
        // A programme that cannot be made leaves nothing either.
        #expect(
            try office.refusal(
                "init", "mine", "--name", "X", "--address", "https://x.example.org/", "--administrator", "P Q")
                == "file.exists")
        #expect(try files.contentsOfDirectory(atPath: office.folder.file("mine")).sorted() == ["keys", "letter.txt"])
        // And one that can be restored is.
        try office.run("restore", "all.backup", "again")
    }

    @Test func `a lost key is named as such, and the programme goes on with a new one`() throws {
        try office.run("publish", "site")
        try FileManager.default.removeItem(atPath: office.folder.file("school/keys"))
        for command in [
            ["publish", "site"], ["key", "rotate"], ["award", "give", "ben-1", "-o", "b.json", "--as", "olu"],
        ] {
            let outcome = try office.attempt(command)
            #expect(outcome.status == 1 && outcome.errors.contains("[key.lost]"), "\(outcome.errors)")
            #expect(outcome.errors.contains("copy") && outcome.errors.contains("--lost"), "\(outcome.errors)")
        }
        #expect(try office.attempt("doctor").text.contains("--lost"))
        // A key set of somebody else does not do.
        try office.run("key", "create", "-o", "other.pem")
        #expect(try office.refusal("key", "rotate", "--lost", "other.pem") == "award.key")
        #expect(try office.attempt("key", "rotate", "--lost", "none.json").status == 64)
        #expect(try office.attempt("key", "rotate", "--lost", "site/issuer.json").status == 64)
        #expect(office.folder.bytesIfPresent("school/keys/issuer.pem") == nil)
        try office.run("key", "rotate", "--lost", "site/jwks.json")
        #expect(try office.folder.mode("school/keys/issuer.pem") == 0o600)
        try office.submit("coe-1", for: Self.achievement, recipient: "coe@example.org")
        try office.approve("coe-1")
        try office.run("award", "give", "coe-1", "-o", "coe-1-badge.json", "--as", "olu")
        for name in ["ann-1", "ben-1", "coe-1"] {
            #expect(
                try #require(office.verify("\(name)-badge.json").first)["verdict"] as? String == "accepted", "\(name)")
        }
        #expect(try office.attempt("doctor", "--site", "site").status == 0)
        // The key is there now.
        #expect(try office.attempt("key", "rotate", "--lost", "site/jwks.json").status == 64)
        try office.run("key", "rotate")
        #expect(try #require(office.verify("ann-1-badge.json").first)["verdict"] as? String == "accepted")
    }
}
