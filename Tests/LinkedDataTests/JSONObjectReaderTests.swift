import Diagnostics
import LinkedData
import Testing

@Suite struct `JSON object reader` {
    private static let name = MemberKey(
        "name", purpose: Phrase(verbatim: "people read it"), example: #""name": "First aid""#)

    private func reader(_ value: JSONValue) throws -> JSONObjectReader {
        JSONObjectReader(try #require(value.object), of: "Achievement")
    }

    @Test func `reads required, optional and listed members`() throws {
        var object = try reader(["name": "First aid", "one": "a", "many": ["a", "b"], "flag": true, "number": 7])
        #expect(try object.required(Self.name, as: JSONText.self) == "First aid")
        #expect(try object.optional("absent", as: JSONText.self) == nil)
        #expect(try object.optional("flag", as: Bool.self) == true)
        #expect(try object.required("number", as: JSONNumber.self).integer == 7)
        #expect(try object.list("one", of: JSONText.self) == ["a"])
        #expect(try object.list("many", of: JSONText.self) == ["a", "b"])
        #expect(try object.list("absent", of: JSONText.self) == [])
        #expect(object.remaining().isEmpty)
    }

    @Test func `says what a missing member is for and how to add it`() throws {
        var object = try reader(["nme": "First aid"])
        let error = #expect(throws: ModelError.self) { try object.required(Self.name, as: JSONText.self) }
        #expect(error?.code == "model.missing")
        #expect(error?.explanation == "The Achievement has no member \"name\": people read it.")
        #expect(error?.remedy.contains(#""name": "First aid""#) == true)
        #expect(error?.place == .pointer(""))
    }

    @Test(arguments: [JSONValue.null, true, 7, ["First aid"], ["en": "First aid"]])
    func `refuses another kind of value`(value: JSONValue) throws {
        var object = try reader(["name": value])
        let expected = ModelError.type(expected: Phrase("expected/string"), found: value.kind, at: "/name")
        #expect(throws: expected) { try object.required(Self.name, as: JSONText.self) }
        #expect(throws: expected) { try object.optional(Self.name, as: JSONText.self) }
        #expect(expected.code == "model.type")
    }

    @Test func `refuses empty text only where text is required`() throws {
        var object = try reader(["name": ""])
        #expect(try object.optional(Self.name, as: JSONText.self) == "")
        #expect(throws: ModelError.empty(expected: Phrase("expected/text"), at: "/name")) {
            try object.required(Self.name, as: JSONText.self)
        }
    }

    @Test func `names the place of a value with an escaped JSON Pointer`() throws {
        var object = try reader(["a/b~c": ["x", 1]])
        let error = #expect(throws: ModelError.self) { try object.list("a/b~c", of: JSONText.self) }
        #expect(error?.place == .pointer("/a~1b~0c/1"))
    }

    @Test func `refuses an array of two where one value may stand, and an empty one where one must`() throws {
        var object = try reader(["name": ["a", "b"], "none": []])
        #expect(throws: ModelError.cardinality(member: "name", count: 2, at: "/name")) {
            try object.single(Self.name, as: JSONText.self)
        }
        #expect(throws: ModelError.empty(expected: Phrase("expected/least-one-value"), at: "/none")) {
            try object.requiredList("none", of: JSONText.self)
        }
    }

    @Test func `keeps the members that were not read in order`() throws {
        var object = try reader(["z": 1, "name": "First aid", "a": 2])
        _ = try object.required(Self.name, as: JSONText.self)
        #expect(object.remaining() == JSONValue.object(["z": 1, "a": 2]).object)
    }

    @Test func `keeps and refuses members beyond the 64th`() throws {
        var members = JSONObject()
        for number in 0..<200 { members[MemberName("m\(number)")] = .number(JSONNumber(number)) }
        var object = JSONObjectReader(members, of: "Image")
        for number in 0..<200 where number != 150 {
            #expect(try object.optional(MemberKey(stringLiteral: "m\(number)"), as: JSONNumber.self)?.integer == number)
        }
        #expect(object.remaining().members.map(\.name) == ["m150"])
        #expect(throws: ModelError.unknownMember(name: "m150", of: "Image", at: "/m150")) {
            try object.refuseRemaining()
        }
    }

    @Test func `does not take a canonically equivalent name for the member`() throws {
        // U+212A KELVIN SIGN is canonically equivalent to the letter K.
        var object = try reader(["\u{212A}ey": "x"])
        #expect(try object.optional("Key", as: JSONText.self) == nil)
        #expect(!object.has("Key"))
    }

    @Test func `wants a type that names the class`() throws {
        var good = try reader(["type": ["Achievement", "Other"]])
        #expect(try good.types(naming: "Achievement") == ["Achievement", "Other"])
        var lone = try reader(["type": "Achievement"])
        #expect(try lone.types(naming: "Achievement") == ["Achievement"])
        var bad = try reader(["type": ["Achievements"]])
        #expect(
            throws: ModelError.lacksType(
                expected: Phrase(verbatim: "Achievement"), found: ["Achievements"], at: "/type")
        ) {
            try bad.types(naming: "Achievement")
        }
        var none = try reader(["name": "x"])
        let error = #expect(throws: ModelError.self) { try none.types(naming: "Achievement") }
        #expect(error?.code == "model.missing")
    }

    @Test(arguments: ["2001-02-29", "2001-2-28", "2001-02-28Z", "20010228", "", "２001-02-28"])
    func `refuses days that do not exist or are written otherwise`(text: String) {
        #expect(CalendarDate(text) == nil)
        #expect(CalendarDate("2004-02-29")?.text == "2004-02-29")
    }
}
