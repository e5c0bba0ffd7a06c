internal import LinkedData

/// Records that were read ahead for many steps at once, before those that are read when somebody asks for them.
struct RecordsAhead: RecordsView {
    let records: any RecordReading
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
}
