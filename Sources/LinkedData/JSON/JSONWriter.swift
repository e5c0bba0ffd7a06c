/// Writes JSON values as bytes: order of members and spelling of numbers are kept.
struct JSONWriter {
    /// What has been written.
    private(set) var bytes: [UInt8] = []

    /// Writes a value without white space.
    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: write(literal: "null")
        case .bool(true): write(literal: "true")
        case .bool(false): write(literal: "false")
        case .number(let number): bytes.append(contentsOf: number.text.utf8Span.span)
        case .string(let text): write(text: text.value)
        case .array(let elements): write(elements)
        case .object(let object): write(object)
        }
    }

    /// Writes an object without white space.
    mutating func write(_ object: JSONObject) {
        var separator = UInt8(ascii: "{")
        for member in object.members {
            bytes.append(separator)
            separator = UInt8(ascii: ",")
            write(text: member.name.text)
            bytes.append(UInt8(ascii: ":"))
            write(member.value)
        }
        if object.isEmpty { bytes.append(separator) }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ elements: [JSONValue]) {
        var separator = UInt8(ascii: "[")
        for element in elements {
            bytes.append(separator)
            separator = UInt8(ascii: ",")
            write(element)
        }
        if elements.isEmpty { bytes.append(separator) }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes bytes as they are.
    mutating func write(literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes one byte as it is.
    mutating func write(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Writes bytes as they are.
    mutating func write(_ run: [UInt8]) {
        bytes.append(contentsOf: run)
    }

    /// Writes a string in quotation marks with the escapes of RFC 8785, "Serialization of Strings".
    mutating func write(text: String) {
        bytes.append(UInt8(ascii: "\""))
        let text = text.utf8Span.span
        var position = 0
        while true {
            let end = text.endOfPlainText(from: position)
            bytes.append(contentsOf: text.extracting(position..<end))
            guard end < text.count else { break }
            writeEscape(of: text[end])
            position = end + 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write(literal: "\\\"")
        case UInt8(ascii: "\\"): write(literal: "\\\\")
        case 0x08: write(literal: "\\b")
        case 0x09: write(literal: "\\t")
        case 0x0a: write(literal: "\\n")
        case 0x0c: write(literal: "\\f")
        case 0x0d: write(literal: "\\r")
        default:
            write(literal: byte < 0x10 ? "\\u000" : "\\u001")
            let digit = byte & 0x0f
            write(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}
