import Foundation
import Testing

/// Work that is handed in, judged, and earns a badge.
@Suite(.onEachDatabase) struct `Awards of a programme` {
    private let office: Office
    private static let reflection = "growing-through-personal-reflection"

    init() throws {
        office = try Office()
        try office.publish(Self.reflection)
    }

    @Test func `work comes back with reasons, is handed in again, and earns a badge that hides students' work`() throws
    {
        try office.write("pupils", to: "pupils.txt")
        func work(reflection: String) -> String {
            """
            {"recipient": "kim@example.org", "overview": "Our school", "reflection": "\(reflection)", "evidence": [
             {"name": "Plan", "link": "https://example.org/plan", "visibility": "public"},
             {"name": "Pupils' letters", "file": "pupils.txt", "visibility": "on-request", "showsStudents": true}]}
            """
        }
        try office.write(work(reflection: ""), to: "work.json")
        try office.run("submission", "add", Self.reflection, "work.json", "--id", "kim-1")
        for reviewer in ["rae", "kit"] {
            try office.run("review", "score", "kim-1", "--all", "Shown", "--as", reviewer)
        }
        #expect(try office.refusal("review", "decide", "kim-1", "approved", "--as", "olu") == "programme.submission")
        #expect(try office.refusal("review", "decide", "kim-1", "returned", "--as", "olu") == "review.decision")
        try office.run("review", "decide", "kim-1", "returned", "--reason", "Add a reflection.", "--as", "olu")
        #expect(try office.refusal("award", "give", "kim-1", "-o", "b.svg", "--as", "olu") == "award.approval")
        #expect(try office.refusal("award", "give", "kim-2", "-o", "b.svg", "--as", "olu") == "programme.unknown")
        try office.write(work(reflection: "I listen more."), to: "work.json")
        try office.run("submission", "again", "kim-1", "work.json")
        #expect(try office.refusal("award", "give", "kim-1", "-o", "b.svg", "--as", "olu") == "award.approval")
        try office.approve("kim-1")
        try office.run("award", "give", "kim-1", "-o", "b.svg", "--as", "olu")
        let report = try #require(try office.verify("b.svg", "--recipient", "kim@example.org").first)
        #expect(report["verdict"] as? String == "accepted")
        let text = try office.run("inspect", "--json", "b.svg").text
        #expect(text.contains("https://example.org/plan") && text.contains("Pupils' letters"))
        #expect(!text.contains("pupils.txt") && !text.contains("I listen more") && !text.contains("kim@example.org"))
    }

    @Test func `students' work never gets a link that is open to everybody`() throws {
        try office.write(
            """
            {"recipient": "kim@example.org", "reflection": "x", "evidence":
             [{"name": "Letters", "link": "https://example.org/l", "visibility": "public", "showsStudents": true}]}
            """, to: "work.json")
        #expect(try office.refusal("submission", "add", Self.reflection, "work.json") == "programme.evidence")
    }

    @Test func `a failed part earns nothing`() throws {
        try office.submit("kim-1", for: Self.reflection)
        try office.run("review", "score", "kim-1", "--all", "Shown", "--as", "rae")
        let names = try office.json("review", "show", "kim-1", "--as", "rae")
        let sheets = try #require(names.first?["sheets"] as? [[String: Any]])
        let scores = try #require(sheets.first?["scores"] as? [[String: Any]])
        let criterion = try #require(scores.first?["criterion"] as? String)
        try office.run(
            "review", "score", "kim-1", "--all", "Shown", "--level", "\(criterion)=Partly shown", "--as", "kit")
        #expect(try office.refusal("review", "decide", "kim-1", "approved", "--as", "olu") == "review.split")
        for reviewer in ["rae", "kit"] {
            try office.run(
                "review", "score", "kim-1", "--all", "Shown", "--level", "\(criterion)=Partly shown", "--reconcile",
                "--as", reviewer)
        }
        #expect(try office.refusal("review", "decide", "kim-1", "approved", "--as", "olu") == "review.level")
    }

    @Test func `nobody judges their own work, decides without the right to, or releases their own decision`() throws {
        try office.submit("own", for: Self.reflection, recipient: "Kit@example.org")
        #expect(try office.refusal("review", "score", "own", "--all", "Shown", "--as", "kit") == "review.own-work")
        #expect(try office.refusal("review", "decide", "own", "approved", "--as", "rae") == "programme.role")
        #expect(
            try office.refusal("person", "add", "eve", "--name", "Eve", "--role", "officer", "--as", "rae")
                == "programme.role")
    }

    @Test func `what reviewers agree on is not turned by more sheets`() throws {
        try office.submit("kim-1", for: Self.reflection)
        for reviewer in ["rae", "kit"] {
            try office.run("review", "score", "kim-1", "--all", "Partly shown", "--as", reviewer)
        }
        try office.run("person", "add", "ann", "--name", "Ann Poe", "--role", "reviewer")
        #expect(try office.refusal("review", "score", "kim-1", "--all", "Shown", "--as", "ann") == "review.closed")
        // The same sheet again is the same sheet.
        try office.run("review", "score", "kim-1", "--all", "Partly shown", "--as", "kit")
    }

    @Test func `the policy stands in the records, and only an administrator settles it`() throws {
        try office.submit("kim-1", for: Self.reflection)
        #expect(try office.refusal("policy", "set", "--reviewers", "1", "--as", "olu") == "programme.role")
        #expect(try office.refusal("policy", "set", "--reviewers", "0") == "programme.policy")
        #expect(try office.attempt("policy", "set").status == 64)
        try office.run("policy", "set", "--reviewers", "1", "--two-person-release")
        let policy = try #require(try office.json("policy", "show").first)
        #expect(policy["reviewers"] as? Int == 1 && policy["needsRelease"] as? Bool == true)
        try office.run("review", "score", "kim-1", "--all", "Shown", "--as", "rae")
        try office.run("review", "decide", "kim-1", "approved", "--as", "olu")
        #expect(try office.refusal("award", "give", "kim-1", "-o", "kim.json", "--as", "olu") == "award.release")
        try office.run("review", "release", "kim-1", "--as", "pat-doe")
        try office.run("award", "give", "kim-1", "-o", "kim.json", "--as", "olu")
        // What was decided under one reviewer stands when there are two again.
        try office.run("policy", "set", "--reviewers", "2", "--no-two-person-release")
        #expect(try office.attempt("audit").status == 0)
        let settings = String(decoding: try office.folder.bytes("school/programme.json"), as: UTF8.self)
        try office.write(
            settings.replacingOccurrences(of: "\"standards\"", with: "\"policy\": {}, \"standards\""),
            to: "school/programme.json")
        #expect(try office.refusal("policy", "show") == "programme.setting")
    }

    @Test func `one submission gives one badge, however often the step is run`() throws {
        try office.submit("kim-1", for: Self.reflection)
        try office.submit("kim-1", for: Self.reflection)
        try office.approve("kim-1")
        try office.run("award", "give", "kim-1", "-o", "one.json", "--as", "olu")
        try office.run("award", "give", "kim-1", "-o", "two.json", "--as", "olu")
        #expect(try office.folder.bytes("one.json") == office.folder.bytes("two.json"))
        #expect(try office.json("award", "list").count == 1)
    }

    @Test func `a wrong award is revoked with its reason and the others stay`() throws {
        for (id, person) in [("a", "ann@example.org"), ("b", "ben@example.org")] {
            try office.submit(id, for: Self.reflection, recipient: person)
            try office.approve(id)
            try office.run("award", "give", id, "-o", "\(id)-badge.json", "--as", "olu")
        }
        try office.run("status", "suspend", "b", "--reason", "A question came up.", "--as", "olu")
        #expect(try #require(office.verify("b-badge.json").first)["verdict"] as? String == "rejected")
        try office.run("status", "reinstate", "b", "--reason", "Answered.", "--as", "olu")
        try office.run("revoke", "a", "--reason", "Given to the wrong person.", "--as", "olu")
        let revoked = try #require(office.verify("a-badge.json").first)
        #expect(revoked["verdict"] as? String == "rejected")
        #expect(checks("failed", in: revoked) == ["status.revocation"])
        #expect(try #require(office.verify("b-badge.json").first)["verdict"] as? String == "accepted")
        #expect(try office.refusal("status", "reinstate", "a", "--reason", "x", "--as", "olu") == "award.revoked")
        #expect(try office.refusal("revoke", "b", "--reason", "x", "--as", "rae") == "programme.role")
    }

    @Test func `an old copy of the status list says from when it is`() throws {
        try office.submit("a", for: Self.reflection)
        try office.approve("a")
        try office.run("award", "give", "a", "-o", "badge.json", "--as", "olu")
        let old = try office.verify("badge.json")
        #expect(try #require(old.first)["verdict"] as? String == "accepted")
        try office.run("revoke", "a", "--reason", "A mistake.", "--as", "olu")
        let offline = try office.attempt("verify", "--json", "badge.json", "--offline")
        #expect(offline.status == 2)
    }

    @Test func `an audit ties a file to its decision and finds what was changed behind its back`() throws {
        try office.submit("a", for: Self.reflection)
        try office.approve("a")
        try office.run("award", "give", "a", "-o", "badge.svg", "--as", "olu")
        let head = try office.run("audit", "--json")
        try office.folder.write(head.output, to: "head.json")
        #expect(try office.attempt("audit", "badge.svg", "--holding", "head.json").status == 0)
        try office.run("demo", "demo", "--examples", BadgeCommand.repository.appending(path: "Examples").path)
        let foreign = try office.attempt("audit", "demo/badges/assessing-threats.svg")
        #expect(foreign.status == 1 && foreign.text.contains("NOT"))
        let changes = [
            "UPDATE record SET body = replace(body, 'approved', 'refused') WHERE kind = 'decision'",
            "UPDATE record SET actor = 'eve' WHERE kind = 'review'",
            "DELETE FROM record WHERE kind = 'review'",
            "UPDATE record SET body = NULL, salt = NULL WHERE kind = 'submission'",
            "UPDATE content SET bytes = (SELECT bytes FROM content ORDER BY length(bytes) LIMIT 1)",
            "DELETE FROM record WHERE number = (SELECT MAX(number) FROM record)",
            """
            INSERT INTO record SELECT -5, kind, 'x', 'hidden', list, position, actor, date, body, salt, digest, 'y'
            FROM record WHERE kind = 'decision'
            """,
        ]
        for change in changes {
            let copy = "copy-\(UUID().uuidString)"
            try office.copy("school", to: copy)
            try office.sql(change, in: copy)
            let outcome = try office.attempt("audit", "--holding", "head.json", "--programme", copy)
            #expect(outcome.status == 1, "\(change)")
            #expect(outcome.text.contains("NOT whole"), "\(change)")
        }
    }
}
