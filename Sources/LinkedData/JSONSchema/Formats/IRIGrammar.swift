/// The grammar of URIs and IRIs, character by character.
///
/// RFC 3986, "Collected ABNF for URI"; RFC 3987, "ABNF for IRI References and IRIs". ``IRI`` is kinder: identifiers in
/// badges are compared, not taken apart.
struct IRIGrammar {
    let isInternational: Bool
    /// Whether a reference without a scheme will do.
    let isReference: Bool

    func accepts(_ text: String) -> Bool {
        let parts = IRIReference.Parts(text)
        if parts.scheme == nil {
            guard isReference else { return false }
            // What stands before a colon in the first segment would be a scheme.
            let first = parts.path.prefix { $0 != UInt8(ascii: "/") }
            if parts.authority == nil, first.contains(UInt8(ascii: ":")) { return false }
        }
        if let authority = parts.authority, !acceptsAuthority(Array(authority)[...]) { return false }
        return accepts(parts.path, alsoAllowing: ":@/") && (parts.query.map { acceptsQuery($0) } ?? true)
            && (parts.fragment.map { accepts($0, alsoAllowing: ":@/?") } ?? true)
    }

    private func acceptsQuery(_ query: Substring.UTF8View) -> Bool {
        accepts(query, alsoAllowing: ":@/?", isQuery: true)
    }

    private func acceptsAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
        var host = authority
        if let at = host.lastIndex(of: UInt8(ascii: "@")) {
            guard accepts(host[..<at], alsoAllowing: ":") else { return false }
            host = host[(at + 1)...]
        }
        if host.first == UInt8(ascii: "[") {
            guard let end = host.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let rest = host[(end + 1)...]
            return isLiteral(host[(host.startIndex + 1)..<end]) && (rest.isEmpty || isPort(rest))
        }
        if let colon = host.firstIndex(of: UInt8(ascii: ":")) {
            guard isPort(host[colon...]) else { return false }
            host = host[..<colon]
        }
        return accepts(host, alsoAllowing: "")
    }

    /// A colon and digits, which may be none.
    private func isPort(_ text: ArraySlice<UInt8>) -> Bool {
        text.first == UInt8(ascii: ":") && text.dropFirst().allSatisfy(\.isDigit)
    }

    /// What stands in brackets: an IPv6 address or one of a version to come.
    private func isLiteral(_ literal: ArraySlice<UInt8>) -> Bool {
        guard let first = literal.first, first | 0x20 == UInt8(ascii: "v") else { return HostText.isIPv6(literal) }
        let halves = literal.dropFirst().split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[0].allSatisfy { $0.hexadecimalValue != nil }
            && !halves[1].isEmpty && !halves[1].contains(UInt8(ascii: "%"))
            && IRIGrammar(isInternational: false, isReference: true).accepts(halves[1], alsoAllowing: ":")
    }

    /// Whether all characters are unreserved, delimiters of parts or percent encoded, or one of a few more.
    private func accepts(_ bytes: some Collection<UInt8>, alsoAllowing more: StaticString, isQuery: Bool = false)
        -> Bool
    {
        let allowed = Array("-._~!$&'()*+,;=".utf8) + Array(more.description.utf8)
        var digitsLeft = 0
        for byte in bytes {
            if digitsLeft > 0 {
                guard byte.hexadecimalValue != nil else { return false }
                digitsLeft -= 1
            } else if byte == UInt8(ascii: "%") {
                digitsLeft = 2
            } else if byte < 0x80 {
                guard byte.isLetter || byte.isDigit || allowed.contains(byte) else { return false }
            } else if !isInternational {
                return false
            }
        }
        guard digitsLeft == 0 else { return false }
        return !isInternational
            || String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
                scalar.isASCII || isInternationalCharacter(scalar.value, isQuery: isQuery)
            }
    }

    /// "ucschar" and, in queries, "iprivate".
    private func isInternationalCharacter(_ value: UInt32, isQuery: Bool) -> Bool {
        switch value {
        case 0xa0...0xd7ff, 0xf900...0xfdcf, 0xfdf0...0xffef: true
        case 0xe000...0xf8ff, 0xf0000...0xffffd, 0x100000...0x10fffd: isQuery
        case 0x10000...0xdffff: value & 0xffff <= 0xfffd
        case 0xe1000...0xefffd: true
        default: false
        }
    }
}
