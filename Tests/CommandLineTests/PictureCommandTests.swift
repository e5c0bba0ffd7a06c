import Foundation
import Testing

@Suite struct `Commands bake, extract and inspect` {
    private let workshop: Workshop
    private var folder: TemporaryFolder { workshop.folder }

    init() throws { workshop = try Workshop() }

    @Test(arguments: [("svg", Workshop.picture), ("png", Workshop.pngPicture)])
    func `what is baked comes out again, byte for byte`(ending: String, picture: String) throws {
        try workshop.issue(to: "credential.jws")
        let baked = try workshop.badge("bake", picture, "credential.jws", "-o", "badge.\(ending)", "--json")
        #expect(baked.status == 0, "\(baked.errors)")
        #expect(try baked.json().first?["standards"] as? [String] == ["open-badges-3.0"])
        let extracted = try workshop.badge("extract", "badge.\(ending)")
        #expect(extracted.output == (try folder.bytes("credential.jws")))
        #expect(try workshop.verify("badge.\(ending)").status == 0)
    }

    @Test func `one picture takes a 2 0 and a 3 0 badge, and gives back either`() throws {
        try workshop.issue(to: "both.svg", by: Workshop.bothStandards)
        let ambiguous = try workshop.badge("extract", "both.svg")
        #expect(ambiguous.status == 1 && ambiguous.errors.contains("--standard 2.0"))
        for (standard, ending) in [("2.0", "jws"), ("3.0", "json")] {
            let name = "\(standard).\(ending)"
            let outcome = try workshop.badge("extract", "both.svg", "--standard", standard, "-o", name)
            #expect(outcome.status == 0)
            #expect(outcome.text.contains("Open Badges \(standard)"))
        }
        let baked = try workshop.badge("bake", Workshop.pngPicture, "3.0.json", "2.0.jws", "-o", "again.png")
        #expect(baked.status == 0, "\(baked.errors)")
        #expect(try workshop.verify("again.png", "--documents", "site/index.json").status == 0)
    }

    @Test func `baking again replaces the badge and leaves the picture as it was`() throws {
        try workshop.issue(to: "one.jws")
        try workshop.issue(to: "two.jws")
        try workshop.badge("bake", Workshop.pngPicture, "one.jws", "-o", "badge.png")
        #expect(try workshop.badge("bake", "badge.png", "two.jws", "-o", "badge.png").status == 1)
        #expect(try workshop.badge("bake", "badge.png", "two.jws", "-o", "badge.png", "--force").status == 0)
        #expect(try workshop.badge("extract", "badge.png").output == (try folder.bytes("two.jws")))
        let fresh = try workshop.badge("bake", Workshop.pngPicture, "two.jws", "-o", "-")
        #expect(fresh.output == (try folder.bytes("badge.png")))
    }

    @Test func `two badges of one generation do not fit into one picture`() throws {
        try workshop.issue(to: "one.jws")
        try workshop.issue(to: "two.jws")
        let outcome = try workshop.badge("bake", Workshop.pngPicture, "one.jws", "two.jws", "-o", "badge.png")
        #expect(outcome.status == 1)
        #expect(try !folder.names().contains("badge.png"))
    }

    @Test(arguments: ["{}", "hello", "[]", "a.b.c"])
    func `bakes only badges`(content: String) throws {
        try folder.write(content, to: "credential")
        let outcome = try workshop.badge("bake", Workshop.pngPicture, "credential", "-o", "badge.png")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("credential") && outcome.errors.contains("What to do:"))
        #expect(try !folder.names().contains("badge.png"))
    }

    @Test func `a picture is not a credential`() throws {
        let outcome = try workshop.badge("bake", Workshop.pngPicture, Workshop.picture, "-o", "badge.png")
        #expect(outcome.status == 1)
        try workshop.issue(to: "badge.svg")
        let baked = try workshop.badge("bake", Workshop.pngPicture, "badge.svg", "-o", "badge.png")
        #expect(baked.status == 1 && baked.errors.contains("badge extract"))
    }

    @Test func `refuses a name that does not fit the picture`() throws {
        try workshop.issue(to: "one.jws")
        #expect(try workshop.badge("bake", Workshop.pngPicture, "one.jws", "-o", "badge.svg").status == 64)
    }

    @Test func `a picture without a badge is told from a broken one`() throws {
        let plain = try workshop.badge("extract", Workshop.pngPicture)
        #expect(plain.status == 1 && plain.errors.contains("[png.none]"))
        var broken = [UInt8](try Data(contentsOf: URL(filePath: Workshop.pngPicture)))
        broken[20] ^= 1
        try folder.write(broken, to: "broken.png")
        let outcome = try workshop.badge("extract", "broken.png")
        #expect(outcome.status == 1 && outcome.errors.contains("[png.crc]"))
    }

    @Test func `a credential is not extracted from itself`() throws {
        try workshop.issue(to: "one.jws")
        let outcome = try workshop.badge("extract", "one.jws")
        #expect(outcome.status == 1 && outcome.errors.contains("[file.role]") && outcome.errors.contains("inspect"))
    }

    @Test func `inspect says what is written and that nothing was checked`() throws {
        try workshop.issue(to: "badge.svg")
        let text = try workshop.badge("inspect", "badge.svg").text
        for words in ["Assessing Threats", "Our School", "Nothing", "been checked", "Criteria", "Aligned with"] {
            #expect(text.contains(words), "\(words)")
        }
        for word in ["Accepted", "Rejected", "passed"] { #expect(!text.contains(word), "\(word)") }
    }

    @Test func `inspect gives no verdict on a forged badge either`() throws {
        try workshop.issue(to: "badge.jws")
        var token = try folder.bytes("badge.jws")
        token[token.count - 5] = token[token.count - 5] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        try folder.write(token, to: "forged.jws")
        let outcome = try workshop.badge("inspect", "--json", "forged.jws")
        #expect(outcome.status == 0)
        let reading = try #require(try outcome.json().first)
        #expect(reading["judged"] as? Bool == false && reading["verdict"] == nil)
        #expect((reading["credential"] as? [String: Any])?["type"] != nil)
        #expect((reading["header"] as? [String: Any])?["alg"] as? String == "EdDSA")
    }

    @Test func `inspect shows both badges of a picture`() throws {
        try workshop.issue(to: "both.svg", by: Workshop.bothStandards)
        #expect(try workshop.badge("inspect", "--json", "both.svg").json().count == 2)
    }

    @Test func `warns of badges of two awards in one picture`() throws {
        try workshop.issue(to: "3.jws")
        let (index, other) = (Workshop.achievement.lastIndex(of: "/"), "advocating-personal-wellness.json")
        let achievement = String(Workshop.achievement[...(try #require(index))]) + other
        func award(_ achievement: String, _ output: String) throws {
            let arguments = [
                "issue", "--achievement", achievement, "--key", "issuer.pem", "--recipient", Workshop.recipient,
                "--approved-by", "Ada Approver", "--issuer", Workshop.profile, "--standard", "2.0", "-o", output,
            ]
            try #require(try BadgeCommand.run(arguments, in: folder).status == 0)
        }
        try award(achievement, "other.jws")
        let two = try workshop.badge("bake", Workshop.pngPicture, "3.jws", "other.jws", "-o", "two.png")
        #expect(two.status == 0 && two.errors.contains("two awards"))
        try award(Workshop.achievement, "same.jws")
        let one = try workshop.badge("bake", Workshop.pngPicture, "3.jws", "same.jws", "-o", "one.png")
        #expect(one.status == 0 && one.errors.isEmpty)
    }
}
