import Foundation
import Testing

@Suite struct `What is shown` {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
    }

    /// A name with a colour, a direction override, a line separator, a C1 control and a zero-width space.
    private static let hostile = "Evil\u{1b}[2J\u{202e}gnirts\u{2028}x\u{9b}y\u{200b}z"

    private func issueHostileBadge() throws {
        let achievement: [String: Any] = [
            "id": "https://badges.example.org/achievements/hostile", "type": ["Achievement"], "name": "Plain",
            "description": Self.hostile, "criteria": ["narrative": Self.hostile],
        ]
        try workshop.folder.write([UInt8](JSONSerialization.data(withJSONObject: achievement)), to: "hostile.json")
        let outcome = try workshop.badge(
            "issue", "--achievement", "hostile.json", "--key", "issuer.pem", "--issuer-name", "Our School",
            "--recipient", Workshop.recipient, "--approved-by", "Ada", "-o", "badge.jws")
        try #require(outcome.status == 0, "\(outcome.errors)")
    }

    private func hasDangerousCharacter(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            scalar != "\n"
                && [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
        }
    }

    @Test(arguments: [["verify"], ["verify", "--json"], ["verify", "--explain"], ["inspect"], ["inspect", "--json"]])
    func `a badge cannot send codes to the terminal`(command: [String]) throws {
        try issueHostileBadge()
        let outcome = try BadgeCommand.run(command + ["badge.jws"], in: workshop.folder)
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("gnirts"))
        #expect(!hasDangerousCharacter(outcome.text))
    }

    @Test func `JSON keeps the text that it escapes`() throws {
        try issueHostileBadge()
        let report = try #require(try workshop.verify("badge.jws").reports.first)
        let badge = try #require(report["badge"] as? [String: Any])
        #expect(badge["description"] as? String == Self.hostile)
    }

    @Test func `extracting to a terminal escapes, to a pipe gives the exact bytes`() throws {
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:ob="https://purl.imsglobal.org/ob/v3p0"><ob:credential>\
            <![CDATA[{"name":"\u{202e}"}]]></ob:credential></svg>
            """
        try workshop.folder.write(svg, to: "badge.svg")
        #expect(try workshop.badge("extract", "badge.svg").text == "{\"name\":\"\u{202e}\"}")
        let shown = try workshop.badge("extract", "badge.svg", output: .terminal)
        #expect(shown.text.contains("{\"name\":\"\\u{202E}\"}"))
    }

    @Test(arguments: ["verify", "inspect", "extract"])
    func `neither can the name of a file`(command: String) throws {
        let outcome = try workshop.badge(command, "\u{1b}]0;owned\u{7}\u{202e}.png")
        #expect(outcome.status == 1)
        #expect(!hasDangerousCharacter(outcome.text + outcome.errors))
    }

    @Test func `neither can a wrong option`() throws {
        let outcome = try workshop.badge("verify", "--\u{1b}[31mred", "x")
        #expect(outcome.status == 64)
        #expect(!hasDangerousCharacter(outcome.errors))
    }

    @Test func `colours are for terminals only`() throws {
        try workshop.issue(to: "badge.jws")
        #expect(try !workshop.badge("verify", "badge.jws").text.contains("\u{1b}"))
        #expect(try workshop.badge("verify", "badge.jws", output: .terminal).text.contains("\u{1b}[1;32mAccepted"))
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
    func `colours can be refused, and the words stay`(environment: [String: String]) throws {
        try workshop.issue(to: "badge.jws")
        let shown = try workshop.badge("verify", "badge.jws", environment: environment, output: .terminal).text
        #expect(!shown.contains("\u{1b}"))
        #expect(shown.contains("Accepted:") && shown.contains("passed"))
    }

    @Test func `no line of text is wider than 80 columns`() throws {
        try workshop.issue(to: "badge.svg", by: Workshop.bothStandards)
        for arguments in [["verify", "badge.svg"], ["verify", "badge.svg", "--documents", "site/index.json"]] {
            let text = try BadgeCommand.run(arguments, in: workshop.folder).text
            #expect(wideLines(of: text).isEmpty, "\(text)")
        }
    }

    @Test(arguments: ["verify", "inspect", "extract"])
    func `a reader that has gone away does not kill the command`(command: String) throws {
        try workshop.issue(to: "badge.svg")
        let outcome = try workshop.badge(command, "badge.svg", output: .brokenPipe)
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
    }

    @Test func `help for a reader that has gone away is no failure`() throws {
        #expect(try workshop.badge("--help", output: .brokenPipe).status == 0)
    }

    @Test func `the verdict is in the exit status even when nobody reads`() throws {
        try workshop.issue(to: "badge.svg")
        let outcome = try workshop.badge("verify", "badge.svg", "--recipient", "x@example.org", output: .brokenPipe)
        #expect(outcome.status == 1)
    }

    @Test func `with a closed standard output the answer is lost, which is no success, and nothing else is written to`()
        throws
    {
        try workshop.issue(to: "badge.svg")
        let before = try workshop.folder.bytes("badge.svg")
        let outcome = try workshop.badge("verify", "badge.svg", output: .closed)
        #expect(outcome.status == 1 && outcome.errors.contains("[file.unwritable]"))
        #expect(try workshop.folder.bytes("badge.svg") == before)
    }

    @Test(arguments: ["verify", "inspect", "extract"])
    func `a full disk is reported`(command: String) throws {
        try workshop.issue(to: "badge.svg")
        let outcome = try workshop.badge(command, "badge.svg", output: .path("/dev/full"))
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[file.unwritable]"))
    }
}
