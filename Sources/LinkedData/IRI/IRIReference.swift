/// References to IRIs that need not be complete, and their resolution.
///
/// RFC 3986, "Reference Resolution", on the characters of RFC 3987.
enum IRIReference {
    /// The five parts of a reference.
    struct Parts {
        var scheme: Substring.UTF8View?
        var authority: Substring.UTF8View?
        var path: Substring.UTF8View
        var query: Substring.UTF8View?
        var fragment: Substring.UTF8View?

        init(_ text: String) {
            var rest = Substring(text).utf8
            if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
                fragment = rest[rest.index(after: mark)...]
                rest = rest[..<mark]
            }
            if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
                query = rest[rest.index(after: mark)...]
                rest = rest[..<mark]
            }
            if let length = IRIReference.schemeLength(of: text.utf8Span.span) {
                let colon = rest.index(rest.startIndex, offsetBy: length)
                scheme = rest[..<colon]
                rest = rest[rest.index(after: colon)...]
            }
            if rest.starts(with: "//".utf8) {
                rest = rest.dropFirst(2)
                let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
                authority = rest[..<end]
                rest = rest[end...]
            }
            path = rest
        }
    }

    /// Whether a text starts with a scheme and a colon and holds no space.
    static func isAbsolute(_ text: String) -> Bool {
        schemeLength(of: text.utf8Span.span) != nil && !text.utf8.contains(UInt8(ascii: " "))
    }

    /// The address that a reference names when it is read at `base`.
    ///
    /// - Returns: the reference as it is when it is absolute already.
    static func resolve(_ reference: String, against base: String) -> String {
        let parts = Parts(reference)
        let origin = Parts(base)
        var path: [UInt8]
        var (authority, query) = (parts.authority, parts.query)
        if parts.scheme != nil {
            path = removingDotSegments(Array(parts.path))
        } else if authority != nil {
            path = removingDotSegments(Array(parts.path))
        } else {
            authority = origin.authority
            if parts.path.isEmpty {
                path = Array(origin.path)
                query = query ?? origin.query
            } else if parts.path.first == UInt8(ascii: "/") {
                path = removingDotSegments(Array(parts.path))
            } else {
                path = removingDotSegments(merged(parts.path, origin))
            }
        }
        var result: [UInt8] = []
        if let scheme = parts.scheme ?? origin.scheme { result += Array(scheme) + [UInt8(ascii: ":")] }
        if let authority { result += Array("//".utf8) + Array(authority) }
        result += path
        if let query { result += [UInt8(ascii: "?")] + Array(query) }
        if let fragment = parts.fragment { result += [UInt8(ascii: "#")] + Array(fragment) }
        return String(decoding: result, as: UTF8.self)
    }

    /// RFC 3986, "Scheme": a letter, then letters, digits, `+`, `-` and `.`; the number of bytes before the colon.
    static func schemeLength(of text: Span<UInt8>) -> Int? {
        var length = 0
        for position in text.indices {
            switch text[position] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): length += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                guard length > 0 else { return nil }
                length += 1
            case UInt8(ascii: ":"): return length > 0 ? length : nil
            default: return nil
            }
        }
        return nil
    }

    /// RFC 3986, "Merge Paths".
    private static func merged(_ path: Substring.UTF8View, _ base: Parts) -> [UInt8] {
        if base.authority != nil, base.path.isEmpty { return [UInt8(ascii: "/")] + Array(path) }
        guard let slash = base.path.lastIndex(of: UInt8(ascii: "/")) else { return Array(path) }
        return Array(base.path[...slash]) + Array(path)
    }

    /// RFC 3986, "Remove Dot Segments".
    static func removingDotSegments(_ path: [UInt8]) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        guard path.contains(UInt8(ascii: ".")) else { return path }
        var segments: [ArraySlice<UInt8>] = []
        let isRooted = path.first == slash
        let all = path.split(separator: slash, omittingEmptySubsequences: false).dropFirst(isRooted ? 1 : 0)
        for (position, segment) in all.enumerated() {
            let isLast = position == all.count - 1
            if segment.elementsEqual(".".utf8) {
                if isLast { segments.append([]) }
            } else if segment.elementsEqual("..".utf8) {
                _ = segments.popLast()
                if isLast { segments.append([]) }
            } else {
                segments.append(segment)
            }
        }
        return (isRooted ? [slash] : []) + Array(segments.joined(separator: [slash]))
    }
}
