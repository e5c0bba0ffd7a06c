internal import LinkedData

/// Records that were read ahead for many steps at once, before those that are read when somebody asks for them.
struct RecordsAhead: RecordReading {
    private let records: any RecordReading
    private var byKey: [String: Record] = [:]
    private var keysRead: Set<String> = []
    private var newest: [RecordKind: [String: Record]] = [:]
    private var subjectsRead: [RecordKind: Set<String>] = [:]

    init(_ records: any RecordReading) {
        self.records = records
    }

    /// Reads the records of steps ahead.
    mutating func read(keys: [String]) throws(StoreError) {
        byKey.merge(try records.records(keys: keys)) { _, new in new }
        keysRead.formUnion(keys)
    }

    /// Reads the last records of one kind ahead.
    mutating func read(_ kind: RecordKind, about subjects: [String]) throws(StoreError) {
        newest[kind, default: [:]].merge(try records.latest(kind, about: subjects)) { _, new in new }
        subjectsRead[kind, default: []].formUnion(subjects)
    }

    func records(keys: [String]) throws(StoreError) -> [String: Record] {
        guard keys.allSatisfy(keysRead.contains) else { return try records.records(keys: keys) }
        var found: [String: Record] = [:]
        for key in keys { found[key] = byKey[key] }
        return found
    }

    func latest(_ kind: RecordKind, about subjects: [String]) throws(StoreError) -> [String: Record] {
        let read = subjectsRead[kind, default: []]
        guard subjects.allSatisfy(read.contains) else { return try records.latest(kind, about: subjects) }
        var found: [String: Record] = [:]
        for subject in subjects { found[subject] = newest[kind]?[subject] }
        return found
    }

    func last() throws(StoreError) -> Record? { try records.last() }

    func records(_ kind: RecordKind, about subject: String) throws(StoreError) -> [Record] {
        try records.records(kind, about: subject)
    }

    func latest(_ kind: RecordKind) throws(StoreError) -> [Record] { try records.latest(kind) }

    func records(_ kind: RecordKind?, after number: Int, limit: Int) throws(StoreError) -> [Record] {
        try records.records(kind, after: number, limit: limit)
    }

    func records(_ kind: RecordKind, saying text: String) throws(StoreError) -> [Record] {
        try records.records(kind, saying: text)
    }

    func lists() throws(StoreError) -> Int { try records.lists() }

    func list(_ number: Int) throws(StoreError) -> StatusListPlaces? { try records.list(number) }

    func slots(after key: String, limit: Int) throws(StoreError) -> [TakenSlot] {
        try records.slots(after: key, limit: limit)
    }

    func digests(after digest: String, limit: Int) throws(StoreError) -> [ContentDigest] {
        try records.digests(after: digest, limit: limit)
    }

    func names(_ digest: ContentDigest) throws(StoreError) -> Bool { try records.names(digest) }

    func content(_ digest: ContentDigest) throws(StoreError) -> [UInt8]? { try records.content(digest) }
}
