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
    static func double(_ double: Double) -> String {
        guard double.isFinite, double != 0 else { return "0.0E0" }
        var decimal = Decimal(double.magnitude)
        decimal.round(toDigits: 16, of: double.magnitude)
        let fraction = decimal.digits.count > 1 ? String(decoding: decimal.digits.dropFirst(), as: UTF8.self) : "0"
        let first = String(decoding: decimal.digits.prefix(1), as: UTF8.self)
        return "\(double < 0 ? "-" : "")\(first).\(fraction)E\(decimal.exponent)"
    }

    /// The shortest digits that name a positive double: the first digit, a point, the rest, times ten to the exponent.
    private struct Decimal {
        var digits: [UInt8] = []
        var exponent = 0

        init(_ double: Double) {
            var beforePoint = 0
            var isPastPoint = false
            var power = 0
            var text = double.description.utf8[...]
            while let byte = text.popFirst() {
                if byte == UInt8(ascii: "e") {
                    power = Int(Substring(text)) ?? 0
                    break
                } else if byte == UInt8(ascii: ".") {
                    isPastPoint = true
                } else {
                    if !isPastPoint { beforePoint += 1 }
                    digits.append(byte)
                }
            }
            let zeros = digits.prefix(while: { $0 == UInt8(ascii: "0") }).count
            digits.removeFirst(zeros)
            exponent = beforePoint - zeros - 1 + power
            dropZeros()
        }

        mutating func dropZeros() {
            while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        }

        /// Rounds to so many digits the exact value of the double, not the digits: these are rounded already.
        mutating func round(toDigits count: Int, of double: Double) {
            guard digits.count > count, let last = digits.last else { return }
            // Seventeen digits at most are needed, so one is dropped.
            digits.removeLast()
            var isUp = last > UInt8(ascii: "5")
            if last == UInt8(ascii: "5") {
                let middle = digits + [UInt8(ascii: "5")]
                switch BigNatural.compare(double, digits: middle, exponent: exponent - count) {
                case ..<0: isUp = false
                case 0: isUp = (digits.last ?? 0) & 1 == 1
                default: isUp = true
                }
            }
            if isUp { increment() }
            dropZeros()
        }

        private mutating func increment() {
            for position in digits.indices.reversed() {
                if digits[position] < UInt8(ascii: "9") {
                    digits[position] += 1
                    return
                }
                digits[position] = UInt8(ascii: "0")
            }
            digits.insert(UInt8(ascii: "1"), at: 0)
            exponent += 1
        }
    }
}

/// A natural number of any size, as far as comparing a double with a decimal needs one.
private struct BigNatural {
    private var words: [UInt32]

    init(_ value: UInt64) {
        words = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
    }

    /// Less than nought, nought or more: how a double compares with digits times ten to a power.
    static func compare(_ double: Double, digits: [UInt8], exponent: Int) -> Int {
        var left = BigNatural(double.significandBitPattern | (double.isNormal ? 1 << 52 : 0))
        var right = BigNatural(0)
        for digit in digits {
            right.multiply(by: 10)
            right.add(UInt32(digit &- UInt8(ascii: "0")))
        }
        let binaryPower = (double.isNormal ? Int(double.exponent) : -1022) - 52
        for _ in 0..<max(0, binaryPower) { left.multiply(by: 2) }
        for _ in 0..<max(0, -binaryPower) { right.multiply(by: 2) }
        for _ in 0..<max(0, exponent) { right.multiply(by: 10) }
        for _ in 0..<max(0, -exponent) { left.multiply(by: 10) }
        return left.compare(right)
    }

    private mutating func multiply(by factor: UInt32) {
        var carry: UInt64 = 0
        for position in words.indices {
            let product = UInt64(words[position]) * UInt64(factor) + carry
            words[position] = UInt32(truncatingIfNeeded: product)
            carry = product >> 32
        }
        if carry > 0 { words.append(UInt32(truncatingIfNeeded: carry)) }
    }

    private mutating func add(_ value: UInt32) {
        var carry = UInt64(value)
        for position in words.indices where carry > 0 {
            let sum = UInt64(words[position]) + carry
            words[position] = UInt32(truncatingIfNeeded: sum)
            carry = sum >> 32
        }
        if carry > 0 { words.append(UInt32(truncatingIfNeeded: carry)) }
    }

    private func compare(_ other: BigNatural) -> Int {
        for position in (0..<max(words.count, other.words.count)).reversed() {
            let (left, right) = (word(position), other.word(position))
            if left != right { return left < right ? -1 : 1 }
        }
        return 0
    }

    private func word(_ position: Int) -> UInt32 {
        position < words.count ? words[position] : 0
    }
}
