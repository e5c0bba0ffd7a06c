/// A JSON Schema, compiled once and good for any number of values.
///
/// Drafts 4, 6, 7, 2019-09 and 2020-12. The schema and its documents come from strangers: whatever cannot be understood,
/// found or finished is a ``JSONSchemaError``, never a verdict.
package struct JSONSchema: Sendable {
    private let compiled: CompiledSchema

    /// Compiles a schema document.
    ///
    /// - Parameters:
    ///   - address: Where the document is published: what relative references start from.
    ///   - defaultDraft: How to read a document without `$schema`.
    ///   - assertsFormats: Whether `format` is checked or only a remark, as it is by default since draft 2019-09.
    ///   - loader: The documents that the schema may refer to, already fetched; asked for addresses without a fragment.
    /// - Throws: `.missingDocuments` when the loader has no answer; its ``JSONSchemaError/missing`` says what to fetch.
    package init(
        _ document: JSONValue, at address: IRI? = nil, defaultDraft: JSONSchemaDraft = .draft2020,
        assertsFormats: Bool = false, limits: JSONSchemaLimits = .badge,
        loader: @escaping (IRI) -> JSONValue? = { _ in nil }
    ) throws(JSONSchemaError) {
        var compiler = SchemaCompiler(limits: limits, assertsFormats: assertsFormats, loader: loader)
        compiled = try compiler.compile(document, at: address?.withoutFragment ?? "", draft: defaultDraft)
    }

    /// Whether a value conforms, without saying why not.
    ///
    /// - Throws: when no verdict is possible, as ``validate(_:limits:)`` does.
    package func accepts(
        _ value: JSONValue, limits: JSONSchemaLimits = .badge
    ) throws(JSONSchemaError) -> Bool {
        var evaluator = SchemaEvaluator(compiled, limits: limits)
        return try evaluator.conforms(value)
    }

    /// Judges a value.
    ///
    /// - Throws: when no verdict is possible: a limit is met, a pattern cannot be run or a reference has no end.
    package func validate(
        _ value: JSONValue, limits: JSONSchemaLimits = .badge
    ) throws(JSONSchemaError) -> JSONSchemaVerdict {
        var evaluator = SchemaEvaluator(compiled, limits: limits)
        if try evaluator.conforms(value) { return JSONSchemaVerdict(isValid: true, failures: [], isCutOff: false) }
        // Describing failures costs more than finding one, and most values have none.
        return try evaluator.describeFailures(of: value)
    }
}
