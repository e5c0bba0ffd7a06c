extension JSONNumber {
    /// Whether this is a whole number of up to 15 digits and written as one: every form has the same digits.
    var isShortInteger: Bool {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        guard digits.count <= 15, let first = digits.first else { return false }
        if first == UInt8(ascii: "0") { return text.utf8.count == 1 }
        return digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// Whether the canonical form of JSON is worth exactly what is written: it has the digits of a double.
    package var survivesInJSON: Bool {
        if isShortInteger { return true }
        guard let canonical = ECMAScriptNumber(self) else { return false }
        return ExactDecimal(self)
            == ExactDecimal(JSONNumber(uncheckedText: String(decoding: canonical.bytes, as: UTF8.self)))
    }

    /// Whether both forms that statements use are worth exactly what is written: one of them has 16 digits.
    package var survivesInStatements: Bool {
        if isShortInteger { return true }
        return survivesInJSON
            && ExactDecimal(self) == ExactDecimal(JSONNumber(uncheckedText: CanonicalNumber.double(double)))
    }
}
