extension RecordReading {
    /// Goes through all records in their order, with the memory of one page.
    ///
    /// It begins before any number that a record may have, so that none can hide in front of the first.
    ///
    /// - Parameter kind: only those of one kind; all if left out.
    func each(_ kind: RecordKind? = nil, _ look: (Record) throws -> Void) throws {
        let _: Never? = try first(kind) { record in
            try look(record)
            return nil
        }
    }

    /// What `find` makes of the first record of which it makes anything.
    func first<Found>(_ kind: RecordKind? = nil, _ find: (Record) throws -> Found?) throws -> Found? {
        var number = Int.min
        while true {
            let page = try records(kind, after: number, limit: 1000)
            guard let last = page.last else { return nil }
            for record in page {
                if let found = try find(record) { return found }
            }
            number = last.number
        }
    }
}
