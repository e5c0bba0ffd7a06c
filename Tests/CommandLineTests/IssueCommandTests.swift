import Foundation
import Testing

@Suite struct `Command issue` {
    private let workshop: Workshop
    private var folder: TemporaryFolder { workshop.folder }

    init() throws { workshop = try Workshop() }

    private func issue(_ arguments: [String]) throws -> BadgeCommand.Outcome {
        try BadgeCommand.run(arguments, in: folder)
    }

    private func inspect(_ name: String) throws -> [String: Any] {
        try #require(try workshop.badge("inspect", "--json", name).json().first)
    }

    @Test func `says what was awarded, on whose approval, and what to do next`() throws {
        let text = try workshop.issue(
            to: "badge.svg", by: ["--issuer-name", "Our School"], "--approval-reference", "Minutes 7"
        ).text
        for words in [
            "Awarded \"Assessing Threats\" to maria@example.org", "Ada Approver (Minutes 7)", "Our School", "SHA-256",
            "verify badge.svg --recipient maria@example.org",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `gives the same as JSON, with the digest of the file`() throws {
        let result = try #require(
            try workshop.issue(to: "badge.svg", by: ["--issuer-name", "Our School"], "--json").json().first)
        let process = try Self.sha256(of: folder.file("badge.svg"))
        #expect(result["sha256"] as? String == process)
        #expect((result["approval"] as? [String: Any])?.values.contains { $0 as? String == "Ada Approver" } ?? false)
        let credential = try #require(try inspect("badge.svg")["credential"] as? [String: Any])
        #expect(result["id"] as? String == credential["id"] as? String)
    }

    private static func sha256(of path: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/sha256sum")
        process.arguments = [path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(String(decoding: output, as: UTF8.self).prefix(64))
    }

    @Test func `keeps the address out of the badge unless told otherwise`() throws {
        try workshop.issue(to: "hashed.jws")
        try workshop.issue(to: "again.jws")
        try workshop.issue(to: "plain.jws", by: ["--issuer-name", "Our School"], "--plain-recipient")
        func identity(_ name: String) throws -> [String: Any] {
            let credential = try #require(try inspect(name)["credential"] as? [String: Any])
            let subject = try #require(credential["credentialSubject"] as? [String: Any])
            return try #require((subject["identifier"] as? [[String: Any]])?.first)
        }
        #expect(try identity("hashed.jws")["hashed"] as? Bool == true)
        #expect(try identity("hashed.jws")["salt"] as? String != identity("again.jws")["salt"] as? String)
        #expect(try identity("plain.jws")["identityHash"] as? String == Workshop.recipient)
    }

    @Test func `a DID becomes the subject's identifier`() throws {
        let arguments = Workshop.award(to: "badge.jws").map { $0 == Workshop.recipient ? "did:example:123" : $0 }
        #expect(try issue(arguments).status == 0)
        #expect(try workshop.verify("badge.jws", "--recipient", "did:example:123").status == 0)
    }

    @Test func `states narrative, evidence, results and the period of validity`() throws {
        try workshop.issue(
            to: "badge.jws", by: ["--issuer-name", "Our School"], "--narrative", "What she did",
            "--evidence", "https://example.org/work", "--valid-from", "2026-01-02T03:04:05Z", "--valid-until",
            "2999-01-01T00:00:00Z")
        let credential = try #require(try inspect("badge.jws")["credential"] as? [String: Any])
        #expect(credential["validFrom"] as? String == "2026-01-02T03:04:05Z")
        #expect(credential["validUntil"] as? String == "2999-01-01T00:00:00Z")
        #expect((credential["evidence"] as? [[String: Any]])?.first?["id"] as? String == "https://example.org/work")
        #expect((credential["credentialSubject"] as? [String: Any])?["narrative"] as? String == "What she did")
    }

    @Test func `reads results by the names that the achievement uses`() throws {
        let data = Data(try Data(contentsOf: URL(filePath: Workshop.achievement)))
        let achievement = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let name = try #require((achievement["resultDescription"] as? [[String: Any]])?.first?["name"] as? String)
        let good = try issue(Workshop.award(to: "badge.jws") + ["--result", "\(name)=Shown"])
        #expect(good.status == 0, "\(good.errors)")
        #expect(try workshop.badge("inspect", "badge.jws").text.contains("Shown"))
        let wrong = try issue(Workshop.award(to: "other.jws") + ["--result", "\(name)=Superb"])
        #expect(wrong.status == 1)
        #expect(wrong.errors.contains("Superb") && wrong.errors.contains("Shown"))
    }

    @Test(arguments: ["--achievement", "--recipient", "--approved-by", "--key", "-o"])
    func `asks for what is missing`(option: String) throws {
        var arguments = Workshop.award(to: "badge.jws")
        let position = try #require(arguments.firstIndex(of: option))
        arguments.removeSubrange(position...position + 1)
        let outcome = try issue(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(option == "-o" ? "--output" : option))
    }

    @Test func `takes the approver's name seriously`() throws {
        let arguments = Workshop.award(to: "badge.jws").map { $0 == "Ada Approver" ? " " : $0 }
        let outcome = try issue(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("What to do:"))
        #expect(try folder.names() == ["issuer.pem"])
    }

    @Test(arguments: [
        (["badge.txt"], "what kind"), (["badge"], "what kind"), (["badge.json", "--proof", "vc-jwt"], "badge.jws"),
        (["badge.json", "--standard", "2.0"], "2.0"), (["badge.json", "--standard", "both"], "one badge"),
        (["badge.json", "--image", "x.png"], "no picture"),
        (["badge.jws", "--standard", "2.0", "--proof", "eddsa-jcs-2022"], "2.0"),
        (["badge.jws", "--standard", "both"], "one badge"), (["badge.jws", "--image", "x.png"], "no picture"),
        (["badge.jws", "--proof", "eddsa-rdfc-2022"], "vc-jwt"),
        (["badge.svg", "--proof", "ecdsa-sd-2023", "--proof", "vc-jwt"], "only whole"),
        (["badge.json", "--proof", "eddsa-jcs-2022", "--proof", "eddsa-jcs-2022"], "given twice"),
        (["badge.json", "--proof", "ecdsa-sd-2023"], "needs a P-256 key; yours is of the kind Ed25519"),
    ])
    func `says which forms there are`(more: [String], words: String) throws {
        let outcome = try issue(Workshop.award(to: more[0]) + more.dropFirst())
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(words) && outcome.errors.contains("What to do:"))
        #expect(try folder.names() == ["issuer.pem"])
    }

    @Test(
        arguments: [
            ("ed25519", "badge.json", [], "data-integrity", "eddsa-rdfc-2022"),
            ("ed25519", "badge.svg", [], "data-integrity", "eddsa-rdfc-2022"),
            ("ed25519", "badge.json", ["eddsa-jcs-2022"], "data-integrity", "eddsa-jcs-2022"),
            ("ed25519", "badge.jws", [], "vc-jwt", nil), ("ed25519", "badge.jws", ["vc-jwt"], "vc-jwt", nil),
            ("ed25519", "badge.svg", ["vc-jwt"], "vc-jwt", nil),
            ("ed25519", "badge.jws", ["vc-jwt", "eddsa-rdfc-2022"], "vc-jwt", "eddsa-rdfc-2022"),
            ("ed25519", "badge.json", ["eddsa-jcs-2022", "eddsa-rdfc-2022"], "data-integrity", "eddsa-jcs-2022"),
            ("p256", "badge.json", [], "data-integrity", "ecdsa-rdfc-2019"),
            ("p384", "badge.json", [], "data-integrity", "ecdsa-rdfc-2019"),
            ("p384", "badge.json", ["ecdsa-jcs-2019"], "data-integrity", "ecdsa-jcs-2019"),
            ("rsa2048", "badge.svg", [], "vc-jwt", nil),
        ] as [(String, String, [String], String, String?)])
    func `makes the proof that is asked for or goes with the key`(
        type: String, file: String, names: [String], proof: String, suite: String?
    ) throws {
        try #require(try workshop.badge("key", "create", "--type", type, "-o", "issuer.pem", "--force").status == 0)
        let outcome = try issue(Workshop.award(to: file) + names.flatMap { ["--proof", $0] })
        #expect(outcome.status == 0, "\(outcome.errors)")
        let (status, reports) = try workshop.verify(file)
        #expect(status == 0)
        let source = reports.first?["source"] as? [String: Any]
        #expect(source?["proof"] as? String == proof)
        #expect(source?["cryptosuite"] as? String == suite)
    }

    @Test(
        arguments: [
            ("ed25519", "badge.json", "ecdsa-rdfc-2019", 1), ("p256", "badge.json", "eddsa-rdfc-2022", 1),
            ("rsa2048", "badge.json", "eddsa-jcs-2022", 1), ("rsa2048", "badge.json", nil, 64),
            ("ed25519", "badge.json", "eddsa-2022", 64), ("p384", "badge.json", "ecdsa-sd-2023", 64),
            ("rsa2048", "badge.svg", "ecdsa-sd-2023", 64),
        ] as [(String, String, String?, Int32)])
    func `refuses a proof that the key cannot make`(type: String, file: String, name: String?, status: Int32) throws {
        try #require(try workshop.badge("key", "create", "--type", type, "-o", "issuer.pem", "--force").status == 0)
        let outcome = try issue(Workshop.award(to: file) + (name.map { ["--proof", $0] } ?? []))
        #expect(outcome.status == status)
        #expect(try folder.names() == ["issuer.pem"])
    }

    @Test(arguments: ["ed25519", "p256", "p384", "rsa2048"])
    func `signs with every type of key, in both generations`(type: String) throws {
        try #require(try workshop.badge("key", "create", "--type", type, "-o", "issuer.pem", "--force").status == 0)
        // An RSA key has no did:key: the issuer is named by its address.
        let issuer = Workshop.bothStandards.filter { type != "rsa2048" || $0 != "--issuer-by-key" }
        let outcome = try issue(Workshop.award(by: issuer, to: "badge.svg"))
        #expect(outcome.status == 0, "\(outcome.errors)")
        let (status, reports) = try workshop.verify("badge.svg", "--documents", "site/index.json")
        #expect(status == 0 && reports.count == 2)
    }

    @Test func `signs with an encrypted key`() throws {
        try folder.write("secret words\n", to: "passphrase")
        try #require(
            try workshop.badge("key", "create", "-o", "locked.pem", "--passphrase-file", "passphrase").status == 0)
        let arguments = Workshop.award(to: "badge.jws").map { $0 == "issuer.pem" ? "locked.pem" : $0 }
        #expect(try issue(arguments).status == 1)
        #expect(try issue(arguments + ["--passphrase-file", "passphrase"]).status == 0)
        #expect(try workshop.verify("badge.jws").status == 0)
    }

    @Test func `needs a picture for a picture, and says where it looked`() throws {
        let first = Workshop.examples.appending(path: "credentials/first-badge.json").path
        let arguments = Workshop.award(to: "badge.png").map { $0 == Workshop.achievement ? first : $0 }
        let outcome = try issue(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[issue.picture]") && outcome.errors.contains("--image"))
    }

    @Test func `takes the picture inside the achievement`() throws {
        let picture = try Data(contentsOf: URL(filePath: Workshop.picture)).base64EncodedString()
        let achievement: [String: Any] = [
            "id": "https://badges.example.org/achievements/own", "type": ["Achievement"], "name": "Own",
            "description": "Own", "criteria": ["narrative": "Own"],
            "image": ["id": "data:image/svg+xml;base64,\(picture)", "type": "Image"],
        ]
        try folder.write([UInt8](JSONSerialization.data(withJSONObject: achievement)), to: "own.json")
        let arguments = Workshop.award(to: "badge.svg").map { $0 == Workshop.achievement ? "own.json" : $0 }
        let outcome = try issue(arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try workshop.verify("badge.svg").status == 0)
    }

    @Test func `the name must fit the picture`() throws {
        let outcome = try issue(Workshop.award(to: "badge.png") + ["--image", Workshop.picture])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(".svg"))
    }

    @Test func `replaces nothing unless told to`() throws {
        try workshop.issue(to: "badge.jws")
        let before = try folder.bytes("badge.jws")
        let refused = try issue(Workshop.award(to: "badge.jws"))
        #expect(refused.status == 1 && refused.errors.contains("[file.exists]"))
        #expect(try folder.bytes("badge.jws") == before)
        #expect(try issue(Workshop.award(to: "badge.jws") + ["--force"]).status == 0)
        #expect(try folder.bytes("badge.jws") != before)
    }

    @Test func `writes a token to standard output and nothing else`() throws {
        let outcome = try issue(Workshop.award(to: "-"))
        #expect(outcome.status == 0)
        let verified = try workshop.badge("verify", "-", input: outcome.output)
        #expect(verified.status == 0)
        #expect(outcome.text.split(separator: ".").count == 3)
    }

    @Test func `writes the documents that must be published, and never the key`() throws {
        let outcome = try workshop.issue(to: "badge.svg", by: Workshop.bothStandards)
        #expect(outcome.text.contains("https://badges.example.org/issuers/demonstration"))
        let secret = String(decoding: try folder.bytes("issuer.pem"), as: UTF8.self).split(separator: "\n")[1]
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("site"))
        #expect(names.contains("index.json") && names.count == 3)
        for name in names {
            let text = String(decoding: try folder.bytes("site/\(name)"), as: UTF8.self)
            #expect(!text.contains(secret) && !text.contains("\"d\""))
        }
    }

    @Test func `documents that are published already stay, those of another key are not replaced unasked`() throws {
        try workshop.issue(to: "one.svg", by: Workshop.bothStandards)
        try workshop.issue(to: "two.svg", by: Workshop.bothStandards)
        try #require(try workshop.badge("key", "create", "-o", "issuer.pem", "--force").status == 0)
        let refused = try issue(Workshop.award(by: Workshop.bothStandards, to: "three.svg"))
        #expect(refused.status == 1 && refused.errors.contains("[file.exists]"))
        #expect(try !folder.names().contains("three.svg"))
        #expect(try workshop.verify("two.svg", "--documents", "site/index.json").status == 0)
    }

    @Test func `2 0 without an address says what is missing`() throws {
        let outcome = try issue(Workshop.award(to: "badge.svg") + ["--standard", "2.0"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("What to do:"))
        #expect(try folder.names() == ["issuer.pem"])
    }

    @Test(arguments: [
        [], ["--issuer-name", "A", "--issuer", "profile.json"], ["--issuer-name", "A", "--issuer-by-key"],
    ])
    func `wants exactly one issuer`(issuer: [String]) throws {
        #expect(try issue(Workshop.award(by: issuer, to: "badge.jws")).status == 64)
    }

    @Test(arguments: ["[]", "{}", "{\"id\":\"x\"}", "nonsense"])
    func `says what is wrong with an achievement`(content: String) throws {
        try folder.write(content, to: "achievement.json")
        let arguments = Workshop.award(to: "badge.jws").map { $0 == Workshop.achievement ? "achievement.json" : $0 }
        let outcome = try issue(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("achievement.json") && outcome.errors.contains("What to do:"))
    }

    @Test func `names everything that an achievement lacks at once`() throws {
        try folder.write("{\"type\": [\"Achievement\"]}", to: "mine.json")
        var arguments = Workshop.award(to: "badge.jws")
        arguments[2] = "mine.json"
        let outcome = try issue(arguments)
        #expect(outcome.status == 1)
        for member in ["achievement.id", "achievement.name", "achievement.description", "achievement.criteria"] {
            #expect(outcome.errors.replacing("\n", with: " ").contains(member), "\(member)")
        }
    }

    @Test func `speaks to the author of a file, who can mend it`() throws {
        var achievement = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: Workshop.achievement)))
                as? [String: Any])
        achievement["tag"] = NSNull()
        try folder.write([UInt8](JSONSerialization.data(withJSONObject: achievement)), to: "mine.json")
        var arguments = Workshop.award(to: "badge.jws")
        arguments[2] = "mine.json"
        let outcome = try issue(arguments)
        #expect(outcome.status == 1 && outcome.errors.contains("Leave the member out"))
        #expect(!outcome.errors.contains("Ask the issuer") && !outcome.errors.contains("issued again"))
    }

    @Test(arguments: ["", " ", "maria", "did:key:z6Mkshort", "did:", "https:"])
    func `refuses what names nobody as a wrong command line`(recipient: String) throws {
        var arguments = Workshop.award(to: "badge.jws")
        arguments[6] = recipient
        let outcome = try issue(arguments)
        #expect(outcome.status == 64)
        #expect(try !folder.names().contains("badge.jws"))
    }

    @Test func `warns of a badge that does not count yet`() throws {
        let later = try issue(Workshop.award(to: "later.jws") + ["--valid-from", "2130-01-01T00:00:00Z"])
        #expect(later.status == 0 && later.errors.contains("counts from 2130-01-01T00:00:00Z"))
        let now = try issue(Workshop.award(to: "now.jws"))
        #expect(now.status == 0 && now.errors.isEmpty)
    }
}
