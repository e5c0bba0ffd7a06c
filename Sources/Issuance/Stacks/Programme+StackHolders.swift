internal import LinkedData

extension Programme {
    /// Goes through the people who may have completed a stack: the one who holds an award, or everybody with a badge of each
    /// member. Of the others no more is kept in memory than which of the members they have.
    ///
    /// - Parameter look: is given the badges of one person, in the order of their first issues.
    func eachHolder(
        of award: AwardedBadge?, mayComplete stacks: [CatalogueItem], in records: any RecordReading,
        _ look: ([AwardedBadge]) throws -> Void
    ) throws {
        // A stack that is there may have other members than it would be awarded for now.
        var wanted = Set(stacks.map(\.slug))
        for stack in stacks { wanted.formUnion(try members(ofAnyVersionOf: stack.slug, in: records)) }
        if let award {
            return try look(latestAwards(ofHolderOf: award, in: records).filter { wanted.contains($0.slug) })
        }
        let bits = Dictionary(uniqueKeysWithValues: wanted.enumerated().map { ($1, UInt64(1) << UInt64($0 % 64)) })
        func places(of slugs: [Slug]) -> UInt64 { slugs.reduce(0) { $0 | (bits[$1] ?? 0) } }
        let needed = stacks.flatMap { [places(of: $0.members), places(of: [$0.slug])] }.filter { $0 != 0 }
        var held: [Int: UInt64] = [:]
        try eachAward(of: wanted, in: records) { held[$1.hashValue, default: 0] |= places(of: [$0.slug]) }
        held = held.filter { _, own in needed.contains { own & $0 == $0 } }
        var ids: [String: [String]] = [:]
        try eachAward(of: wanted, in: records) { award, name in
            if held[name.hashValue] != nil { ids[name, default: []].append(award.id) }
        }
        for (_, ids) in ids.sorted(by: { $0.key < $1.key }) { try look(latestAwards(ids, in: records)) }
    }

    /// Awards as they were issued last, in the order in which they are asked for; none whose record was erased.
    func latestAwards(_ ids: [String], in records: any RecordReading) throws -> [AwardedBadge] {
        let latest = try records.latest(.award, about: ids)
        return try ids.compactMap { id in
            try latest[id].flatMap { try $0.body == nil ? nil : AwardedBadge($0) }
        }
    }

    /// Goes through the awards of some achievements as they were issued first, with the names of those who hold them.
    private func eachAward(
        of wanted: Set<Slug>, in records: any RecordReading, _ look: (AwardedBadge, String) throws -> Void
    ) throws {
        var position = Int.min
        while true {
            let page = try records.records(.award, after: position, limit: 500)
            guard let last = page.last else { return }
            let awards = try page.filter { $0.key.hasSuffix("/1") && $0.body != nil }.map { try AwardedBadge($0) }
                .filter { wanted.contains($0.slug) }
            for (award, name) in zip(awards, try recipients(of: awards.map(\.id), in: records)) {
                if let name { try look(award, name) }
            }
            position = last.number
        }
    }

    /// The awards of the person who holds one, in the order of their first issues.
    private func latestAwards(
        ofHolderOf award: AwardedBadge, in records: any RecordReading
    ) throws -> [AwardedBadge] {
        guard let name = try recipients(of: [award.id], in: records).first ?? nil else { return [] }
        var ids: Set<String> = []
        for record in try submissions(mentioning: name, in: records) where record.body != nil {
            if Self.folded(try Submission(record).recipient) == name { ids.insert(record.subject) }
        }
        let first = try records.records(keys: ids.map { AwardStep.first($0).key })
        return try latestAwards(first.values.sorted { $0.number < $1.number }.map(\.subject), in: records)
    }

    /// The records of work that may be of a person; those of everybody when the name is written so that the store could miss
    /// it.
    private func submissions(mentioning name: String, in records: any RecordReading) throws -> [Record] {
        let isPlain = name.utf8.allSatisfy {
            $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        return isPlain ? try records.records(.submission, saying: name) : try records.latest(.submission)
    }

    /// The address of who holds each award, in one spelling; `nil` for one that is about no person, or was erased.
    private func recipients(of ids: [String], in records: any RecordReading) throws -> [String?] {
        var found: [String: Record] = [:]
        for start in stride(from: 0, to: ids.count, by: 500) {
            let portion = Array(ids[start..<min(start + 500, ids.count)])
            found.merge(try records.latest(.submission, about: portion)) { first, _ in first }
        }
        return try ids.map { id in
            guard let record = found[id], record.body != nil else { return nil }
            return Self.folded(try Submission(record).recipient)
        }
    }
}
