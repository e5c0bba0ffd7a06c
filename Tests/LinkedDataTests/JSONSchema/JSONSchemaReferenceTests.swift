import Diagnostics
import Testing

@testable import LinkedData

@Suite struct `JSON Schema references` {
    @Test func `to documents that are not at hand are listed, never passed`() {
        let schema: JSONValue = [
            "allOf": [["$ref": "https://example.org/a"], ["$ref": "https://example.org/b#/x"], ["$ref": "#/allOf/0"]]
        ]
        let error = #expect(throws: JSONSchemaError.self) { try JSONSchema(schema) }
        #expect(error.map { Set($0.missing) } == ["https://example.org/a", "https://example.org/b"])
        #expect(error?.code == "schema.missing")
    }

    @Test func `are found in documents that were fetched in between`() throws {
        let schema: JSONValue = ["$ref": "https://example.org/a#/$defs/x"]
        #expect(throws: JSONSchemaError.missingDocuments(["https://example.org/a"])) { try JSONSchema(schema) }
        let first: JSONValue = ["$defs": ["x": ["$ref": "b"]]]
        #expect(throws: JSONSchemaError.missingDocuments(["https://example.org/b"])) {
            try JSONSchema(schema) { $0.text == "https://example.org/a" ? first : nil }
        }
        let complete = try JSONSchema(schema) { address in
            switch address.text {
            case "https://example.org/a": first
            case "https://example.org/b": ["type": "string"]
            default: nil
            }
        }
        #expect(try complete.validate("text").isValid)
        #expect(try !complete.validate(1).isValid)
    }

    @Test(arguments: ["#/$defs/none", "#none", "none.json", "#/%zz", "#/$defs/~2"])
    func `that lead nowhere are errors`(reference: String) {
        let schema: JSONValue = ["$ref": .text(reference), "$defs": ["x": true]]
        let error = #expect(throws: JSONSchemaError.self) { try JSONSchema(schema) }
        #expect(error == .unresolvedReference(reference, place: "#/$ref"))
    }

    @Test func `that nothing leads to do no harm`() throws {
        #expect(try JSONSchema(["$defs": ["x": ["$ref": "#none"]], "type": "string"]).validate("a").isValid)
    }

    @Test(
        arguments: [
            ["$ref": "#"], ["allOf": [["$ref": "#"]]], ["not": ["$ref": "#"]],
            ["$dynamicRef": "#a", "$dynamicAnchor": "a"],
            ["anyOf": [["$ref": "#/$defs/a"]], "$defs": ["a": ["$ref": "#/$defs/b"], "b": ["$ref": "#/$defs/a"]]],
        ] as [JSONValue])
    func `in a circle are noticed`(schema: JSONValue) throws {
        let compiled = try JSONSchema(schema)
        let error = #expect(throws: JSONSchemaError.self) { try compiled.validate(1) }
        #expect(error?.code == "schema.endless")
    }

    @Test func `in a circle through the value are the normal case`() throws {
        let schema = try JSONSchema(["properties": ["next": ["$ref": "#"]], "additionalProperties": false])
        #expect(try schema.validate(["next": ["next": ["next": [:]]]]).isValid)
        #expect(
            try schema.validate(["next": ["next": ["other": [:]]]]).failures.map(\.instancePlace.text) == [
                "/next/next/other"
            ])
    }

    @Test(
        arguments: [
            "https://example.org/dialect", "http://json-schema.org/schema#", "http://json-schema.org/draft-03/schema#",
            "draft-07", "",
        ])
    func `to an unknown dialect are errors`(dialect: String) {
        let schema: JSONValue = ["$schema": .text(dialect)]
        #expect(throws: JSONSchemaError.unknownDialect(dialect)) { try JSONSchema(schema) }
    }

    @Test func `to a dialect with a required vocabulary that is unknown are errors`() {
        let dialect: JSONValue = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$vocabulary": ["https://example.org/units": true, "https://example.org/colours": false],
        ]
        #expect(throws: JSONSchemaError.unknownVocabulary("https://example.org/units")) {
            try JSONSchema(["$schema": "https://example.org/dialect"]) { _ in dialect }
        }
    }

    @Test(
        arguments: [
            "http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-07/schema",
            "https://json-schema.org/draft-07/schema#",
        ])
    func `to a draft are known with and without an empty fragment`(dialect: String) throws {
        // Beside a reference, draft 7 sees nothing.
        let schema: JSONValue = [
            "$schema": .text(dialect), "$ref": "#/definitions/a", "type": "null", "definitions": ["a": true],
        ]
        #expect(try JSONSchema(schema).validate(1).isValid)
    }

    @Test(
        arguments: [
            ["type": "text"], ["type": 1], ["required": "id"], ["required": [1]], ["minLength": -1],
            ["pattern": 1], ["properties": [1]], ["allOf": ["$ref": "#"]], ["items": 1], ["multipleOf": 0], ["$ref": 1],
            ["enum": "a"], ["uniqueItems": 1], ["$id": 1], 1, "a", ["not": []],
        ] as [JSONValue])
    func `and keywords that are malformed are errors`(schema: JSONValue) {
        let error = #expect(throws: JSONSchemaError.self) { try JSONSchema(schema) }
        #expect(error?.code == "schema.malformed")
    }
}
