import Issuance
import LinkedData

/// The award that a badge belongs to, and what it counts for at present.
struct AuditedAward {
    /// The award with this very badge.
    let award: AwardedBadge
    private let status: AwardStatus
    private let isSuperseded: Bool

    init(_ award: AwardedBadge, in programme: Programme) throws {
        self.award = award
        status = try programme.status(of: award.id)
        isSuperseded = try programme.awarded(award.id).issue > award.issue
    }

    /// What there is to say about it.
    var sentence: TerminalText {
        var remark: TerminalText = isSuperseded ? " It was issued again since." : ""
        if status.word != "awarded" { remark = remark + " It is \(status.word): \(status.reason ?? "")" }
        return "awarded as \(award.id), on the decision \(award.decision).\(remark)"
    }

    /// The same for programs.
    func put(on object: inout JSONObject) {
        object["award"] = .text(award.id)
        object["decision"] = .text(award.decision)
        object["state"] = .text(status.word)
        object["reason"] = status.reason.map { .text($0) }
        if isSuperseded { object["superseded"] = true }
    }
}
