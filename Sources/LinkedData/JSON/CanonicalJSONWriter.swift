/// Writes the canonical form of RFC 8785: members sorted, numbers as ECMAScript writes them.
struct CanonicalJSONWriter: ~Copyable {
    private var writer = JSONWriter()

    /// What has been written.
    var bytes: [UInt8] { writer.bytes }

    /// Writes a value.
    mutating func write(_ value: JSONValue) throws(JSONError) {
        switch value {
        case .null, .bool, .string:
            writer.write(value)
        case .number(let number):
            guard let text = ECMAScriptNumber(number) else { throw .numberOutOfRange(text: number.text, offset: 0) }
            writer.write(text.bytes.span)
        case .array(let elements):
            try write(elements)
        case .object(let object):
            try write(object)
        }
    }

    private mutating func write(_ elements: [JSONValue]) throws(JSONError) {
        writer.write(UInt8(ascii: "["))
        let span = elements.span
        for position in span.indices {
            if position > 0 { writer.write(UInt8(ascii: ",")) }
            try write(span[position])
        }
        writer.write(UInt8(ascii: "]"))
    }

    private mutating func write(_ object: JSONObject) throws(JSONError) {
        writer.write(UInt8(ascii: "{"))
        var isFirst = true
        let members = object.members.span
        for order in CanonicalOrder.order(of: object) {
            if !isFirst { writer.write(UInt8(ascii: ",")) }
            isFirst = false
            writer.write(text: members[order.position].name.text)
            writer.write(UInt8(ascii: ":"))
            try write(members[order.position].value)
        }
        writer.write(UInt8(ascii: "}"))
    }
}
