import Issuance
import LinkedData
import OpenBadges

/// A badge that is looked for among the awards.
struct AuditedFile {
    /// The name of the file.
    let name: String
    /// The award that it belongs to, with every badge in it; `nil` when there is none.
    let award: AwardedBadge?
    /// What that award counts for at present.
    private(set) var status: AwardStatus?
    /// Whether it was issued again since.
    private(set) var isSuperseded = false

    init(_ name: String, in programme: Programme) throws {
        self.name = name
        let badges = try InputFile(name).read { try BadgeFile($0) }.badges
        var awards: [AwardedBadge] = []
        for badge in badges {
            guard let award = try programme.award(holding: badge.payload.bytes) else {
                self.award = nil
                return
            }
            awards.append(award)
        }
        award = Set(awards.map { "\($0.issue) \($0.id)" }).count == 1 ? awards.first : nil
        guard let award else { return }
        status = try programme.status(of: award.id)
        isSuperseded = try programme.awarded(award.id).issue > award.issue
    }

    /// What there is to say about the award besides the decision that it rests on.
    var remark: String {
        var remark = isSuperseded ? " It was issued again since." : ""
        if let status, status.word != "awarded" { remark += " It is \(status.word): \(status.reason ?? "")" }
        return remark
    }
}

extension AuditFault {
    /// What was found, for people.
    var sentence: String {
        let record = "record \(number) (\(key))"
        switch kind {
        case .order: return "Before \(record) something is missing, or it stands in another place."
        case .body: return "What \(record) says was changed."
        case .link: return "Something about \(record) was changed, or what was before it."
        case .missingBody: return "What \(record) said is gone, and nothing says that it was erased."
        case .sharedSlot: return "The award of \(record) has the place of another in the status lists."
        case .approval: return "The award of \(record) rests on no approval that is recorded before it."
        case .member: return "The stack of \(record) names a member that was not awarded before it."
        case .reissue: return "The badge of \(record) was issued again as another one, or out of turn."
        case .role: return "Whoever took the step of \(record) had no right to at that time."
        case .unrevoked: return "The award of \(record) was revoked before, which is for good, and counts again."
        case .content: return "A file that \(record) names is gone from the store, or is another than it was."
        case .rules: return "The rules did not allow \(record). \(reason ?? "")"
        case .place: return "The place of \(record) in the status lists is not kept for it."
        case .head: return "The records no longer hold number \(number) as it was: \(key)."
        }
    }
}
