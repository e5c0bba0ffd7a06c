extension JSONNumber {
    /// Whether the canonical form of JSON is worth exactly what is written: it has the digits of a double.
    package var survivesInJSON: Bool {
        guard let canonical = ECMAScriptNumber(self) else { return false }
        return ExactDecimal(self)
            == ExactDecimal(JSONNumber(uncheckedText: String(decoding: canonical.bytes, as: UTF8.self)))
    }

    /// Whether both forms that statements use are worth exactly what is written: one of them has 16 digits.
    package var survivesInStatements: Bool {
        survivesInJSON && ExactDecimal(self) == ExactDecimal(JSONNumber(uncheckedText: CanonicalNumber.double(double)))
    }
}
