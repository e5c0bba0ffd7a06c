extension Programme {
    /// Goes through the subjects of the records of one kind in the order of their first ones. A portion of them is read in one
    /// state of the store, which is free again before anything is done with it.
    ///
    /// - Parameters:
    ///   - kind: a kind whose steps are numbered: the key of the first record on a subject ends with 1.
    ///   - read: finds what is recorded about some subjects.
    ///   - look: is given each of what was found.
    func eachPortion<Found: Sendable>(
        of kind: RecordKind, _ read: ([String], any RecordReading) throws -> [Found], look: (Found) throws -> Void
    ) throws {
        var position: Int? = .min
        while let start = position {
            let (portion, end) = try store.read { records in
                let page = try records.records(kind, after: start, limit: 500)
                let subjects = page.filter { $0.key.hasSuffix("/1") }.map(\.subject)
                return (try read(subjects, records), page.last?.number)
            }
            for found in portion { try look(found) }
            position = end
        }
    }
}
