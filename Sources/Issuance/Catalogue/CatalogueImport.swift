internal import LinkedData

/// A catalogue in a file: JSON, or a table with a row for each achievement.
public struct CatalogueImport: Sendable {
    /// An achievement that can be recorded.
    public struct Entry: Sendable {
        /// The line in the table, or the position in the JSON, from 1.
        public let line: Int
        /// The name under which it is found.
        public let slug: Slug
        /// What recording it changes.
        public let change: CatalogueChange
        let draft: CatalogueDraft
    }

    /// The achievements that can be recorded, in their order.
    public let entries: [Entry]
    /// Those that cannot, and why.
    public let faults: [Batch.Fault]
    /// The names of columns that hold nothing which a catalogue knows.
    public let unusedColumns: [String]
}

/// What a draft changes in a catalogue.
public enum CatalogueChange: String, Hashable, Sendable {
    /// It is not there yet.
    case added
    /// It is there with other words.
    case newVersion = "new version"
    /// It is there word for word.
    case unchanged
}

extension CatalogueImport {
    /// What was read of a file: the entries with their lines, and the names of columns that hold none of the fields.
    typealias Rows = (entries: [(line: Int, entry: Result<CatalogueEntry, any Error>)], unusedColumns: [String])

    /// Reads a file.
    ///
    /// - Throws: `.emptyCatalogue` when there is no entry in it.
    static func entries(of file: [UInt8], columns named: [CatalogueField: String]) throws -> Rows {
        let rows = try Self.rows(of: file, columns: named)
        guard !rows.entries.isEmpty else { throw ProgrammeError.emptyCatalogue }
        return rows
    }

    private static func rows(of file: [UInt8], columns named: [CatalogueField: String]) throws -> Rows {
        guard let first = file.first(where: { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
            return ([], [])
        }
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            let table = try DelimitedTable(file)
            let columns = try TableColumns(table, named: named)
            guard columns.hold(.name) || columns.hold(.json) else {
                throw BatchError.noColumn(CatalogueField.name.rawValue, columns: table.header)
            }
            let entries = table.rows.map { row in
                (row.line, Result { try CatalogueEntry(row, columns: columns) })
            }
            return (entries, columns.unused())
        }
        let limits = JSONLimits(bytes: DelimitedTable.byteLimit, depth: JSONLimits.badge.depth)
        let value = try JSONValue(parsing: file, limits: limits)
        let elements = value.object?["achievements"]?.array ?? value.elements
        let entries = elements.enumerated().map { position, element in
            (
                position + 1,
                Result {
                    guard let object = element.object else { throw BatchError.missing("achievement") }
                    return CatalogueEntry(object)
                }
            )
        }
        return (entries, [])
    }
}
