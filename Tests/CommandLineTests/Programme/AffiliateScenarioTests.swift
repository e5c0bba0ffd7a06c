import Foundation
import Testing

/// An association awards, under its own key, what a network has defined, and the network says that it may.
@Suite(.onEachDatabase) struct `Affiliates` {
    private let office: Office
    private static let achievement = "assessing-threats"
    private static let network = "https://badges.example.org/issuer.json"

    /// The network is the programme of the office; the affiliates have programmes of their own beside it.
    init() throws {
        office = try Office()
        try office.publish(Self.achievement)
        try office.run("publish", "site")
        try office.write(
            "{\"id\": \"\(Self.network)\", \"type\": [\"Profile\"], \"name\": \"The Network\"}", to: "network.json")
        for affiliate in ["indiana", "outsider"] {
            try office.run(
                "init", affiliate, "--name", "Association \(affiliate)", "--address",
                "https://\(affiliate).example.org/", "--administrator", "Pat Doe", "--reviewers", "1")
            try office.run("person", "add", "rae", "--name", "Rae", "--role", "reviewer", "--programme", affiliate)
            var document = try office.document("site/achievements/\(Self.achievement).json")
            document["@context"] = nil
            document["creator"] = ["id": Self.network, "type": ["Profile"], "name": "The Network"]
            try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: document)), to: "shared.json")
            try office.run("achievement", "add", "shared.json", "--publish", "--programme", affiliate)
            try office.run("publish", "\(affiliate)-site", "--programme", affiliate)
        }
    }

    /// The network endorses an issuer with its own key.
    private func endorse(_ affiliate: String, _ more: String...) throws {
        try office.run(
            [
                "endorse", "\(affiliate)-site/issuer.json", "--comment", "An affiliate of the network.", "--key",
                "school/keys/issuer.pem", "--issuer", "network.json", "-o", "endorsed",
            ] + more)
    }

    private func add(to affiliate: String) throws -> String? {
        try office.refusal(
            "endorsement", "add", "endorsed/issuer.json", "--programme", affiliate, "--documents", "site/index.json",
            "--offline")
    }

    private func award(by affiliate: String) throws -> String {
        try office.write(office.work(), to: "work.json")
        try office.run("submission", "add", Self.achievement, "work.json", "--id", "kim", "--programme", affiliate)
        try office.run("review", "score", "kim", "--all", "Shown", "--as", "rae", "--programme", affiliate)
        try office.run("review", "decide", "kim", "approved", "--programme", affiliate)
        try office.run(
            "award", "give", "kim", "-o", "\(affiliate).json", "--programme", affiliate, "--documents",
            "site/index.json")
        return "\(affiliate).json"
    }

    private func verify(_ affiliate: String, _ more: String...) throws -> (text: String, report: [String: Any]) {
        try office.run("publish", "\(affiliate)-site", "--programme", affiliate)
        var index = try office.document("site/index.json").mapValues { "site/\($0)" }
        for (url, path) in try office.document("\(affiliate)-site/index.json") where index[url] == nil {
            index[url] = "\(affiliate)-site/\(path)"
        }
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: index)), to: "all.json")
        let command = ["verify", "\(affiliate).json", "--documents", "all.json"] + more
        let report = try #require(try office.attempt(command + ["--json"]).json().first)
        return (try office.attempt(command).text, report)
    }

    private func notices(in report: [String: Any]) -> [String] {
        (report["notices"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
            .filter { $0.hasPrefix("creator.") }
    }

    @Test func `an affiliate awards the shared achievement, and the badge shows that its creator lets it`() throws {
        try endorse("indiana")
        #expect(try add(to: "indiana") == nil)
        let badge = try office.document(award(by: "indiana"))
        let subject = try #require(badge["credentialSubject"] as? [String: Any])
        let achievement = try #require(subject["achievement"] as? [String: Any])
        #expect(achievement["id"] as? String == "https://badges.example.org/achievements/\(Self.achievement)")
        #expect((achievement["creator"] as? [String: Any])?["id"] as? String == Self.network)
        #expect((badge["issuer"] as? [String: Any])?["id"] as? String == "https://indiana.example.org/issuer.json")
        let (text, report) = try verify("indiana")
        #expect(report["verdict"] as? String == "accepted", "\(text)")
        #expect(notices(in: report) == ["creator.endorses"])
        #expect(text.contains("Endorsed by The Network, checked."))
    }

    @Test func `one outside the network cannot show that, whatever it takes from others`() throws {
        _ = try award(by: "outsider")
        #expect(try notices(in: verify("outsider").report) == ["creator.silent"])
        // The endorsement of somebody else is not taken in.
        try endorse("indiana")
        #expect(try add(to: "outsider") == "endorsement.other")
        // One in the network's name by the outsider's own key is not either.
        try office.run(
            "endorse", "outsider-site/issuer.json", "--comment", "An affiliate.", "--key", "outsider/keys/issuer.pem",
            "--issuer", "network.json", "-o", "forged")
        #expect(
            try office.refusal(
                "endorsement", "add", "forged/issuer.json", "--programme", "outsider", "--documents", "site/index.json",
                "--offline") == "endorsement.refused")
        // Without what the network publishes nothing is known, which is not enough.
        #expect(
            try office.refusal(
                "endorsement", "add", "forged/issuer.json", "--programme", "outsider", "--offline")
                == "endorsement.refused")
    }

    @Test func `a permission that has ended is none`() throws {
        try endorse("indiana", "--valid-until", "2040-01-01T00:00:00Z")
        #expect(try add(to: "indiana") == nil)
        _ = try award(by: "indiana")
        #expect(try notices(in: verify("indiana", "--at", "2039-01-01T00:00:00Z").report) == ["creator.endorses"])
        let (text, report) = try verify("indiana", "--at", "2041-01-01T00:00:00Z")
        #expect(report["verdict"] as? String == "accepted" && notices(in: report) == ["creator.silent"])
        #expect(text.contains("does not count at this time") && !text.contains("Endorsed by"))
    }

    // MARK: - A state agency

    /// The agency endorses the network as a provider, and the network's badges carry that.
    private func approve(until instant: String? = nil) throws {
        try office.run("key", "create", "-o", "agency.pem", "--force")
        try office.run(
            [
                "endorse", "site/issuer.json", "--comment", "An approved provider.", "--key", "agency.pem",
                "--issuer-name", "State Department", "-o", "approved", "--force",
            ] + (instant.map { ["--valid-until", $0] } ?? []))
        #expect(
            try office.refusal(
                "endorsement", "add", "approved/issuer.json", "--documents", "site/index.json", "--offline") == nil)
    }

    /// What the agency sees of a badge as of the date of its award.
    private func agencySees(_ file: String) throws -> (text: String, endorsers: [String]) {
        let badge = try office.document(file)
        let date = try #require((badge["awardedDate"] ?? badge["validFrom"]) as? String)
        let command = ["verify", file, "--documents", "site/index.json", "--at", date]
        let report = try #require(try office.attempt(command + ["--json"]).json().first)
        #expect(report["verdict"] as? String == "accepted", "\(report)")
        let endorsements = (report["endorsements"] as? [[String: Any]] ?? []).filter {
            $0["verdict"] as? String == "accepted"
        }
        let names = endorsements.compactMap { (($0["badge"] as? [String: Any])?["issuer"] as? [String: Any])?["name"] }
        return (try office.attempt(command).text, names.compactMap { $0 as? String })
    }

    @Test func `an agency sees that the issuer was an approved provider on the date of the award`() throws {
        try approve(until: "2040-01-01T00:00:00Z")
        try office.submit("kim", for: Self.achievement)
        try office.approve("kim")
        try office.run("award", "give", "kim", "-o", "kim-badge.json", "--as", "olu")
        try office.run("publish", "site")
        let seen = try agencySees("kim-badge.json")
        #expect(seen.endorsers == ["State Department"])
        #expect(seen.text.contains("Endorsed by State Department, checked."))
        // Another key under the same name is another body: the report says whose word it is.
        let key = try office.run("key", "public", "agency.pem", "--as", "did").text
        let id = try #require(try office.json("endorsement", "list").first?["endorser"] as? String)
        #expect(key.contains(id))
    }

    @Test func `an approval that ended before the date of the award is none`() throws {
        try approve(until: "2040-01-01T00:00:00Z")
        try office.run("publish", "site")
        #expect((try office.document("site/issuer.json")["endorsement"] as? [Any])?.count == 1)
        // The issuer goes on to show it.
        let members: Set<String> = ["id", "type", "name", "url", "email", "endorsement"]
        let profile = try office.document("site/issuer.json").filter { members.contains($0.key) }
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: profile)), to: "profile.json")
        try office.run(
            "issue", "--achievement", "\(Office.achievements)/\(Self.achievement).json", "--issuer", "profile.json",
            "--key", "school/keys/issuer.pem", "--recipient", "kim@example.org", "--approved-by", "Olu Roe",
            "--valid-from", "2041-01-01T00:00:00Z", "-o", "late.json")
        let seen = try agencySees("late.json")
        #expect(seen.endorsers.isEmpty && !seen.text.contains("Endorsed by"))
        #expect(seen.text.contains("does not count at this time"))
    }
}
