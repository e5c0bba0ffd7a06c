/// One attribute of a start tag, as ranges of the text.
struct XMLAttribute {
    /// The name.
    let name: XMLQualifiedName
    /// What stands between the quotes, references not yet replaced.
    let value: Range<Int>
    /// The white space before it, name and value.
    let whole: Range<Int>
}

extension XMLCursor {
    /// Reads attributes up to the end of a tag, and says whether it is that of an empty element.
    mutating func attributes() throws(BakingError) -> (attributes: [XMLAttribute], isSelfClosing: Bool) {
        var attributes: [XMLAttribute] = []
        while true {
            let start = offset
            let isSeparated = takeSpace()
            if take(UInt8(ascii: ">")) { return (attributes, false) }
            if take("/>") { return (attributes, true) }
            guard isSeparated else { throw malformed(.tag) }
            guard attributes.count < ImageLimits.attributes else {
                throw .tooManyAttributes(limit: ImageLimits.attributes, offset: start)
            }
            let name = try qualifiedName()
            _ = takeSpace()
            guard take(UInt8(ascii: "=")) else { throw malformed(.attribute(excerpt(name.whole))) }
            _ = takeSpace()
            let value = try attributeValue(of: name)
            attributes.append(XMLAttribute(name: name, value: value, whole: start..<offset))
        }
    }

    private mutating func attributeValue(of name: XMLQualifiedName) throws(BakingError) -> Range<Int> {
        let opening = offset
        let value = try literal(orElse: .attribute(excerpt(name.whole)))
        var reader = self
        reader.move(to: value.lowerBound)
        while reader.offset < value.upperBound {
            reader.skip(to: UInt8(ascii: "<"), or: UInt8(ascii: "&"), before: value.upperBound)
            guard reader.offset < value.upperBound, let byte = reader.current else { break }
            guard byte == UInt8(ascii: "&") else { throw malformed(.lessThanInAttribute, at: opening) }
            _ = try reader.reference()
        }
        return value
    }

    /// The value of an attribute as XML means it: references replaced, white space as spaces (XML 1.0,
    /// "Attribute-Value Normalization").
    func normalizedValue(_ value: Range<Int>) throws(BakingError) -> [UInt8] {
        var reader = self
        var normalized: [UInt8] = []
        normalized.reserveCapacity(value.count)
        var start = value.lowerBound
        while let end = text[start..<value.upperBound].firstIndex(where: { $0 == UInt8(ascii: "&") || $0 < 0x20 }) {
            normalized.append(contentsOf: text[start..<end])
            reader.move(to: end)
            if text[end] == UInt8(ascii: "&") {
                XMLCharacter.append(try reader.reference(), to: &normalized)
            } else {
                normalized.append(0x20)
                reader.move(to: end + 1)
            }
            start = reader.offset
        }
        normalized.append(contentsOf: text[start..<value.upperBound])
        return normalized
    }
}
