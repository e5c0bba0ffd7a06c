import Foundation
import Testing

@Suite struct `Command derive` {
    private let workshop: Workshop
    private var folder: TemporaryFolder { workshop.folder }

    init() throws {
        workshop = try Workshop()
        let key = try workshop.badge("key", "create", "--type", "p256", "-o", "issuer.pem", "--force")
        try #require(key.status == 0)
    }

    private func issue(
        to output: String, by issuer: [String] = ["--issuer-name", "Our School"], _ more: String...
    ) throws {
        let arguments =
            Workshop.award(by: issuer, to: output) + ["--proof", "ecdsa-sd-2023", "--narrative", "Stayed calm"] + more
        let outcome = try BadgeCommand.run(arguments, in: folder)
        try #require(outcome.status == 0, "\(outcome.errors)")
    }

    private func document(_ name: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(try folder.bytes(name)))
        return try #require(value as? [String: Any])
    }

    @Test func `shows what was chosen, and says what it left out`() throws {
        try issue(to: "badge.json", "--evidence", "https://a.example/1", "--evidence", "https://a.example/2")
        let outcome = try workshop.badge(
            "derive", "badge.json", "--reveal", "narrative", "--reveal", "/evidence/1", "-o", "part.json", "--json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let account = try #require(try outcome.json().first)
        let (shown, leftOut) = (account["shown"] as? [String] ?? [], account["leftOut"] as? [String] ?? [])
        #expect(account["file"] as? String == "part.json" && account["verdict"] as? String == "accepted")
        #expect(shown.contains("/credentialSubject/narrative") && shown.contains("/evidence/1"))
        #expect(leftOut.contains("/credentialSubject/identifier") && leftOut.contains("/evidence/0"))
        let part = try document("part.json")
        #expect((part["evidence"] as? [[String: Any]])?.map { $0["id"] as? String } == ["https://a.example/2"])
        #expect(try workshop.verify("part.json").status == 0)
    }

    @Test func `without a choice it shows what every part shows, and says so`() throws {
        try issue(to: "badge.json")
        let outcome = try workshop.badge("derive", "badge.json", "-o", "part.json")
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("Only what every part shows") && outcome.text.contains("Left out"))
        #expect(try !String(decoding: folder.bytes("part.json"), as: UTF8.self).contains("Stayed calm"))
    }

    @Test func `a part of a changed badge is not written`() throws {
        try issue(to: "badge.json")
        let text = String(decoding: try folder.bytes("badge.json"), as: UTF8.self)
        try folder.write(text.replacing("Stayed calm", with: "Ran away"), to: "changed.json")
        let outcome = try workshop.badge("derive", "changed.json", "--reveal", "narrative", "-o", "part.json")
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("Nothing was written") && outcome.errors.contains("[proof.invalid]"))
        #expect(try !folder.names().contains("part.json"))
    }

    @Test func `a result brings along the description that it refers to`() throws {
        try issue(
            to: "badge.json", "--result", "Write policies and procedures that bring a threat to light early=Shown")
        let pointer = "/credentialSubject/result/0"
        let outcome = try workshop.badge("derive", "badge.json", "--reveal", pointer, "-o", "a.json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let subject = try #require(try document("a.json")["credentialSubject"] as? [String: Any])
        let descriptions = (subject["achievement"] as? [String: Any])?["resultDescription"] as? [[String: Any]]
        let result = (subject["result"] as? [[String: Any]])?.first
        #expect(descriptions?.count == 1 && result != nil)
        #expect(descriptions?.first?["id"] as? String == result?["resultDescription"] as? String)
    }

    @Test(arguments: ["badge.json", "./badge.json", "link", "hard"])
    func `never replaces the badge that it starts from`(name: String) throws {
        try issue(to: "badge.json")
        try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "badge.json")
        try FileManager.default.linkItem(atPath: folder.file("badge.json"), toPath: folder.file("hard"))
        let before = try folder.bytes("badge.json")
        let outcome = try workshop.badge("derive", "badge.json", "-o", name, "--force")
        #expect(outcome.status == 1 && outcome.errors.contains("[file.same]"))
        #expect(try folder.bytes("badge.json") == before)
    }

    @Test func `a picture takes the part in place of every badge in it`() throws {
        try issue(to: "badge.svg", by: Workshop.bothStandards)
        let outcome = try workshop.badge("derive", "badge.svg", "--reveal", "tags", "-o", "part.svg")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let (status, reports) = try workshop.verify("part.svg")
        #expect(status == 0 && reports.count == 1)
        let extracted = try workshop.badge("extract", "part.svg")
        #expect(extracted.text.contains("\"tag\"") && !extracted.text.contains("Stayed calm"))
    }

    @Test(arguments: [
        ("badge.json", "part.svg", "came in no picture"), ("badge.svg", "part.png", "ends in .svg"),
        ("badge.json", "part.jwt", "only the issuer"), ("badge.json", "part.jws", "-o shown.json"),
        ("badge.json", "part", "what kind of file"),
    ])
    func `the name of the file decides the form`(badge: String, part: String, words: String) throws {
        try issue(to: badge)
        let outcome = try workshop.badge("derive", badge, "-o", part)
        #expect(outcome.status == 64)
        #expect(outcome.errors.replacing("\n", with: " ").contains(words))
        #expect(try folder.names() == [badge, "issuer.pem"])
    }

    @Test(arguments: [
        ("/nothing/here", "There is nothing in the badge at"), ("/proof", "has a proof of its own"),
        ("/proof/created", "has a proof of its own"), ("endorsements", "The badge has no endorsements"),
    ])
    func `what cannot be shown is said`(choice: String, words: String) throws {
        try issue(to: "badge.json")
        let outcome = try workshop.badge("derive", "badge.json", "--reveal", choice)
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.replacing("\n", with: " ").contains(words))
    }

    @Test func `a part is called a part, and a whole badge a whole one`() throws {
        try issue(to: "badge.json")
        try #require(try workshop.badge("derive", "badge.json", "-o", "part.json").status == 0)
        let again = try workshop.badge("derive", "part.json", "--reveal", "narrative")
        #expect(again.status == 1 && again.errors.contains("This is already a part"))
        #expect(try workshop.badge("verify", "badge.json", "--explain").text.contains("[proof.whole]"))
        let part = try workshop.badge("verify", "part.json", "--explain").text
        #expect(part.contains("[proof.part]") && !part.contains("[proof.whole]"))
    }

    @Test func `a proof that is sealed in a token is not said to be missing`() throws {
        try issue(to: "badge.json")
        let payload = try folder.bytes("badge.json")
        let parts = [Array("{\"alg\":\"ES256\"}".utf8), payload, [UInt8](repeating: 1, count: 64)].map { bytes in
            Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
                .replacing("=", with: "")
        }
        try folder.write(parts.joined(separator: "."), to: "badge.jws")
        let outcome = try workshop.badge("derive", "badge.jws")
        #expect(outcome.status == 1 && outcome.errors.contains("sealed in a signed token"))
    }

    @Test func `what is taken out of a picture gets a name that fits it`() throws {
        try issue(to: "badge.svg")
        for name in ["a.png", "a.svg", "a.jws"] {
            let outcome = try workshop.badge("extract", "badge.svg", "-o", name)
            #expect(outcome.status == 64 && outcome.errors.contains(".json"))
        }
        #expect(try workshop.badge("extract", "badge.svg", "-o", "badge.svg", "--force").status == 1)
        #expect(try workshop.badge("extract", "badge.svg", "-o", "a.json").status == 0)
        #expect(try folder.names() == ["a.json", "badge.svg", "issuer.pem"])
    }
}
