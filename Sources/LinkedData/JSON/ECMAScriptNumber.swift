/// A number in the spelling of ECMAScript.
///
/// RFC 8785, "Serialization of Numbers"; ECMA-262, "Number::toString": the shortest digits that name the double, with
/// an exponent from 10²¹ on and below 10⁻⁶.
struct ECMAScriptNumber {
    /// The spelling in ASCII.
    let bytes: [UInt8]

    /// - Returns: `nil` for a number that no double can hold.
    init?(_ number: JSONNumber) {
        let text = number.text.utf8Span.span
        // Every integer of up to 15 digits is a double and its own spelling; the parser allows no needless zeros.
        if text.count <= 15, text.isDecimalInteger {
            self.init(checkedBytes: Array(number.text.utf8))
        } else {
            self.init(number.double)
        }
    }

    /// - Returns: `nil` for infinities and what is not a number.
    init?(_ double: Double) {
        guard double.isFinite else { return nil }
        guard double != 0 else {
            self.init(checkedBytes: [UInt8(ascii: "0")])
            return
        }
        let decimal = ShortestDecimal(double.magnitude)
        self.init(checkedBytes: (double < 0 ? [UInt8(ascii: "-")] : []) + decimal.spelling)
    }

    private init(checkedBytes: [UInt8]) {
        bytes = checkedBytes
    }
}

/// The shortest digits that name a positive double, and the power of ten of the point before them.
private struct ShortestDecimal {
    /// Digits without zeros at either end: the value is 0.digits × 10^exponent.
    private var digits: [UInt8] = []
    private var exponent = 0

    /// Takes the digits that the standard library writes, which are the shortest and, among those, the closest.
    init(_ double: Double) {
        var written = 0
        var isPastPoint = false
        var text = double.description.utf8[...]
        while let byte = text.popFirst() {
            if byte == UInt8(ascii: "e") {
                exponent += Int(Substring(text)) ?? 0
                break
            } else if byte == UInt8(ascii: ".") {
                isPastPoint = true
            } else {
                if !isPastPoint { exponent += 1 }
                digits.append(byte)
                if byte != UInt8(ascii: "0") { written = digits.count }
            }
        }
        digits.removeLast(digits.count - written)
        let zeros = digits.prefix(while: { $0 == UInt8(ascii: "0") }).count
        digits.removeFirst(zeros)
        exponent -= zeros
    }

    var spelling: [UInt8] {
        let zero = UInt8(ascii: "0")
        if exponent > 21 || exponent < -5 {
            let power = exponent - 1
            let point = digits.count > 1 ? [UInt8(ascii: ".")] + digits.dropFirst() : []
            return digits.prefix(1) + point + Array("e\(power < 0 ? "-" : "+")\(power.magnitude)".utf8)
        }
        if exponent <= 0 {
            return Array("0.".utf8) + Array(repeating: zero, count: -exponent) + digits
        }
        if digits.count <= exponent {
            return digits + Array(repeating: zero, count: exponent - digits.count)
        }
        return digits.prefix(exponent) + [UInt8(ascii: ".")] + digits.dropFirst(exponent)
    }
}

extension Span<UInt8> {
    /// Whether these are digits after an optional minus, and not minus nought.
    fileprivate var isDecimalInteger: Bool {
        guard count > 0 else { return false }
        let isNegative = self[0] == UInt8(ascii: "-")
        let start = isNegative ? 1 : 0
        guard start < count, !isNegative || self[start] != UInt8(ascii: "0") else { return false }
        for position in start..<count
        where self[position] < UInt8(ascii: "0") || self[position] > UInt8(ascii: "9") {
            return false
        }
        return true
    }
}
