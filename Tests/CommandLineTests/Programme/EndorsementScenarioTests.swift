import Foundation
import Testing

/// An endorsing body stands behind achievements with its own key, and takes one endorsement back.
@Suite(.onEachDatabase) struct `Endorsements` {
    private let office: Office
    private static let threats = "assessing-threats"
    private static let list = "https://nassp.example/endorsements.json"

    init() throws {
        office = try Office()
        try office.run("person", "add", "eno", "--name", "Eno Roy", "--role", "endorser")
        for body in ["nassp", "police"] { try office.run("key", "create", "-o", "\(body).pem") }
        try office.write("{\"\(Self.list)\": \"nassp/status/list.json\"}", to: "bodies.json")
    }

    private func endorse(_ documents: [String], to folder: String, _ more: String...) throws {
        try office.run(
            ["endorse", "--comment", "Fits **our** standards.", "--key", "nassp.pem", "--issuer-name", "NASSP", "-o"]
                + [folder] + more + documents)
    }

    private func add(_ files: String...) throws -> String? {
        try office.refusal(
            ["endorsement", "add", "--documents", "bodies.json", "--offline", "--as", "eno"] + files)
    }

    private func verifying(_ file: String) throws -> (text: String, report: [String: Any]) {
        try office.run("publish", "site")
        var index = try office.document("site/index.json").mapValues { "site/\($0)" }
        index[Self.list] = "nassp/status/list.json"
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: index)), to: "all.json")
        let text = try office.attempt("verify", file, "--documents", "all.json")
        let report = try office.attempt("verify", "--json", file, "--documents", "all.json")
        return (text.text, try #require(try report.json().first))
    }

    private func give(_ id: String, _ achievement: String) throws -> String {
        try office.submit(id, for: achievement)
        try office.approve(id)
        try office.run("award", "give", id, "-o", "\(id)-badge.json", "--documents", "bodies.json", "--as", "olu")
        return "\(id)-badge.json"
    }

    @Test func `58 are signed in one step, later badges carry them, and one that is withdrawn says so`() throws {
        let examples = try FileManager.default.contentsOfDirectory(atPath: Office.achievements)
            .filter { $0.hasSuffix(".json") }
        try office.run(["achievement", "add", "--publish"] + examples.map { "\(Office.achievements)/\($0)" })
        let early = try give("early", Self.threats)
        try office.run("publish", "site")
        try endorse(["site"], to: "nassp", "--status-list", Self.list, "--status-index", "0")
        let files = try FileManager.default.contentsOfDirectory(atPath: office.folder.file("nassp"))
            .filter { $0.hasSuffix(".json") }
        #expect(files.count == 58 && files.count == examples.count)
        try office.run(
            ["endorsement", "add", "--documents", "bodies.json", "--offline", "--as", "eno"]
                + files.sorted().map { "nassp/\($0)" })
        #expect(try office.json("endorsement", "list").count == 58)
        #expect(wideLines(of: try office.run("endorsement", "list").text).isEmpty)
        // A second body joins for one of them, without a list: it cannot take that back.
        try office.run(
            "endorse", "site/achievements/\(Self.threats).json", "--comment", "Useful for officers.", "--key",
            "police.pem", "--issuer-name", "Police Academy", "-o", "police")
        #expect(try add("police/\(Self.threats).json") == nil)

        let before = try verifying(early)
        #expect(before.report["verdict"] as? String == "accepted" && before.report["endorsements"] == nil)
        // What was awarded before finds them where the achievement is published.
        let published = try office.document("site/achievements/\(Self.threats).json")
        #expect((published["endorsement"] as? [Any])?.count == 2)
        let badge = try give("later", Self.threats)
        let after = try verifying(badge)
        #expect(after.report["verdict"] as? String == "accepted", "\(after.text)")
        #expect(after.text.contains("Endorsed by NASSP, checked."))
        #expect(after.text.contains("Endorsed by Police Academy, checked."))
        try office.run(
            "award", "again", "early", "--reason", "Endorsed.", "-o", "early-2.json", "--documents", "bodies.json",
            "--as", "olu")
        #expect(try verifying("early-2.json").text.contains("Endorsed by NASSP, checked."))

        try office.run(
            "endorse", "withdraw", "nassp/\(Self.threats).json", "--list", "nassp/status/list.json", "--key",
            "nassp.pem", "--issuer-name", "NASSP")
        let withdrawn = try verifying(badge)
        #expect(withdrawn.report["verdict"] as? String == "accepted")
        #expect(withdrawn.text.contains("Endorsement withdrawn by NASSP."))
        #expect(withdrawn.text.contains("Endorsed by Police Academy, checked."))
        #expect(!withdrawn.text.contains("Endorsed by NASSP"))
        // The others still stand.
        #expect(try verifying(give("other", "building-external-relationships")).text.contains("Endorsed by NASSP"))
        // What was withdrawn is not carried from then on, whether or not somebody has noted that.
        let unnoted = try office.document(give("unnoted", Self.threats))
        let carried = (unnoted["credentialSubject"] as? [String: Any])?["achievement"] as? [String: Any]
        #expect((carried?["endorsement"] as? [Any])?.count == 1)
        // And what cannot be checked is not either.
        try office.submit("offline", for: "building-external-relationships")
        try office.approve("offline")
        let unchecked = try office.run(
            "award", "give", "offline", "-o", "offline-badge.json", "--offline", "--as", "olu")
        #expect(unchecked.errors.contains("Not carried") && unchecked.errors.contains("by NASSP"))
        // Of 58 that cannot be checked the one is named that this badge would carry.
        #expect(unchecked.errors.components(separatedBy: "Not carried").count == 2, "\(unchecked.errors)")
        #expect(unchecked.errors.contains("achievement/building-external-relationships"))
        #expect(try !String(decoding: office.folder.bytes("offline-badge.json"), as: UTF8.self).contains("NASSP"))
        // It is refused from now on, and once it is noted, badges carry it no more.
        let id = try #require(try office.document("nassp/\(Self.threats).json")["id"] as? String)
        try office.run("endorsement", "withdraw", id, "--reason", "NASSP took it back.", "--as", "eno")
        #expect(try add("nassp/\(Self.threats).json") == "endorsement.refused")
        let last = try verifying(give("last", Self.threats))
        #expect((last.report["endorsements"] as? [Any])?.count == 1 && !last.text.contains("NASSP"))
        #expect((try office.document("site/achievements/\(Self.threats).json")["endorsement"] as? [Any])?.count == 1)
        #expect(try office.json("audit").first?["whole"] as? Bool == true)
    }

    @Test func `the issuer's own key endorses nothing, and neither does a changed or foreign endorsement`() throws {
        try office.publish(Self.threats, "building-external-relationships")
        let document = "\(Office.achievements)/\(Self.threats).json"
        try office.run(
            "endorse", document, "--comment", "Good.", "--key", "school/keys/issuer.pem", "--issuer-name", "NASSP",
            "-o",
            "own")
        #expect(try add("own/\(Self.threats).json") == "endorsement.own")

        try endorse([document], to: "good")
        let good = try String(decoding: office.folder.bytes("good/\(Self.threats).json"), as: UTF8.self)
        let nassp = try #require((try office.document("good/\(Self.threats).json")["issuer"] as? [String: Any])?["id"])
        let own = try String(decoding: office.folder.bytes("own/\(Self.threats).json"), as: UTF8.self)
        let ownID = try #require((try office.document("own/\(Self.threats).json")["issuer"] as? [String: Any])?["id"])
        let forgeries = [
            // In NASSP's name, by the issuer's key.
            own.replacingOccurrences(of: "\"id\":\"\(ownID)\"", with: "\"id\":\"\(nassp)\""),
            good.replacingOccurrences(of: "Fits", with: "Exceeds"),
            good.replacingOccurrences(of: Self.threats, with: "building-external-relationships"),
        ]
        for forgery in forgeries {
            #expect(forgery != good && forgery != own)
            try office.write(forgery, to: "forged.json")
            #expect(try add("forged.json") == "endorsement.refused")
        }
        #expect(try add(document) == "endorsement.refused")
        #expect(
            try office.refusal(
                "endorsement", "add", "good/\(Self.threats).json", "--achievement", "building-external-relationships",
                "--as", "eno") == "endorsement.other")
        #expect(
            try office.refusal("endorsement", "add", "good/\(Self.threats).json", "--as", "olu") == "programme.role")
        #expect(try office.json("endorsement", "list").isEmpty)

        // Pasted into the achievement it is not even looked at; pasted into a badge it is no support.
        var pasted = try office.document("good/\(Self.threats).json")
        var other = try #require(
            try JSONSerialization.jsonObject(
                with: Data(contentsOf: URL(filePath: "\(Office.achievements)/building-external-relationships.json")))
                as? [String: Any])
        other["endorsement"] = [pasted]
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: other)), to: "pasted.json")
        #expect(try office.refusal("achievement", "add", "pasted.json") == "endorsement.refused")
        try office.run(
            "issue", "--achievement", "pasted.json", "--key", "police.pem", "--issuer-name", "Some School",
            "--recipient",
            "kim@example.org", "--approved-by", "Kim", "-o", "pasted-badge.json")
        let report = try verifying("pasted-badge.json")
        #expect(report.report["verdict"] as? String == "accepted" && !report.text.contains("Endorsed by"))
        pasted = try #require((report.report["endorsements"] as? [[String: Any]])?.first)
        #expect(pasted["verdict"] as? String == "rejected" && findings(in: pasted).contains("endorsement.subject"))
    }

    @Test func `places in a list, names and documents that do not fit are refused before anything is written`() throws {
        let document = "\(Office.achievements)/\(Self.threats).json"
        let command = ["endorse", document, "--comment", "Good.", "--key", "nassp.pem", "--issuer-name", "NASSP"]
        #expect(try office.attempt(command + ["-o", "a", "--status-list", Self.list]).status == 64)
        for (list, place) in [(Self.list, "131072"), (Self.list, "-1"), ("urn:x", "0")] {
            let outcome = try office.attempt(command + ["-o", "a", "--status-list", list, "--status-index=\(place)"])
            #expect(outcome.status == 1 && outcome.errors.contains("endorsement.list"), "\(list) \(place)")
        }
        #expect(try office.attempt(command + ["-o", "a", "--valid-until", "2020-01-01T00:00:00Z"]).status == 1)
        #expect(try office.attempt(command + [document, "-o", "a"]).status == 64)
        #expect(try office.attempt(command + ["nassp.pem", "-o", "a"]).status != 0)
        #expect(try office.folder.names().allSatisfy { !$0.hasSuffix("assessing-threats.json") })
        try office.run(command + ["-o", "plain"])
        try office.run(command + ["-o", "listed", "--status-list", Self.list, "--status-index", "5"])
        // One without a status, or by another body, is not withdrawn.
        #expect(
            try office.refusal(
                "endorse", "withdraw", "plain/\(Self.threats).json", "--list", "listed/status/list.json", "--key",
                "nassp.pem", "--issuer-name", "NASSP") == "endorsement.list")
        #expect(
            try office.refusal(
                "endorse", "withdraw", "listed/\(Self.threats).json", "--list", "listed/status/list.json", "--key",
                "police.pem", "--issuer-name", "Police") == "endorsement.list")
    }
}
