/// Writes the canonical form of RFC 8785: members sorted, numbers as ECMAScript writes them.
struct CanonicalJSONWriter {
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
            writer.write(text.bytes)
        case .array(let elements):
            writer.write(UInt8(ascii: "["))
            var isFirst = true
            for element in elements {
                if !isFirst { writer.write(UInt8(ascii: ",")) }
                isFirst = false
                try write(element)
            }
            writer.write(UInt8(ascii: "]"))
        case .object(let object):
            writer.write(UInt8(ascii: "{"))
            var isFirst = true
            for member in object.members.sorted(by: { $0.name.precedesInUTF16(of: $1.name) }) {
                if !isFirst { writer.write(UInt8(ascii: ",")) }
                isFirst = false
                writer.write(text: member.name.text)
                writer.write(UInt8(ascii: ":"))
                try write(member.value)
            }
            writer.write(UInt8(ascii: "}"))
        }
    }
}

extension MemberName {
    /// Whether this name comes before another when both are compared as UTF-16 code units.
    ///
    /// RFC 8785, "Sorting of Object Properties". The order of UTF-8 bytes is the order of code points, in which
    /// U+E000 to U+FFFF (first byte 0xEE or 0xEF) precede the code points above; as UTF-16 they follow them, because
    /// those start with a surrogate.
    fileprivate func precedesInUTF16(of other: MemberName) -> Bool {
        let left = text.utf8Span.span
        let right = other.text.utf8Span.span
        for position in 0..<min(left.count, right.count) {
            let (ours, theirs) = (left[position], right[position])
            guard ours != theirs else { continue }
            if ours >= 0xee, theirs >= 0xee, (ours >= 0xf0) != (theirs >= 0xf0) { return ours > theirs }
            return ours < theirs
        }
        return left.count < right.count
    }
}
