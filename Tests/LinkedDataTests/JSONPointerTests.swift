import Diagnostics
import LinkedData
import Testing

@Suite struct `JSON Pointer` {
    private static let document: JSONValue = [
        "": 1, "a/b": 2, "m~n": 3, "~1": 4, "list": ["x", ["y": "z"], []], "é": 5, "e\u{301}": 6, " ": 7, "0": 8,
    ]

    @Test(
        arguments: [
            ("/", 1), ("/a~1b", 2), ("/m~0n", 3), ("/~01", 4), ("/list/0", "x"), ("/list/1/y", "z"), ("/list/2", []),
            ("/é", 5), ("/e\u{301}", 6), ("/ ", 7), ("/0", 8), ("", document),
        ] as [(String, JSONValue)])
    func `finds a value`(text: String, value: JSONValue) throws {
        #expect(try JSONPointer(text).value(in: Self.document) == value)
    }

    @Test(arguments: [
        "/absent", "/list/3", "/list/-", "/list/00", "/list/01", "/list/+1", "/list/-1", "/list/1e0", "/list/",
        "/list/٣",
        "/list/0/x", "/list/99999999999999999999", "//", "/a/b",
    ])
    func `finds nothing where there is nothing`(text: String) throws {
        #expect(try JSONPointer(text).value(in: Self.document) == nil)
    }

    @Test(arguments: ["a", "#/a", " /a", "/\u{301}a~", "/~", "/~2", "/a~b/c", "/~~0"])
    func `refuses text that is no pointer`(text: String) {
        let expected: JSONPointerError =
            text.hasPrefix("/") || text.utf8.first == UInt8(ascii: "/")
            ? .malformedEscape(text) : .missingSlash(text)
        #expect(throws: expected) { try JSONPointer(text) }
        #expect(expected.code == (expected == .missingSlash(text) ? "json-pointer.slash" : "json-pointer.escape"))
    }

    @Test func `grows by a step and escapes names`() throws {
        let pointer = JSONPointer().appending("a/b~c").appending(index: 3).appending("").appending("\u{301}/")
        #expect(pointer.text == "/a~1b~0c/3//\u{301}~1")
        let value: JSONValue = ["a/b~c": [0, 1, 2, ["": ["\u{301}/": true]]]]
        #expect(pointer.value(in: value) == true)
        #expect(try JSONPointer(pointer.text) == pointer)
        #expect(try JSONPointer("/é") != JSONPointer("/e\u{301}"))
    }
}
