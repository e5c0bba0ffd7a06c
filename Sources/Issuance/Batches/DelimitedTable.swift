public import Diagnostics

/// A table as spreadsheets write it: a first row with the names of the columns, then rows of cells.
///
/// RFC 4180, and what programs make of it: commas, semicolons or tabs between cells; UTF-8 with or without a mark, UTF-16 with
/// one, or Windows-1252; lines that end in CR LF, LF or CR.
public struct DelimitedTable: Hashable, Sendable {
    /// A row of cells.
    public struct Row: Hashable, Sendable {
        /// The line in the file on which it begins, from 1.
        public let line: Int
        /// The cells; rows may be shorter or longer than the first one.
        public let cells: [String]
    }

    /// The names of the columns.
    public let header: [String]
    /// The rows below, without those in which nothing stands.
    public let rows: [Row]

    /// The largest table, in bytes.
    public static let byteLimit = 64 << 20
    /// The most rows.
    public static let rowLimit = 1_000_000
    /// The most columns.
    public static let columnLimit = 200

    /// Reads a table.
    public init(_ bytes: [UInt8]) throws(TableError) {
        guard bytes.count <= Self.byteLimit else { throw .tooLarge(limit: Self.byteLimit) }
        let text = TableText.decode(bytes)
        var parser = TableParser(text, delimiter: TableText.delimiter(in: text))
        guard let first = try parser.next() else { throw .empty }
        guard first.cells.count <= Self.columnLimit else { throw .tooManyColumns(limit: Self.columnLimit) }
        header = first.cells
        var rows: [Row] = []
        while let row = try parser.next() {
            guard rows.count < Self.rowLimit else { throw .tooManyRows(limit: Self.rowLimit) }
            if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
        self.rows = rows
    }
}

/// Goes through the text of a table.
private struct TableParser {
    private let text: [UInt8]
    private let delimiter: UInt8
    private var position = 0
    private var line = 1

    init(_ text: [UInt8], delimiter: UInt8) {
        self.text = text
        self.delimiter = delimiter
    }

    mutating func next() throws(TableError) -> DelimitedTable.Row? {
        guard position < text.count else { return nil }
        let start = line
        var cells: [String] = []
        while true {
            cells.append(try cell(rowStart: start))
            guard position < text.count else { break }
            let byte = text[position]
            position += 1
            if byte == delimiter { continue }
            if byte == UInt8(ascii: "\r"), position < text.count, text[position] == UInt8(ascii: "\n") { position += 1 }
            line += 1
            break
        }
        return DelimitedTable.Row(line: start, cells: cells)
    }

    /// A cell; the position is behind it, at a delimiter, a line end or the end.
    private mutating func cell(rowStart: Int) throws(TableError) -> String {
        guard position < text.count, text[position] == UInt8(ascii: "\"") else { return plainCell() }
        position += 1
        var bytes: [UInt8] = []
        while position < text.count {
            let byte = text[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                guard position < text.count, text[position] == UInt8(ascii: "\"") else {
                    guard position == text.count || isEnd(text[position]) else { throw .quotation(line: line) }
                    return Self.trimmed(bytes[...])
                }
                position += 1
            } else if byte == UInt8(ascii: "\n") {
                line += 1
            }
            bytes.append(byte)
        }
        throw .openQuotation(line: rowStart)
    }

    private mutating func plainCell() -> String {
        let start = position
        while position < text.count, !isEnd(text[position]) { position += 1 }
        return Self.trimmed(text[start..<position])
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        guard let first = text.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = text.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}

/// Why a table cannot be read.
public enum TableError: ExplainedError, Equatable {
    /// There is nothing in it.
    case empty
    /// It has more bytes than any table needs.
    case tooLarge(limit: Int)
    /// It has more rows than one batch may have.
    case tooManyRows(limit: Int)
    /// It has more columns than any batch needs.
    case tooManyColumns(limit: Int)
    /// Something stands behind a closing quotation mark.
    case quotation(line: Int)
    /// A quotation mark is never closed.
    case openQuotation(line: Int)

    /// `table.format` or `limit.size`.
    public var code: FindingCode {
        switch self {
        case .empty, .quotation, .openQuotation: "table.format"
        case .tooLarge, .tooManyRows, .tooManyColumns: "limit.size"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .empty: "The table is empty."
        case .tooLarge(let limit): "The table has more than \(limit >> 20) MiB."
        case .tooManyRows(let limit): "The table has more than \(limit) rows."
        case .tooManyColumns(let limit): "The table has more than \(limit) columns."
        case .quotation(let line): "In line \(line) of the table something stands behind a closing quotation mark."
        case .openQuotation(let line): "A quotation mark in the row that begins in line \(line) is never closed."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .empty: "Write the names of the columns into the first row, and one person into each row below."
        case .tooLarge, .tooManyRows, .tooManyColumns: "Divide it into several files."
        case .quotation, .openQuotation: "Save the table from the spreadsheet again, as CSV."
        }
    }
}
