/// Sixty-four characters and their values: what base64 and base64url differ in.
///
/// Works on raw buffers: with checked subscripts, decoding takes twice as long.
struct Base64Alphabet: Sendable {
    /// The character of each value.
    private let characters: [UInt8]
    /// The two characters of each twelve bits, the first one in the lower byte.
    private let pairs: [UInt16]
    /// The value of each byte; 0xFF where it is not a character.
    private let values: [UInt8]
    /// The value of each byte at the four places in a group of 24 bits, one table of 256 after the other; the highest bit is
    /// set where it is not a character. Looking up four words and joining them takes half the instructions of looking up
    /// four values and shifting them.
    private let groups: [UInt32]

    /// The alphabet of RFC 4648 with the given last two characters.
    init(last: (UInt8, UInt8)) {
        let characters =
            Array(UInt8(ascii: "A")...UInt8(ascii: "Z")) + Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
            + Array(UInt8(ascii: "0")...UInt8(ascii: "9")) + [last.0, last.1]
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, character) in characters.enumerated() {
            values[Int(character)] = UInt8(value)
        }
        self.values = values
        self.characters = characters
        pairs = characters.flatMap { first in characters.map { UInt16(first) | UInt16($0) << 8 } }
        groups = [18, 12, 6, 0].flatMap { shift in
            values.map { $0 == 0xFF ? 1 << 31 : UInt32($0) << UInt32(shift) }
        }
    }

    /// The text of `bytes`, without padding.
    func encode(_ bytes: Span<UInt8>) -> [UInt8] {
        let length = bytes.count / 3 * 4 + [0, 2, 3][bytes.count % 3]
        return [UInt8](unsafeUninitializedCapacity: length) { text, written in
            written = length
            bytes.withUnsafeBufferPointer { bytes in encode(bytes, into: text) }
        }
    }

    /// Writes each three bytes as four characters, and what is left over as two or three.
    private func encode(_ bytes: UnsafeBufferPointer<UInt8>, into text: UnsafeMutableBufferPointer<UInt8>) {
        var source = 0
        var target = 0
        if let from = UnsafeRawPointer(bytes.baseAddress), let to = UnsafeMutableRawPointer(text.baseAddress) {
            pairs.withUnsafeBufferPointer { pairs in
                // Eight bytes are loaded at a time, of which six are used.
                while source &+ 8 <= bytes.count {
                    let word = UInt64(bigEndian: from.loadUnaligned(fromByteOffset: source, as: UInt64.self))
                    let text =
                        UInt64(pairs[Int(word >> 52)]) | UInt64(pairs[Int(word >> 40 & 0xFFF)]) << 16
                        | UInt64(pairs[Int(word >> 28 & 0xFFF)]) << 32 | UInt64(pairs[Int(word >> 16 & 0xFFF)]) << 48
                    to.storeBytes(of: text.littleEndian, toByteOffset: target, as: UInt64.self)
                    source &+= 6
                    target &+= 8
                }
            }
        }
        while source &+ 3 <= bytes.count {
            let group =
                UInt32(bytes[source]) << 16 | UInt32(bytes[source &+ 1]) << 8 | UInt32(bytes[source &+ 2])
            text.initializeElement(at: target, to: characters[Int(group >> 18)])
            text.initializeElement(at: target &+ 1, to: characters[Int(group >> 12 & 63)])
            text.initializeElement(at: target &+ 2, to: characters[Int(group >> 6 & 63)])
            text.initializeElement(at: target &+ 3, to: characters[Int(group & 63)])
            source &+= 3
            target &+= 4
        }
        switch bytes.count &- source {
        case 1:
            text.initializeElement(at: target, to: characters[Int(bytes[source] >> 2)])
            text.initializeElement(at: target &+ 1, to: characters[Int(bytes[source] & 3) << 4])
        case 2:
            let group = UInt32(bytes[source]) << 8 | UInt32(bytes[source &+ 1])
            text.initializeElement(at: target, to: characters[Int(group >> 10)])
            text.initializeElement(at: target &+ 1, to: characters[Int(group >> 4 & 63)])
            text.initializeElement(at: target &+ 2, to: characters[Int(group & 15) << 2])
        default: break
        }
    }

    /// The bytes of `text`, which has no padding.
    ///
    /// - Throws: `.length`, `.character` or `.trailingBits`, said of `encoding`.
    func decode(
        _ text: Span<UInt8>, encoding: TextEncodingError.Encoding
    ) throws(TextEncodingError) -> [UInt8] {
        if text.count % 4 == 1 {
            // A stray character says more than the length it leads to.
            if let offset = strayCharacter(in: text) { throw .character(encoding, offset: offset) }
            throw .length(encoding, text.count)
        }
        let length = text.count / 4 * 3 + [0, 0, 1, 2][text.count % 4]
        var outcome = Outcome.decoded
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { bytes, written in
            written = length
            outcome = groups.withUnsafeBufferPointer { groups in
                text.withUnsafeBufferPointer { text in
                    Self.decode(text, as: groups, into: bytes)
                }
            }
        }
        switch outcome {
        case .decoded: return bytes
        case .trailingBits: throw .trailingBits(encoding)
        case .strayCharacter: throw .character(encoding, offset: strayCharacter(in: text) ?? 0)
        }
    }

    private enum Outcome { case decoded, strayCharacter, trailingBits }

    /// Turns each four characters into three bytes and looks once, at the end, whether any was none.
    private static func decode(
        _ text: UnsafeBufferPointer<UInt8>, as groups: UnsafeBufferPointer<UInt32>,
        into bytes: UnsafeMutableBufferPointer<UInt8>
    ) -> Outcome {
        var source = 0
        var target = 0
        var all: UInt32 = 0
        // Eight characters are six bytes; eight bytes are stored, the last two of which the next group overwrites.
        if let from = UnsafeRawPointer(text.baseAddress), let to = UnsafeMutableRawPointer(bytes.baseAddress) {
            while target &+ 8 <= bytes.count {
                let word = UInt64(littleEndian: from.loadUnaligned(fromByteOffset: source, as: UInt64.self))
                let first = Self.group(of: UInt32(truncatingIfNeeded: word), groups)
                let second = Self.group(of: UInt32(truncatingIfNeeded: word >> 32), groups)
                all |= first | second
                let six = UInt64(first) << 40 | UInt64(second) << 16
                to.storeBytes(of: six.bigEndian, toByteOffset: target, as: UInt64.self)
                source &+= 8
                target &+= 6
            }
        }
        while source &+ 4 <= text.count {
            let characters =
                UInt32(text[source]) | UInt32(text[source &+ 1]) << 8 | UInt32(text[source &+ 2]) << 16
                | UInt32(text[source &+ 3]) << 24
            let group = Self.group(of: characters, groups)
            all |= group
            bytes.initializeElement(at: target, to: UInt8(truncatingIfNeeded: group >> 16))
            bytes.initializeElement(at: target &+ 1, to: UInt8(truncatingIfNeeded: group >> 8))
            bytes.initializeElement(at: target &+ 2, to: UInt8(truncatingIfNeeded: group))
            source &+= 4
            target &+= 3
        }
        var stray: UInt32 = 0
        if text.count &- source >= 2 {
            var group = groups[Int(text[source])] | groups[256 &+ Int(text[source &+ 1])]
            bytes.initializeElement(at: target, to: UInt8(truncatingIfNeeded: group >> 16))
            stray = group & 0xFFFF
            if text.count &- source == 3 {
                group |= groups[512 &+ Int(text[source &+ 2])]
                bytes.initializeElement(at: target &+ 1, to: UInt8(truncatingIfNeeded: group >> 8))
                stray = group & 0xFF
            }
            all |= group
        }
        if all >> 31 != 0 { return .strayCharacter }
        return stray == 0 ? .decoded : .trailingBits
    }

    /// The 24 bits that four characters stand for, the first in the lowest byte.
    @inline(__always)
    private static func group(of characters: UInt32, _ groups: UnsafeBufferPointer<UInt32>) -> UInt32 {
        groups[Int(characters & 255)] | groups[256 &+ Int(characters >> 8 & 255)]
            | groups[512 &+ Int(characters >> 16 & 255)] | groups[768 &+ Int(characters >> 24)]
    }

    /// Where the first byte stands that is not a character.
    private func strayCharacter(in text: Span<UInt8>) -> Int? {
        text.indices.first { values[Int(text[$0])] == 0xFF }
    }
}
