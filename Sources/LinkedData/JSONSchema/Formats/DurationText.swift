/// Durations of RFC 3339, Appendix A: `P1Y2M3DT4H5M6S` or `P3W`; units may be left out at both ends, not between.
enum DurationText {
    static func isDuration(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        guard rest.popFirst() == UInt8(ascii: "P") else { return false }
        let halves = rest.split(separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: false)
        guard let date = halves.first.map(units) ?? nil else { return false }
        if halves.count == 2 {
            guard let time = units(halves[1]), !time.isEmpty, isRun(time, of: "HMS") else { return false }
            return date.isEmpty || isRun(date, of: "YMD")
        }
        return !date.isEmpty && (date == [UInt8(ascii: "W")] || isRun(date, of: "YMD"))
    }

    /// The letters after numbers, or `nil` when there is anything else.
    private static func units(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var units: [UInt8] = []
        var hasDigits = false
        for byte in bytes {
            if byte.isDigit {
                hasDigits = true
            } else if hasDigits {
                units.append(byte)
                hasDigits = false
            } else {
                return nil
            }
        }
        return hasDigits ? nil : units
    }

    /// Whether letters stand one after another in a list without a gap.
    private static func isRun(_ units: [UInt8], of list: StaticString) -> Bool {
        let all = Array(list.description.utf8)
        guard let first = units.first, let start = all.firstIndex(of: first) else { return false }
        return all[start...].starts(with: units)
    }
}
