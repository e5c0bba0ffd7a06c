private import Cryptography

/// What an audit has in mind of awards: some two hundred bytes for each, so that those of millions fit.
///
/// Awards are known again by a hash of their names, with a secret that is made for each audit: nobody can look for two names that
/// would be taken for one.
struct AuditMemory {
    /// What a name is known by: half of SHA-256.
    private struct Mark: Hashable {
        let high: UInt64
        let low: UInt64
    }

    private struct Award {
        /// The number of the record of the last issue.
        let number: Int
        let slot: StatusSlot
        /// Whether the store calls the place taken by this award.
        var hasPlace = false
    }

    private let secret: [UInt8]
    private var awards: [Mark: Award] = [:]
    private var slots: Set<StatusSlot> = []

    init() throws {
        secret = try RandomSource.system.bytes(16)
    }

    /// How many awards there are.
    var count: Int { awards.count }

    /// The number of the record of the last issue of an award; `nil` before there is any.
    func number(ofAward id: String) throws -> Int? {
        try awards[mark(AwardStep.first(id).identity)]?.number
    }

    /// Takes note of an issue of an award, which is the last one so far.
    ///
    /// - Returns: the number of the record of the issue before it, and whether another award has its place.
    mutating func take(_ award: AwardedBadge, number: Int) throws -> (before: Int?, sharesPlace: Bool) {
        let last = try awards.updateValue(
            Award(number: number, slot: award.slot), forKey: mark(AwardStep.first(award.id).identity))
        return (last?.number, last?.slot != award.slot && !slots.insert(award.slot).inserted)
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

    private func mark(_ name: String) throws -> Mark {
        let digest = try HashAlgorithm.sha256.digest(secret + name.utf8)
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
