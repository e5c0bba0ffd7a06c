/// How much work a schema may ask for.
///
/// A schema is a program, and the schemas that credentials name come from strangers. The limits count steps, not time, so
/// that the same pair of schema and value is refused on every machine.
package struct JSONSchemaLimits: Hashable, Sendable {
    /// The most schemas that may be inside one another while a value is looked at, references included: each takes a part
    /// of the stack.
    package var depth: Int
    /// The most steps; a step is about one keyword, member or element looked at, or 64 bytes of text.
    package var steps: Int
    /// The most failures that are described; whoever has read so many corrects these first.
    package var failures: Int
    /// The most schemas and subschemas of all documents together.
    package var schemas: Int
    /// The most documents that may be referred to, one by another.
    package var documents: Int

    /// Limits of the five kinds.
    package init(depth: Int, steps: Int, failures: Int, schemas: Int, documents: Int) {
        self.depth = depth
        self.steps = steps
        self.failures = failures
        self.schemas = schemas
        self.documents = documents
    }

    /// The limits for badges: 512 levels (a badge has at most 100, each with a few references), 2,000,000 steps (a badge
    /// takes some hundreds), 50 failures, 50,000 schemas (the largest published one has 1,500) and 100 documents.
    package static let badge = JSONSchemaLimits(
        depth: 512, steps: 2_000_000, failures: 50, schemas: 50_000, documents: 100)
}
