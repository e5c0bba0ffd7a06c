/// URI templates.
enum TemplateText {
    /// RFC 6570, "Syntax", of level 4.
    static func isTemplate(_ text: String) -> Bool {
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "{":
                guard let end = rest.firstIndex(of: "}") else { return false }
                guard isExpression(rest[..<end]) else { return false }
                rest = rest[rest.index(after: end)...]
            case "%":
                guard isEncoded(&rest) else { return false }
            case "\u{0}"..."\u{20}", "\"", "<", ">", "\\", "^", "`", "|", "}", "\u{7f}"..."\u{9f}": return false
            default: break
            }
        }
        return true
    }

    private static func isEncoded(_ rest: inout Substring.UnicodeScalarView) -> Bool {
        for _ in 0..<2 {
            guard let scalar = rest.popFirst(), scalar.isASCII, UInt8(ascii: scalar).hexadecimalValue != nil else {
                return false
            }
        }
        return true
    }

    /// An operator, then variables with commas between them.
    private static func isExpression(_ expression: Substring.UnicodeScalarView) -> Bool {
        var list = expression
        if let first = list.first, "+#./;?&=,!@|".unicodeScalars.contains(first) { list = list.dropFirst() }
        return list.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isVariable)
    }

    /// A name with dots inside, then `*` or a length.
    private static func isVariable(_ variable: Substring.UnicodeScalarView) -> Bool {
        var name = variable
        if name.last == "*" {
            name = name.dropLast()
        } else if let colon = name.firstIndex(of: ":") {
            let length = name[name.index(after: colon)...]
            guard (1...4).contains(length.count), length.first != "0", length.allSatisfy({ ("0"..."9").contains($0) })
            else { return false }
            name = name[..<colon]
        }
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            var rest = part
            guard !rest.isEmpty else { return false }
            while let scalar = rest.popFirst() {
                if scalar == "%" {
                    guard isEncoded(&rest) else { return false }
                } else if !scalar.isASCII
                    || !(UInt8(ascii: scalar).isLetter || UInt8(ascii: scalar).isDigit || scalar == "_")
                {
                    return false
                }
            }
            return true
        }
    }
}
