import Foundation
import Testing

/// Two people score the design of a micro-credential, agree or not, and what comes of it.
@Suite(.onEachDatabase) struct `Design reviews` {
    private let office: Office
    private static let culture = "leading-a-culture-of-safety"

    init() throws {
        office = try Office("--design-reviewers", "2", "--design-rubric", "design-review-of-a-micro-credential")
        try office.run("achievement", "add", Office.designRubric, "--publish")
        try office.run("achievement", "add", "\(Office.achievements)/\(Self.culture).json")
    }

    private func score(_ subject: String, as reviewer: String, _ levels: String...) throws {
        let named = levels.flatMap { ["--level", $0] }
        try office.run(["review", "score", subject, "--all", "Fully meets", "--as", reviewer] + named)
    }

    @Test func `two who agree make a signed review of ten results about the achievement`() throws {
        #expect(try office.refusal("achievement", "publish", Self.culture) == "review.missing")
        try score("\(Self.culture)/1", as: "rae")
        try score("\(Self.culture)/1", as: "kit")
        try office.run("review", "decide", "\(Self.culture)/1", "approved", "--as", "olu")
        try office.run("achievement", "publish", Self.culture)
        try office.run("award", "give", "\(Self.culture)/1", "-o", "review.json", "--as", "olu")
        let report = try #require(try office.verify("review.json").first)
        #expect(report["verdict"] as? String == "accepted")
        let credential = try #require(
            try JSONSerialization.jsonObject(with: Data(office.folder.bytes("review.json"))) as? [String: Any])
        let subject = try #require(credential["credentialSubject"] as? [String: Any])
        #expect(subject["id"] as? String == "https://badges.example.org/achievements/\(Self.culture)")
        let results = try #require(subject["result"] as? [[String: Any]])
        #expect(results.count == 10)
        for result in results {
            let criterion = try #require(result["resultDescription"] as? String)
            #expect(result["achievedLevel"] as? String == "\(criterion)-fully")
        }
    }

    @Test func `nobody scores twice, alone for two, or what they have written`() throws {
        try score("\(Self.culture)/1", as: "rae")
        let again = try office.attempt("review", "score", "\(Self.culture)/1", "--all", "Partly meets", "--as", "rae")
        #expect(again.status == 1 && again.errors.contains("[record.conflict]"))
        #expect(again.errors.contains("What was scored stays") && !again.errors.contains("--id"))
        #expect(
            try office.refusal("review", "decide", "\(Self.culture)/1", "approved", "--as", "olu") == "review.missing")
        #expect(
            try office.refusal("review", "score", "\(Self.culture)/1", "--all", "Fully meets") == "review.own-work")
    }

    @Test func `one person has one name, and one voice`() throws {
        #expect(
            try office.refusal(
                "person", "add", "kat", "--name", "Kat Moe", "--email", "KIT@example.org", "--role", "reviewer")
                == "programme.person")
        try office.run("person", "add", "kit", "--name", "Kit Moe", "--email", "kit@example.org", "--role", "reviewer")
    }

    @Test func `a design waits for a second person where the policy asks for one`() throws {
        try office.run("policy", "set", "--two-person-release")
        for reviewer in ["rae", "kit"] { try score("\(Self.culture)/1", as: reviewer) }
        try office.run("review", "decide", "\(Self.culture)/1", "approved", "--as", "olu")
        #expect(try office.refusal("achievement", "publish", Self.culture) == "award.release")
        try office.run("person", "add", "ola", "--name", "Ola Roe", "--role", "officer")
        try office.run("review", "release", "\(Self.culture)/1", "--as", "ola")
        try office.run("achievement", "publish", Self.culture)
    }

    @Test func `a sheet with nine criteria is refused`() throws {
        let criteria = [
            "Consistent", "Evidence-Based", "Contextual", "Right-Sized and Labeled", "Resourced", "Demonstrable",
            "Reflection-Oriented", "Clear and Transparent", "Validity-Minded Construction",
        ]
        let outcome = try office.attempt(
            ["review", "score", "\(Self.culture)/1", "--as", "rae"]
                + criteria.flatMap { ["--level", "\($0)=Fully meets"] })
        #expect(outcome.status == 1 && outcome.errors.contains("Shareable"))
    }

    @Test func `nobody sees the scores of another before their own are in`() throws {
        try score("\(Self.culture)/1", as: "rae", "Resourced=Partly meets :: two links are dead")
        let early = try office.run("review", "show", "\(Self.culture)/1", "--as", "kit")
        #expect(!early.text.contains("rae") && !early.text.contains("dead"))
        let own = try office.run("review", "show", "\(Self.culture)/1", "--as", "rae")
        #expect(own.text.contains("two links are dead"))
        try score("\(Self.culture)/1", as: "kit")
        let late = try office.run("review", "show", "\(Self.culture)/1", "--as", "kit")
        #expect(late.text.contains("rae") && late.text.contains("two links are dead"))
    }

    @Test func `where two differ nothing is averaged, and both scores stay on record`() throws {
        let subject = "\(Self.culture)/1"
        try score(subject, as: "rae", "Reflection-Oriented=Partly meets :: no prompt")
        try score(subject, as: "kit")
        for outcome in ["approved", "approved-with-conditions"] {
            #expect(
                try office.refusal("review", "decide", subject, outcome, "--reason", "x", "--as", "olu")
                    == "review.split")
        }
        #expect(try office.refusal("award", "give", subject, "-o", "r.json", "--as", "olu") == "award.approval")
        let shown = try office.run("review", "show", subject, "--as", "olu").text
        #expect(shown.contains("Reflection-Oriented") && shown.contains("no prompt"))
        #expect(
            try office.refusal("review", "score", subject, "--all", "Fully meets", "--reconcile", "--as", "pat-doe")
                == "review.own-work")
        try office.run(
            "review", "score", subject, "--all", "Fully meets", "--reconcile", "--as", "kit")
        // One voice does not settle what two differ on.
        #expect(try office.refusal("review", "decide", subject, "approved", "--as", "olu") == "review.split")
        try office.run(
            "review", "score", subject, "--all", "Fully meets", "--reconcile", "--as", "rae")
        let settled = try office.run("review", "show", subject, "--as", "olu").text
        #expect(settled.contains("Reflection-Oriented: Fully meets, by the word of all"), "\(settled)")
        #expect(
            (try office.json("review", "show", subject, "--as", "olu").first?["settled"] as? [String])?.count == 1)
        try office.run("review", "decide", subject, "approved", "--as", "olu")
        let sheets = try #require(
            try office.json("review", "show", subject, "--as", "olu").first?["sheets"] as? [[String: Any]])
        #expect(sheets.count == 4)
        #expect("\(sheets[0])".contains("reflection-oriented-partly"))
    }

    @Test func `a third review settles what two see differently`() throws {
        let subject = "\(Self.culture)/1"
        try office.run("person", "add", "ann", "--name", "Ann Poe", "--role", "reviewer")
        try score(subject, as: "rae", "Reflection-Oriented=Partly meets")
        try score(subject, as: "kit")
        #expect(
            try office.refusal("review", "score", subject, "--all", "Fully meets", "--reconcile", "--as", "ann")
                == "review.own-voice")
        try score(subject, as: "ann", "Reflection-Oriented=Partly meets")
        let shown = try office.run("review", "show", subject, "--as", "olu").text
        #expect(!shown.contains("agree on every criterion"), "\(shown)")
        #expect(shown.contains("Reflection-Oriented: Partly meets, given by 2 of 3"), "\(shown)")
        #expect(try office.refusal("review", "decide", subject, "approved", "--as", "olu") == "review.level")
        try office.run(
            "review", "decide", subject, "approved-with-conditions", "--reason", "Add a prompt.", "--as", "olu")
    }

    @Test func `a condition is lifted by a new version, and badges of the old one keep it`() throws {
        let name = "managing-systems-logistics"
        try office.run("achievement", "add", "\(Office.achievements)/\(name).json")
        for reviewer in ["rae", "kit"] {
            try score(
                "\(name)/1", as: reviewer,
                "Validity-Minded Construction=Partly meets :: outcomes 1, 2 and 5 are not asked")
        }
        try office.run(
            "review", "decide", "\(name)/1", "approved-with-conditions", "--reason",
            "Ask about outcomes 1, 2 and 5 in the overview.", "--as", "olu")
        try office.run("achievement", "publish", name)
        try office.submit("early", for: name)
        try office.approve("early")
        try office.run("award", "give", "early", "-o", "early-badge.json", "--as", "olu")
        let path = "\(Office.achievements)/\(name).json"
        let changed = try String(contentsOfFile: path, encoding: .utf8).replacingOccurrences(
            of: "\"narrative\": \"To earn", with: "\"narrative\": \"Answer for all five outcomes. To earn")
        try office.write(changed, to: "\(name).json")
        #expect(try office.refusal("achievement", "add", "\(name).json") == "programme.version")
        try office.write(
            changed.replacingOccurrences(of: "\"version\": \"1.0\"", with: "\"version\": \"2.0\""), to: "\(name).json")
        try office.run("achievement", "add", "\(name).json")
        // The review of version 1 says nothing about version 2.
        #expect(try office.refusal("achievement", "publish", name) == "review.missing")
        for reviewer in ["rae", "kit"] { try score("\(name)/2", as: reviewer) }
        try office.run("review", "decide", "\(name)/2", "approved", "--as", "olu")
        try office.run("achievement", "publish", name)
        let report = try #require(try office.verify("early-badge.json").first)
        #expect(report["verdict"] as? String == "accepted")
        let achievement = try #require((report["badge"] as? [String: Any])?["achievement"] as? [String: Any])
        #expect(achievement["version"] as? String == "1.0")
    }
}
