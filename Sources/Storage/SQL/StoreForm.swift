import Issuance

/// The tables of a store, and what hangs on them: indexes, columns, triggers. Other tables of the database are not looked at.
struct StoreForm {
    /// Definitions, by what they define: `index record_kind`.
    private let parts: [String: String]

    /// The tables of a store.
    static let tables = ["form", "record", "slot", "list", "places", "content"]

    /// Their names in a list of SQL.
    static let names = tables.map { "'\($0)'" }.joined(separator: ", ")

    /// - Parameter lines: what is defined, a colon and its definition, line by line.
    init(_ lines: String) {
        parts = Dictionary(
            lines.split(separator: "\n").map { line in
                let name = line.prefix { $0 != ":" }
                return (String(name), String(line.dropFirst(name.count + 2)))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter rows: what is defined, in two columns, and its definition.
    init(_ rows: [SQLRow]) throws(StoreError) {
        var parts: [String: String] = [:]
        for row in rows {
            // How a statement is broken into lines says nothing.
            let definition = try row.text(2).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            parts[try "\(row.text(0)) \(row.text(1))"] = definition
        }
        self.parts = parts
    }

    /// What is missing, was added or is another than in the form that a store was made in, in sentences. An index that somebody
    /// added counts too: a database may answer from it, and it may leave out what it likes.
    func differences(from made: StoreForm) -> [String] {
        Set(parts.keys).union(made.parts.keys).sorted().compactMap { name in
            switch (made.parts[name], parts[name]) {
            case (_?, nil): "The \(name) is missing."
            case (nil, _?): "The \(name) was added by somebody else."
            case (let made, let found): made == found ? nil : "The \(name) is not as it was made."
            }
        }
    }
}
