import Foundation
import Glibc
import TestSupport
import Testing

/// `badge verify` with folders and with many badges.
@Suite struct `Verifying many badges` {
    private let workshop: Workshop
    private var folder: TemporaryFolder { workshop.folder }
    private let good: [UInt8]
    private let changed: [UInt8]

    /// A good token, and one whose signature was changed.
    init() throws {
        workshop = try Workshop()
        try workshop.issue(to: "made.jwt")
        good = try workshop.folder.bytes("made.jwt")
        var changed = good
        // In the signature, so that everything can still be read.
        let place = try #require(changed.lastIndex(of: UInt8(ascii: "."))) + 5
        changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        self.changed = changed
        try FileManager.default.createDirectory(
            atPath: workshop.folder.file("badges/inner"), withIntermediateDirectories: true)
    }

    private func names(_ reports: [[String: Any]]) -> [String] {
        reports.compactMap { ($0["source"] as? [String: Any])?["name"] as? String }
    }

    private func verdicts(_ reports: [[String: Any]]) -> [String] {
        reports.compactMap { $0["verdict"] as? String }
    }

    @Test func `a folder stands for the badges in it, in the order of their names`() throws {
        for name in ["b.jwt", "a.JWT", "inner/c.jws", "inner.json", "token without ending", ".hidden.jwt", "Z.jwt"] {
            try folder.write(good, to: "badges/\(name)")
        }
        try folder.write("Nothing to see here.", to: "badges/readme.txt")
        try folder.write("{\"recipient\":1}", to: "badges/unnamed")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("badges/link.jwt"), withDestinationPath: "../made.jwt")
        try FileManager.default.createSymbolicLink(atPath: folder.file("badges/loop"), withDestinationPath: ".")
        let outcome = try workshop.badge("verify", "--json", "badges/")
        #expect(
            names(try outcome.json())
                == ["Z.jwt", "a.JWT", "b.jwt", "inner/c.jws", "inner.json", "token without ending", "unnamed"]
                .map { "badges/\($0)" })
        #expect(outcome.status == 2 && outcome.errors.contains("2 symbolic links in folders were not followed."))
    }

    @Test func `files and folders whose names are not UTF-8 are read, unless two names look alike`() throws {
        /// A path in the folder, in Latin-1.
        func path(_ name: String) -> [CChar] {
            Array(folder.file("badges").utf8CString.dropLast())
                + name.unicodeScalars.map { CChar(bitPattern: UInt8(truncatingIfNeeded: $0.value)) } + [0]
        }
        try #require(mkdir(path("/Müller"), 0o700) == 0)
        for name in ["/Müller/Bär.jwt", "/bä.jwt"] {
            try folder.write(good, to: "one.jwt")
            try #require(rename(folder.file("one.jwt"), path(name)) == 0)
        }
        let outcome = try workshop.badge("verify", "--json", "badges")
        #expect(names(try outcome.json()) == ["badges/M\u{FFFD}ller/B\u{FFFD}r.jwt", "badges/b\u{FFFD}.jwt"])
        #expect(Set(verdicts(try outcome.json())) == ["accepted"])
        #expect(try workshop.badge("verify", "badges/b\u{FFFD}.jwt").status == 0)

        try folder.write(good, to: "one.jwt")
        try #require(rename(folder.file("one.jwt"), path("/bü.jwt")) == 0)
        let alike = try workshop.badge("verify", "badges/b\u{FFFD}.jwt")
        #expect(alike.status == 1 && alike.text.contains("There is no file"))
    }

    @Test func `a ZIP archive stands for the badges in it, which are not unpacked`() throws {
        let names = ["inner/b.jwt", "a.jwt", "../../evil.jwt", ".hidden.jwt", "__MACOSX/a.jwt", "token without ending"]
        var files = names.map { SampleZIP.File($0, good) } + [SampleZIP.File("readme.txt", Array("Nothing.".utf8))]
        files.append(SampleZIP.File("changed.jwt", changed))
        try folder.write(SampleZIP(files).bytes, to: "export.zip")
        let outcome = try workshop.badge("verify", "--json", "export.zip")
        #expect(
            self.names(try outcome.json())
                == ["../../evil.jwt", "a.jwt", "changed.jwt", "inner/b.jwt", "token without ending"]
                .map { "export.zip/\($0)" })
        #expect(Set(verdicts(try outcome.json())) == ["accepted", "rejected"] && outcome.status == 1)

        try folder.write(Array(SampleZIP(files).bytes.dropLast()), to: "cut.zip")
        let cut = try workshop.badge("verify", "cut.zip")
        #expect(cut.status == 1 && cut.text.contains("The ZIP archive is cut off or was changed"))
        try folder.write(SampleZIP([files[3]]).bytes, to: "none.zip")
        let none = try workshop.badge("verify", "none.zip")
        #expect(none.status == 64 && none.errors.contains("There is no badge in none.zip."))
    }

    @Test func `each badge has a line, and a summary counts verdicts and reasons`() throws {
        for number in 1...3 { try folder.write(good, to: "badges/good-\(number).jwt") }
        for number in 1...2 { try folder.write(changed, to: "badges/changed-\(number).jwt") }
        try folder.write("{", to: "badges/inner/broken.json")
        let outcome = try workshop.badge("verify", "badges")
        #expect(outcome.status == 1 && outcome.errors.isEmpty)
        let lines = outcome.text.split(separator: "\n")
        #expect(lines.contains("Accepted      badges/good-1.jwt, \"Assessing Threats\""))
        #expect(lines.first?.hasPrefix("Rejected      badges/changed-1.jwt") == true)
        #expect(outcome.text.contains("\n6 badges: 3 accepted, 3 rejected, 0 undetermined.\n"))
        #expect(outcome.text.contains("\n  2 x ") && outcome.text.contains("[jws.signature]"))
        #expect(outcome.text.contains("[json.syntax]") && outcome.text.contains("What to do: "))
        #expect(!outcome.text.contains(Workshop.recipient))
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(outcome.text)")
    }

    @Test(arguments: [
        (["good.jwt"], 0), (["good.jwt", "changed.jwt"], 1), (["good.jwt", "open.svg"], 2),
        (["open.svg", "changed.jwt"], 1),
    ])
    func `the worst badge of a folder decides`(content: [String], status: Int) throws {
        for name in content {
            switch name {
            case "good.jwt": try folder.write(good, to: "badges/good.jwt")
            case "changed.jwt": try folder.write(changed, to: "badges/changed.jwt")
            default: try workshop.issue(to: "badges/open.svg", by: Workshop.bothStandards)
            }
        }
        for form in [[], ["--json"], ["--csv"], ["--explain"]] {
            #expect(try BadgeCommand.run(["verify", "badges"] + form, in: folder).status == Int32(status))
        }
    }

    @Test func `a hundred badges come out in order, each once`() throws {
        let expected = (0..<100).map { String(format: "badges/%03d.jwt", $0) }
        for (number, name) in expected.enumerated() {
            try folder.write(number % 7 == 3 ? changed : good, to: name)
        }
        let reports = try workshop.verify("badges").reports
        #expect(names(reports) == expected)
        #expect(
            verdicts(reports) == expected.indices.map { $0 % 7 == 3 ? "rejected" : "accepted" })
    }

    @Test func `more than ten named badges have a line each, fewer their full text`() throws {
        let few = try BadgeCommand.run(["verify"] + Array(repeating: "made.jwt", count: 10), in: folder)
        #expect(few.text.contains("What was checked") && few.text.contains("10 badges: 10 accepted"))
        let many = try BadgeCommand.run(["verify"] + Array(repeating: "made.jwt", count: 11), in: folder)
        #expect(!many.text.contains("What was checked") && many.text.contains("11 badges: 11 accepted"))
        #expect(many.text.components(separatedBy: "Accepted      made.jwt").count == 12)
    }

    @Test func `what is named twice is reported twice`() throws {
        try folder.write(good, to: "badges/a.jwt")
        let (status, reports) = try workshop.verify("badges", "badges/a.jwt", "badges")
        #expect(status == 0 && names(reports) == Array(repeating: "badges/a.jwt", count: 3))
    }

    @Test func `a folder without badges leaves nothing to judge`() throws {
        try folder.write("Nothing to see here.", to: "badges/readme.txt")
        let outcome = try workshop.badge("verify", "made.jwt", "badges")
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        #expect(
            outcome.errors.contains("There is no badge in badges.") && outcome.errors.contains("[usage]"))
    }

    @Test func `what cannot be opened is reported and not passed over`() throws {
        try folder.write(good, to: "badges/a.jwt")
        // No text, and so not to be told apart by their names.
        for last: CChar in [-1, -2] {
            let number = creat(Array("\(folder.path)/badges/x".utf8CString.dropLast()) + [last, 0], 0o600)
            try #require(number >= 0)
            close(number)
        }
        let deep = folder.path + "/badges/deep" + String(repeating: "/d", count: 70)
        try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
        let (status, reports) = try workshop.verify("badges", "absent.jwt")
        #expect(status == 1)
        #expect(verdicts(reports) == ["accepted"] + Array(repeating: "rejected", count: 4))
        #expect(reports.dropFirst().allSatisfy { checks("failed", in: $0) == ["file.readable"] })
        let found = reports.flatMap { findings(in: $0) }
        #expect(found == ["file.unreadable"] + Array(repeating: "file.missing", count: 3))
    }

    @Test func `the table has a row for each badge, without the recipient`() throws {
        try folder.write(changed, to: "badges/a, \"b\".jwt")
        try folder.write(good, to: "badges/=1+1.jwt")
        try folder.write(good, to: "-x.jwt")
        let outcome = try workshop.badge("verify", "--csv", "badges", "--", "-x.jwt")
        #expect(outcome.status == 1)
        let rows = outcome.text.components(separatedBy: "\r\n")
        #expect(rows.first == "file,verdict,badge,issuer,\"issued on\",\"valid until\",reason,\"what to do\"")
        #expect(rows.count == 5 && rows.last == "")
        #expect(rows[1].hasPrefix("badges/=1+1.jwt,accepted,\"Assessing Threats\",\"Our School\",2"))
        #expect(rows[2].hasPrefix("\"badges/a, \"\"b\"\".jwt\",rejected,"))
        #expect(rows[3].hasPrefix("'-x.jwt,accepted,"))
        #expect(!outcome.text.contains(Workshop.recipient))
    }

    @Test(arguments: [["--csv", "--json"], ["--csv", "--explain"]])
    func `one form of output excludes the other`(options: [String]) throws {
        #expect(try BadgeCommand.run(["verify", "made.jwt"] + options, in: folder).status == 64)
    }

    @Test func `no bar is drawn among results for programs`() throws {
        for number in 10..<40 { try folder.write(good, to: "badges/\(number).jwt") }
        let json = try workshop.badge("verify", "--json", "badges", output: .dialogue(answer: ""))
        #expect(!json.text.contains("a second") && !json.text.contains("\u{1b}["))
        let lines = try workshop.badge("verify", "badges", output: .dialogue(answer: ""))
        #expect(lines.text.contains("[#") || lines.text.contains("[-"))
        #expect(lines.text.contains("30 badges: 30 accepted"))
    }
}
