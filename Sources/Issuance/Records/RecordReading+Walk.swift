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

    /// Goes through all records as they stand in the store, and passes over none that has the number of another, which no sound
    /// store has.
    ///
    /// - Parameter size: how many are read at once, at least two.
    func eachRow(page size: Int = 1000, _ look: (Record) throws -> Void) throws {
        var last: Record?
        while true {
            // The last one is read again: behind it, on the next page, could stand another of its number.
            let page = try records(after: last.map { $0.number - 1 } ?? .min, limit: size)
            for record in page where record != last { try look(record) }
            guard let end = page.last, last.map({ $0.number < end.number }) ?? true else { return }
            last = end
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
