import Diagnostics
import LinkedData
import Testing

@Suite struct `JSON parser` {
    private static func error(of bytes: [UInt8], limits: JSONLimits = .badge) -> JSONError? {
        do throws(JSONError) {
            _ = try JSONValue(parsing: bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    private static func error(of text: String, limits: JSONLimits = .badge) -> JSONError? {
        error(of: Array(text.utf8), limits: limits)
    }

    @Test func `keeps order, spelling and every code point`() throws {
        let text =
            #"{"b":1.50,"a":[true,false,null,-0,1E+2],"é":"e\u0301","\u0065\u0301":"\ud83c\udf93 \/ \" \\ \b\f\n\r\t"}"#
        let value = try JSONValue(parsing: Array(text.utf8))
        let members = try #require(value.object).members
        #expect(members.map(\.name) == ["b", "a", "é", "e\u{301}"])
        #expect(members[0].value.number?.text == "1.50")
        #expect(members[1].value.array?.last?.number?.text == "1E+2")
        #expect(members[2].value == "e\u{301}")
        #expect(members[2].value != "é")
        #expect(members[3].value == "🎓 / \" \\ \u{8}\u{c}\n\r\t")
    }

    @Test(arguments: [
        ("", 0), ("  ", 2), ("nul", 0), ("truE", 0), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a:1}", 1),
        ("{\"a\":1,}", 7), ("[1]]", 3), ("{}x", 2), ("01", 0), ("-01", 1), ("1.", 2), (".5", 0), ("1e", 2), ("+1", 0),
        ("-", 1), ("0x10", 1), ("NaN", 0), ("-Infinity", 1), ("\"a", 2), ("\"\u{1}\"", 1), ("\"\\x\"", 2),
        ("\"\\u12g4\"", 5), ("\"\\u12", 5), ("// c\n1", 0), ("/* c */1", 0), ("'a'", 0),
        ("[\"a\",\n\"b\u{7f}\" x]", 11),
    ])
    func `refuses what is not JSON and says where`(text: String, offset: Int) {
        let error = Self.error(of: text)
        #expect(error?.code == "json.syntax")
        #expect(error?.place == .byte(offset))
        #expect(error?.remedy.isEmpty == false)
    }

    @Test(arguments: [
        #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800x""#, #""\ud83c\n""#, #""\ud83c\u0041""#,
    ])
    func `refuses a lone surrogate`(text: String) {
        #expect(
            Self.error(of: text)
                == .syntax(reason: Phrase("json.syntax/escaped-surrogate-stands-alone-no"), offset: 1))
    }

    @Test(
        arguments: [
            [0xff], [0x80], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80],
            [0xf8, 0x88, 0x80, 0x80, 0x80],
            [0xe2, 0x82], [0x5c, 0x6e, 0xe2, 0x82],
        ] as [[UInt8]])
    func `refuses bytes that are not UTF-8`(bytes: [UInt8]) {
        for padding in 0..<20 {
            let filler = Array(repeating: UInt8(ascii: "a"), count: padding)
            let quotation = [UInt8(ascii: "\"")]
            #expect(Self.error(of: quotation + filler + bytes + quotation)?.code == "json.syntax")
            #expect(Self.error(of: quotation + bytes + filler + quotation)?.code == "json.syntax")
        }
    }

    @Test(
        arguments: [
            [0xff, 0xfe, 0x31, 0x00], [0xfe, 0xff, 0x00, 0x31], [0x31, 0x00], [0x00, 0x31],
            [0xff, 0xfe, 0x00, 0x00, 0x31, 0x00, 0x00, 0x00],
        ] as [[UInt8]])
    func `refuses UTF-16 and UTF-32`(bytes: [UInt8]) {
        #expect(Self.error(of: bytes) == .syntax(reason: Phrase("json.syntax/not-written-utf-8"), offset: 0))
    }

    @Test func `lets one byte order mark pass`() throws {
        let mark: [UInt8] = [0xef, 0xbb, 0xbf]
        #expect(try JSONValue(parsing: mark + Array("[1]".utf8)) == [1])
        #expect(Self.error(of: mark + mark + Array("[1]".utf8))?.code == "json.syntax")
        #expect(Self.error(of: mark)?.code == "json.syntax")
    }

    @Test func `refuses a member twice, by bytes after unescaping`() throws {
        #expect(Self.error(of: #"{"a":1,"\u0061":2}"#) == .duplicateMember(name: "a", offset: 7))
        #expect(Self.error(of: #"{"":1,"":1}"#)?.code == "json.duplicate")
        // Canonically equivalent names are different names.
        #expect(try JSONValue(parsing: Array(#"{"é":1,"e\u0301":2}"#.utf8)).object?.members.count == 2)
        // So are names in different objects.
        #expect(try JSONValue(parsing: Array(#"{"a":{"a":1},"b":{"a":1}}"#.utf8)).object?.members.count == 2)
    }

    @Test(arguments: [1, 2, 15, 16, 17, 18, 300])
    func `finds a duplicate among many members`(count: Int) throws {
        let members = (0..<count).map { "\"member\($0)\":\($0)" }
        let value = try JSONValue(parsing: Array("{\(members.joined(separator: ","))}".utf8))
        #expect(value.object?.members.count == count)
        for position in [0, count / 2, count - 1] {
            let again = members + ["\"member\(position)\":0"]
            let error = Self.error(of: "{\(again.joined(separator: ","))}")
            #expect(error?.code == "json.duplicate")
            #expect(error?.explanation.contains("member\(position)\"") == true)
        }
    }

    @Test func `refuses what is nested deeper than the limit`() throws {
        let deepest = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(Self.error(of: deepest) == nil)
        #expect(Self.error(of: "[\(deepest)]") == .tooDeep(limit: 100, offset: 100))
        #expect(Self.error(of: String(repeating: #"{"a":"#, count: 101)) == .tooDeep(limit: 100, offset: 500))
    }

    @Test(arguments: ["[", #"{"a":"#, #"[{"a":"#])
    func `survives 100,000 levels whatever the limit`(opening: String) {
        let limits = JSONLimits(bytes: .max, depth: .max)
        #expect(limits.depth == JSONLimits.greatestDepth)
        #expect(Self.error(of: String(repeating: opening, count: 100_000), limits: limits)?.code == "limit.depth")
        var raised = JSONLimits.badge
        raised.depth = .max
        #expect(raised.depth == JSONLimits.greatestDepth)
    }

    @Test func `refuses more bytes than the limit before reading`() {
        #expect(Self.error(of: "[1,2]", limits: JSONLimits(bytes: 5, depth: 1)) == nil)
        #expect(Self.error(of: "][][][", limits: JSONLimits(bytes: 5, depth: 1)) == .tooLarge(bytes: 6, limit: 5))
        #expect(JSONLimits.badge == JSONLimits(bytes: 5 * 1024 * 1024, depth: 100))
    }

    @Test(arguments: [
        "1e309", "-1e309", "1e999999999999999999999", "179769313486231570000000000000000000000e300",
        "1.7976931348623159e308", String(repeating: "9", count: 310),
    ])
    func `refuses a number outside the range of a double`(text: String) {
        #expect(Self.error(of: "[\(text)]") == .numberOutOfRange(text: text, offset: 1))
    }

    @Test(arguments: [
        "1.7976931348623157e308", "-1.7976931348623157e+308", "5e-324", "1e-400", "0e999999999999999999",
        "9223372036854775808",
        "123456789012345678901234567890", "0.1", "-0", "-0.0", "1E5", String(repeating: "9", count: 308),
    ])
    func `keeps a number as it is written`(text: String) throws {
        let value = try JSONValue(parsing: Array(text.utf8))
        #expect(value.number?.text == text)
        #expect(value.serialized() == Array(text.utf8))
    }

    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("7", 7), ("1e2", 100), ("1.0", 1), ("9223372036854775807", .max),
            ("9007199254740992.0", 1 << 53),
            ("1.5", nil), ("9223372036854775808", nil), ("1e300", nil), ("1e-400", 0),
        ] as [(String, Int?)])
    func `reads a whole number without a trap`(text: String, integer: Int?) throws {
        #expect(try JSONValue(parsing: Array(text.utf8)).number?.integer == integer)
    }

    /// Runs of text are read and written eight bytes at a time: every place in a word, every length.
    @Test(arguments: ["", "\"", "\\", "\n", "\u{0}", "\u{1f}", " ", "é", "😀", "\u{7f}", "\u{80}", "\u{ffff}"])
    func `reads back what it writes at every offset`(special: String) throws {
        for length in 0..<40 {
            for place in 0...length {
                let text =
                    String(repeating: "a", count: place) + special + String(repeating: "b", count: length - place)
                let value: JSONValue = [.text(text), .object([MemberName(text): .text(text + text)])]
                let bytes = value.serialized()
                #expect(try JSONValue(parsing: bytes) == value)
                #expect(!bytes.contains { $0 < 0x20 })
            }
        }
    }
}
