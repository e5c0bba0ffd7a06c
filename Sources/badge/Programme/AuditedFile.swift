import Issuance
import LinkedData
import OpenBadges

/// A badge that is looked for among the awards.
struct AuditedFile {
    /// The name of the file.
    let name: String
    /// The award that it belongs to, with every badge in it; `nil` when there is none.
    let award: AwardedBadge?

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
        award = Set(awards.map(\.id)).count == 1 ? awards.first : nil
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
        case .content: return "The badge of \(record) was changed in the store."
        case .head: return "The records no longer hold number \(number) as it was: \(key)."
        }
    }
}
