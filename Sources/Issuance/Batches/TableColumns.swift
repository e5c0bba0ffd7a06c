/// What a column of a table may hold.
protocol TableField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The names under which spreadsheets have it, its own among them.
    var names: [String] { get }
}

/// Which column of a table holds what.
struct TableColumns<Field: TableField> {
    private let positions: [Field: Int]
    private let header: [String]
    private let names: [String]

    /// Finds the columns by their names.
    ///
    /// - Parameter named: the columns that a person has named for fields.
    init(_ table: DelimitedTable, named: [Field: String]) throws(BatchError) {
        var positions: [Field: Int] = [:]
        let folded = table.header.map(Programme.folded)
        for field in Field.allCases {
            if let name = named[field] {
                guard let position = folded.firstIndex(of: Programme.folded(name)) else {
                    throw .noColumn(name, columns: table.header)
                }
                positions[field] = position
                continue
            }
            let found = folded.indices.filter { field.names.contains(folded[$0]) }
            guard found.count <= 1 else { throw .twoColumns(field.rawValue) }
            positions[field] = found.first
        }
        self.positions = positions
        header = folded
        names = table.header
    }

    /// The columns that hold no field, by their names.
    ///
    /// - Parameter own: the names of columns that mean something besides.
    func unused(besides own: Set<String> = []) -> [String] {
        let known = Set(own.map(Programme.folded))
        return names.indices.filter { !positions.values.contains($0) && !known.contains(header[$0]) }
            .map { names[$0].isEmpty ? "column \($0 + 1), without a name" : names[$0] }
    }

    /// Refuses a row in which something stands behind the last column: it was torn apart somewhere.
    func refuseSurplus(in row: DelimitedTable.Row) throws(BatchError) {
        guard row.cells.dropFirst(names.count).contains(where: { !$0.isEmpty }) else { return }
        throw .surplus(cells: row.cells.count, columns: names.count)
    }

    /// Whether a column holds this.
    func hold(_ field: Field) -> Bool { positions[field] != nil }

    /// What a row holds; `nil` for nothing.
    func text(_ field: Field, in row: DelimitedTable.Row) -> String? {
        positions[field].flatMap { cell($0, of: row) }
    }

    /// The cell of the column with a name of its own, such as that of a criterion.
    func text(below name: String, in row: DelimitedTable.Row) -> String? {
        header.firstIndex(of: Programme.folded(name)).flatMap { cell($0, of: row) }
    }

    private func cell(_ position: Int, of row: DelimitedTable.Row) -> String? {
        guard row.cells.indices.contains(position), !row.cells[position].isEmpty else { return nil }
        return row.cells[position]
    }
}
