import ArgumentParser
import Issuance
import LinkedData
import OpenBadges

/// `badge audit`: the records are whole, and a badge belongs to one of them.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Prove that the records are whole, and that badges belong to recorded decisions.",
        usage: """
            badge audit [<file> ...] [--holding <file>] [--json] [<options>]
            """,
        discussion: """
            Every step of a programme is a record that names the one before it. An audit goes through all of them, and \
            finds whatever was changed, removed or put in between, in the files that they name too (badges, evidence, \
            pictures), and in the tables of the database themselves. With files it also says for each badge on which \
            decision it rests. Keep the last link somewhere else, and give it back with --holding later: then nobody \
            can have rewritten what was before it.

            Exit status: 0 all is whole and every file belongs to an award, 1 not.

            Examples:
              badge audit
              badge audit badge.svg
              badge audit --json > head.json
              badge audit --holding head.json
            """)

    @Argument(help: "Badges to look for, and records (CLR 2.0) of stacks.", completion: .file())
    var files: [String] = []

    @Option(help: ArgumentHelp("An earlier result of badge audit --json.", valueName: "file"))
    var holding: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        let signed = try holding.map(OfficeFile.head)
        let audit = try programme.audit(holding: signed)
        let found = try files.map { try AuditedFile($0, in: programme) }
        try json ? writeJSON(audit, found, head: programme.head()) : writeText(audit, found)
        if !audit.isWhole || found.contains(where: { !$0.isOurs }) { throw ExitCode.failure }
    }

    private func writeText(_ audit: Audit, _ found: [AuditedFile]) throws {
        let console = Console()
        if audit.isWhole {
            try console.paragraph(
                "\(audit.records.counting("record")), all whole; \(audit.awards.counting("award")) among them.")
        } else {
            try console.paragraph("The records are NOT whole: \(audit.faults.count.counting("fault")).")
            for fault in audit.faults {
                try console.paragraph("\(fault.sentence)", first: "  ", indent: 4)
            }
        }
        try console.labelled("Last link", "\(audit.head)")
        for file in found { try file.writeText(on: console) }
    }

    private func writeJSON(_ audit: Audit, _ found: [AuditedFile], head: ChainHead?) throws {
        var json = head?.json ?? JSONObject()
        json["whole"] = .bool(audit.isWhole)
        json["records"] = .number(JSONNumber(audit.records))
        json["awards"] = .number(JSONNumber(audit.awards))
        json["faults"] = .array(
            audit.faults.map { fault in
                var object: JSONObject = [
                    "kind": .text(fault.kind.rawValue), "number": .number(JSONNumber(fault.number)),
                    "step": .text(fault.key),
                ]
                object["reason"] = fault.reason.map { .text($0) }
                return .object(object)
            })
        if !found.isEmpty { json["files"] = .array(found.map { .object($0.json) }) }
        try JSONOutput.write(.object(json))
    }
}
