import Diagnostics
import FuzzSupport
import LinkedData

/// JSON Schema: whatever a schema asks for, judging by it ends, and every way of asking gives one verdict.
@main
enum FuzzSchema {
    static func main() {
        Fuzzing.run(fuzzSchema)
    }

    /// Few steps, so that an input takes milliseconds.
    private static let limits = JSONSchemaLimits(depth: 100, steps: 20_000, failures: 5, schemas: 500, documents: 5)

    /// An array of a schema and of values for it.
    fileprivate static func check(_ bytes: [UInt8]) {
        guard let parts = (try? JSONValue(parsing: bytes))?.array, let schema = parts.first else { return }
        for draft in JSONSchemaDraft.allCases {
            do throws(JSONSchemaError) {
                let compiled = try JSONSchema(
                    schema, defaultDraft: draft, assertsFormats: true, limits: limits,
                    loader: { $0.text.hasPrefix("https://example.org/") ? schema : nil })
                for value in parts.dropFirst() + [schema] { try check(value, by: compiled) }
            } catch {
                Fuzzing.require(!"\(error)".isEmpty, "a refusal explains itself")
            }
        }
    }

    private static func check(_ value: JSONValue, by schema: JSONSchema) throws(JSONSchemaError) {
        let isAccepted = try schema.accepts(value, limits: limits)
        let verdict = try schema.validate(value, limits: limits)
        Fuzzing.require(verdict.isValid == isAccepted, "describing failures changes no verdict")
        Fuzzing.require(verdict.failures.isEmpty == isAccepted, "what is wrong is described")
        Fuzzing.require(verdict.failures.count <= limits.failures, "the limit holds")
        for failure in verdict.failures {
            Fuzzing.require(!failure.account.text(in: .english).isEmpty, "a failure explains itself")
            Fuzzing.require(failure.instancePlace.value(in: value) != nil || failure.isAboutName, "the place is there")
        }
    }
}

extension JSONSchemaFailure {
    /// Whether the failure may lie in the name of a member: its place is that of the member all the same.
    fileprivate var isAboutName: Bool { keywordPlace.contains("propertyNames") }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSchema(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzSchema.check(Fuzzing.bytes(start, count))
    return 0
}
