import Issuance

/// The values of a statement as libpq takes them: numbers and text in words, bytes as they are.
struct PostgreSQLParameters {
    private var bytes: [UInt8] = []
    /// Where each value starts; `nil` for null.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// - Throws: `.refused` for a text with a null in it, which PostgreSQL cannot hold, or a value beyond two gigabytes.
    init(_ values: [SQLValue], place: String) throws(StoreError) {
        for value in values {
            let start = bytes.count
            switch value {
            case .null: break
            case .integer(let number): bytes += String(number).utf8
            case .text(let text):
                guard !text.utf8.contains(0) else { throw .refused(place: place, reason: "a text holds a null") }
                bytes += text.utf8
            case .bytes(let content): bytes += content
            }
            guard let length = Int32(exactly: bytes.count - start) else {
                throw .refused(place: place, reason: "a value is larger than two gigabytes")
            }
            starts.append(value == .null ? nil : start)
            lengths.append(length)
            if case .bytes = value { formats.append(1) } else { formats.append(0) }
            // Values in words end with a null.
            bytes.append(0)
        }
    }

    /// Lends the values: their starts, lengths and formats.
    func withPointers<Result>(
        _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return body(
                starts.map { offset in offset.flatMap { offset in start.map { $0 + offset } } }, lengths, formats)
        }
    }
}
