/// Two hexadecimal digits for each byte.
public enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    /// The text of `bytes` in lower case, as ASCII.
    public static func encode(_ bytes: [UInt8]) -> [UInt8] {
        let digits = digits
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return text
    }

    /// The text of `bytes` in lower case, as a string.
    public static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: encode(bytes) as [UInt8], as: UTF8.self)
    }

    /// The bytes of `text`, whose digits may be of either case.
    public static func decode(_ text: [UInt8]) throws(TextEncodingError) -> [UInt8] {
        guard text.count.isMultiple(of: 2) else { throw .length(.hexadecimal, text.count) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2)
        var high: UInt8?
        for (offset, character) in text.enumerated() {
            guard let value = value(of: character) else { throw .character(.hexadecimal, offset: offset) }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    /// The bytes of `text`, whose digits may be of either case.
    public static func decode(_ text: String) throws(TextEncodingError) -> [UInt8] {
        try decode(Array(text.utf8))
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
