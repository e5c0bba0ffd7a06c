/// A store in the middle of a change: what is read and written through it belongs to that one change.
///
/// It is `Sendable` because stores are, but its change belongs to one thread and ends with it: afterwards it refuses.
final class JoinedStore: IssuanceStore, @unchecked Sendable {
    private var records: (any RecordWriting)?

    init(_ records: any RecordWriting) {
        self.records = records
    }

    /// Ends the change.
    func end() {
        records = nil
    }

    func read<Result: Sendable>(_ body: (any RecordReading) throws -> Result) throws -> Result {
        try body(open())
    }

    func write<Result: Sendable>(_ body: (any RecordWriting) throws -> Result) throws -> Result {
        try body(open())
    }

    private func open() throws(ProgrammeError) -> any RecordWriting {
        guard let records else { throw .ended }
        return records
    }
}

extension Programme {
    /// Takes many steps as one: all are recorded, or none, and the disk is waited for once.
    ///
    /// - Parameter steps: takes the steps with the programme that it is given, on the thread on which it is called. A step that
    ///   fails has to fail the whole.
    public func together<Result: Sendable>(_ steps: (Programme) throws -> Result) throws -> Result {
        try store.write { records in
            let joined = JoinedStore(records)
            defer { joined.end() }
            return try steps(Programme(settings: settings, store: joined, random: random, now: now))
        }
    }
}
