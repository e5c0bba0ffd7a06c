/// A number as exactly what its spelling says, however many digits that has.
struct ExactDecimal: Hashable, Sendable {
    let isNegative: Bool
    /// The digits without zeros at either end, the value of each; empty for nought.
    let digits: [UInt8]
    /// The power of ten of the last digit.
    let exponent: Int

    init(_ number: JSONNumber) {
        var digits: [UInt8] = []
        var (power, written) = (0, 0)
        var (isNegative, isPastPoint) = (false, false)
        var text = number.text.utf8[...]
        while let byte = text.popFirst() {
            if byte == UInt8(ascii: "-") {
                isNegative = true
            } else if byte == UInt8(ascii: ".") {
                isPastPoint = true
            } else if byte.isDigit {
                if isPastPoint { power -= 1 }
                if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte - UInt8(ascii: "0")) }
                if byte != UInt8(ascii: "0") { written = digits.count }
            } else {
                power += Self.exponent(text)
                break
            }
        }
        power += digits.count - written
        digits.removeLast(digits.count - written)
        self.digits = digits
        self.isNegative = isNegative && !digits.isEmpty
        exponent = digits.isEmpty ? 0 : power
    }

    /// Beyond this, one exponent is like another: no spelling has so many digits.
    private static let greatestExponent = 1 << 40

    private static func exponent(_ text: Substring.UTF8View) -> Int {
        var value = 0
        for byte in text where byte.isDigit {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), greatestExponent)
        }
        return text.first == UInt8(ascii: "-") ? -value : value
    }

    var isWhole: Bool { exponent >= 0 }
    var isPositive: Bool { !isNegative && !digits.isEmpty }

    /// Whether this number is less than another.
    func isLess(than other: ExactDecimal) -> Bool {
        guard isNegative == other.isNegative else { return isNegative }
        return isNegative ? other.magnitudeIsLess(than: self) : magnitudeIsLess(than: other)
    }

    private func magnitudeIsLess(than other: ExactDecimal) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        let (length, otherLength) = (digits.count + exponent, other.digits.count + other.exponent)
        return length == otherLength ? digits.lexicographicallyPrecedes(other.digits) : length < otherLength
    }

    /// How many steps it takes to tell whether this is a multiple of `divisor`.
    func divisionSteps(_ divisor: ExactDecimal) -> Int {
        guard exponent >= divisor.exponent else { return 1 }
        let length = digits.count + exponent - divisor.exponent
        return divisor.digits.count <= 18
            ? digits.count : length.multipliedReportingOverflow(by: divisor.digits.count).0
    }

    /// Whether this is `divisor`, which is more than nought, taken a whole number of times.
    func isMultiple(of divisor: ExactDecimal) -> Bool {
        if digits.isEmpty { return true }
        // The last digit is not nought, and every multiple of a number with fewer decimals would end in one.
        guard exponent >= divisor.exponent else { return false }
        let zeros = exponent - divisor.exponent
        if let small = divisor.smallDigits { return remainder(zeros: zeros, by: small) == 0 }
        return LongRemainder(digits, zeros: zeros, by: divisor.digits).isZero
    }

    /// The digits as a number, when they fit.
    private var smallDigits: UInt64? {
        digits.count <= 18 ? digits.reduce(0) { $0 * 10 + UInt64($1) } : nil
    }

    /// The remainder of the digits and so many zeros.
    private func remainder(zeros: Int, by divisor: UInt64) -> UInt64 {
        func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
            divisor.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
        }
        var result: UInt64 = 0
        for digit in digits { result = (product(result, 10 % divisor) + UInt64(digit) % divisor) % divisor }
        var (power, base, left) = (1 % divisor, 10 % divisor, zeros)
        while left > 0 {
            if left & 1 == 1 { power = product(power, base) }
            base = product(base, base)
            left >>= 1
        }
        return product(result, power)
    }
}

/// Division by hand, for divisors of more digits than a machine word has.
private struct LongRemainder {
    /// The highest digit first, as many as the divisor has and one more.
    private var digits: [UInt8]

    init(_ dividend: [UInt8], zeros: Int, by divisor: [UInt8]) {
        let divisor = [0] + divisor
        digits = Array(repeating: 0, count: divisor.count)
        for digit in dividend { bringDown(digit, divisor) }
        for _ in 0..<zeros { bringDown(0, divisor) }
    }

    var isZero: Bool { digits.allSatisfy { $0 == 0 } }

    private mutating func bringDown(_ digit: UInt8, _ divisor: [UInt8]) {
        digits.removeFirst()
        digits.append(digit)
        while !digits.lexicographicallyPrecedes(divisor) { subtract(divisor) }
    }

    private mutating func subtract(_ divisor: [UInt8]) {
        var borrow: UInt8 = 0
        for position in digits.indices.reversed() {
            let taken = divisor[position] + borrow
            borrow = digits[position] < taken ? 1 : 0
            digits[position] = digits[position] + borrow * 10 - taken
        }
    }
}
