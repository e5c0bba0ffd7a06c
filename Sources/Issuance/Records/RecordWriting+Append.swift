private import Cryptography
internal import LinkedData

extension RecordWriting {
    /// Records a step once: a step with the same name that says the same gives the record that is there.
    ///
    /// - Throws: `.conflict` when the step was recorded before and says something else.
    func append(_ draft: RecordDraft, at instant: Instant, random: RandomSource) throws -> Record {
        if let existing = try record(key: draft.key) {
            guard existing.body == draft.body else { throw ProgrammeError.conflict(key: draft.key) }
            return existing
        }
        return try add([draft], at: instant, random: random)[0]
    }

    /// Records steps none of which was recorded before.
    func add(_ drafts: [RecordDraft], at instant: Instant, random: RandomSource) throws -> [Record] {
        var last = try last()
        // A clock that was set back must not make a later step look earlier.
        let now = max(instant, last?.date.instant ?? instant)
        var added: [Record] = []
        for draft in drafts {
            let salt: String = Hexadecimal.encode(try random.bytes(16))
            let record = try Record(draft, after: last, at: now, salt: salt)
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
