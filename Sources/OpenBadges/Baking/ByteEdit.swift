/// One replacement in a sequence of bytes.
struct ByteEdit {
    /// What goes; empty for an insertion.
    let replaced: Range<Int>
    /// What comes in its place.
    let replacement: [UInt8]

    /// Applies edits whose ranges lie inside `bytes` and do not overlap, in one copy. Insertions at the same place keep
    /// the order of the list.
    static func apply(_ edits: [ByteEdit], to bytes: [UInt8]) -> [UInt8] {
        let ordered = edits.enumerated().sorted { left, right in
            (left.element.replaced.lowerBound, left.element.replaced.upperBound, left.offset)
                < (right.element.replaced.lowerBound, right.element.replaced.upperBound, right.offset)
        }
        var result: [UInt8] = []
        result.reserveCapacity(edits.reduce(bytes.count) { $0 + $1.replacement.count - $1.replaced.count })
        var position = 0
        for (_, edit) in ordered {
            result.append(contentsOf: bytes[position..<edit.replaced.lowerBound])
            result.append(contentsOf: edit.replacement)
            position = edit.replaced.upperBound
        }
        result.append(contentsOf: bytes[position...])
        return result
    }
}
