import Diagnostics
import Testing

@testable import LinkedData

@Suite struct `JSON Schema limits` {
    /// The limits for badges, with fewer steps: what takes milliseconds in a release takes seconds in a test.
    static let short: JSONSchemaLimits = {
        var limits = JSONSchemaLimits.badge
        limits.steps = 50_000
        return limits
    }()

    /// Each level asks for the next one twice.
    static func doubling(_ levels: Int) -> JSONValue {
        var definitions = JSONObject()
        for level in 0..<levels {
            let next: JSONValue = ["$ref": .text("#/$defs/\(level + 1)")]
            definitions[MemberName(String(level))] = ["allOf": [next, next]]
        }
        definitions[MemberName(String(levels))] = ["type": "object"]
        return ["$ref": "#/$defs/0", "$defs": .object(definitions)]
    }

    @Test func `stop work that doubles with each level`() throws {
        let schema = try JSONSchema(Self.doubling(60))
        #expect(throws: JSONSchemaError.tooMuchWork(limit: 50_000)) {
            try schema.validate([:] as JSONValue, limits: Self.short)
        }
        #expect(try JSONSchema(Self.doubling(10)).validate([:] as JSONValue).isValid)
    }

    @Test func `stop alternatives whose failures are looked at again and again`() throws {
        var schema: JSONValue = ["type": "null"]
        for _ in 0..<60 { schema = ["type": "object", "properties": ["a": ["anyOf": [["type": "null"], schema]]]] }
        var value: JSONValue = 1
        for _ in 0..<60 { value = ["a": value] }
        let compiled = try JSONSchema(schema)
        do {
            #expect(try !compiled.validate(value, limits: Self.short).isValid)
        } catch {
            #expect(error.code == "limit.time")
        }
    }

    @Test func `hold for the depth of schemas inside one another`() throws {
        var schema: JSONValue = true
        for _ in 0..<600 { schema = ["allOf": [schema]] }
        let compiled = try JSONSchema(schema)
        #expect(throws: JSONSchemaError.tooDeep(limit: 512)) { try compiled.validate(1) }
        var limits = JSONSchemaLimits.badge
        limits.depth = 700
        #expect(try compiled.validate(1, limits: limits).isValid)
    }

    @Test func `hold for the number of schemas and documents`() {
        var limits = JSONSchemaLimits.badge
        limits.schemas = 3
        #expect(throws: JSONSchemaError.tooLarge(limit: 3)) {
            try JSONSchema(["allOf": [true, true, true]], limits: limits)
        }
        // Every document leads to the next.
        #expect(throws: JSONSchemaError.tooLarge(limit: 100)) {
            try JSONSchema(["$ref": "https://example.org/"]) { ["$ref": .text($0.text + "a")] }
        }
        #expect(throws: JSONSchemaError.tooLarge(limit: 200_000)) {
            try JSONSchema(["allOf": .array((0..<30).map { ["pattern": .text("a{9\($0 + 100)}")] })])
        }
    }

    @Test(arguments: ["(a*)*$", "(a|a)*$", "(a|aa)+$", "a*a*a*a*a*a*b", "(?=(a+)+$)b", "(.*)(.*)(.*)(.*)[^a]"])
    func `are not needed for patterns that make others run for ever`(pattern: String) throws {
        let schema = try JSONSchema(["pattern": .text(pattern)])
        _ = try schema.validate(.text(String(repeating: "a", count: 200) + "!"))
    }

    @Test func `stop looking ahead from every place`() throws {
        let schema = try JSONSchema(["pattern": "(?=.*(?=.*(?=.*x)))y"])
        #expect(throws: JSONSchemaError.tooMuchWork(limit: 50_000)) {
            try schema.validate(.text(String(repeating: "a", count: 3000)), limits: Self.short)
        }
    }

    @Test func `hold for exact division of numbers as long as books`() throws {
        let digits = String(repeating: "7", count: 250)
        let divisor = try JSONValue(parsing: Array("0.\(String(repeating: "0", count: 200))\(digits)".utf8))
        let schema = try JSONSchema(["multipleOf": divisor])
        #expect(try !schema.validate(1).isValid)
        let longer = try JSONValue(parsing: Array("1e-999999".utf8))
        #expect(try JSONSchema(["multipleOf": longer]).validate(divisor).isValid)
        let odd = try JSONValue(parsing: Array("0.\(digits)e-9999999".utf8))
        let hostile = try JSONSchema(["multipleOf": odd])
        #expect(throws: JSONSchemaError.tooMuchWork(limit: 2_000_000)) { try hostile.validate(1) }
    }
}
