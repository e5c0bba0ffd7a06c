internal import LinkedData

/// The records of one state of a store, kept in mind once they were read: for whoever goes through many steps that rest on the
/// same few records.
///
/// What a store finds is taken only where it is what was asked for: who can write a store can write its indexes.
final class RememberedRecords: RecordsView {
    /// What records are about.
    private struct Topic: Hashable {
        let kind: RecordKind
        /// Compared byte for byte, as stores do.
        let subject: JSONText
    }

    /// How many records are kept in mind; beyond it all are dropped, and read again when they are asked for.
    private static let limit = 10_000

    let records: any RecordReading
    /// The records of steps; `nil` for steps that were not taken.
    private var byKey: [JSONText: Record?] = [:]
    private var byTopic: [Topic: [Record]] = [:]
    private var count = 0

    init(_ records: any RecordReading) {
        self.records = records
    }

    func records(keys: [String]) throws(StoreError) -> [String: Record] {
        var found: [String: Record] = [:]
        var unknown: [String] = []
        for key in keys {
            if let known = byKey[JSONText(key)] { found[key] = known } else { unknown.append(key) }
        }
        if unknown.isEmpty { return found }
        let read = try records.records(keys: unknown)
        makeRoom(for: unknown.count)
        for key in unknown {
            let record = read[key].flatMap { $0.key.hasSameBytes(as: key) ? $0 : nil }
            byKey[JSONText(key)] = .some(record)
            found[key] = record
        }
        return found
    }

    func records(_ kind: RecordKind, about subject: String) throws(StoreError) -> [Record] {
        let topic = Topic(kind: kind, subject: JSONText(subject))
        if let known = byTopic[topic] { return known }
        let read = try records.records(kind, about: subject).filter {
            $0.kind == kind && $0.subject.hasSameBytes(as: subject)
        }
        makeRoom(for: read.count + 1)
        byTopic[topic] = read
        return read
    }

    func latest(_ kind: RecordKind, about subjects: [String]) throws(StoreError) -> [String: Record] {
        var found: [String: Record] = [:]
        for subject in subjects { found[subject] = try records(kind, about: subject).last }
        return found
    }

    private func makeRoom(for more: Int) {
        count += more
        guard count > Self.limit else { return }
        (byKey, byTopic, count) = ([:], [:], more)
    }
}
