import Diagnostics

extension PatternParser {
    /// The rest of `[…]`.
    mutating func characterClass() throws(PatternError) -> ScalarSet {
        var set = ScalarSet()
        let isInverted = take("^")
        while !take("]") {
            let first = try classAtom()
            let beforeDash = position
            guard take("-"), let following = next, following != "]" else {
                rewind(to: beforeDash)
                set.insert(first)
                continue
            }
            let last = try classAtom()
            guard let low = first.single, let high = last.single else {
                throw .malformed(Phrase("schema.pattern/range-characters-end-not-one"))
            }
            guard low <= high else { throw .malformed(Phrase("schema.pattern/range-characters-ends-out-order")) }
            set.insert(low...high)
        }
        set.isInverted = isInverted
        return set
    }

    private mutating func classAtom() throws(PatternError) -> ScalarSet {
        guard let scalar = advance() else { throw .malformed(Phrase("schema.pattern/not-closed")) }
        guard scalar == "\\" else { return ScalarSet(scalar.value...scalar.value) }
        return try classEscape(isInClass: true)
    }

    /// What stands after a backslash, in or outside of `[…]`.
    mutating func classEscape(isInClass: Bool) throws(PatternError) -> ScalarSet {
        guard let scalar = advance() else { throw .malformed(Phrase("schema.pattern/ends-backslash")) }
        switch scalar {
        case "d": return .digits
        case "D": return ScalarSet.digits.inverted
        case "w": return .words
        case "W": return ScalarSet.words.inverted
        case "s": return .spaces
        case "S": return ScalarSet.spaces.inverted
        case "p", "P": return try property(isInverted: scalar == "P")
        case "b" where isInClass: return ScalarSet(0x08...0x08)
        default:
            let value = try characterEscape(scalar)
            return ScalarSet(value...value)
        }
    }

    private mutating func property(isInverted: Bool) throws(PatternError) -> ScalarSet {
        guard take("{") else { throw .malformed(Phrase("schema.pattern/p-not-followed")) }
        var name = String.UnicodeScalarView()
        while let scalar = advance() {
            if scalar == "}" { return ScalarSet(try ScalarProperty(String(name)), isInverted: isInverted) }
            name.append(scalar)
        }
        throw .malformed(Phrase("schema.pattern/p-not-closed"))
    }

    private mutating func characterEscape(_ scalar: Unicode.Scalar) throws(PatternError) -> UInt32 {
        switch scalar {
        case "t": return 0x09
        case "n": return 0x0a
        case "v": return 0x0b
        case "f": return 0x0c
        case "r": return 0x0d
        case "0":
            if let following = next, ("0"..."9").contains(following) {
                throw .malformed(Phrase("schema.pattern/0-followed-digit"))
            }
            return 0
        case "c":
            guard let letter = advance(), letter.isASCII, UInt8(ascii: letter).isLetter else {
                throw .malformed(Phrase("schema.pattern/c-not-followed-letter"))
            }
            return letter.value & 0x1f
        case "x": return try hexadecimal(2)
        case "u": return try unicodeEscape()
        default:
            let isPunctuation =
                scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7f
                && !UInt8(ascii: scalar).isLetter && !UInt8(ascii: scalar).isDigit && scalar != "_"
            guard isPunctuation else {
                throw .malformed(Phrase("schema.pattern/scalar-not-escape-ecma-262", ["scalar": scalar]))
            }
            return scalar.value
        }
    }

    private mutating func hexadecimal(_ count: Int) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let scalar = advance(), scalar.isASCII, let digit = UInt8(ascii: scalar).hexadecimalValue else {
                throw .malformed(Phrase("schema.pattern/hexadecimal-digits-missing"))
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// `\u{…}`, `\uXXXX`, or two of these for one character outside the basic plane.
    private mutating func unicodeEscape() throws(PatternError) -> UInt32 {
        if take("{") {
            var value: UInt32 = 0
            var count = 0
            while !take("}") {
                value = value << 4 | (try hexadecimal(1))
                count += 1
                guard value <= 0x10ffff else { throw .malformed(Phrase("schema.pattern/u-beyond-last-character")) }
            }
            guard count > 0 else { throw .malformed(Phrase("schema.pattern/u-empty")) }
            return value
        }
        let first = try hexadecimal(4)
        guard (0xd800...0xdbff).contains(first) else { return first }
        let before = position
        if take("\\u"), let second = try? hexadecimal(4), (0xdc00...0xdfff).contains(second) {
            return 0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)
        }
        rewind(to: before)
        return first
    }
}

extension ScalarSet {
    /// The only character, when there is just one.
    fileprivate var single: UInt32? {
        guard ranges.count == 1, properties.isEmpty, parts.isEmpty, !isInverted, let range = ranges.first,
            range.count == 1
        else { return nil }
        return range.lowerBound
    }
}
