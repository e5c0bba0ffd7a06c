/// Where a programme keeps its records, and the files that they name.
///
/// Several programs may use one store at the same time.
public protocol IssuanceStore: Sendable {
    /// Reads one state of the store.
    func read<Result: Sendable>(_ body: (any RecordReading) throws -> Result) throws -> Result
    /// Changes the store: all that `body` does, or nothing. While it runs nobody else writes.
    func write<Result: Sendable>(_ body: (any RecordWriting) throws -> Result) throws -> Result
}

/// One state of a store.
public protocol RecordReading {
    /// The record at the end of the chain.
    func last() throws(StoreError) -> Record?
    /// The record of a step.
    func record(key: String) throws(StoreError) -> Record?
    /// The records of one kind on one subject, in their order.
    func records(_ kind: RecordKind, about subject: String) throws(StoreError) -> [Record]
    /// The last record on a subject of one kind.
    func latest(_ kind: RecordKind, about subject: String) throws(StoreError) -> Record?
    /// The last record on each subject of one kind, by the order of their first ones.
    func latest(_ kind: RecordKind) throws(StoreError) -> [Record]
    /// The records behind a number, at most so many, in their order.
    func records(after number: Int, limit: Int) throws(StoreError) -> [Record]
    /// How many status lists there are.
    func lists() throws(StoreError) -> Int
    /// What is kept under a digest.
    func content(_ digest: ContentDigest) throws(StoreError) -> [UInt8]?
}

/// A store that is being changed.
public protocol RecordWriting: RecordReading {
    /// Adds a record at the end.
    func insert(_ record: Record) throws(StoreError)
    /// Keeps content under its digest; once, however often it is handed in.
    func keep(_ content: [UInt8], as digest: ContentDigest) throws(StoreError)
    /// The place in the status lists that belongs to a step: the same one whenever it is asked for again.
    ///
    /// - Parameter shuffled: gives the places of a new list, `length` of them, in a random order.
    func slot(
        for key: String, length: Int, shuffled: (Int) throws(ProgrammeError) -> [Int]
    ) throws -> StatusSlot
    /// Removes what a record says, and its salt; the record stays.
    func eraseBody(of number: Int) throws(StoreError)
    /// Removes content.
    func remove(_ digest: ContentDigest) throws(StoreError)
}
