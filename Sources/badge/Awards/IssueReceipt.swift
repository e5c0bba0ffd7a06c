import Issuance
import LinkedData
import OpenBadges

/// What was awarded, on whose approval, and where it is.
struct IssueReceipt {
    let award: Award
    /// The recipient as typed; the badge may hold only a hash of it.
    let recipient: String
    let approval: Approval
    let standards: IssuedStandards
    let file: String
    /// The folder with the documents to be published, when it was written.
    let documents: String?
    /// Members of the award that Open Badges 2.0 has no place for.
    let omitted: [String]
    /// SHA-256 of the file, in hexadecimal.
    let digest: String

    private var achievementName: String { award.achievement.name.best }
    private var issuerName: String { award.issuer.profile.name?.best ?? award.issuer.id.text }

    /// Writes it for people.
    func writeText() throws {
        let console = Console()
        try console.paragraph("Awarded \"\(achievementName)\" to \(recipient).")
        try console.result("")
        try console.labelled("Badge", "\(file) (\(standards.words))")
        try console.labelled("Awarded by", "\(issuerName), identified by \(award.issuer.id.text)")
        let reference: TerminalText = approval.reference.map { " (\($0))" } ?? ""
        try console.labelled("Approved by", "\(approval.approver)\(reference), recorded \(approval.date.text)")
        try console.labelled("Valid from", "\(award.validFrom.description)")
        if let end = award.validUntil { try console.labelled("Valid until", "\(end.description)") }
        try console.labelled("Identifier", "\(award.id.iri.text)")
        try console.labelled("SHA-256", "\(digest)")
        if !omitted.isEmpty {
            try console.labelled(
                "Not in 2.0", "Open Badges 2.0 has no place for \(omitted.joined(separator: ", ")).")
        }
        try writeNextSteps(console)
    }

    private func writeNextSteps(_ console: Console) throws {
        let addresses = award.issuer.publishedDocuments().map(\.url.text)
        let needsDocuments = !addresses.isEmpty && !(standards == .openBadges3 && award.issuer.id.scheme == "did")
        if needsDocuments {
            try console.result("\nBefore others can check it, publish:")
            for address in addresses { try console.result("  \(address)") }
            let hint: TerminalText =
                documents.map { "The documents are in \($0)." }
                ?? "Add --publish-to FOLDER to have these documents written."
            try console.paragraph(hint)
        }
        let index: TerminalText =
            needsDocuments
            ? documents.map { " --documents \(ShellWord("\($0)/\(DocumentFolder.indexName)"))" } ?? "" : ""
        try console.result(
            "\nTo check it:\n  \(ShellWord.command) verify \(ShellWord(file)) --recipient \(ShellWord(recipient))\(index)"
        )
    }

    /// Writes it for programs.
    func writeJSON() throws {
        var result = JSONObject()
        result["file"] = .text(file)
        result["sha256"] = .text(digest)
        result["id"] = .text(award.id.iri.text)
        result["standards"] = .array(standards.standards.map { .text("open-badges-\(StandardName($0).rawValue)") })
        result["achievement"] = ["id": .text(award.achievement.id.text), "name": .text(achievementName)]
        result["issuer"] = ["id": .text(award.issuer.id.text), "name": .text(issuerName)]
        result["recipient"] = .text(recipient)
        result["approval"] = .object(approval.json)
        result["validFrom"] = .text(award.validFrom.description)
        result["validUntil"] = award.validUntil.map { .text($0.description) }
        result["documents"] = documents.map { .text("\($0)/\(DocumentFolder.indexName)") }
        if !omitted.isEmpty { result["omitted"] = .array(omitted.map { .text($0) }) }
        try JSONOutput.write(.object(result))
    }
}
