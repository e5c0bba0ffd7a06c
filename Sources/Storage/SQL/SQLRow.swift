import Issuance

/// A row of an answer.
struct SQLRow: Sendable {
    /// The values in the order in which the statement names them.
    let values: [SQLValue]
    /// Where it was read, for messages.
    let place: String

    func integer(_ column: Int) throws(StoreError) -> Int {
        guard case .integer(let number)? = value(column) else { throw fault(column, "a whole number") }
        return number
    }

    func text(_ column: Int) throws(StoreError) -> String {
        guard case .text(let text)? = value(column) else { throw fault(column, "text") }
        return text
    }

    func bytes(_ column: Int) throws(StoreError) -> [UInt8] {
        guard case .bytes(let bytes)? = value(column) else { throw fault(column, "bytes") }
        return bytes
    }

    func isNull(_ column: Int) -> Bool { value(column) == .null }

    private func value(_ column: Int) -> SQLValue? {
        values.indices.contains(column) ? values[column] : nil
    }

    private func fault(_ column: Int, _ expected: String) -> StoreError {
        .damaged(place: place, reason: "column \(column + 1) of a row is not \(expected)")
    }
}
