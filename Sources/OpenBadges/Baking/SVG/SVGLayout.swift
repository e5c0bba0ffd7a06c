/// How a badge is written into an SVG, so that taking it out again gives back the very bytes from before.
///
/// A badge stands directly after the start tag of the root. What else had to change shows in the badge itself:
/// - a line break before it: its namespace was declared for it, directly after the name of the root;
/// - a space before the end of its last tag: the root was an empty element and had to be opened.
enum SVGLayout {
    /// The declaration of a namespace with the space before it, spelled as only this library places it.
    static func declaration(of prefix: [UInt8], for standard: BakedBadge.Standard) -> [UInt8] {
        Array(" xmlns:".utf8) + prefix + Array("=\"\(XMLNamespace.name(of: standard))\"".utf8)
    }

    /// The prefixes for one standard, the usual one first.
    static func prefixes(for standard: BakedBadge.Standard) -> [[UInt8]] {
        let usual = Array("openbadges".utf8)
        let digit: UInt8 =
            switch standard {
            case .openBadges2: UInt8(ascii: "2")
            case .openBadges3: UInt8(ascii: "3")
            }
        return [usual, usual + [digit]]
            + (0..<(ImageLimits.namespaces + 1)).map { number in
                usual + [digit] + Array("-\(number)".utf8)
            }
    }

    /// The element of a badge.
    static func element(
        _ badge: BakedBadge, prefix: [UInt8], encoding: SVGEncoding, hasOpeningMark: Bool
    ) throws(BakingError) -> [UInt8] {
        let name = prefix + Array(":\(XMLNamespace.elementName(of: badge.standard))".utf8)
        let mark: [UInt8] = hasOpeningMark ? [0x20] : []
        var element = [UInt8(ascii: "<")] + name
        element.reserveCapacity(badge.payload.count + 200)
        guard PayloadKind(badge.payload) == .json else {
            append(verify: badge.payload, to: &element)
            return element + mark + Array("/>".utf8)
        }
        if badge.standard == .openBadges2 {
            append(verify: Array(try HostedAssertionURL.of(badge).utf8), to: &element)
        }
        element.append(contentsOf: "><![CDATA[".utf8)
        append(json: badge.payload, for: encoding, to: &element)
        element.append(contentsOf: "]]></".utf8)
        return element + name + mark + [UInt8(ascii: ">")]
    }

    /// Every character that is not plain ASCII, or has a meaning in XML, as a reference: it fits any encoding.
    private static func append(verify value: [UInt8], to element: inout [UInt8]) {
        guard !value.isEmpty else { return }
        element.append(contentsOf: " verify=\"".utf8)
        appendRuns(of: value, to: &element) { byte in
            byte < 0x20 || byte > 0x7e || byte == 0x26 || byte == 0x3c || byte == 0x22
        } special: { scalar, element in
            switch scalar {
            case 0x26: element.append(contentsOf: "&amp;".utf8)
            case 0x3c: element.append(contentsOf: "&lt;".utf8)
            case 0x22: element.append(contentsOf: "&quot;".utf8)
            default: element.append(contentsOf: "&#\(scalar);".utf8)
            }
        }
        element.append(UInt8(ascii: "\""))
    }

    /// JSON as it is, except for what cannot stand in a CDATA section of this encoding. All of that can occur only
    /// inside strings, where `\u` and four digits mean the same.
    private static func append(json: [UInt8], for encoding: SVGEncoding, to element: inout [UInt8]) {
        let holdsAll = encoding.holdsAllOfUnicode
        appendRuns(of: json, to: &element) { byte in
            // U+FFFE and U+FFFF, which XML does not allow, begin with EF.
            byte == 0x3e || byte == 0xef || byte >= 0x80 && !holdsAll
        } special: { scalar, element in
            let isUnwritable = scalar >= 0x80 && !holdsAll || !XMLCharacter.isAllowed(scalar)
            let endsSection = scalar == 0x3e && element.suffix(2).elementsEqual("]]".utf8)
            if isUnwritable || endsSection {
                appendEscape(of: scalar, to: &element)
            } else {
                XMLCharacter.append(scalar, to: &element)
            }
        }
    }

    /// Copies UTF-8 text in runs, and hands over every character whose first byte is special.
    private static func appendRuns(
        of text: [UInt8], to element: inout [UInt8], isSpecial: (UInt8) -> Bool,
        special: (UInt32, inout [UInt8]) -> Void
    ) {
        var start = 0
        while let end = text[start...].firstIndex(where: isSpecial) {
            element.append(contentsOf: text[start..<end])
            start = end
            guard let (scalar, length) = XMLCharacter.scalar(in: text, at: end) else { break }
            special(scalar, &element)
            start = end + length
        }
        element.append(contentsOf: text[start...])
    }

    private static func appendEscape(of scalar: UInt32, to element: inout [UInt8]) {
        guard scalar >= 0x10000 else {
            let digits = String(scalar, radix: 16)
            element.append(contentsOf: "\\u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)".utf8)
            return
        }
        appendEscape(of: 0xd800 + (scalar - 0x10000) >> 10, to: &element)
        appendEscape(of: 0xdc00 + (scalar - 0x10000) & 0x3ff, to: &element)
    }
}
