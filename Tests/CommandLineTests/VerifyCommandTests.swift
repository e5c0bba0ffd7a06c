import Foundation
import Testing

@Suite struct `Command verify` {
    private let workshop: Workshop
    private var folder: TemporaryFolder { workshop.folder }

    init() throws { workshop = try Workshop() }

    @Test(arguments: ["badge.png", "badge.svg", "badge.jws", "badge.jwt"])
    func `accepts what was issued, in every form`(name: String) throws {
        let image = name.hasSuffix(".png") ? ["--image", Workshop.pngPicture] : []
        try workshop.issue(to: name, by: ["--issuer-name", "Our School"] + image)
        let (status, reports) = try workshop.verify(name, "--recipient", Workshop.recipient)
        #expect(status == 0)
        let report = try #require(reports.first)
        #expect(reports.count == 1 && report["verdict"] as? String == "accepted")
        #expect(
            checks("passed", in: report).isSuperset(of: ["proof.signature", "proof.key-binding", "trust.recipient"]))
    }

    @Test func `leads with the verdict and says what it means`() throws {
        try workshop.issue(to: "badge.svg")
        let text = try workshop.badge("verify", "badge.svg").text
        #expect(text.hasPrefix("Accepted: \"Assessing Threats\", awarded by Our School, is a sound"))
        #expect(text.contains("not asked  Whose badge it is. To check, add: --recipient"))
    }

    @Test func `what a rejected badge says comes after the verdict`() throws {
        try workshop.issue(to: "badge.svg")
        let outcome = try workshop.badge("verify", "badge.svg", "--recipient", "somebody.else@example.org")
        #expect(outcome.status == 1)
        #expect(outcome.text.hasPrefix("Rejected: do not rely on the"))
        #expect(outcome.text.contains("What it says (do not rely on it)"))
        #expect(outcome.text.contains("What to do:"))
        #expect(!outcome.text.contains("Accepted"))
    }

    @Test func `is undetermined without the issuer's documents, accepted with them`() throws {
        try workshop.issue(to: "badge.svg", by: Workshop.bothStandards)
        let without = try workshop.verify("badge.svg")
        #expect(without.status == 2)
        #expect(without.reports.map { $0["verdict"] as? String } == ["undetermined", "accepted"])
        let with = try workshop.verify("badge.svg", "--documents", "site/index.json", "--offline")
        #expect(with.status == 0)
        let sources = with.reports.compactMap { $0["source"] as? [String: Any] }
        #expect(sources.map { $0["standard"] as? String } == ["open-badges-2.0", "open-badges-3.0"])
    }

    @Test func `the worst badge of a file comes first and decides`() throws {
        try workshop.issue(to: "badge.svg", by: Workshop.bothStandards)
        let text = try workshop.badge("verify", "badge.svg").text
        #expect(text.hasPrefix("Undetermined: "))
        #expect(text.contains("counts as the worst of"))
    }

    @Test func `a document known not to exist is not the same as one that is missing`() throws {
        try workshop.issue(to: "badge.svg", by: Workshop.bothStandards)
        let index = try JSONSerialization.jsonObject(with: Data(try folder.bytes("site/index.json")))
        let urls = try #require(index as? [String: String])
        let absent = Dictionary(uniqueKeysWithValues: urls.keys.map { ($0, NSNull()) })
        try folder.write([UInt8](JSONSerialization.data(withJSONObject: absent)), to: "absent.json")
        let (status, reports) = try workshop.verify("badge.svg", "--documents", "absent.json")
        #expect(status == 1)
        #expect(findings(in: try #require(reports.first)).contains("fetch.absent"))
    }

    @Test(arguments: ["[]", "{\"a\": \"b\"}", "{\"https://a.example/\": 1}", "{", ""])
    func `says what is wrong with an index`(content: String) throws {
        try folder.write(content, to: "index.json")
        let outcome = try workshop.badge("verify", "badge.svg", "--documents", "index.json")
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty && outcome.errors.contains("What to do:"))
        #expect(outcome.errors.contains("index.json"))
    }

    @Test func `judges as of another moment`() throws {
        try workshop.issue(
            to: "badge.svg", by: ["--issuer-name", "Our School"], "--valid-from", "2025-01-01T00:00:00Z",
            "--valid-until", "2025-12-31T00:00:00Z")
        for (moment, status) in [("2025-06-01T00:00:00Z", 0), ("2024-06-01T00:00:00Z", 1), ("2026-06-01T00:00:00Z", 1)]
        {
            let (result, reports) = try workshop.verify("badge.svg", "--at", moment)
            #expect(result == Int32(status), "\(moment)")
            #expect(reports.first?["at"] as? String == moment)
        }
    }

    @Test func `trusts only the issuers of the list`() throws {
        try workshop.issue(to: "badge.svg")
        let did = try workshop.badge("key", "public", "issuer.pem", "--as", "did").text.trimmingCharacters(
            in: .whitespacesAndNewlines)
        try folder.write("{\"issuers\":[{\"id\":\"\(did)\"}]}", to: "ours.json")
        try folder.write("{\"issuers\":[{\"id\":\"did:key:z6Mkother\"}]}", to: "others.json")
        let trusted = try workshop.verify("badge.svg", "--trust", "ours.json")
        #expect(trusted.status == 0)
        #expect(checks("passed", in: try #require(trusted.reports.first)).contains("trust.issuer"))
        let distrusted = try workshop.verify("badge.svg", "--trust", "others.json")
        #expect(distrusted.status == 1)
        #expect(checks("failed", in: try #require(distrusted.reports.first)) == ["trust.issuer"])
    }

    @Test func `reads lists of trusted issuers in the forms that others use`() throws {
        try workshop.issue(to: "badge.svg")
        let did = try workshop.badge("key", "public", "issuer.pem", "--as", "did").text.trimmingCharacters(
            in: .whitespacesAndNewlines)
        let registry = "{\"meta\":{},\"registry\":{\"\(did)\":{\"name\":\"Ours\"}}}"
        try folder.write(registry, to: "registry.json")
        try folder.write(
            "{\"https://registry.example/registry.json\":\"registry.json\"}", to: "index.json")
        let list = "[{\"name\":\"Ours\",\"type\":\"dcc-legacy\",\"url\":\"https://registry.example/registry.json\"}]"
        for (text, status) in [
            ("# ours\n\(did)\n", 0), ("[\"\(did)\"]", 0), (registry, 0), (list, 0), ("did:web:other.example", 1),
            (list.replacingOccurrences(of: "registry.json", with: "other.json"), 2), ("Our school", 64), ("[]x", 64),
            ("", 64),
        ] as [(String, Int32)] {
            try folder.write(text, to: "trust")
            let outcome = try workshop.badge(
                "verify", "badge.svg", "--offline", "--documents", "index.json", "--trust", "trust")
            #expect(outcome.status == status, "\(text) \(outcome.text) \(outcome.errors)")
        }
        #expect(try workshop.badge("verify", "badge.svg", "--trust", "absent").status == 64)
    }

    @Test(arguments: [
        ("maria@example.org", 0), ("email=maria@example.org", 0), ("emailAddress=maria@example.org", 0),
        ("MARIA@example.org", 0), ("url=maria@example.org", 1), ("maria@example.com", 1),
    ])
    func `compares the recipient`(value: String, status: Int32) throws {
        try workshop.issue(to: "badge.svg")
        #expect(try workshop.verify("badge.svg", "--recipient", value).status == status)
    }

    @Test func `one recipient of several suffices`() throws {
        try workshop.issue(to: "badge.svg")
        let (status, _) = try workshop.verify(
            "badge.svg", "--recipient", "other@example.org", "--recipient", Workshop.recipient)
        #expect(status == 0)
    }

    @Test func `reads standard input`() throws {
        try workshop.issue(to: "badge.svg")
        let outcome = try workshop.badge("verify", "--json", "-", input: try folder.bytes("badge.svg"))
        #expect(outcome.status == 0)
        let source = try #require(try outcome.json().first?["source"] as? [String: Any])
        #expect(source["name"] as? String == "-" && source["container"] as? String == "svg")
    }

    @Test func `reports on every file and counts`() throws {
        try workshop.issue(to: "good.svg")
        let outcome = try workshop.badge("verify", "good.svg", "absent.svg")
        #expect(outcome.status == 1)
        #expect(outcome.text.contains("2 badges: 1 accepted, 1 rejected, 0 undetermined."))
        #expect(try workshop.verify("good.svg", "absent.svg").reports.count == 2)
    }

    @Test func `a URL is looked up in the documents and nowhere else`() throws {
        try workshop.issue(to: "badge.svg")
        try folder.write("{\"https://badges.example.org/b.svg\":\"badge.svg\"}", to: "index.json")
        let known = try workshop.verify("https://badges.example.org/b.svg", "--documents", "index.json")
        #expect(known.status == 0)
        #expect((known.reports.first?["source"] as? [String: Any])?["container"] as? String == "url")
        let unknown = try workshop.verify("https://badges.example.org/other.svg", "--documents", "index.json")
        #expect(unknown.status == 2)
        #expect(findings(in: try #require(unknown.reports.first)) == ["fetch.unavailable"])
    }

    @Test func `explains with codes and values`() throws {
        try workshop.issue(to: "badge.svg")
        let text = try workshop.badge("verify", "--explain", "badge.svg").text
        #expect(text.contains("[proof.signature]") && text.contains("How it was computed"))
        #expect(text.contains("  Document in canonical form\n    <") && text.contains("  Hash of the document\n    "))
        #expect(!text.contains("\"canonicalDocument\""))
        #expect(try workshop.verify("--explain", "badge.svg").reports.first?["explain"] != nil)
    }

    @Test(arguments: [
        [], ["-", "-"], ["badge.svg", "--at", "yesterday"], ["badge.svg", "--at", "2026-06-01"], ["--nonsense", "x"],
        ["badge.svg", "--json=yes"],
    ])
    func `a wrong command line is exit status 64`(arguments: [String]) throws {
        let outcome = try BadgeCommand.run(["verify"] + arguments, in: folder)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty && outcome.errors.contains("--help"))
    }

    @Test func `every single changed byte of a token is noticed`() throws {
        try workshop.issue(to: "badge.jws")
        let token = try folder.bytes("badge.jws")
        // Forty places spread over header, payload and signature.
        var names: [String] = []
        for position in stride(from: 0, to: token.count, by: max(1, token.count / 40)) {
            var changed = token
            changed[position] = changed[position] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            try folder.write(changed, to: "changed-\(position).jws")
            names.append("changed-\(position).jws")
        }
        let outcome = try BadgeCommand.run(["verify", "--json"] + names, in: folder)
        #expect(outcome.status == 1)
        let verdicts = try outcome.json().map { $0["verdict"] as? String }
        #expect(verdicts.count == names.count && verdicts.allSatisfy { $0 == "rejected" })
    }

    @Test(arguments: ["", "mail=maria@example.org", "email="])
    func `a recipient that nobody can be is a wrong command line`(recipient: String) throws {
        let outcome = try workshop.badge("verify", "badge.png", "--recipient", recipient)
        #expect(outcome.status == 64 && outcome.errors.contains("recipient"))
    }
}
