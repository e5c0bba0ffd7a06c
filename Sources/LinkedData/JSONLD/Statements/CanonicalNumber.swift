/// Numbers in the one spelling that statements use.
///
/// JSON-LD 1.1 API, "Data Round Tripping": integers in decimal, doubles with up to 15 digits behind the point and an
/// exponent.
enum CanonicalNumber {
    /// - Returns: `nil` for a number with a fraction, or of 10²¹ and more.
    static func integer(_ number: JSONNumber) -> String? {
        let double = number.double
        guard double.magnitude < 1e21, double == double.rounded(.towardZero) else { return nil }
        return ECMAScriptNumber(double).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// One digit, a point, up to 15 digits of which the last is not nought, `E` and the power of ten.
    ///
    /// Rounded from the exact value, as `%1.15E` does: the shortest digits that name a double are others.
    static func double(_ double: Double) -> String {
        guard double.isFinite, double != 0 else { return "0.0E0" }
        var (digits, exponent) = exactDecimal(double.magnitude)
        round(&digits, &exponent, toCount: 16)
        while digits.count > 1, digits.last == 0 { digits.removeLast() }
        let characters = digits.map { UInt8(ascii: "0") + $0 }
        let fraction = digits.count > 1 ? String(decoding: characters.dropFirst(), as: UTF8.self) : "0"
        return "\(double < 0 ? "-" : "")\(digits[0]).\(fraction)E\(exponent)"
    }

    /// All digits of a positive double, and the power of ten of the first.
    ///
    /// A double is a whole number times a power of two. Where that power is negative, half of ten is one fifth: the same
    /// digits are those of the whole number times as high a power of five.
    private static func exactDecimal(_ double: Double) -> (digits: [UInt8], exponent: Int) {
        var significand = double.significandBitPattern | (double.isNormal ? 1 << 52 : 0)
        var power = (double.isNormal ? Int(double.exponent) : -1022) - 52
        let zeros = significand.trailingZeroBitCount
        significand >>= UInt64(zeros)
        power += zeros
        var number = BigNatural(significand)
        for _ in 0..<power.magnitude { number.multiply(by: power < 0 ? 5 : 2) }
        let digits = number.digits
        return (digits, digits.count - 1 + min(power, 0))
    }

    /// To the nearest, and to the even digit from the middle.
    private static func round(_ digits: inout [UInt8], _ exponent: inout Int, toCount count: Int) {
        guard digits.count > count else { return }
        let rest = digits[count...]
        let isMiddle = rest.first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
        let isUp = isMiddle ? digits[count - 1] % 2 == 1 : (rest.first ?? 0) >= 5
        digits.removeLast(rest.count)
        guard isUp else { return }
        for position in digits.indices.reversed() {
            if digits[position] < 9 {
                digits[position] += 1
                return
            }
            digits[position] = 0
        }
        digits[0] = 1
        exponent += 1
    }
}

/// A natural number of any size, as far as writing a double exactly needs one.
private struct BigNatural {
    /// Parts of nine decimal digits, the lowest first.
    private var parts: [UInt64] = []

    private static let base: UInt64 = 1_000_000_000

    init(_ value: UInt64) {
        var rest = value
        while rest > 0 {
            parts.append(rest % Self.base)
            rest /= Self.base
        }
    }

    mutating func multiply(by factor: UInt64) {
        var carry: UInt64 = 0
        for position in parts.indices {
            let product = parts[position] * factor + carry
            parts[position] = product % Self.base
            carry = product / Self.base
        }
        if carry > 0 { parts.append(carry) }
    }

    /// The decimal digits, the highest first.
    var digits: [UInt8] {
        var digits: [UInt8] = []
        for part in parts {
            var rest = part
            for _ in 0..<9 {
                digits.append(UInt8(rest % 10))
                rest /= 10
            }
        }
        while digits.count > 1, digits.last == 0 { digits.removeLast() }
        return digits.reversed()
    }
}
