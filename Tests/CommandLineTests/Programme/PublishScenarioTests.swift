import Foundation
import Testing

/// What `badge publish` writes for verifiers and for people.
@Suite struct `Publishing` {
    private static let reflection = "growing-through-personal-reflection"

    private func office(_ settings: String...) throws -> Office {
        let office = try Office(settings)
        try office.publish(Self.reflection)
        for id in ["ann-1", "ben-1"] {
            try office.submit(id, for: Self.reflection, recipient: "\(id)@example.org")
            try office.approve(id)
            try office.run("award", "give", id, "-o", "\(id)-badge.svg", "--as", "olu")
        }
        return office
    }

    /// The paths of everything in the published folder.
    private func published(_ office: Office, _ under: String = "") -> Set<String> {
        let folder = office.folder.file("site" + under)
        return Set((FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap { $0 as? String })
    }

    private func text(_ office: Office, _ name: String) throws -> String {
        String(decoding: try office.folder.bytes("site/\(name)"), as: UTF8.self)
    }

    private func verdicts(_ office: Office, _ file: String) throws -> [String] {
        try office.verify(file).compactMap { $0["verdict"] as? String }
    }

    // MARK: - Hosted assertions

    @Test func `hosted badges stand at addresses that nobody can guess, and are sound by that`() throws {
        let office = try office("--standard", "2.0", "--hosted")
        let report = try #require(office.verify("ann-1-badge.svg", "--recipient", "ann-1@example.org").first)
        #expect(report["verdict"] as? String == "accepted")
        #expect((report["source"] as? [String: Any])?["proof"] as? String == "hosted")
        let index = try office.document("site/index.json")
        #expect(index["https://badges.example.org/assertions/"] as? String == "assertions/")
        #expect(
            !index.keys.contains { $0.hasPrefix("https://badges.example.org/assertions/") && $0.hasSuffix(".json") })
        for path in published(office, "/assertions") where path.hasSuffix(".json") {
            let text = try text(office, "assertions/\(path)")
            #expect(text.contains("HostedBadge") && !text.contains("@example.org\"") && !text.contains("I learned"))
        }
        // Two programmes with the same short names of submissions give other addresses.
        let other = try self.office("--standard", "2.0", "--hosted")
        try other.run("publish", "site")
        #expect(
            published(office, "/assertions").isDisjoint(with: published(other, "/assertions").filter { $0.count > 2 }))
    }

    @Test func `a hosted badge that was revoked or suspended says so in its place, and one that counts again is back`()
        throws
    {
        let office = try office("--standard", "both", "--hosted")
        #expect(try verdicts(office, "ann-1-badge.svg") == ["accepted", "accepted"])
        let path = try #require(published(office, "/assertions").first { $0.hasSuffix(".json") })
        let before = published(office)
        for id in ["ann-1", "ben-1"] { try office.run("status", "suspend", id, "--reason", "Asked.", "--as", "olu") }
        #expect(try verdicts(office, "ann-1-badge.svg") == ["rejected", "rejected"])
        let document = try office.document("site/assertions/\(path)")
        #expect(document["revoked"] as? Bool == true && document["revocationReason"] as? String == "Asked.")
        #expect(document["recipient"] == nil)
        // For the time being is not for ever.
        #expect(published(office) == before)
        for id in ["ann-1", "ben-1"] { try office.run("status", "reinstate", id, "--reason", "Fine.", "--as", "olu") }
        #expect(try verdicts(office, "ann-1-badge.svg") == ["accepted", "accepted"])
        try office.run("revoke", "ann-1", "--reason", "A mistake.", "--as", "olu")
        #expect(try verdicts(office, "ann-1-badge.svg") == ["rejected", "rejected"])
        #expect(try verdicts(office, "ben-1-badge.svg") == ["accepted", "accepted"])
        #expect(published(office).subtracting(before).count == 1)
        #expect(try office.attempt("doctor", "--site", "site").status == 0)
    }

    @Test func `badges of 3 cannot be hosted`() throws {
        let folder = try TemporaryFolder()
        let outcome = try BadgeCommand.run(
            ["init", "x", "--name", "X", "--address", "https://x.example/", "--administrator", "P", "--hosted"],
            in: folder)
        #expect(outcome.status == 64)
    }

    // MARK: - What goes away

    @Test func `nothing of a forgotten person stays in the folder`() throws {
        let office = try office("--standard", "both", "--hosted")
        try office.run("publish", "site")
        let before = published(office)
        let page = try #require(office.json("award", "share", "ann-1", "--as", "olu").first?["page"] as? String)
        try office.run("award", "again", "ann-1", "--reason", "Renewed.", "--as", "olu")
        try office.run("publish", "site")
        let path = page.replacingOccurrences(of: "https://badges.example.org/", with: "")
        #expect(published(office).contains(path) && published(office, "/badges").count == 1)
        try office.run("forget", "ann-1@example.org", "--yes")
        try office.run("publish", "site")
        #expect(published(office, "/badges").isEmpty && !published(office, "/shared").contains { $0.contains(".") })
        let gone = before.subtracting(published(office))
        #expect(gone.count == 1 && gone.allSatisfy { $0.hasPrefix("assertions/") })
        #expect(try office.refusal("award", "share", "ann-1", "--as", "olu") == "award.sharing")
        #expect(try office.attempt("doctor", "--site", "site").status == 0)
        // What is left over from elsewhere goes as well, when everything is looked at.
        try office.write("x", to: "site/badges/old.json")
        try office.run("publish", "site")
        #expect(published(office, "/badges") == ["old.json"])
        try office.run("publish", "site", "--everything")
        #expect(published(office, "/badges").isEmpty)
    }

    @Test func `a page that was withdrawn is gone, and another address is given when it is wanted again`() throws {
        let office = try office()
        #expect(try office.refusal("award", "share", "ann-1", "--as", "rae") == "programme.role")
        func share(_ more: String...) throws -> String? {
            try office.run(["award", "share", "ann-1", "--json", "--as", "olu"] + more).json().first?["page"] as? String
        }
        func isThere(_ page: String) throws -> Bool {
            try office.run("publish", "site")
            return published(office).contains(page.replacingOccurrences(of: "https://badges.example.org/", with: ""))
        }
        let first = try #require(try share())
        #expect(try share() == first)
        #expect(try isThere(first))
        #expect(try share("--withdraw") == nil)
        #expect(try !isThere(first))
        #expect(!published(office, "/shared").contains { $0.contains(".") })
        let second = try #require(try share())
        #expect(second != first)
        #expect(try isThere(second) && !isThere(first))
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `files that were lost or changed are put right when everything is looked at`() throws {
        let office = try office("--standard", "2.0", "--hosted")
        try office.run("publish", "site")
        let path = try #require(published(office, "/assertions").first { $0.hasSuffix(".json") })
        try office.write("{}", to: "site/assertions/\(path)")
        let found = try office.attempt("doctor", "--site", "site")
        #expect(found.status == 1 && found.text.contains("--everything"))
        try office.run("publish", "site", "--everything")
        #expect(try office.attempt("doctor", "--site", "site").status == 0)
    }

    @Test func `only what was recorded since is written`() throws {
        let office = try office("--standard", "2.0", "--hosted")
        try office.run("publish", "site")
        #expect(try office.json("publish", "site").first?["written"] as? Int == 0)
        try office.run("revoke", "ann-1", "--reason", "A mistake.", "--as", "olu")
        // The assertion, the file beside it, the status lists of revoked badges, and the end of the records.
        let tally = try #require(office.json("publish", "site").first)
        #expect(tally["written"] as? Int == 6 && tally["removed"] as? Int == 0)
    }

    // MARK: - Pages

    @Test func `a page tells what a badge says, and neither who has it nor what is closed`() throws {
        let office = try Office("--outside-assessment")
        try office.publish(Self.reflection)
        try office.write(
            """
            {"recipient": "kim@example.org", "overview": "OVERVIEW", "reflection": "REFLECTION",
             "evidence": [{"name": "Plan <script>", "link": "https://example.org/plan", "visibility": "public"},
                          {"name": "Film", "link": "https://example.org/film", "showsStudents": true}]}
            """, to: "kim.json")
        try office.run("submission", "add", Self.reflection, "kim.json", "--id", "kim-1")
        try office.approve("kim-1")
        try office.run("award", "give", "kim-1", "--as", "olu")
        let page = try #require(office.json("award", "share", "kim-1", "--as", "olu").first?["page"] as? String)
        let path = page.replacingOccurrences(of: "https://badges.example.org/", with: "")
        try office.run("publish", "site")
        let html = try text(office, path)
        for word in [
            "Growing Through Personal Reflection", "My School", "https://example.org/plan", "Plan &lt;script&gt;",
            "Film",
            "<html lang=\"en\">", "prefers-color-scheme: dark",
        ] {
            #expect(html.contains(word), "\(word)")
        }
        for word in [
            "kim@example.org", "kim-1", "OVERVIEW", "REFLECTION", "https://example.org/film", "<script", "http://",
            "src=\"http", "revoked",
        ] {
            #expect(!html.contains(word), "\(word)")
        }
        #expect(try verdicts(office, "site/" + path.replacingOccurrences(of: ".html", with: ".svg")) == ["accepted"])
        try office.run("revoke", "kim-1", "--reason", "A <mistake>.", "--as", "olu")
        try office.run("publish", "site")
        let revoked = try text(office, path)
        #expect(
            revoked.contains("This badge was revoked. It does not count.") && revoked.contains("A &lt;mistake&gt;."))
    }

    @Test func `every achievement has a page in each of its versions, and the catalogue has one`() throws {
        let office = try office()
        let file = URL(filePath: "\(Office.achievements)/\(Self.reflection).json")
        let document = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        var achievement = try #require(document)
        achievement["version"] = "2.0"
        achievement["description"] = "Other <words>."
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: achievement)), to: "new.json")
        try office.run("achievement", "add", "new.json", "--publish")
        try office.run("publish", "site")
        let current = try text(office, "achievements/\(Self.reflection).html")
        #expect(
            current.contains("Other &lt;words&gt;.")
                && current.contains("href=\"../achievements/\(Self.reflection)/1.html\""))
        let old = try text(office, "achievements/\(Self.reflection)/1.html")
        #expect(old.contains("This is not the version that can be earned now.") && !old.contains("Other &lt;words"))
        let index = try text(office, "index.html")
        #expect(index.contains("href=\"achievements/\(Self.reflection).html\""))
        let feed = try office.document("site/catalogue.json")
        let entry = try #require((feed["achievements"] as? [[String: Any]])?.first)
        let versions = try #require(entry["versions"] as? [[String: Any]])
        #expect(versions.map { $0["label"] as? String } == ["1.0", "2.0"])
        #expect(versions[0]["changes"] == nil)
        #expect(Set(versions[1]["changes"] as? [String] ?? []) == ["description", "version"])
        for url in versions.compactMap({ $0["url"] as? String })
            + [entry["url"], entry["page"]].compactMap({ $0 as? String })
        {
            #expect(
                published(office).contains(url.replacingOccurrences(of: "https://badges.example.org/", with: "")),
                "\(url)")
        }
    }

    // MARK: - Addresses and keys

    @Test(arguments: [
        "issuer.json", "issuer", "status/revocation-1.json", "assertions/x", "keys/x.json", "index.html",
        ".well-known/did.json",
        "achievements/growing-through-personal-reflection", "achievements/a/1.json", "records.json",
    ])
    func `an achievement cannot stand where the programme has something else`(path: String) throws {
        let office = try Office()
        try office.publish(Self.reflection)
        try office.write(
            """
            {"id": "https://badges.example.org/\(path)", "name": "Shadow", "description": "x", "criteria": {"narrative": "x"}}
            """, to: "shadow.json")
        let refusal = try office.refusal("achievement", "add", "shadow.json", "--publish")
        #expect(refusal == "programme.address" || refusal == "programme.name")
        try office.run("publish", "site")
        let index = try office.document("site/index.json")
        #expect(index["https://badges.example.org/issuer.json"] as? String == "issuer.json")
    }

    @Test func `keys are published as a DID document and as a set, with those that were used before`() throws {
        let office = try office()
        try office.run("key", "rotate")
        try office.run("publish", "site")
        let keys = try #require(office.document("site/jwks.json")["keys"] as? [[String: Any]])
        let did = try office.document("site/.well-known/did.json")
        #expect(did["id"] as? String == "did:web:badges.example.org")
        let methods = try #require(did["verificationMethod"] as? [[String: Any]])
        #expect(
            keys.count == 2 && methods.count == 2 && keys.allSatisfy { $0["d"] == nil && $0["use"] as? String == "sig" }
        )
        #expect(methods.map { $0["id"] as? String } == keys.map { "did:web:badges.example.org#\($0["kid"] ?? "")" })
        #expect(did["assertionMethod"] as? [String] == methods.compactMap { $0["id"] as? String })
    }

    @Test func `badges name the list of 1EdTech, and it names those that were revoked`() throws {
        let office = try office()
        try office.run("revoke", "ann-1", "--reason", "A mistake.", "--as", "olu")
        try office.run("status", "suspend", "ben-1", "--reason", "Asked.", "--as", "olu")
        #expect(try verdicts(office, "ann-1-badge.svg") == ["rejected"])
        let list = try office.document("site/status/revoked-1.json")
        #expect(list["type"] as? [String] == ["1EdTechRevocationList"])
        let entries = try #require(list["revokedCredential"] as? [[String: Any]])
        #expect(entries.count == 1 && entries[0]["revocationReason"] as? String == "A mistake.")
        try office.run("extract", "ann-1-badge.svg", "-o", "ann.json")
        let badge = try office.document("ann.json")
        #expect(entries[0]["id"] as? String == badge["id"] as? String)
        let named = try #require(badge["credentialStatus"] as? [[String: Any]]).last
        #expect(
            named?["type"] as? [String] == ["1EdTechRevocationList"]
                || named?["type"] as? String == "1EdTechRevocationList")
        #expect(named?["id"] as? String == list["id"] as? String)
    }

    @Test(arguments: ["nginx", "caddy"])
    func `settings for a web server name the folder and the address`(server: String) throws {
        let office = try Office()
        try office.run("publish", "site")
        let text = try office.run("publish", "site", "--server", server).text
        #expect(text.contains(office.folder.path) && text.contains("badges.example.org") && text.contains("410"))
        #expect(try office.attempt("publish", "missing", "--server", server).status == 1)
        try office.run("publish", "si$te")
        #expect(try office.attempt("publish", "si$te", "--server", server).status == 64)
    }
}
