/// What a decimal spelling of a number is worth, exactly: `1.0`, `1e0` and `10E-1` are worth the same.
struct DecimalValue: Equatable {
    private var isNegative = false
    /// Without zeros at either end; the value is 0.digits × 10^exponent.
    private var digits: [UInt8] = []
    private var exponent = 0

    /// - Parameter text: a spelling of JSON's grammar, which canonical forms follow too.
    init(_ text: String) {
        var isPastPoint = false
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): isPastPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                // An exponent without end belongs to nought: the parser refuses it for every other number.
                exponent = exponent.addingReportingOverflow(Int(Substring(rest)) ?? 0).partialValue
                rest = rest[rest.endIndex...]
            default:
                if !isPastPoint, byte != UInt8(ascii: "0") || !digits.isEmpty { exponent += 1 }
                if isPastPoint, byte == UInt8(ascii: "0"), digits.isEmpty { exponent -= 1 }
                if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte) }
            }
        }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        if digits.isEmpty { (isNegative, exponent) = (false, 0) }
    }
}

extension JSONNumber {
    /// Whether the canonical form of JSON is worth exactly what is written: it has the digits of a double.
    package var survivesInJSON: Bool {
        guard let canonical = ECMAScriptNumber(self) else { return false }
        return DecimalValue(text) == DecimalValue(String(decoding: canonical.bytes, as: UTF8.self))
    }

    /// Whether both forms that statements use are worth exactly what is written: one of them has 16 digits.
    package var survivesInStatements: Bool {
        survivesInJSON && DecimalValue(text) == DecimalValue(CanonicalNumber.double(double))
    }
}
