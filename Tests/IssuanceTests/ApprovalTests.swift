import Cryptography
import Issuance
import LinkedData
import Testing

@Suite struct `Approvals` {
    @Test func `states who approved, when and what it refers to`() throws {
        let approval = try Sample.approval()
        #expect(approval.approver == "Ada Lovelace")
        #expect(approval.reference == "Minutes 7")
        #expect(approval.date.text == "2026-06-01T00:00:00Z")
        #expect(approval.json["approvedBy"] == "Ada Lovelace")
        #expect(approval.json["approvedAt"] == "2026-06-01T00:00:00Z")
        #expect(approval.json["reference"] == "Minutes 7")
        #expect(approval.json["digest"] == .text("sha256:" + approval.digest))
    }

    @Test func `has the digest of its canonical form`() throws {
        let canonical =
            #"{"approvedAt":"2026-06-01T00:00:00Z","approvedBy":"Ada Lovelace","reference":"Minutes 7","type":"ApprovalStatement"}"#
        let digest: String = Hexadecimal.encode(try HashAlgorithm.sha256.digest(Array(canonical.utf8)))
        #expect(try Sample.approval().digest == digest)
    }

    @Test func `leaves out a reference that was not given`() throws {
        let approval = try Approval(statementBy: "Ada", reference: nil, at: Sample.now)
        #expect(approval.json["reference"] == nil)
    }

    @Test func `differs when any part of the statement differs`() throws {
        let one = try Sample.approval()
        let others = [
            try Approval(statementBy: "Ada Lovelac\u{e9}", reference: "Minutes 7", at: Sample.now),
            try Approval(statementBy: "Ada Lovelac\u{65}\u{301}", reference: "Minutes 7", at: Sample.now),
            try Approval(statementBy: "Ada Lovelace", reference: "Minutes 8", at: Sample.now),
            try Approval(statementBy: "Ada Lovelace", reference: nil, at: Sample.now),
            try Approval(statementBy: "Ada Lovelace", reference: "Minutes 7", at: Sample.now.adding(seconds: 1)),
        ]
        #expect(Set(others + [one]).count == 6)
        #expect(try Sample.approval() == one)
    }

    @Test(arguments: ["", " ", "\u{A0}\u{2003}", "\u{200D}", "\u{301}", "\u{3164}", "\u{2800}"])
    func `refuses a name that nobody can see`(name: String) {
        #expect(throws: ApprovalError.noApprover) { try Approval(statementBy: name, reference: nil, at: Sample.now) }
    }

    @Test(arguments: [
        ("\n", "U+000A"), ("\0", "U+0000"), ("\u{1B}[31m", "U+001B"), ("\u{85}", "U+0085"), ("\u{2028}", "U+2028"),
        ("\u{202E}", "U+202E"), ("\u{2066}", "U+2066"), ("\u{200F}", "U+200F"), ("\u{61C}", "U+061C"),
        ("\u{FEFF}", "U+FEFF"), ("\u{E0041}", "U+E0041"), ("\u{E000}", "U+E000"),
    ])
    func `refuses characters that are not shown or turn the text around`(text: String, name: String) {
        #expect(throws: ApprovalError.forbiddenCharacter(.approver, character: name)) {
            try Approval(statementBy: "Ada" + text, reference: nil, at: Sample.now)
        }
        #expect(throws: ApprovalError.forbiddenCharacter(.reference, character: name)) {
            try Approval(statementBy: "Ada", reference: "7" + text, at: Sample.now)
        }
    }

    @Test(arguments: ["José", "Zoë Müller-O’Brien", "李明", "محمد", "نرگس می\u{200C}خواند", "श्री\u{200D}", "Ωμέγα 3"])
    func `takes the names of people`(name: String) throws {
        #expect(try Approval(statementBy: name, reference: name, at: Sample.now).approver.hasSameBytes(as: name))
    }

    @Test func `refuses text beyond the limit and takes text at it`() throws {
        let limit = Approval.approverLimit
        #expect(throws: ApprovalError.tooLong(.approver, bytes: limit + 1, limit: limit)) {
            try Approval(statementBy: String(repeating: "a", count: limit + 1), reference: nil, at: Sample.now)
        }
        let longest = String(repeating: "a", count: Approval.referenceLimit)
        #expect(throws: ApprovalError.tooLong(.reference, bytes: 2001, limit: 2000)) {
            try Approval(statementBy: "Ada", reference: longest + "a", at: Sample.now)
        }
        #expect(try Approval(statementBy: "Ada", reference: longest, at: Sample.now).reference == longest)
    }

    @Test func `refuses a reference that is given and empty`() {
        #expect(throws: ApprovalError.emptyReference) {
            try Approval(statementBy: "Ada", reference: " ", at: Sample.now)
        }
    }
}
