import Issuance
import LinkedData
import OpenBadges

/// A file that is looked for among the awards.
struct AuditedFile {
    /// What the file is.
    private enum Content {
        /// A badge, and the award to which every badge in the file belongs; `nil` when there is none.
        case badge(AuditedAward?)
        /// A record, the awards of its badges, and whether it is one that was put together here.
        case record([AuditedAward?], isOurs: Bool)
    }

    private let name: String
    private let content: Content

    init(_ name: String, in programme: Programme) throws {
        self.name = name
        let badges = try InputFile(name).read { try BadgeFile($0) }.badges
        if badges.count == 1, let badge = badges.first, let record = try programme.auditedRecord(badge.payload.bytes) {
            let awards = try record.awards.map { try $0.map { try AuditedAward($0, in: programme) } }
            content = .record(awards, isOurs: record.stack != nil)
            return
        }
        let awards = try badges.map { try programme.award(holding: $0.payload.bytes) }
        let isOne = Set(awards.map { $0.map { "\($0.issue) \($0.id)" } }).count == 1
        content = .badge(try (isOne ? awards.first ?? nil : nil).map { try AuditedAward($0, in: programme) })
    }

    /// Whether it belongs to the awards of the programme, with everything in it.
    var isOurs: Bool {
        switch content {
        case .badge(let award): award != nil
        case .record(let awards, let isOurs): isOurs && awards.allSatisfy { $0 != nil }
        }
    }

    private static let foreign: TerminalText = "NOT one of our badges, or changed since it was awarded."

    func writeText(on console: Console) throws {
        switch content {
        case .badge(let award): try console.paragraph("\(name): \(award?.sentence ?? Self.foreign)")
        case .record(let awards, let isOurs):
            let origin: TerminalText = isOurs ? "put together here" : "NOT put together here, or changed since"
            try console.paragraph(
                "\(name): a record of \(awards.count.counting("badge")), \(origin). It is no award itself; badge verify says whether it is as it was signed."
            )
            for award in awards {
                let slug: TerminalText = award.map { "\($0.award.slug.text), " } ?? ""
                try console.paragraph("\(slug)\(award?.sentence ?? Self.foreign)", first: "  - ", indent: 4)
            }
        }
    }

    /// The same for programs.
    var json: JSONObject {
        var object: JSONObject = ["file": .text(name), "found": .bool(isOurs)]
        switch content {
        case .badge(let award): award?.put(on: &object)
        case .record(let awards, let isOurs):
            object["record"] = .bool(isOurs)
            object["badges"] = .array(
                awards.map { award in
                    var badge: JSONObject = ["found": .bool(award != nil)]
                    award?.put(on: &badge)
                    return .object(badge)
                })
        }
        return object
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
        case .store: return "What the database finds cannot be relied on. \(reason ?? "")"
        case .head: return "The records no longer hold number \(number) as it was: \(key)."
        }
    }
}
