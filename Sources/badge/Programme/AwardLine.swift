import Issuance
import LinkedData

/// An award in a few lines.
struct AwardLine {
    private let award: AwardedBadge
    private let status: AwardStatus
    private let file: String?
    private let stacks: [AwardedBadge]
    /// Why it was issued again.
    private let correction: String?

    init(
        _ award: AwardedBadge, status: AwardStatus, file: String? = nil, stacks: [AwardedBadge] = [],
        correction: String? = nil
    ) {
        self.stacks = stacks
        self.correction = correction
        self.award = award
        self.status = status
        self.file = file
    }

    func write(asJSON: Bool) throws {
        if asJSON {
            var json: JSONObject = [
                "id": .text(award.id), "achievement": .text(award.slug.text),
                "version": .number(JSONNumber(award.version)), "credential": .text(award.credential.text),
                "state": .text(status.word), "issue": .number(JSONNumber(award.issue)),
                "awardedDate": .text(award.awardedDate.text), "validFrom": .text(award.validFrom.text),
                "decision": .text(award.decision),
            ]
            json["validUntil"] = award.validUntil.map { .text($0.text) }
            json["reason"] = status.reason.map { .text($0) }
            json["issuedAgain"] = correction.map { .text($0) }
            json["file"] = file.map { .text($0) }
            if !stacks.isEmpty { json["stacks"] = .array(stacks.map { .text($0.id) }) }
            return try JSONOutput.write(.object(json))
        }
        let reason: TerminalText = status.reason.map { " (\($0))" } ?? ""
        let issue: TerminalText = award.issue > 1 ? ", issue \(award.issue)" : ""
        let console = Console()
        try console.paragraph(
            "\(award.slug.text), version \(award.version)\(issue): \(status.word)\(reason)", first: "\(award.id)  ",
            indent: 4)
        if let correction { try console.paragraph("Issued again: \(correction)", first: "  ", indent: 4) }
        if let file { try console.result("Written to \(file)") }
        for stack in stacks {
            try console.paragraph("With it the stack \(stack.slug.text) is complete: \(stack.id)", indent: 4)
        }
    }
}

extension AwardStatus {
    /// What an award counts for, in one word.
    var word: String { isRevoked ? "revoked" : isSuspended ? "suspended" : "awarded" }
}
