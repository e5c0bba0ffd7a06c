/// base58 with Bitcoin's alphabet, as multibase `z` (base58btc) uses it.
///
/// Its cost grows with the square of the length, hence the limits; five characters are taken at a time, which makes the
/// longest permitted text a matter of milliseconds.
public enum Base58 {
    /// The longest text that is decoded unless the caller sets a lower limit: the limit for DIDs and key identifiers.
    public static let defaultLimit = 16_384

    private static let characters = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, character) in characters.enumerated() {
            values[Int(character)] = UInt8(value)
        }
        return values
    }()
    /// 58⁵, the greatest power of 58 below 2³².
    private static let fiveCharacters: UInt64 = 656_356_768

    /// The text of `bytes`, as ASCII.
    ///
    /// - Throws: `.tooLong` when there are more than 12,288 bytes, whose text might be longer than the default limit
    ///   allows to read again.
    public static func encode(_ bytes: [UInt8]) throws(TextEncodingError) -> [UInt8] {
        guard bytes.count <= defaultLimit / 4 * 3 else {
            throw .tooLong(.base58, length: bytes.count, limit: defaultLimit / 4 * 3)
        }
        let zeros = bytes.prefix { $0 == 0 }.count
        // Digits to the base 58⁵, lowest first.
        var limbs: [UInt64] = []
        var offset = zeros
        while offset < bytes.count {
            // Four bytes at a time; the first group is the short one.
            let end = offset + (bytes.count - offset - 1) % 4 + 1
            var carry: UInt64 = 0
            for position in offset..<end { carry = carry << 8 | UInt64(bytes[position]) }
            let shift = UInt64(end - offset) * 8
            for position in limbs.indices {
                carry += limbs[position] << shift
                limbs[position] = carry % fiveCharacters
                carry /= fiveCharacters
            }
            while carry > 0 {
                limbs.append(carry % fiveCharacters)
                carry /= fiveCharacters
            }
            offset = end
        }
        var reversed: [UInt8] = []
        for (position, limb) in limbs.enumerated() {
            var rest = limb
            for _ in 0..<5 {
                if rest == 0, position == limbs.count - 1 { break }
                reversed.append(characters[Int(rest % 58)])
                rest /= 58
            }
        }
        return Array(repeating: UInt8(ascii: "1"), count: zeros) + reversed.reversed()
    }

    /// The text of `bytes`, as a string.
    public static func encode(_ bytes: [UInt8]) throws(TextEncodingError) -> String {
        String(decoding: try encode(bytes) as [UInt8], as: UTF8.self)
    }

    /// The bytes of `text`.
    ///
    /// - Throws: `.tooLong` before anything else when `text` is longer than `limit` or the default limit.
    public static func decode(
        _ text: [UInt8], limit: Int = defaultLimit
    ) throws(TextEncodingError) -> [UInt8] {
        let limit = min(limit, defaultLimit)
        guard text.count <= limit else { throw .tooLong(.base58, length: text.count, limit: limit) }
        let zeros = text.prefix { $0 == UInt8(ascii: "1") }.count
        let values = Self.values
        // Digits to the base 2³², lowest first.
        var limbs: [UInt32] = []
        limbs.reserveCapacity(text.count / 5 + 1)
        var offset = zeros
        while offset < text.count {
            var group: UInt64 = 0
            var scale: UInt64 = 1
            for position in offset..<min(offset + 5, text.count) {
                let value = values[Int(text[position])]
                guard value != 0xFF else { throw .character(.base58, offset: position) }
                group = group * 58 + UInt64(value)
                scale *= 58
            }
            var carry = group
            for position in limbs.indices {
                carry += UInt64(limbs[position]) * scale
                limbs[position] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            if carry > 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
            offset += 5
        }
        var bytes = [UInt8](repeating: 0, count: zeros)
        bytes.reserveCapacity(zeros + limbs.count * 4)
        for limb in limbs.reversed() {
            for shift in [24, 16, 8, 0] as [UInt32] {
                let byte = UInt8(truncatingIfNeeded: limb >> shift)
                if bytes.count > zeros || byte != 0 { bytes.append(byte) }
            }
        }
        return bytes
    }

    /// The bytes of `text`.
    public static func decode(
        _ text: String, limit: Int = defaultLimit
    ) throws(TextEncodingError) -> [UInt8] {
        guard text.utf8.count <= min(limit, defaultLimit) else {
            throw .tooLong(.base58, length: text.utf8.count, limit: min(limit, defaultLimit))
        }
        return try decode(Array(text.utf8), limit: limit)
    }
}
