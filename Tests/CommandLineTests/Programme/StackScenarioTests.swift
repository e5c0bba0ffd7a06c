import Foundation
import Testing

/// Badges that follow from others.
@Suite(.onEachDatabase) struct `Stacks` {
    private let office: Office
    private static let members = [
        "collaborative-leadership-coaching", "directive-leadership-coaching", "reflective-leadership-coaching",
    ]

    init() throws {
        office = try Office()
        for member in Self.members {
            try office.run(
                "achievement", "add", "\(Office.achievements)/\(member).json", "--stack", "Coaching", "--publish")
        }
        try office.write(Self.stack(named: "Coaching"), to: "coaching.json")
        try FileManager.default.copyItem(
            atPath: "\(Office.achievements)/\(Self.members[0]).svg", toPath: office.folder.file("coaching.svg"))
    }

    private static func stack(named name: String) -> String {
        """
        {"id": "https://badges.example.org/achievements/\(name.lowercased())", "type": ["Achievement"],
         "name": "\(name)", "description": "All of \(name).", "criteria": {"narrative": "Earn every member."}}
        """
    }

    private func addStack(_ members: [String] = Self.members) throws {
        try office.run(
            ["achievement", "add", "coaching.json", "--publish"] + members.flatMap { ["--member", $0] })
    }

    /// Publishes a further version of an example.
    private func revise(_ name: String, _ version: String, _ more: String...) throws {
        let text = try String(contentsOfFile: "\(Office.achievements)/\(name).json", encoding: .utf8)
        let revised = text.replacingOccurrences(of: "\"version\": \"1.0\"", with: "\"version\": \"\(version)\"")
        try #require(revised != text)
        try office.write(revised, to: "\(name).json")
        try office.run(["achievement", "add", "\(name).json", "--publish"] + more)
    }

    @discardableResult
    private func give(_ member: String, _ id: String, to person: String = "kim@example.org") throws -> [String: Any] {
        try office.submit(id, for: member, recipient: person)
        try office.approve(id)
        return try #require(try office.json("award", "give", id, "-o", "\(id)-badge.json", "--as", "olu").first)
    }

    /// All three members; gives the identifier of the stack.
    private func complete() throws -> String {
        try addStack()
        for (position, member) in Self.members.enumerated() where position < 2 {
            #expect(try give(member, "m\(position)")["stacks"] == nil)
        }
        let last = try give(Self.members[2], "m2")
        let stacks = try #require(last["stacks"] as? [String])
        #expect(stacks.count == 1)
        return stacks[0]
    }

    private func verdict(_ file: String) throws -> (String, [String: Any]) {
        let report = try #require(try office.verify(file).first)
        return (try #require(report["verdict"] as? String), report)
    }

    private func status(_ id: String) throws -> [String: Any] {
        try #require(try office.json("status", "show", id).first)
    }

    @Test func `the last member brings the badge of the stack, which lists its members`() throws {
        let stack = try complete()
        try office.run("award", "give", stack, "-o", "stack.svg", "--as", "olu")
        try office.run("award", "give", stack, "-o", "stack.json", "--as", "olu")
        for file in ["stack.svg", "stack.json"] {
            let report = try #require(try office.verify(file, "--recipient", "kim@example.org").first)
            #expect(report["verdict"] as? String == "accepted", "\(file)")
        }
        let evidence = try #require(try office.document("stack.json")["evidence"] as? [[String: Any]])
        let credentials = try Self.members.indices.map { try office.document("m\($0)-badge.json")["id"] as? String }
        #expect(evidence.map { $0["id"] as? String } == credentials)
        #expect(evidence.map { $0["name"] as? String }.contains("Directive Leadership Coaching"))
        // One stack, however often the last step is run, and none for anybody else.
        try office.run("award", "give", "m2", "--as", "olu")
        try give(Self.members[0], "other", to: "ann@example.org")
        #expect(try office.json("award", "list").count == 5)
        #expect(try office.json("audit").first?["whole"] as? Bool == true)
        // One changed byte.
        let text = try String(decoding: office.folder.bytes("stack.json"), as: UTF8.self)
        try office.write(text.replacingOccurrences(of: "All of C", with: "All of K"), to: "changed.json")
        #expect(try verdict("changed.json").0 == "rejected")
    }

    @Test func `two of three members, or those of two people, make no stack`() throws {
        try addStack()
        try give(Self.members[0], "a")
        try give(Self.members[1], "b")
        #expect(try give(Self.members[2], "c", to: "ann@example.org")["stacks"] == nil)
        #expect(try office.json("award", "list").count == 3)
        // The same member twice is still one.
        #expect(try give(Self.members[1], "d")["stacks"] == nil)
        try office.write(office.work(), to: "work.json")
        #expect(try office.refusal("submission", "add", "coaching", "work.json") == "stack.incomplete")
    }

    @Test func `an item whose stack is not confirmed, or is another, is no member`() throws {
        let open = "building-external-relationships"
        try office.publish(open)
        let members = ["--member", Self.members[0], "--member", Self.members[1]]
        try office.run(["achievement", "add", "coaching.json", "--member", open] + members)
        #expect(try office.refusal("achievement", "publish", "coaching") == "stack.member")
        try revise(open, "1.1", "--stack", "Relationships")
        #expect(try office.refusal("achievement", "publish", "coaching") == "stack.member")
        try addStack(Array(Self.members.prefix(2)))
        // A member that loses its stack afterwards does not count any more.
        try revise(Self.members[1], "1.1", "--stack", "")
        try give(Self.members[0], "a")
        #expect(try give(Self.members[1], "b")["stacks"] == nil)
        try revise(Self.members[1], "1.2", "--stack", "coaching")
        #expect(try #require(try office.json("award", "give", "b", "--as", "olu").first)["stacks"] != nil)
    }

    @Test func `a stack with a member that does not count says so, and counts again when it is whole`() throws {
        let stack = try complete()
        try office.run("award", "give", stack, "-o", "stack.json", "--as", "olu")
        #expect(try verdict("stack.json").0 == "accepted")
        try office.run("status", "suspend", "m0", "--reason", "A question.", "--as", "olu")
        #expect(try status(stack)["state"] as? String == "suspended")
        #expect(checks("failed", in: try verdict("stack.json").1) == ["status.suspension"])
        try office.run("status", "reinstate", "m0", "--reason", "Answered.", "--as", "olu")
        #expect(try status(stack)["state"] as? String == "awarded")
        #expect(try verdict("stack.json").0 == "accepted")

        try office.run("revoke", "m1", "--reason", "Not their own work.", "--as", "olu")
        let state = try status(stack)
        #expect(state["state"] as? String == "suspended")
        let reason = try #require(state["reason"] as? String)
        #expect(
            reason.contains("incomplete") && reason.contains(Self.members[1]) && reason.contains("Not their own work."))
        #expect(checks("failed", in: try verdict("stack.json").1) == ["status.suspension"])
        #expect(try office.run("audit", "stack.json").text.contains("suspended: The stack is incomplete"))
        #expect(try office.refusal("award", "again", stack, "--reason", "x", "--as", "olu") == "stack.incomplete")
        #expect(try office.refusal("award", "record", stack, "-o", "r.json") == "stack.incomplete")

        // The member is earned anew: the stack is issued again, as the same badge with the new member.
        let again = try give(Self.members[1], "m1-new")
        #expect(again["stacks"] as? [String] == [stack])
        #expect(try status(stack)["state"] as? String == "awarded" && status(stack)["issue"] as? Int == 2)
        #expect(try verdict("stack.json").0 == "accepted")
        try office.run("award", "give", stack, "-o", "stack-2.json", "--as", "olu")
        let evidence = try #require(try office.document("stack-2.json")["evidence"] as? [[String: Any]])
        let member = try office.document("m1-new-badge.json")["id"] as? String
        #expect(evidence[1]["id"] as? String == member)
        #expect(try office.document("stack-2.json")["id"] as? String == office.document("stack.json")["id"] as? String)
        #expect(try verdict("stack-2.json").0 == "accepted")
        #expect(try office.json("audit").first?["whole"] as? Bool == true)

        // What an officer takes back stays so.
        try office.run("revoke", stack, "--reason", "A mistake.", "--as", "olu")
        try office.run("award", "give", "m2", "--as", "olu")
        #expect(try status(stack)["state"] as? String == "revoked" && office.json("award", "list").count == 5)
    }

    @Test func `forgetting a person does not make a broken stack count`() throws {
        let stack = try complete()
        try office.run("award", "give", stack, "-o", "stack.json", "--as", "olu")
        try office.run("revoke", "m0", "--reason", "Not their own work.", "--as", "olu")
        try office.run("award", "again", "m1", "--reason", "Renewed.", "--as", "olu")
        try office.run("forget", "kim@example.org", "--yes")
        #expect(checks("failed", in: try verdict("stack.json").1) == ["status.suspension"])
        #expect(try office.json("audit").first?["whole"] as? Bool == true)
    }

    @Test func `awarding all that was approved awards the stacks that it completes`() throws {
        try addStack()
        for person in ["kim", "ann"] {
            for (position, member) in Self.members.enumerated() where person == "kim" || position > 0 {
                try office.submit("\(person)-\(position)", for: member, recipient: "\(person)@example.org")
                try office.approve("\(person)-\(position)")
            }
        }
        try office.run("award", "all", "--as", "olu")
        let stacks = try office.json("award", "list").filter { $0["achievement"] as? String == "coaching" }
        #expect(stacks.count == 1)
        try office.run("award", "all", "--as", "olu")
        #expect(try office.json("award", "list").count == 6)
    }

    @Test func `a stack lasts as long as its members and is renewed with them`() throws {
        try addStack()
        for (position, member) in Self.members.enumerated() {
            try office.submit("m\(position)", for: member)
            try office.approve("m\(position)")
            try office.run(
                "award", "give", "m\(position)", "--valid-until", "204\(position)-01-01T00:00:00Z", "--as", "olu")
        }
        let stack = try #require(
            try office.json("award", "list").first { $0["achievement"] as? String == "coaching" })
        #expect(stack["validUntil"] as? String == "2040-01-01T00:00:00Z")
        try office.run(
            "award", "again", "m0", "--reason", "Renewed.", "--valid-until", "2045-01-01T00:00:00Z", "--as", "olu")
        let renewed = try status(#require(stack["id"] as? String))
        #expect(renewed["validUntil"] as? String == "2041-01-01T00:00:00Z" && renewed["issue"] as? Int == 2)
        #expect(renewed["awardedDate"] as? String == stack["awardedDate"] as? String)
        let counts = try #require(try office.json("count", "--least", "1").first?["total"] as? [String: Int])
        #expect(counts["approved"] == 4 && counts["awarded"] == 4, "\(counts)")
    }

    @Test func `a stack that has other members now still follows the members by which somebody holds it`() throws {
        let two = Array(Self.members.prefix(2))
        try addStack(two)
        for (position, member) in two.enumerated() { try give(member, "m\(position)") }
        let old = try #require(
            try office.json("award", "list").first { $0["achievement"] as? String == "coaching" }?["id"] as? String)
        try office.write(
            Self.stack(named: "Coaching").replacingOccurrences(of: "All of", with: "Everything of"), to: "coaching.json"
        )
        try addStack([Self.members[0], Self.members[2]])
        try office.run("revoke", "m1", "--reason", "A mistake.", "--as", "olu")
        #expect(try status(old)["state"] as? String == "suspended")
        // The member that it was awarded for is earned again.
        try give(Self.members[1], "m1-again")
        #expect(try status(old)["state"] as? String == "awarded")
        // Without it, the members that the stack has now make another award.
        try office.run("revoke", "m1-again", "--reason", "A mistake.", "--as", "olu")
        try give(Self.members[2], "m2")
        let stacks = try office.json("award", "list").filter { $0["achievement"] as? String == "coaching" }
        #expect(stacks.map { $0["state"] as? String } == ["suspended", "awarded"])
        #expect(stacks.map { $0["version"] as? Int } == [1, 2])
        try office.run("award", "all", "--as", "olu")
        #expect(try office.json("award", "list").count { $0["achievement"] as? String == "coaching" } == 2)
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `the whole stack is one record that verifies`() throws {
        let stack = try complete()
        try office.run("award", "record", stack, "-o", "record.json")
        let (verdict, report) = try verdict("record.json")
        #expect(verdict == "accepted", "\(report)")
        #expect((report["source"] as? [String: Any])?["standard"] as? String == "clr-2.0")
        let inside = try #require(report["credentials"] as? [[String: Any]])
        #expect(inside.count == 4 && inside.allSatisfy { $0["verdict"] as? String == "accepted" })
        let notices = (report["notices"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
        #expect(!notices.contains { $0.hasPrefix("record.") })
        let subject = try #require(try office.document("record.json")["credentialSubject"] as? [String: Any])
        let relations = try #require(subject["association"] as? [[String: Any]])
        #expect(relations.count == 3)
        for relation in relations {
            #expect(relation["associationType"] as? String == "isChildOf")
            #expect(relation["targetId"] as? String == "https://badges.example.org/achievements/coaching")
        }
        let whose = try office.verify("record.json", "--recipient", "kim@example.org")
        #expect(try #require(whose.first)["verdict"] as? String == "accepted")
        let others = try office.verify("record.json", "--recipient", "ann@example.org")
        #expect(try #require(others.first)["verdict"] as? String == "rejected")
        #expect(try office.refusal("award", "record", "m0", "-o", "none.json") == "stack.none")
        // A badge of it that is taken back later shows.
        try office.run("revoke", "m0", "--reason", "A mistake.", "--as", "olu")
        let later = try #require(try office.verify("record.json").first)
        let verdicts = try #require(later["credentials"] as? [[String: Any]]).map { $0["verdict"] as? String }
        #expect(verdicts == ["rejected", "rejected", "accepted", "accepted"])
        let table = try office.run("verify", "--csv", "record.json", "--documents", "site/index.json").text
        #expect(table.contains("accepted") && table.components(separatedBy: "do not rely on it").count == 3, "\(table)")
        let words = try office.run("verify", "record.json", "--documents", "site/index.json").words
        let lead = try #require(words.components(separatedBy: "What was checked").first)
        #expect(lead.contains("do not rely on it"), "\(words)")
    }

    @Test func `an unattended release, a token and both standards make stacks too`() throws {
        let office = try Office("--two-person-release", "--type", "rsa2048", "--standard", "both")
        for member in Self.members.prefix(2) {
            try office.run(
                "achievement", "add", "\(Office.achievements)/\(member).json", "--stack", "Coaching", "--publish")
        }
        try office.write(Self.stack(named: "Coaching"), to: "coaching.json")
        var document = try office.document("coaching.json")
        document["image"] = ["id": "https://badges.example.org/coaching.png", "type": "Image"]
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: document)), to: "coaching.json")
        try office.run(
            ["achievement", "add", "coaching.json", "--publish"]
                + Self.members.prefix(2).flatMap { ["--member", $0] })
        for (position, member) in Self.members.prefix(2).enumerated() {
            try office.submit("m\(position)", for: member)
            try office.approve("m\(position)")
            try office.run("review", "release", "m\(position)")
            try office.run("award", "give", "m\(position)", "--as", "olu")
        }
        let stack = try #require(
            try office.json("award", "list").first { $0["achievement"] as? String == "coaching" }?["id"] as? String)
        try office.run("award", "record", stack, "-o", "record.jwt")
        let report = try #require(try office.verify("record.jwt").first)
        #expect(report["verdict"] as? String == "accepted", "\(report)")
        #expect((report["credentials"] as? [Any])?.count == 3)
        #expect(try office.run("audit", "record.jwt").text.contains("a record of 3 badges, put together here"))
    }

    @Test func `a stack that is reinstated before its member says that it does not count yet`() throws {
        let stack = try complete()
        try office.run("status", "suspend", "m0", "--reason", "A question.", "--as", "olu")
        try office.run("status", "suspend", stack, "--reason", "Until that is answered.", "--as", "olu")
        let early = try office.json("status", "reinstate", stack, "--reason", "Answered.", "--as", "olu")
        #expect(early.first?["state"] as? String == "suspended")
        #expect((early.first?["reason"] as? String)?.contains("The stack is incomplete") == true)
        try office.run("status", "reinstate", "m0", "--reason", "Answered.", "--as", "olu")
        #expect(try status(stack)["state"] as? String == "awarded")
    }

    @Test func `an audit finds the badges of a record among the awards, and one that is not`() throws {
        let stack = try complete()
        try office.run("award", "record", stack, "-o", "record.json")
        let found = try office.run("audit", "record.json").text
        #expect(found.contains("a record of 4 badges, put together here") && found.contains(Self.members[1]))
        let files = try #require(try office.json("audit", "record.json").first?["files"] as? [[String: Any]])
        let badges = try #require(files.first?["badges"] as? [[String: Any]])
        #expect(
            files.first?["found"] as? Bool == true
                && badges.map { $0["award"] as? String } == [stack, "m0", "m1", "m2"])

        // One badge is changed; one is of somebody else; all are ours, and the record is another.
        let record = try office.document("record.json")
        let subject = try #require(record["credentialSubject"] as? [String: Any])
        let inside = try #require(subject["verifiableCredential"] as? [[String: Any]])
        try office.run("key", "create", "-o", "other.pem")
        try office.run(
            "issue", "--achievement", "\(Office.achievements)/\(Self.members[0]).json", "--issuer-name", "Other School",
            "--key", "other.pem", "--recipient", "kim@example.org", "--approved-by", "A Test", "-o", "foreign.json")
        let changed = inside[1].merging(["name": "More"]) { $1 }
        let forgeries: [(String, [[String: Any]], String, Int)] = [
            ("changed", [inside[0], changed, inside[2], inside[3]], record["id"] as? String ?? "", 3),
            ("foreign", try inside + [office.document("foreign.json")], record["id"] as? String ?? "", 4),
            ("other", inside, "urn:uuid:5f3c4c2e-6f0a-4b52-9c0e-6e1d6a7f0a11", 4),
            ("short", Array(inside.dropLast()), record["id"] as? String ?? "", 3),
        ]
        for (name, credentials, id, ours) in forgeries {
            let other = subject.merging(["verifiableCredential": credentials]) { $1 }
            let document = record.merging(["credentialSubject": other, "id": id]) { $1 }
            try office.folder.write(
                [UInt8](JSONSerialization.data(withJSONObject: document, options: .withoutEscapingSlashes)),
                to: "\(name).json")
            let outcome = try office.attempt("audit", "\(name).json", "--json")
            #expect(outcome.status == 1, "\(name)")
            let file = try #require((outcome.json().first?["files"] as? [[String: Any]])?.first)
            #expect(file["found"] as? Bool == false && file["record"] as? Bool == false, "\(name)")
            #expect((file["badges"] as? [[String: Any]])?.count == credentials.count, "\(name) \(ours)")
        }
    }

    @Test func `an unknown member is not called a draft`() throws {
        try office.write(
            #"""
            [{"slug": "coaching", "stack": "Coaching", "members": ["\#(Self.members[0])", "no-such-badge"], "achievement":
              {"id": "https://badges.example.org/achievements/coaching", "type": ["Achievement"], "name": "Coaching",
               "description": "All.", "criteria": {"narrative": "Earn every member."}}}]
            """#, to: "stack.json")
        for more in [["--dry-run"], ["--publish"]] {
            let outcome = try office.attempt(["achievement", "import", "stack.json"] + more)
            #expect(outcome.status == 1 && outcome.text.contains("no achievement \"no-such-badge\""), "\(outcome.text)")
            #expect(!outcome.text.contains("draft") && outcome.text.contains("1 achievement: 1 faulty."))
        }
        // A member that comes later in the file is known.
        try office.write(
            #"""
            [{"slug": "pair", "stack": "Pair", "members": ["one"], "achievement":
              {"name": "Pair", "description": "D", "criteria": {"narrative": "C"}}},
             {"slug": "one", "stack": "Pair", "outcomes": ["O"], "levels": ["No", "Yes"], "achievement":
              {"name": "One", "description": "D", "criteria": {"narrative": "C"}}}]
            """#, to: "pair.json")
        #expect(try office.attempt("achievement", "import", "pair.json", "--dry-run").status == 0)
        #expect(try office.attempt("achievement", "import", "pair.json", "--publish").status == 0)
    }

    @Test func `no line about awards and achievements is wider than 80 columns`() throws {
        let stack = try complete()
        try office.run("status", "suspend", "m0", "--reason", String(repeating: "A question. ", count: 20))
        let id = "an-identifier-of-64-characters-as-offices-choose-them-0123456789"
        try office.submit(id, for: Self.members[0], recipient: "lee@example.org")
        let commands = [
            ["achievement", "list"], ["submission", "list"], ["award", "list"], ["status", "show", stack],
            ["award", "give", "m2", "--as", "olu"], ["doctor"], ["person", "list"], ["policy", "show"],
        ]
        for command in commands {
            let text = try office.run(command).text
            #expect(!text.isEmpty && wideLines(of: text).isEmpty, "\(text)")
        }
    }
}
