/// A random identifier: UUID version 4 (RFC 9562).
public struct RandomUUID: Hashable, Sendable, CustomStringConvertible {
    /// The sixteen bytes, version and variant included.
    public let bytes: [UInt8]

    /// A fresh identifier with 122 random bits.
    public init() throws(CryptographyError) {
        self.init(randomBytes: try SecureRandom.bytes(16))
    }

    /// The identifier made from sixteen random bytes, of which six bits are overwritten.
    package init(randomBytes: [UInt8]) {
        bytes = randomBytes.prefix(16).enumerated().map { position, byte in
            switch position {
            case 6: byte & 0x0F | 0x40
            case 8: byte & 0x3F | 0x80
            default: byte
            }
        }
    }

    /// `xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx` in lower case.
    public var description: String {
        let digits: [UInt8] = Hexadecimal.encode(bytes)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (position, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(position) { text.append(UInt8(ascii: "-")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The identifier as a URN: `urn:uuid:` and the text.
    public var urn: String { "urn:uuid:\(description)" }
}
