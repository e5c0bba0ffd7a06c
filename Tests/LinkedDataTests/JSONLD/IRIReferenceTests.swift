import Testing

@testable import LinkedData

/// References against the base of RFC 3986, "Reference Resolution Examples".
@Suite struct `IRI references` {
    private static let base = "http://a/b/c/d;p?q"

    @Test(
        arguments: [
            ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
            ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
            ("..g", "http://a/b/c/..g"), ("./g/.", "http://a/b/c/g/"), ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/./x", "http://a/b/c/g?y/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
        ])
    func `resolve as the standard shows`(reference: String, expected: String) {
        #expect(IRIReference.resolve(reference, against: Self.base) == expected)
    }

    @Test(arguments: [
        "http://a/b/c/g", "http://a/b/c/d;p?y", "http://a/b/c/d;p?q#s", "http://a/x/y", "http://a/", "https://a/b",
    ])
    func `are made so that they lead back`(target: String) {
        let reference = IRIReference.relative(target, to: Self.base)
        #expect(IRIReference.resolve(reference, against: Self.base) == target)
    }
}
