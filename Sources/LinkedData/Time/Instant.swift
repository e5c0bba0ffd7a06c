public import Diagnostics

/// A moment on the time line, to the nanosecond, in the proleptic Gregorian calendar of RFC 3339.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible, PhraseValue {
    /// Whole seconds since 1970-01-01T00:00:00Z; the fraction is added to them.
    public let seconds: Int
    /// The fraction of the second, 0 to 999,999,999.
    public let nanoseconds: Int

    /// The moment so many seconds and nanoseconds after the start of 1970.
    public init(seconds: Int, nanoseconds: Int = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Earlier is smaller.
    public static func < (left: Instant, right: Instant) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// The moment so many seconds later, or the furthest one that can be expressed.
    public func adding(seconds later: Int) -> Instant {
        let (sum, overflow) = seconds.addingReportingOverflow(later)
        return overflow
            ? Instant(seconds: later > 0 ? .max : .min) : Instant(seconds: sum, nanoseconds: nanoseconds)
    }

    /// RFC 3339 in UTC with whole seconds: `2026-06-01T00:00:00Z`.
    public var description: String {
        let (days, second) = seconds.flooredQuotientAndRemainder(dividingBy: 86_400)
        let (year, month, day) = Self.civilDate(daysSince1970: days)
        var text: [UInt8] = []
        text.reserveCapacity(24)
        if year < 0 { text.append(UInt8(ascii: "-")) }
        Self.append(Int(year.magnitude), digits: 4, to: &text)
        for (separator, number) in [
            ("-", month), ("-", day), ("T", second / 3600), (":", second / 60 % 60), (":", second % 60),
        ] as [(Unicode.Scalar, Int)] {
            text.append(UInt8(ascii: separator))
            Self.append(number, digits: 2, to: &text)
        }
        text.append(UInt8(ascii: "Z"))
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends a number that is not negative, with noughts before it up to so many digits.
    private static func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
        var place = 10
        for _ in 1..<digits {
            if number < place { text.append(UInt8(ascii: "0")) }
            place *= 10
        }
        text.appendDecimal(number)
    }

    /// The civil date of a day count, by 400-year eras that start on 1 March.
    private static func civilDate(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (days &+ 719_468).flooredQuotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day count of a civil date; year, month and day have been checked.
    static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = shiftedYear.flooredQuotientAndRemainder(dividingBy: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension Int {
    /// Division that rounds towards negative infinity; the remainder is never negative.
    func flooredQuotientAndRemainder(dividingBy divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
