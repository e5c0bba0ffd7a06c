import LinkedData
import Testing

@Suite struct `JSON writer` {
    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    @Test func `writes without white space`() throws {
        let value: JSONValue = ["b": [1, true, false, .null, [], [:]], "a": ["c": "d"], "": ""]
        #expect(Self.text(value.serialized()) == #"{"b":[1,true,false,null,[],{}],"a":{"c":"d"},"":""}"#)
        #expect(try #require(value.object).serialized() == value.serialized())
    }

    @Test func `writes one member or element on a line for people`() {
        let value: JSONValue = ["b": [1, [], [:], ["x": 2]], "a": "c"]
        let expected = """
            {
              "b": [
                1,
                [],
                {},
                {
                  "x": 2
                }
              ],
              "a": "c"
            }
            """
        #expect(Self.text(value.serialized(indentation: 2)) == expected)
        #expect(Self.text(JSONValue.serialized([])(indentation: 2)) == "[]")
    }

    @Test func `escapes control characters, quotation marks and backslashes, and nothing else`() {
        for code in UInt8.min..<0x20 {
            let expected =
                switch code {
                case 0x08: #"\b"#
                case 0x09: #"\t"#
                case 0x0a: #"\n"#
                case 0x0c: #"\f"#
                case 0x0d: #"\r"#
                default: "\\u00\(code < 0x10 ? "0" : "")\(String(code, radix: 16))"
                }
            let value = JSONValue.text(String(Unicode.Scalar(code)))
            #expect(Self.text(value.serialized()) == "\"\(expected)\"")
        }
        let value: JSONValue = "\"\\/\u{7f}\u{2028}é😀"
        #expect(Self.text(value.serialized()) == "\"\\\"\\\\/\u{7f}\u{2028}é😀\"")
    }

    @Test func `writes long text whole`() throws {
        let text = String(repeating: "plain text, then \"quoted\" and \u{1}. ", count: 5_000)
        let value: JSONValue = .array(Array(repeating: .text(text), count: 3))
        #expect(try JSONValue(parsing: value.serialized()) == value)
    }
}
