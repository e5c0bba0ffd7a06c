extension IRIReference {
    /// The shortest reference that names `iri` when it is read at `base`.
    ///
    /// - Returns: `iri` itself when it has another scheme or authority.
    static func relative(_ iri: String, to base: String) -> String {
        let (target, origin) = (Parts(iri), Parts(base))
        guard equal(target.scheme, origin.scheme), equal(target.authority, origin.authority), target.scheme != nil
        else { return iri }
        let slash = UInt8(ascii: "/")
        var from = removingDotSegments(Array(origin.path)).split(separator: slash, omittingEmptySubsequences: false)[
            ...]
        var to = removingDotSegments(Array(target.path)).split(separator: slash, omittingEmptySubsequences: false)[...]
        let kept = target.fragment != nil || target.query != nil ? 0 : 1
        while let (left, right) = first(from, to), to.count > kept, left.elementsEqual(right) {
            from = from.dropFirst()
            to = to.dropFirst()
        }
        var result: [UInt8] = []
        for _ in from.dropLast() { result += Array("../".utf8) }
        result += Array(to.joined(separator: [slash]))
        if let query = target.query { result += [UInt8(ascii: "?")] + Array(query) }
        if let fragment = target.fragment { result += [UInt8(ascii: "#")] + Array(fragment) }
        if result.isEmpty { return "./" }
        let text = String(decoding: result, as: UTF8.self)
        // What looks like a keyword or like a scheme would not be read as a path.
        let needsDot =
            Keyword.isReservedForm(text) || CompactIRI(text) != nil && schemeLength(of: text.utf8Span.span) != nil
        return needsDot ? "./" + text : text
    }

    private static func equal(_ left: Substring.UTF8View?, _ right: Substring.UTF8View?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): left.elementsEqual(right)
        default: false
        }
    }

    private static func first(
        _ left: ArraySlice<ArraySlice<UInt8>>, _ right: ArraySlice<ArraySlice<UInt8>>
    ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        guard let left = left.first, let right = right.first else { return nil }
        return (left, right)
    }
}
