import Foundation
import Glibc
import Testing

@Suite struct `Files that are named` {
    private let workshop: Workshop
    private var folder: TemporaryFolder { workshop.folder }

    init() throws { workshop = try Workshop() }

    @Test(arguments: [
        ("absent.png", "file.missing"), ("/dev/urandom", "file.kind"), ("/dev/zero", "file.kind"),
        ("/dev/null", "file.kind"), ("pipe", "file.unreadable"), ("absent/badge.png", "file.missing"),
        ("", "file.missing"),
    ])
    func `what is no file is a rejected report, never a wait`(name: String, finding: String) throws {
        try #require(mkfifo(folder.file("pipe"), 0o600) == 0)
        let (status, reports) = try workshop.verify(name)
        #expect(status == 1)
        let report = try #require(reports.first)
        #expect(report["verdict"] as? String == "rejected")
        #expect(checks("failed", in: report) == ["file.readable"])
        #expect(findings(in: report) == [finding])
    }

    /// A shell puts such a pipe in the place of a command: verify <(command).
    @Test func `a pipe that somebody writes to is read like a file`() throws {
        try workshop.issue(to: "badge.svg")
        let (bytes, pipe) = (Data(try folder.bytes("badge.svg")), folder.file("pipe"))
        try #require(mkfifo(pipe, 0o600) == 0)
        Thread.detachNewThread { FileHandle(forWritingAtPath: pipe)?.write(bytes) }
        let (status, reports) = try workshop.verify("pipe")
        #expect(status == 0)
        #expect(reports.first?["verdict"] as? String == "accepted")
        let input = try workshop.badge("verify", "/dev/stdin", input: Array(bytes))
        #expect(input.status == 0)
    }

    @Test(arguments: [
        ("inspect", "file.missing"), ("extract", "file.missing"), ("key inspect", "file.missing"),
        ("key public", "file.missing"),
    ])
    func `other commands fail with a code and a remedy`(command: String, finding: String) throws {
        let words = command.split(separator: " ").map(String.init)
        let outcome = try BadgeCommand.run(words + ["absent"], in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("[\(finding)]") && outcome.errors.contains("What to do:"))
    }

    @Test(arguments: [
        ("PNG", [UInt8]([0x89, 0x50, 0x4e, 0x47]), 17), ("SVG", Array("<svg".utf8), 17), ("JSON", Array("{".utf8), 6),
        ("JWS", Array("eyJ".utf8), 6), ("far too large", Array("{".utf8), 100_000),
    ])
    func `too large a file is refused by its size`(kind: String, start: [UInt8], mebibytes: Int) throws {
        try folder.write(start, to: "large")
        // Sparse: it takes no space, and reading it all would take memory and time.
        try #require(truncate(folder.file("large"), mebibytes * 1_048_576) == 0)
        let (status, reports) = try workshop.verify("large")
        #expect(status == 1)
        #expect(findings(in: try #require(reports.first)) == ["limit.size"])
    }

    @Test func `standard input has the same limit`() throws {
        let outcome = try workshop.badge(
            "verify", "--json", "-", input: [UInt8](repeating: UInt8(ascii: "{"), count: 5 * 1_048_576 + 1))
        #expect(outcome.status == 1)
        #expect(findings(in: try #require(outcome.json().first)) == ["limit.size"])
    }

    @Test(arguments: [
        [], [0], [0xff], Array("hello".utf8), Array("\u{feff}".utf8), Array("{".utf8), Array("[[[[".utf8),
        Array("....".utf8), Array("\"x\"".utf8), [0x89, 0x50, 0x4e, 0x47], Array("<svg>".utf8), [UInt8](0...255),
    ])
    func `bytes that are no badge are rejected, whatever they are`(bytes: [UInt8]) throws {
        try folder.write(bytes, to: "file")
        for command in ["verify", "inspect", "extract"] {
            let outcome = try workshop.badge(command, "file")
            #expect(outcome.status == 1, "\(command)")
            #expect(!outcome.text.isEmpty || !outcome.errors.isEmpty)
        }
    }

    @Test func `a symbolic link to a badge is a badge`() throws {
        try workshop.issue(to: "badge.jws")
        try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "badge.jws")
        #expect(try workshop.verify("link").status == 0)
    }

    @Test(arguments: ["/dev/null", "/dev/full", ".", "pipe"])
    func `never replaces what is no file, not even when told to`(destination: String) throws {
        try #require(mkfifo(folder.file("pipe"), 0o600) == 0)
        try workshop.issue(to: "badge.svg")
        let outcome = try workshop.badge("extract", "badge.svg", "-o", destination, "--force")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[file.kind]"))
        var status = stat()
        #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    }

    @Test func `writes nothing into a folder that is not there`() throws {
        try workshop.issue(to: "badge.svg")
        let outcome = try workshop.badge("extract", "badge.svg", "-o", "absent/credential.jws")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[file.folder]"))
        #expect(try !folder.names().contains("absent"))
    }

    @Test func `replacing a link leaves the file behind it alone`() throws {
        try workshop.issue(to: "badge.svg")
        try folder.write("precious", to: "target")
        try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "target")
        let refused = try workshop.badge("extract", "badge.svg", "-o", "link")
        #expect(refused.status == 1 && refused.errors.contains("[file.exists]"))
        #expect(try workshop.badge("extract", "badge.svg", "-o", "link", "--force").status == 0)
        #expect(try folder.bytes("target") == Array("precious".utf8))
    }

    @Test func `a private key that others can read is not used`() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.file("issuer.pem"))
        let outcome = try BadgeCommand.run(Workshop.award(to: "badge.jws"), in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[key.permissions]") && outcome.errors.contains("chmod 600 issuer.pem"))
        #expect(try !folder.names().contains("badge.jws"))
    }
}
