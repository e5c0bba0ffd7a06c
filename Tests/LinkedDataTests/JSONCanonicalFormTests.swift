import LinkedData
import Testing

@Suite struct `JSON canonical form` {
    private static func canonical(_ text: String) throws -> String {
        String(decoding: try JSONValue(parsing: Array(text.utf8)).canonicalized(), as: UTF8.self)
    }

    @Test(arguments: [
        (#"{"b":1,"a":2}"#, #"{"a":2,"b":1}"#),
        (#"{"aa":1,"a":2,"":3,"b":4}"#, #"{"":3,"a":2,"aa":1,"b":4}"#),
        (
            #"{"prefix-long-b":1,"prefix-long-a":2,"prefix-long":3,"prefix-l":4}"#,
            #"{"prefix-l":4,"prefix-long":3,"prefix-long-a":2,"prefix-long-b":1}"#
        ),
        (#"{"a\u0000":1,"a":2}"#, #"{"a":2,"a\u0000":1}"#),
        (
            #"{"resultDescription":1,"result":2,"results":3,"resulT":4}"#,
            #"{"resulT":4,"result":2,"resultDescription":1,"results":3}"#
        ),
        (#"{"é":1,"z":2,"e\u0301":3}"#, "{\"e\u{301}\":3,\"z\":2,\"é\":1}"),
        (" [ 1 , { } , [ ] , \"\\u00e9\\/\" ] ", "[1,{},[],\"é/\"]"),
    ])
    func `sorts members and drops white space`(text: String, expected: String) throws {
        #expect(try Self.canonical(text) == expected)
    }

    /// As UTF-16, U+E000 to U+FFFF come after the characters that need a surrogate; as UTF-8 they come before.
    @Test(arguments: ["", "1234567", "12345678", "123456789"])
    func `sorts by UTF-16 code units`(prefix: String) throws {
        let names = ["", "a", "\u{7f}", "\u{80}", "\u{d7ff}", "\u{10000}", "\u{10ffff}", "\u{e000}", "\u{ffff}"]
        var object = JSONObject()
        for name in names.reversed() { object[MemberName(prefix + name)] = 0 }
        let sorted = try JSONValue(parsing: object.canonicalized())
        #expect(sorted.object?.members.map(\.name) == names.map { MemberName(prefix + $0) })
    }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("-0.0", "0"), ("0e5", "0"), ("1e-400", "0"), ("1.0", "1"), ("10e-1", "1"),
        ("1E2", "100"),
        ("-12.50", "-12.5"), ("1e20", "100000000000000000000"), ("1e21", "1e+21"),
        ("123456789012345680000000", "1.2345678901234569e+23"),
        ("0.000001", "0.000001"), ("0.0000001", "1e-7"), ("1.5e-9", "1.5e-9"), ("9007199254740993", "9007199254740992"),
        ("999999999999999", "999999999999999"), ("-999999999999999", "-999999999999999"),
        ("1.7976931348623157e308", "1.7976931348623157e+308"), ("5e-324", "5e-324"), ("0.1", "0.1"),
        ("333333333.33333329", "333333333.3333333"),
    ])
    func `writes numbers as ECMAScript does`(text: String, expected: String) throws {
        #expect(try Self.canonical("[\(text)]") == "[\(expected)]")
    }
}
