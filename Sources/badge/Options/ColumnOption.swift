/// `--column FIELD=COLUMN`: which column of a table holds something under another name.
enum ColumnOption {
    /// The columns by what they hold.
    static func columns<Field: RawRepresentable<String> & CaseIterable & Hashable>(
        _ texts: [String]
    ) throws(UsageError) -> [Field: String] {
        var columns: [Field: String] = [:]
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let field = Field(rawValue: parts[0]) else {
                let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
                throw UsageError(
                    "\"\(text)\" names no field and column.", remedy: "Write FIELD=COLUMN; the fields are \(known).")
            }
            columns[field] = parts[1]
        }
        return columns
    }
}
