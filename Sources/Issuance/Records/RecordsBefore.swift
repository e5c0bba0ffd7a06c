/// The records as they were before one of them, so that a step can be judged on what was known when it was taken.
///
/// Files and places in the status lists are those of the present.
struct RecordsBefore: RecordsView {
    let records: any RecordReading
    private let number: Int

    /// What was before the record with a number.
    init(_ number: Int, of records: any RecordReading) {
        self.records = records
        self.number = number
    }

    func last() throws(StoreError) -> Record? {
        try records.records(nil, after: number - 2, limit: 1).first { $0.number < number }
    }

    func records(keys: [String]) throws(StoreError) -> [String: Record] {
        try records.records(keys: keys).filter { $0.value.number < number }
    }

    func records(_ kind: RecordKind, about subject: String) throws(StoreError) -> [Record] {
        try records.records(kind, about: subject).filter { $0.number < number }
    }

    func latest(_ kind: RecordKind, about subjects: [String]) throws(StoreError) -> [String: Record] {
        var found: [String: Record] = [:]
        for subject in subjects { found[subject] = try records(kind, about: subject).last }
        return found
    }

    func latest(_ kind: RecordKind) throws(StoreError) -> [Record] {
        var found: [Record] = []
        for record in try records.latest(kind) {
            if let earlier = try records(kind, about: record.subject).last { found.append(earlier) }
        }
        return found
    }

    func records(_ kind: RecordKind?, after number: Int, limit: Int) throws(StoreError) -> [Record] {
        try records.records(kind, after: number, limit: limit).filter { $0.number < self.number }
    }

    func records(
        _ kind: RecordKind, without other: RecordKind, after number: Int, limit: Int
    ) throws(StoreError) -> [Record] {
        // What another record tells of by now may have stood alone then.
        var (found, last): ([Record], Int) = ([], number)
        while found.count < limit {
            let page = try records(kind, after: last, limit: limit)
            guard let end = page.last else { break }
            for record in page where try records(other, about: record.subject).isEmpty { found.append(record) }
            last = end.number
        }
        return Array(found.prefix(limit))
    }

    func records(_ kind: RecordKind, saying text: String) throws(StoreError) -> [Record] {
        try records.records(kind, saying: text).filter { $0.number < number }
    }

    func records(
        _ kind: RecordKind, saying text: String, orNot other: String, before number: Int, limit: Int
    ) throws(StoreError) -> [Record] {
        try records.records(kind, saying: text, orNot: other, before: min(number, self.number), limit: limit)
    }
}
