/// Statements on many rows at once: what a network and a database ask for each statement is asked once.
///
/// Their number of rows is a power of two, so that few texts have to be prepared.
enum SQLBatch {
    /// The most rows of one statement.
    static let most = 64

    /// Placeholders and values for `IN (…)`.
    ///
    /// - Parameter first: values that stand before the list.
    static func lists(_ texts: [String], after first: [SQLValue] = []) -> [(places: String, values: [SQLValue])] {
        stride(from: 0, to: texts.count, by: most).map { start in
            var values = texts[start...].prefix(most).map { SQLValue.text($0) }
            // The last one once more, and again: in a list that changes nothing.
            if let last = values.last {
                while values.count & (values.count - 1) != 0 { values.append(last) }
            }
            let places = values.indices.map { "$\(first.count + $0 + 1)" }.joined(separator: ", ")
            return (places, first + values)
        }
    }

    /// Placeholders and values for `VALUES (…), (…)`.
    static func rows(_ rows: [[SQLValue]]) -> [(places: String, values: [SQLValue])] {
        var batches: [(places: String, values: [SQLValue])] = []
        var start = 0
        while start < rows.count {
            var count = most
            while count > rows.count - start { count /= 2 }
            let batch = rows[start..<(start + count)]
            var number = 0
            let places = batch.map { row in
                let names = row.map { _ in
                    number += 1
                    return "$\(number)"
                }
                return "(\(names.joined(separator: ", ")))"
            }
            batches.append((places.joined(separator: ", "), Array(batch.joined())))
            start += count
        }
        return batches
    }
}
