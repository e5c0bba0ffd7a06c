import Diagnostics

/// Reads one JSON text from left to right.
///
/// RFC 8259, "JSON Grammar", with the rules of RFC 7493 (I-JSON) that keep readers from seeing different values.
struct JSONParser: ~Copyable {
    /// The next byte to read.
    var position = 0
    private let greatestDepth: Int
    private var elements: ValueStack<JSONValue>
    private var members: ValueStack<JSONObject.Member>

    /// - Parameters:
    ///   - depth: the most levels of arrays and objects.
    ///   - bytes: the length of the text. A short one, such as the header of a token, gets by with memory that is
    ///     quickly had.
    init(depth: Int, bytes: Int) {
        greatestDepth = depth
        elements = ValueStack(capacity: min(bytes / 32, 32))
        members = ValueStack(capacity: min(bytes / 16, 64))
    }

    /// Reads a text that holds one value and white space.
    mutating func document(in bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
        try skipByteOrderMark(in: bytes)
        skipWhiteSpace(in: bytes)
        let value = try value(in: bytes, depth: 0)
        skipWhiteSpace(in: bytes)
        guard position == bytes.count else {
            throw .syntax(reason: Phrase("json.syntax/more-text-after-end-value"), offset: position)
        }
        return value
    }

    private mutating func value(in bytes: Span<UInt8>, depth: Int) throws(JSONError) -> JSONValue {
        guard position < bytes.count else { throw unexpected(in: bytes, insteadOf: Phrase("expected/value")) }
        switch bytes[position] {
        case UInt8(ascii: "\""):
            position += 1
            return .string(JSONText(try text(in: bytes)))
        case UInt8(ascii: "{"):
            return .object(try object(in: bytes, depth: depth + 1))
        case UInt8(ascii: "["):
            return .array(try array(in: bytes, depth: depth + 1))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return .number(try number(in: bytes))
        case UInt8(ascii: "t"):
            try take("true", in: bytes)
            return .bool(true)
        case UInt8(ascii: "f"):
            try take("false", in: bytes)
            return .bool(false)
        case UInt8(ascii: "n"):
            try take("null", in: bytes)
            return .null
        default:
            throw unexpected(in: bytes, insteadOf: Phrase("expected/value"))
        }
    }

    private mutating func array(in bytes: Span<UInt8>, depth: Int) throws(JSONError) -> [JSONValue] {
        guard depth <= greatestDepth else { throw .tooDeep(limit: greatestDepth, offset: position) }
        position += 1
        skipWhiteSpace(in: bytes)
        if take(UInt8(ascii: "]"), in: bytes) { return [] }
        let start = elements.count
        while true {
            elements.append(try value(in: bytes, depth: depth))
            skipWhiteSpace(in: bytes)
            if take(UInt8(ascii: ","), in: bytes) {
                skipWhiteSpace(in: bytes)
            } else if take(UInt8(ascii: "]"), in: bytes) {
                return elements.removeAll(from: start)
            } else {
                throw unexpected(in: bytes, insteadOf: Phrase("expected/comma-end-array"))
            }
        }
    }

    private mutating func object(in bytes: Span<UInt8>, depth: Int) throws(JSONError) -> JSONObject {
        guard depth <= greatestDepth else { throw .tooDeep(limit: greatestDepth, offset: position) }
        position += 1
        skipWhiteSpace(in: bytes)
        if take(UInt8(ascii: "}"), in: bytes) { return JSONObject() }
        let start = members.count
        var names = NameRegister()
        while true {
            let name = try name(in: bytes)
            guard names.insert(name.value, after: members.suffix(from: start)) else {
                throw .duplicateMember(name: name.value.text, offset: name.offset)
            }
            skipWhiteSpace(in: bytes)
            guard take(UInt8(ascii: ":"), in: bytes) else {
                throw unexpected(in: bytes, insteadOf: Phrase("expected/colon"))
            }
            skipWhiteSpace(in: bytes)
            members.append(JSONObject.Member(name: name.value, value: try value(in: bytes, depth: depth)))
            skipWhiteSpace(in: bytes)
            if take(UInt8(ascii: ","), in: bytes) {
                skipWhiteSpace(in: bytes)
            } else if take(UInt8(ascii: "}"), in: bytes) {
                return JSONObject(uncheckedMembers: members.removeAll(from: start))
            } else {
                throw unexpected(in: bytes, insteadOf: Phrase("expected/comma-end-object"))
            }
        }
    }

    private mutating func name(in bytes: Span<UInt8>) throws(JSONError) -> (value: MemberName, offset: Int) {
        let offset = position
        guard take(UInt8(ascii: "\""), in: bytes) else {
            throw unexpected(in: bytes, insteadOf: Phrase("expected/member-name"))
        }
        return (MemberName(try text(in: bytes)), offset)
    }
}

extension JSONParser {
    /// Steps over a byte if it is the next one.
    private mutating func take(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func take(_ literal: StaticString, in bytes: Span<UInt8>) throws(JSONError) {
        let isNext = literal.withUTF8Buffer { literal in
            guard bytes.count - position >= literal.count else { return false }
            for (offset, byte) in literal.enumerated() where bytes[position + offset] != byte { return false }
            return true
        }
        guard isNext else { throw unexpected(in: bytes, insteadOf: Phrase("expected/value")) }
        position += literal.utf8CodeUnitCount
    }

    private mutating func skipWhiteSpace(in bytes: Span<UInt8>) {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
            default: return
            }
        }
    }

    /// A byte order mark of UTF-8 may pass; text in UTF-16 or UTF-32 is told apart by its mark or its zero bytes.
    private mutating func skipByteOrderMark(in bytes: Span<UInt8>) throws(JSONError) {
        guard bytes.count >= 2 else { return }
        switch (bytes[0], bytes[1]) {
        case (0xfe, 0xff), (0xff, 0xfe), (0, _), (_, 0):
            throw .syntax(reason: Phrase("json.syntax/not-written-utf-8"), offset: 0)
        case (0xef, 0xbb) where bytes.count >= 3 && bytes[2] == 0xbf:
            position = 3
        default:
            break
        }
    }

    /// The error for what stands at the position.
    func unexpected(in bytes: Span<UInt8>, insteadOf expected: Phrase) -> JSONError {
        guard position < bytes.count else {
            return .syntax(
                reason: Phrase("json.syntax/ends-where-expected-should-stand", ["expected": expected]), offset: position
            )
        }
        let byte = bytes[position]
        let found =
            byte > 0x20 && byte < 0x7f
            ? Phrase(verbatim: "\"\(Unicode.Scalar(byte))\"")
            : Phrase("json.syntax/byte", ["byte": (byte < 16 ? "0" : "") + String(byte, radix: 16)])
        return .syntax(
            reason: Phrase("json.syntax/unexpected", ["found": found, "expected": expected]), offset: position)
    }
}
