public import LinkedData

/// What an audit of all records found.
public struct Audit: Hashable, Sendable {
    /// How many records there are.
    public let records: Int
    /// How many badges were awarded; one that was issued again is one.
    public let awards: Int
    /// The link of the last record.
    public let head: String
    /// What is wrong.
    public let faults: [AuditFault]

    /// Whether nothing is wrong.
    public var isWhole: Bool { faults.isEmpty }
}

extension Programme {
    /// Goes through all records: each follows from the one before, says what was recorded, and every award rests on an
    /// approval that was there before it.
    ///
    /// - Parameter signed: the end of the chain as it was at an earlier time, from a place that nobody here can change.
    public func audit(holding signed: ChainHead? = nil) throws -> Audit {
        try store.read { records in try audit(holding: signed, in: records) }
    }

    /// Goes through the records of one state of the store.
    func audit(holding signed: ChainHead?, in records: any RecordReading) throws -> Audit {
        var walk = try AuditWalk(signed: signed)
        for sentence in try records.unsoundness() { walk.note(storeFault: sentence) }
        let remembered = RememberedRecords(records)
        try records.eachRow { record in
            do {
                try walk.take(record, from: remembered)
            } catch let error as ProgrammeError {
                walk.note(.rules, record, error)
            }
            // Whoever had no right to the step could not take it in any way.
            guard !walk.isFaulty(record) else { return }
            if let objection = try objection(to: record, in: remembered) { walk.note(.rules, record, objection) }
        }
        try walk.takePlaces(from: remembered)
        return walk.result
    }

    /// Writes a backup, and audits what is in it: one state of the records, whatever happens to them meanwhile.
    ///
    /// - Parameters:
    ///   - settings: the settings of the programme, as its file holds them.
    ///   - write: takes a line without its end.
    /// - Returns: what the audit found; with a fault in it the backup cannot be restored.
    public func backUp(settings: JSONObject, to write: (JSONObject) throws -> Void) throws -> Audit {
        try store.read { records in
            try Backup.write(records, settings: settings, to: write)
            return try audit(holding: nil, in: records)
        }
    }

    /// Reads a backup into the empty store of this programme: all of it, or nothing.
    ///
    /// A chain of records can be written anew by whoever can write a file, and lists, places and files stand beside it: before
    /// anything counts all of it is audited.
    ///
    /// - Parameters:
    ///   - signed: the end of the chain as it was at an earlier time, from a place that nobody else can change.
    ///   - next: gives the lines one after the other, and `nil` behind the last.
    /// - Throws: `.unsound` for the first fault.
    public func restore(holding signed: ChainHead? = nil, from next: () throws -> JSONObject?) throws {
        _ = try Backup.restore(into: store, from: next) { records in
            guard let fault = try audit(holding: signed, in: records).faults.first else { return }
            throw BackupError.unsound(fault)
        }
    }

    /// The award to which a badge belongs: one whose record names exactly these bytes.
    ///
    /// - Returns: `nil` when no award has them.
    public func award(holding badge: [UInt8]) throws -> AwardedBadge? {
        let digest = try ContentDigest(of: badge)
        return try store.read { records in
            try records.first(.award) { record in
                let award = try AwardedBadge(record)
                return award.badges.values.contains(digest) ? award : nil
            }
        }
    }

    /// Whether the records still hold what was published earlier: a store that was set back to an older state does not, and
    /// what it would publish could forget a revocation.
    public func holds(_ head: ChainHead) throws -> Bool {
        try store.read { records in try head.isHeld(in: records) }
    }

    /// The end of the chain.
    public func head() throws -> ChainHead? {
        try store.read { records in
            try records.last().map { ChainHead(number: $0.number, link: $0.link, date: $0.date) }
        }
    }
}
