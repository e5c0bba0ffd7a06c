/// A path to a value inside a JSON value.
///
/// RFC 6901: each step is a slash and a member name or a position; `~` is written `~0`, a slash inside a name `~1`.
public struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The pointer as text; empty for the whole value.
    public let text: String

    /// The pointer to the whole value.
    public init() {
        text = ""
    }

    /// - Throws: ``JSONPointerError`` unless `text` is empty or starts with a slash, and every `~` is an escape.
    public init(_ text: String) throws(JSONPointerError) {
        guard text.utf8.isEmpty || text.utf8.first == UInt8(ascii: "/") else { throw .missingSlash(text) }
        var isEscape = false
        for byte in text.utf8 {
            if isEscape, byte != UInt8(ascii: "0"), byte != UInt8(ascii: "1") { throw .malformedEscape(text) }
            isEscape = byte == UInt8(ascii: "~")
        }
        guard !isEscape else { throw .malformedEscape(text) }
        self.text = text
    }

    private init(checkedText text: String) {
        self.text = text
    }

    /// The pointer to a member of the object that this one points to.
    public func appending(_ name: MemberName) -> JSONPointer {
        var extended = text + "/"
        let needsEscapes = name.text.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }
        guard needsEscapes else { return JSONPointer(checkedText: extended + name.text) }
        for scalar in name.text.unicodeScalars {
            switch scalar {
            case "~": extended += "~0"
            case "/": extended += "~1"
            default: extended.unicodeScalars.append(scalar)
            }
        }
        return JSONPointer(checkedText: extended)
    }

    /// The pointer to an element of the array that this one points to.
    public func appending(index: Int) -> JSONPointer {
        JSONPointer(checkedText: "\(text)/\(index)")
    }

    /// The steps without escapes.
    package var steps: [String] {
        guard !text.utf8.isEmpty else { return [] }
        return text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { Self.unescaped($0) }
    }

    private static func unescaped(_ step: Substring.UTF8View) -> String {
        guard step.contains(UInt8(ascii: "~")) else { return String(Substring(step)) }
        var bytes: [UInt8] = []
        var isEscape = false
        for byte in step {
            if isEscape {
                bytes.append(byte == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
                isEscape = false
            } else if byte == UInt8(ascii: "~") {
                isEscape = true
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value that the pointer points to, if there is one.
    public func value(in root: JSONValue) -> JSONValue? {
        var value = root
        for step in steps {
            switch value {
            case .object(let object):
                guard let member = object[MemberName(step)] else { return nil }
                value = member
            case .array(let elements):
                // One position has one spelling: no sign, no leading zeros. `-` points past the last element.
                guard let index = Int(step), step.hasSameBytes(as: String(index)), elements.indices.contains(index)
                else { return nil }
                value = elements[index]
            case .null, .bool, .number, .string:
                return nil
            }
        }
        return value
    }

    /// The pointer as text.
    public var description: String { text }

    /// Byte for byte.
    public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        text.hashBytes(into: &hasher)
    }
}
