import Diagnostics
import Testing

@testable import LinkedData

@Suite struct `JSON Schema failures` {
    static func failures(_ schema: JSONValue, _ value: JSONValue) throws -> [JSONSchemaFailure] {
        let address = try #require(IRI("https://example.org/schema"))
        return try JSONSchema(schema, at: address).validate(value).failures
    }

    @Test func `say where in the value and where in the schema`() throws {
        let schema: JSONValue = [
            "properties": ["a/b": ["items": ["$ref": "#/$defs/count"]]], "$defs": ["count": ["type": "integer"]],
        ]
        let failures = try Self.failures(schema, ["a/b": [1, "two"]])
        #expect(failures.map(\.instancePlace.text) == ["/a~1b/1"])
        #expect(failures.map(\.keywordPlace) == ["https://example.org/schema#/$defs/count/type"])
        #expect(failures.map(\.keyword) == ["type"])
        #expect(failures.map(\.explanation) == ["The value \"two\" is a string; it must be a whole number."])
    }

    @Test func `are all reported, not only the first`() throws {
        let schema: JSONValue = [
            "type": "object", "required": ["id", "name"], "additionalProperties": false,
            "properties": ["age": ["minimum": 18]],
        ]
        let failures = try Self.failures(schema, ["age": 7, "x": true])
        #expect(failures.map(\.keyword) == ["required", "required", "minimum", ""])
        #expect(failures.map(\.instancePlace.text) == ["", "", "/age", "/x"])
        #expect(failures.last?.explanation == "The member \"x\" may not stand here.")
        #expect(failures.last?.keywordPlace == "https://example.org/schema#/additionalProperties")
    }

    @Test func `of alternatives are those of the only one for a value of this kind`() throws {
        let profile: JSONValue = ["type": "object", "required": ["name"]]
        let schema: JSONValue = [
            "anyOf": [["type": "string"], ["$ref": "#/$defs/profile"]], "$defs": ["profile": profile],
        ]
        let failures = try Self.failures(schema, [:] as JSONValue)
        #expect(failures.map(\.explanation) == ["The member \"name\" is missing."])
        let none = try Self.failures(schema, 1)
        #expect(none.map(\.explanation) == ["The value 1 fits none of the 2 forms that are allowed."])
    }

    @Test func `do not call members unexpected that a failed keyword has looked at`() throws {
        let schema: JSONValue = ["allOf": [["properties": ["a": ["type": "null"]]]], "unevaluatedProperties": false]
        #expect(try Self.failures(schema, ["a": 1]).map(\.keyword) == ["type"])
        #expect(try Self.failures(schema, ["b": 1]).map(\.instancePlace.text) == ["/b"])
    }

    @Test func `are cut off at the limit, and the verdict says so`() throws {
        let schema = try JSONSchema(["items": ["type": "null"]])
        var limits = JSONSchemaLimits.badge
        limits.failures = 3
        let verdict = try schema.validate(.array(Array(repeating: 1, count: 10)), limits: limits)
        #expect(!verdict.isValid && verdict.failures.count == 3 && verdict.isCutOff)
    }

    /// Each sentence names what is wrong with the value.
    @Test(
        arguments: [
            (["enum": ["a", "b"]], "c", "The value \"c\" is none of those that are allowed: \"a\", \"b\"."),
            (["const": "a"], "c", "The value \"c\" must be \"a\"."),
            (["multipleOf": 2], 3, "The number 3 is not a multiple of the step that is asked for."),
            (["exclusiveMaximum": 3], 3, "The number 3 must be less than 3."),
            (["minimum": 4], 3, "The number 3 must be more than 4, or equal to it."),
            (["minLength": 4], "abc", "The value has 3 characters; at least 4 are allowed."),
            (["pattern": "^b"], "abc", "The text \"abc\" does not match the pattern ^b."),
            (["uniqueItems": true], [1, 2, 1], "The elements 0 and 2 of the array are the same, counted from 0."),
            (["not": ["type": "string"]], "abc", "The value \"abc\" has the very form that it must not have."),
            (["contains": ["type": "null"]], [1], "0 elements of the array have a form that at least 1 must have."),
            (
                ["dependentRequired": ["a": ["b"]]], ["a": 1],
                "The member \"b\" is missing, and must be there with \"a\"."
            ),
            (["oneOf": [true, true]], 1, "The value 1 fits 2 of the forms of which it must fit exactly one."),
            (false, 1, "No value may stand here."),
        ] as [(JSONValue, JSONValue, String)])
    func `explain themselves`(schema: JSONValue, value: JSONValue, explanation: String) throws {
        #expect(try Self.failures(schema, value).map(\.explanation) == [explanation])
    }
}

extension JSONSchemaFailure {
    fileprivate var explanation: String { account.text(in: .english) }
}
