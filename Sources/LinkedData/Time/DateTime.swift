public import Diagnostics

/// A date and time with its zone, as written, and the moment it names.
///
/// XML Schema 1.1 Part 2, "dateTimeStamp", which is RFC 3339 with optional fraction. A leap second (`:60`) is read
/// as the second after it. Times without a zone, dates without a time, other digits and impossible dates are refused.
public struct DateTime: Hashable, Sendable, CustomStringConvertible, PhraseValue {
    /// The text as written.
    public let text: String
    /// The moment.
    public let instant: Instant

    /// The moment in UTC with whole seconds.
    public init(_ instant: Instant) {
        self.instant = Instant(seconds: instant.seconds)
        text = self.instant.description
    }

    /// - Returns: `nil` unless `text` is a complete date, time and zone.
    public init?(_ text: String) {
        var scanner = DateTimeScanner(Array(text.utf8))
        guard let instant = scanner.scan() else { return nil }
        self.text = text
        self.instant = instant
    }

    /// Reads the forms that Open Badges 2.0 also allows: a zone of `+hhmm` or `+hh`, and no seconds.
    ///
    /// - Returns: `nil` unless `text` is a date, a time of at least hours and minutes, and a zone.
    public init?(openBadges2 text: String) {
        var scanner = DateTimeScanner(Array(text.utf8), isLenient: true)
        guard let instant = scanner.scan() else { return nil }
        self.text = text
        self.instant = instant
    }

    /// The text as written.
    public var description: String { text }
}

/// Reads the fields of a date and time from left to right.
private struct DateTimeScanner {
    private let bytes: [UInt8]
    private let isLenient: Bool
    private var position = 0

    init(_ bytes: [UInt8], isLenient: Bool = false) {
        self.bytes = bytes
        self.isLenient = isLenient
    }

    mutating func scan() -> Instant? {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2),
            take("T") || take("t"), let hour = digits(2), take(":"), let minute = digits(2), let second = seconds(),
            (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year),
            hour <= 23, minute <= 59, second <= 60
        else { return nil }
        guard let nanoseconds = fraction(), let offset = zone(), position == bytes.count else { return nil }
        let days = Instant.daysSince1970(year: year, month: month, day: day)
        return Instant(
            seconds: days * 86_400 + hour * 3600 + minute * 60 + second - offset, nanoseconds: nanoseconds)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func digits(_ count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var number = 0
        for byte in bytes[position..<position + count] {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        position += count
        return number
    }

    /// Seconds may be left out where the standard allows it.
    private mutating func seconds() -> Int? {
        if take(":") { return digits(2) }
        return isLenient ? 0 : nil
    }

    /// Digits after the ninth are read and do not count.
    private mutating func fraction() -> Int? {
        guard take(".") else { return 0 }
        var nanoseconds = 0
        var count = 0
        while let digit = digits(1) {
            if count < 9 { nanoseconds = nanoseconds * 10 + digit }
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in 0..<max(0, 9 - count) { nanoseconds *= 10 }
        return nanoseconds
    }

    /// The zone's offset from UTC in seconds.
    private mutating func zone() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign: Int
        if take("+") {
            sign = 1
        } else if take("-") {
            sign = -1
        } else {
            return nil
        }
        guard let hours = digits(2) else { return nil }
        var minutes = 0
        if take(":") || (isLenient && position < bytes.count) {
            guard let written = digits(2) else { return nil }
            minutes = written
        } else if !isLenient {
            return nil
        }
        guard hours <= 23, minutes <= 59 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
