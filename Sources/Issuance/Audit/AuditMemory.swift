private import Cryptography
internal import LinkedData

/// What an audit has in mind of approvals and awards: some five hundred bytes for each award, so that those of millions fit.
///
/// It is made of the records that the audit has gone through, and of nothing that a store finds for it: who can write a store can
/// write its indexes. Texts are known again by a hash, with a secret that is made for each audit: nobody can look for two that
/// would be taken for one.
struct AuditMemory {
    /// What texts are known by: half of SHA-256.
    private struct Mark: Hashable {
        let high: UInt64
        let low: UInt64
    }

    /// The last issue of an award.
    private struct Award {
        /// The number of its record.
        let number: Int
        let issue: Int
        let slot: StatusSlot
        /// The badge's identifier, and with it when the badge was awarded first.
        let badge: Mark
        /// The badge's identifier, and with it what was awarded.
        let member: Mark
        let validFrom: Instant
        /// Whether the store calls the place taken by this award.
        var hasPlace = false

        /// Whether this is the issue behind another one, or the first behind none.
        func follows(_ last: Award?) -> Bool {
            guard let last else { return issue == 1 }
            let (next, isOver) = last.issue.addingReportingOverflow(1)
            return !isOver && issue == next && slot == last.slot && badge == last.badge && last.validFrom < validFrom
        }
    }

    private let secret: [UInt8]
    /// Decisions that permit something: their links, and with them what they are about.
    private var approvals: Set<Mark> = []
    private var awards: [Mark: Award] = [:]
    private var slots: Set<StatusSlot> = []

    init() throws {
        secret = try RandomSource.system.bytes(16)
    }

    /// How many awards there are.
    var count: Int { awards.count }

    /// Takes note of a decision that permits something.
    mutating func approve(_ subject: String, by link: String) throws {
        approvals.insert(try mark(link, subject))
    }

    /// Whether an award rests on a decision about it.
    func isApproved(_ award: AwardedBadge) throws -> Bool {
        try approvals.contains(mark(award.decision, award.id))
    }

    /// Whether the last issue of an award is the one that a stack names.
    func holds(_ member: StackMember) throws -> Bool {
        try awards[mark(AwardStep.first(member.award).identity)]?.member
            == mark(member.credential.text, member.achievement.text)
    }

    /// Takes note of an issue of an award, which is the last one so far.
    ///
    /// - Returns: whether it follows the one before it, and whether another award has its place.
    mutating func take(_ award: AwardedBadge, number: Int) throws -> (follows: Bool, sharesPlace: Bool) {
        let awarded = award.awardedDate.instant
        let issue = Award(
            number: number, issue: award.issue, slot: award.slot,
            badge: try mark(award.credential.text, "\(awarded.seconds) \(awarded.nanoseconds)"),
            member: try mark(award.credential.text, award.slug.text), validFrom: award.validFrom.instant)
        let last = awards.updateValue(issue, forKey: try mark(AwardStep.first(award.id).identity))
        return (issue.follows(last), last?.slot != award.slot && !slots.insert(award.slot).inserted)
    }

    /// Takes note of a place that the store calls taken.
    mutating func take(_ taken: TakenSlot) throws {
        let award = try mark(taken.key)
        if awards[award]?.slot == taken.slot { awards[award]?.hasPlace = true }
    }

    /// The numbers of the records of awards whose places the store does not keep for them.
    ///
    /// - Parameter list: gives the places of a status list.
    func numbersWithoutPlace(_ list: (Int) throws -> StatusListPlaces?) throws -> [Int] {
        var taken: [Int: [Bool]] = [:]
        for number in Set(slots.lazy.map(\.list)) { taken[number] = try list(number)?.takenPositions }
        return awards.values.filter { award in
            guard award.hasPlace, let positions = taken[award.slot.list] else { return true }
            return !(positions.indices.contains(award.slot.position) && positions[award.slot.position])
        }.map(\.number)
    }

    /// - Parameter texts: told apart by a byte that no text has.
    private func mark(_ texts: String...) throws -> Mark {
        var bytes = secret
        for text in texts {
            bytes += text.utf8
            bytes.append(0xff)
        }
        let digest = try HashAlgorithm.sha256.digest(bytes)
        func number(from start: Int) -> UInt64 { digest[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) } }
        return Mark(high: number(from: 0), low: number(from: 8))
    }
}

extension StatusListPlaces {
    /// Which positions are taken; `nil` when one stands in the list twice, or outside it.
    fileprivate var takenPositions: [Bool]? {
        var isTaken = [Bool?](repeating: nil, count: places.count)
        for (number, position) in places.enumerated() {
            guard places.indices.contains(position), isTaken[position] == nil else { return nil }
            isTaken[position] = number < used
        }
        return isTaken.map { $0 ?? false }
    }
}
