import LinkedData

/// Which column of a table holds what.
struct BatchColumns {
    private let positions: [BatchField: Int]
    private let header: [String]

    /// Finds the columns by their names.
    ///
    /// - Parameter named: the columns that a person has named for fields.
    init(_ table: DelimitedTable, named: [BatchField: String], hasAchievement: Bool) throws(BatchError) {
        var positions: [BatchField: Int] = [:]
        let folded = table.header.map(Programme.folded)
        for field in BatchField.allCases {
            if let name = named[field] {
                guard let position = folded.firstIndex(of: Programme.folded(name)) else {
                    throw .noColumn(name, columns: table.header)
                }
                positions[field] = position
                continue
            }
            let found = folded.indices.filter { field.names.contains(folded[$0]) }
            guard found.count <= 1 else { throw .twoColumns(field) }
            positions[field] = found.first
        }
        guard positions[.recipient] != nil else { throw .noRecipients(columns: table.header) }
        if !hasAchievement, positions[.achievement] == nil {
            throw .noColumn(BatchField.achievement.rawValue, columns: table.header)
        }
        self.positions = positions
        header = folded
    }

    /// What a row holds; `nil` for nothing.
    func text(_ field: BatchField, in row: DelimitedTable.Row) -> String? {
        positions[field].flatMap { cell($0, of: row) }
    }

    /// The cell of the column with the name of a criterion.
    func level(of criterion: String, in row: DelimitedTable.Row) -> String? {
        header.firstIndex(of: Programme.folded(criterion)).flatMap { cell($0, of: row) }
    }

    private func cell(_ position: Int, of row: DelimitedTable.Row) -> String? {
        guard row.cells.indices.contains(position), !row.cells[position].isEmpty else { return nil }
        return row.cells[position]
    }
}
