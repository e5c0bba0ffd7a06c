extension Span<UInt8> {
    /// The first position from `start` on of a byte that ends a run of plain text inside a JSON string: a quotation
    /// mark, a backslash or a control character; `count` when there is none.
    ///
    /// Looks at eight bytes at a time. In each test a byte above a hit may be reported falsely, never one below it,
    /// so the lowest hit is right.
    func endOfPlainText(from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highBits: UInt64 = 0x8080_8080_8080_8080
        var position = start
        while position <= count - 8 {
            let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quotation = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5c)
            let hits =
                ((word &- ones &* 0x20) & ~word) | ((quotation &- ones) & ~quotation)
                | ((backslash &- ones) & ~backslash)
            if hits & highBits != 0 { return position + (hits & highBits).trailingZeroBitCount / 8 }
            position += 8
        }
        while position < count, !self[position].endsPlainText { position += 1 }
        return position
    }
}

extension UInt8 {
    fileprivate var endsPlainText: Bool { self < 0x20 || self == 0x22 || self == 0x5c }
}

extension [UInt8] {
    /// Appends a run of bytes.
    mutating func append(contentsOf span: Span<UInt8>) {
        span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
