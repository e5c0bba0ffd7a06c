/// The `RSAPublicKey` structure: a sequence of the modulus and the exponent.
///
/// RFC 8017, "RSA Public Key Syntax", in the distinguished encoding rules.
enum RSAPublicKeyDER {
    /// Encodes two unsigned big-endian numbers.
    static func encode(modulus: [UInt8], exponent: [UInt8]) -> [UInt8] {
        element(tag: 0x30, integer(modulus) + integer(exponent))
    }

    private static func integer(_ number: [UInt8]) -> [UInt8] {
        let digits = Array(number.drop(while: { $0 == 0 }))
        guard let first = digits.first else { return element(tag: 0x02, [0]) }
        // A set top bit would make the number negative.
        return element(tag: 0x02, first >= 0x80 ? [0] + digits : digits)
    }

    private static func element(tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        let count = content.count
        guard count >= 0x80 else { return [tag, UInt8(truncatingIfNeeded: count)] + content }
        var length: [UInt8] = []
        var rest = count
        while rest > 0 {
            length.insert(UInt8(truncatingIfNeeded: rest), at: 0)
            rest >>= 8
        }
        return [tag, 0x80 | UInt8(truncatingIfNeeded: length.count)] + length + content
    }
}
