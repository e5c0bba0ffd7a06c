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
    /// The records of steps, by their names, as far as there are any.
    func records(keys: [String]) throws(StoreError) -> [String: Record]
    /// The records of one kind on one subject, in their order.
    func records(_ kind: RecordKind, about subject: String) throws(StoreError) -> [Record]
    /// The last record of one kind on each of some subjects, by the subject, as far as there is any.
    func latest(_ kind: RecordKind, about subjects: [String]) throws(StoreError) -> [String: Record]
    /// The last record on each subject of one kind, by the order of their first ones.
    func latest(_ kind: RecordKind) throws(StoreError) -> [Record]
    /// The records behind a number, at most so many, in their order.
    ///
    /// - Parameter kind: only those of one kind; all if left out.
    func records(_ kind: RecordKind?, after number: Int, limit: Int) throws(StoreError) -> [Record]
    /// The records of one kind behind a number, at most so many, in their order, but only those about subjects of which no
    /// record of another kind tells.
    func records(
        _ kind: RecordKind, without other: RecordKind, after number: Int, limit: Int
    ) throws(StoreError) -> [Record]
    /// The records of one kind whose bodies hold a text, whatever the case of its letters from A to Z, in their order.
    func records(_ kind: RecordKind, saying text: String) throws(StoreError) -> [Record]
    /// The records of one kind before a number whose bodies hold one text or lack another, at most so many, the last first.
    func records(
        _ kind: RecordKind, saying text: String, orNot other: String, before number: Int, limit: Int
    ) throws(StoreError) -> [Record]
    /// How many status lists there are.
    func lists() throws(StoreError) -> Int
    /// The places of a status list in their order, and how many of them are taken; `nil` when there is no such list.
    func list(_ number: Int) throws(StoreError) -> StatusListPlaces?
    /// The names of steps that have taken a place, behind a name, at most so many, in the order of the names.
    func slots(after key: String, limit: Int) throws(StoreError) -> [TakenSlot]
    /// The digests of what is kept, behind a digest, at most so many, in their order.
    func digests(after digest: String, limit: Int) throws(StoreError) -> [ContentDigest]
    /// What is wrong with the store itself, in sentences: tables or indexes that are not as they were made, and indexes that do
    /// not lead to what the tables hold. Whatever else is asked of such a store, the answers may be wrong.
    func unsoundness() throws(StoreError) -> [String]
    /// What is kept under a digest.
    func content(_ digest: ContentDigest) throws(StoreError) -> [UInt8]?
}

extension RecordReading {
    /// The record of a step.
    public func record(key: String) throws(StoreError) -> Record? { try records(keys: [key])[key] }

    /// The last record on a subject of one kind.
    public func latest(_ kind: RecordKind, about subject: String) throws(StoreError) -> Record? {
        try latest(kind, about: [subject])[subject]
    }

    /// The records behind a number, at most so many, in their order.
    public func records(after number: Int, limit: Int) throws(StoreError) -> [Record] {
        try records(nil, after: number, limit: limit)
    }
}

/// A store that is being changed.
public protocol RecordWriting: RecordReading {
    /// Adds records at the end.
    func insert(_ records: [Record]) throws(StoreError)
    /// Keeps content under its digest; once, however often it is handed in.
    func keep(_ contents: [ContentDigest: [UInt8]]) throws(StoreError)
    /// The places in the status lists that belong to steps: the same ones whenever they are asked for again.
    ///
    /// - Parameters:
    ///   - keys: the names of the steps.
    ///   - length: how many places a new list has.
    ///   - claim: takes the steps for one run, and leaves out those that another run has taken; without it all are given.
    ///   - shuffled: gives the places of a new list, `length` of them, in a random order.
    func slots(
        for keys: [String], length: Int, claim: SlotClaim?, shuffled: (Int) throws(ProgrammeError) -> [Int]
    ) throws -> [String: StatusSlot]
    /// Puts a status list back from a backup.
    func insert(_ list: StatusListPlaces) throws(StoreError)
    /// Puts a taken place back from a backup.
    func insert(_ slot: TakenSlot) throws(StoreError)
    /// Removes what a record says, and its salt; the record stays.
    func eraseBody(of number: Int) throws(StoreError)
    /// Removes content.
    func remove(_ digest: ContentDigest) throws(StoreError)
}

extension RecordWriting {
    /// Adds a record at the end.
    public func insert(_ record: Record) throws(StoreError) { try insert([record]) }

    /// Keeps content under its digest.
    public func keep(_ content: [UInt8], as digest: ContentDigest) throws(StoreError) { try keep([digest: content]) }
}
