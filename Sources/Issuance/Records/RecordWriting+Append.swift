internal import LinkedData

extension RecordWriting {
    /// Records a step once: a step with the same name that says the same gives the record that is there.
    ///
    /// - Throws: `.conflict` when the step was recorded before and says something else.
    func append(_ draft: RecordDraft, at instant: Instant, random: RandomSource) throws -> Record {
        try append([draft], at: instant, random: random)[0]
    }

    /// Records steps once, each as one is recorded.
    func append(_ drafts: [RecordDraft], at instant: Instant, random: RandomSource) throws -> [Record] {
        var recorded = try records(keys: drafts.map(\.key))
        for draft in drafts {
            if let existing = recorded[draft.key], existing.body != draft.body {
                throw ProgrammeError.conflict(key: draft.key)
            }
        }
        let new = try drafts.filter { recorded[$0.key] == nil }.map { try SealedDraft($0, random: random) }
        for record in try add(new, at: instant) { recorded[record.key] = record }
        return drafts.compactMap { recorded[$0.key] }
    }

    /// Records steps none of which was recorded before.
    func add(_ drafts: [SealedDraft], at instant: Instant) throws -> [Record] {
        var last = try last()
        // A clock that was set back must not make a later step look earlier.
        let now = max(instant, last?.date.instant ?? instant)
        var added: [Record] = []
        for draft in drafts {
            let record = try Record(draft, after: last, at: now)
            added.append(record)
            last = record
        }
        try insert(added)
        return added
    }

    /// Keeps content and gives its name.
    func keep(_ content: [UInt8]) throws -> ContentDigest {
        let digest = try ContentDigest(of: content)
        try keep(content, as: digest)
        return digest
    }
}
