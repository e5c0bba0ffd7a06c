/// What may stand in a JSON string as it is: everything but quotation marks, backslashes and control characters.
enum PlainText {
    /// Marks the bytes of a word that end plain text: the lowest bit that is set is the highest of such a byte.
    ///
    /// Each test may mark a byte above such a one falsely, never one below it. Nought means that there is none.
    @inline(__always)
    static func ends(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotation = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5c)
        let ends =
            ((word &- ones &* 0x20) & ~word) | ((quotation &- ones) & ~quotation)
            | ((backslash &- ones) & ~backslash)
        return ends & (ones &* 0x80)
    }

    /// How many bytes, counted from the lowest, stand before the first mark.
    @inline(__always)
    static func length(before ends: UInt64) -> Int {
        ends.trailingZeroBitCount >> 3
    }
}
