import Diagnostics

extension JSONParser {
    /// Reads a number that starts at the position.
    ///
    /// RFC 8259, "Numbers": the spelling is kept. A value too great for a double is refused; one too small for it is
    /// nought to every reader and may pass.
    mutating func number(in bytes: Span<UInt8>) throws(JSONError) -> JSONNumber {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let integerStart = position
        try skipDigits(in: bytes)
        if bytes[integerStart] == UInt8(ascii: "0"), position - integerStart > 1 {
            throw .syntax(reason: Phrase("json.syntax/number-starts-needless-zero"), offset: integerStart)
        }
        var isShort = position - start < 300
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try skipDigits(in: bytes)
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            isShort = false
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            try skipDigits(in: bytes)
        }
        // A number is ASCII throughout.
        let number = JSONNumber(uncheckedText: bytes.extracting(start..<position).asciiText)
        if !isShort, !number.double.isFinite { throw .numberOutOfRange(text: number.text, offset: start) }
        return number
    }

    /// Steps over one or more digits.
    private mutating func skipDigits(in bytes: Span<UInt8>) throws(JSONError) {
        let start = position
        while position < bytes.count, bytes[position] >= UInt8(ascii: "0"), bytes[position] <= UInt8(ascii: "9") {
            position += 1
        }
        guard position > start else { throw unexpected(in: bytes, insteadOf: Phrase("expected/digit")) }
    }
}

extension Span<UInt8> {
    /// Bytes that are known to be ASCII as text.
    fileprivate var asciiText: String {
        withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
