import Foundation
import Testing

/// A cohort is awarded from a table, one award is a mistake.
@Suite(.onEachDatabase) struct `Batches of a programme` {
    private let office: Office
    private static let resident = "growing-through-personal-reflection"
    private static let coach = "collaborative-leadership-coaching"

    init() throws {
        office = try Office("--outside-assessment")
        try office.publish(Self.resident, Self.coach)
    }

    private static let cohort = """
        Email;Achievement;Role;Term;Assessor
        ann@example.org;\(resident);Resident;2026-27;North District <https://north.example.org>
        ben@example.org;\(resident);Resident;2026-27;North District <https://north.example.org>
        coe@example.org;Collaborative Leadership Coaching;Coach;2026-27;North District <https://north.example.org>
        """

    private func batch(_ more: String...) throws -> BadgeCommand.Outcome {
        try office.attempt(["award", "batch", "cohort.csv", "--level", "Shown", "--as", "olu"] + more)
    }

    @Test func `a cohort gets its badges with role, term and assessor, and a mistake is revoked alone`() throws {
        try office.write(Self.cohort, to: "cohort.csv")
        #expect(try batch("-o", "results.csv").status == 0)
        let lines = try String(decoding: office.folder.bytes("results.csv"), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 4 && lines.dropFirst().allSatisfy { $0.contains(",awarded,") })
        let awards = try office.json("award", "list")
        #expect(awards.filter { $0["achievement"] as? String == Self.coach }.count == 1)
        let ids = awards.compactMap { $0["id"] as? String }.sorted()
        for (index, id) in ids.enumerated() {
            try office.run("award", "give", id, "-o", "\(index).json", "--as", "olu")
        }
        let report = try #require(try office.verify("0.json", "--recipient", "ann@example.org").first)
        #expect(report["verdict"] as? String == "accepted")
        let text = try office.run("inspect", "--json", "0.json").text
        for word in ["Resident", "2026-27", "North District", "https://north.example.org"] {
            #expect(text.contains(word), "\(word)")
        }
        try office.run("revoke", ids[1], "--reason", "Not in this cohort.", "--as", "olu")
        let verdicts = try (0..<3).map { try #require(office.verify("\($0).json").first)["verdict"] as? String }
        #expect(verdicts == ["accepted", "rejected", "accepted"])
    }

    @Test func `a second run, and a table with one more row, give nobody a second badge`() throws {
        try office.write(Self.cohort, to: "cohort.csv")
        try #require(try batch().status == 0)
        #expect(try batch().status == 0)
        try office.write(Self.cohort + "\ndan@example.org;\(Self.resident);Resident;2026-27;\n", to: "cohort.csv")
        let outcome = try batch("--json")
        #expect(outcome.status == 0)
        #expect(
            try outcome.json().map { $0["state"] as? String } == [
                "awarded before", "awarded before", "awarded before", "awarded",
            ])
        #expect(try office.json("award", "list").count == 4)
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `a dry run names every faulty row with its line and reason, and records nothing`() throws {
        try office.write(
            """
            Email,Achievement,Evidence,Assessor
            ann@example.org,\(Self.resident),https://example.org/a,
            ,\(Self.resident),,
            not an address,\(Self.resident),,
            ben@example.org,no such badge,,
            "cy@example.org","\(Self.resident)","no link",
            ANN@example.org,\(Self.resident),,
            dee@example.org,\(Self.resident),,"Somebody, somewhere"
            """, to: "cohort.csv")
        let outcome = try batch("--dry-run", "--json")
        #expect(outcome.status == 1)
        let rows = try outcome.json()
        #expect(rows.map { $0["line"] as? Int } == [2, 3, 4, 5, 6, 7, 8])
        #expect(
            rows.map { $0["code"] as? String } == [
                nil, "batch.row", "recipient.malformed", "programme.unknown", "batch.row", "batch.row", "batch.row",
            ])
        #expect(try office.json("submission", "list").isEmpty)
        #expect(try batch().status == 1)
        #expect(try office.json("award", "list").count == 1)
    }

    @Test func `rows without a level, or below the required one, get nothing`() throws {
        try office.write("email,achievement\nann@example.org,\(Self.resident)\n", to: "cohort.csv")
        let without = try office.attempt("award", "batch", "cohort.csv", "--as", "olu")
        #expect(without.status == 1 && without.text.contains("There is no level"))
        let below = try office.attempt("award", "batch", "cohort.csv", "--level", "Partly shown", "--as", "olu")
        #expect(below.status == 1 && below.text.contains("below the required"))
        #expect(try office.json("award", "list").isEmpty)
    }

    @Test func `a programme of its own reviews takes no assessments from elsewhere`() throws {
        let strict = try Office()
        try strict.publish(Self.resident)
        try strict.write("email\nann@example.org\n", to: "cohort.csv")
        #expect(
            try strict.refusal(
                "award", "batch", "cohort.csv", "--achievement", Self.resident, "--level", "Shown", "--as", "olu")
                == "batch.policy")
    }

    @Test func `two tables with the same people at the same time give each of them one badge`() async throws {
        let names = (1...40).map { "p\($0)@example.org" }
        for (number, order) in [names, names.reversed()].enumerated() {
            let rows = order.map { "\($0),\(Self.resident),\(number == 0 ? "2026-27" : "2026-27 ")" }
            try office.write((["email,achievement,term"] + rows).joined(separator: "\n"), to: "cohort-\(number).csv")
        }
        try await withThrowingTaskGroup { group in
            for number in 0...1 {
                group.addTask {
                    _ = try office.attempt(
                        "award", "batch", "cohort-\(number).csv", "--level", "Shown", "--as", "olu")
                }
            }
            try await group.waitForAll()
        }
        #expect(try office.json("award", "list").count == names.count)
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `a term in another spelling is the same term, and what was revoked is said to be`() throws {
        try office.write("email,achievement,term\nann@example.org,\(Self.resident),Fall 2026\n", to: "cohort.csv")
        try #require(try batch().status == 0)
        let id = try #require(try office.json("award", "list").first?["id"] as? String)
        try office.write("email,achievement,term\nAnn@example.org,\(Self.resident),FALL  2026\n", to: "cohort.csv")
        #expect(try batch("--json").json().first?["state"] as? String == "awarded before")
        try office.run("revoke", id, "--reason", "A mistake.", "--as", "olu")
        let again = try batch()
        #expect(again.status == 1 && again.words.contains("it was revoked"), "\(again.text)")
        #expect(try office.json("award", "list").count == 1)
        // Under a term of its own it is another badge, which is simply there in a second run.
        try office.write("email,achievement,term\nann@example.org,\(Self.resident),Spring 2027\n", to: "cohort.csv")
        #expect(try batch("--json").json().first?["state"] as? String == "awarded")
        #expect(try batch("--json").json().first?["state"] as? String == "awarded")
    }

    @Test
    func `a table is run again by somebody else, for another badge, after a new version and a person who is forgotten`()
        throws
    {
        let table = "email,level\nann@example.org,Shown\nben@example.org,Shown\ncoe@example.org,Shown\n"
        try office.write(table, to: "cohort.csv")
        try office.run("person", "add", "ola", "--name", "Ola Roe", "--role", "officer")
        func run(_ achievement: String, as officer: String, _ more: String...) throws -> [String?] {
            try office.attempt(
                [
                    "award", "batch", "cohort.csv", "--level", "Shown", "--achievement", achievement, "--json", "--as",
                    officer,
                ]
                    + more
            ).json().map { $0["state"] as? String }
        }
        #expect(try run(Self.resident, as: "olu") == ["awarded", "awarded", "awarded"])
        #expect(try run(Self.coach, as: "olu") == ["awarded", "awarded", "awarded"])
        try office.run("forget", "ann@example.org", "--yes")
        let text = try String(contentsOfFile: "\(Office.achievements)/\(Self.resident).json", encoding: .utf8)
        try office.write(
            text.replacingOccurrences(of: "\"version\": \"1.0\"", with: "\"version\": \"1.1\""), to: "r.json")
        try office.run("achievement", "add", "r.json", "--publish")
        let ben = try #require(
            try office.attempt(
                "award", "batch", "cohort.csv", "--level", "Shown", "--achievement", Self.resident, "--json", "--as",
                "olu"
            ).json()[1]["submission"] as? String)
        try office.run("revoke", ben, "--reason", "A mistake.", "--as", "olu")
        #expect(try run(Self.resident, as: "ola", "--dry-run") == ["faulty", "faulty", "good"])
        #expect(try run(Self.resident, as: "ola") == ["faulty", "faulty", "awarded"])
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `work that is still judged waits for its decision, and work that was refused is in nobody's way`() throws
    {
        try office.submit("ann-1", for: Self.resident, recipient: "ann@example.org")
        try office.write("email,achievement\nann@example.org,\(Self.resident)\n", to: "cohort.csv")
        let waiting = try batch("--dry-run")
        #expect(waiting.status == 1 && waiting.words.contains("has handed in work for this badge, as ann-1"))
        try office.run("review", "decide", "ann-1", "refused", "--reason", "Not hers.", "--as", "olu")
        #expect(try batch().status == 0)
        #expect(try office.json("award", "list").count == 1)
    }

    @Test func `cells behind the last column are a fault, and a column that nobody reads is told of`() throws {
        try office.write(
            """
            email,achievement,narative
            ann@example.org,\(Self.resident),Led the group, and wrote about it
            ben@example.org,\(Self.resident),,
            """, to: "cohort.csv")
        let outcome = try batch("--dry-run", "--json")
        #expect(try outcome.json().map { $0["state"] as? String } == ["faulty", "good"])
        #expect(outcome.errors.contains("narative"), "\(outcome.errors)")
        #expect(try batch("--dry-run", "--json", "-o", "-").status == 64)
        let table = try batch("--dry-run", "-o", "-").text.split(separator: "\r\n")
        #expect(table.count == 3 && table.first == "line,state,submission,credential,reason", "\(table)")
    }

    @Test(arguments: ["utf-16", "windows-1252", "tabs", "mark"])
    func `tables are read as spreadsheets write them`(form: String) throws {
        let text = "Correo;Rôle\r\n\"ann@example.org\";\"Élève; 1\"\r\n"
        let bytes: [UInt8]
        switch form {
        case "utf-16": bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case "windows-1252": bytes = text.unicodeScalars.map { UInt8($0.value) }
        case "tabs":
            bytes = Array(
                text.replacingOccurrences(of: "\";\"", with: "\"\t\"")
                    .replacingOccurrences(of: "Correo;", with: "Correo\t").utf8)
        default: bytes = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        }
        try office.folder.write(bytes, to: "cohort.csv")
        let outcome = try batch(
            "--achievement", Self.resident, "--column", "recipient=Correo", "--column", "role=Rôle")
        #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
        let id = try #require(try office.json("award", "list").first?["id"] as? String)
        try office.run("award", "give", id, "-o", "badge.json", "--as", "olu")
        #expect(try office.run("inspect", "--json", "badge.json").text.contains("Élève; 1"))
    }
}
