import LinkedData
import Testing

@Suite struct `JSON object` {
    @Test func `keeps the place of a member that is replaced`() {
        var object: JSONObject = ["a": 1, "b": 2, "c": 3]
        object["b"] = "new"
        object["a"] = nil
        object["d"] = 4
        object["absent"] = nil
        #expect(object == ["b": "new", "c": 3, "d": 4])
        #expect(object.members.map(\.name) == ["b", "c", "d"])
        #expect(object["a"] == nil)
        #expect(!object.isEmpty)
    }

    @Test func `is equal only with the same order and spelling`() throws {
        func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }
        #expect(try parse(#"{"a":1,"b":2}"#) != parse(#"{"b":2,"a":1}"#))
        #expect(try parse("1.0") != parse("1"))
        #expect(try parse(#""\u0061""#) == parse(#""a""#))
        #expect(try Set([parse("[1]"), parse(" [1] ")]).count == 1)
    }

    @Test(arguments: 0..<20)
    func `compares text of every length by bytes`(length: Int) {
        let text = String(repeating: "x", count: length)
        #expect(JSONText(text) == JSONText(text))
        #expect((text + "é").hasSameBytes(as: text + "é"))
        #expect(!(text + "é").hasSameBytes(as: text + "e\u{301}"))
        for place in 0..<length {
            var other = Array(text.utf8)
            other[place] = UInt8(ascii: "y")
            #expect(JSONText(text) != JSONText(String(decoding: other, as: UTF8.self)))
        }
    }
}
