import Issuance
import LinkedData

/// An award in a few lines.
struct AwardLine {
    private let award: AwardedBadge
    private let status: AwardStatus
    private let file: String?

    init(_ award: AwardedBadge, status: AwardStatus, file: String? = nil) {
        self.award = award
        self.status = status
        self.file = file
    }

    private var state: String {
        status.isRevoked ? "revoked" : status.isSuspended ? "suspended" : "awarded"
    }

    func write(asJSON: Bool) throws {
        if asJSON {
            var json: JSONObject = [
                "id": .text(award.id), "achievement": .text(award.slug.text),
                "version": .number(JSONNumber(award.version)), "credential": .text(award.credential.text),
                "state": .text(state), "awardedDate": .text(award.awardedDate.text), "decision": .text(award.decision),
            ]
            json["reason"] = status.reason.map { .text($0) }
            json["file"] = file.map { .text($0) }
            return try JSONOutput.write(.object(json))
        }
        let reason: TerminalText = status.reason.map { " (\($0))" } ?? ""
        let console = Console()
        try console.result("\(award.id)  \(award.slug.text), version \(award.version): \(state)\(reason)")
        if let file { try console.result("Written to \(file)") }
    }
}
