/// Writes JSON values as bytes: order of members and spelling of numbers are kept.
struct JSONWriter: ~Copyable {
    private var buffer = ByteBuffer(capacity: 8192)

    /// What has been written.
    var bytes: [UInt8] { buffer.bytes }

    /// Writes a value without white space.
    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: write(literal: "null")
        case .bool(true): write(literal: "true")
        case .bool(false): write(literal: "false")
        case .number(let number): buffer.append(number.text.utf8Span.span)
        case .string(let text): write(text: text.value)
        case .array(let elements): write(elements)
        case .object(let object): write(object)
        }
    }

    /// Writes an object without white space.
    mutating func write(_ object: JSONObject) {
        var separator = UInt8(ascii: "{")
        let members = object.members.span
        for position in members.indices {
            buffer.append(separator)
            separator = UInt8(ascii: ",")
            write(text: members[position].name.text)
            buffer.append(UInt8(ascii: ":"))
            write(members[position].value)
        }
        if object.isEmpty { buffer.append(separator) }
        buffer.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ elements: [JSONValue]) {
        var separator = UInt8(ascii: "[")
        let span = elements.span
        for position in span.indices {
            buffer.append(separator)
            separator = UInt8(ascii: ",")
            write(span[position])
        }
        if elements.isEmpty { buffer.append(separator) }
        buffer.append(UInt8(ascii: "]"))
    }

    /// Writes ASCII as it is.
    mutating func write(literal: StaticString) {
        literal.withUTF8Buffer { buffer.append($0.span) }
    }

    /// Writes one byte as it is.
    mutating func write(_ byte: UInt8) {
        buffer.append(byte)
    }

    /// Writes bytes as they are.
    mutating func write(_ run: Span<UInt8>) {
        buffer.append(run)
    }

    /// Writes a string in quotation marks with the escapes of RFC 8785, "Serialization of Strings".
    mutating func write(text: String) {
        let written: Void? = text.utf8.withContiguousStorageIfAvailable { buffer.appendQuoted($0) }
        if written == nil { Array(text.utf8).withUnsafeBufferPointer { buffer.appendQuoted($0) } }
    }
}
