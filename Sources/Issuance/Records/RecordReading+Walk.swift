extension RecordReading {
    /// Goes through records in their order, with the memory of one page.
    ///
    /// - Parameters:
    ///   - kind: only those of one kind; all if left out.
    ///   - number: only those behind it. Without one it begins before any number that a record may have, so that none can
    ///     hide in front of the first.
    func each(_ kind: RecordKind? = nil, after number: Int = .min, _ look: (Record) throws -> Void) throws {
        let _: Never? = try first(kind, after: number) { record in
            try look(record)
            return nil
        }
    }

    /// What `find` makes of the first record of which it makes anything.
    func first<Found>(
        _ kind: RecordKind? = nil, after number: Int = .min, _ find: (Record) throws -> Found?
    ) throws -> Found? {
        var number = number
        while true {
            let page = try records(kind, after: number, limit: 1000)
            guard let last = page.last else { return nil }
            for record in page {
                if let found = try find(record) { return found }
            }
            number = last.number
        }
    }

    /// Goes through the places in the status lists that are taken, in the order of the names of their steps.
    func eachSlot(_ look: (TakenSlot) throws -> Void) throws {
        var key = ""
        while true {
            let page = try slots(after: key, limit: 1000)
            guard let last = page.last else { return }
            for slot in page { try look(slot) }
            key = last.key
        }
    }
}
