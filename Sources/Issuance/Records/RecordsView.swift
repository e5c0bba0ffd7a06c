/// Records that are read through something that changes how some of them are found; the rest is asked of the records behind it.
protocol RecordsView: RecordReading {
    /// The records behind it.
    var records: any RecordReading { get }
}

extension RecordsView {
    func last() throws(StoreError) -> Record? { try records.last() }

    func records(_ kind: RecordKind, about subject: String) throws(StoreError) -> [Record] {
        try records.records(kind, about: subject)
    }

    func latest(_ kind: RecordKind) throws(StoreError) -> [Record] { try records.latest(kind) }

    func records(_ kind: RecordKind?, after number: Int, limit: Int) throws(StoreError) -> [Record] {
        try records.records(kind, after: number, limit: limit)
    }

    func records(
        _ kind: RecordKind, without other: RecordKind, after number: Int, limit: Int
    ) throws(StoreError) -> [Record] {
        try records.records(kind, without: other, after: number, limit: limit)
    }

    func records(_ kind: RecordKind, saying text: String) throws(StoreError) -> [Record] {
        try records.records(kind, saying: text)
    }

    func records(
        _ kind: RecordKind, saying text: String, orNot other: String, before number: Int, limit: Int
    ) throws(StoreError) -> [Record] {
        try records.records(kind, saying: text, orNot: other, before: number, limit: limit)
    }

    func lists() throws(StoreError) -> Int { try records.lists() }

    func list(_ number: Int) throws(StoreError) -> StatusListPlaces? { try records.list(number) }

    func slots(after key: String, limit: Int) throws(StoreError) -> [TakenSlot] {
        try records.slots(after: key, limit: limit)
    }

    func digests(after digest: String, limit: Int) throws(StoreError) -> [ContentDigest] {
        try records.digests(after: digest, limit: limit)
    }

    func unsoundness() throws(StoreError) -> [String] { try records.unsoundness() }

    func content(_ digest: ContentDigest) throws(StoreError) -> [UInt8]? { try records.content(digest) }
}
