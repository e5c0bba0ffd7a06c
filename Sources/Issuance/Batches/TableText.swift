/// The text of a table, in whatever way its bytes spell it.
enum TableText {
    /// The text in UTF-8.
    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE]) { return units(bytes.dropFirst(2)) { low, high in high << 8 | low } }
        if bytes.starts(with: [0xFE, 0xFF]) { return units(bytes.dropFirst(2)) { high, low in high << 8 | low } }
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        return Array(String(String.UnicodeScalarView(bytes.map(windows1252))).utf8)
    }

    private static func units(_ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16) -> [UInt8] {
        let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            unit(UInt16(bytes[index]), UInt16(bytes[index + 1]))
        }
        return Array(String(decoding: pairs, as: UTF16.self).utf8)
    }

    /// Windows-1252, which spreadsheets write where they do not write Unicode; its five gaps are the controls of Latin-1.
    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        let middle: [UInt32] = [
            0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
            0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
            0x0153, 0x9D, 0x017E, 0x0178,
        ]
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(middle[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
    }

    /// What stands between cells: whichever of comma, semicolon and tab occurs most in the first row, outside quotation
    /// marks.
    static func delimiter(in text: [UInt8]) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            if candidates.contains(byte) { counts[byte, default: 0] += 1 }
        }
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
    }
}
