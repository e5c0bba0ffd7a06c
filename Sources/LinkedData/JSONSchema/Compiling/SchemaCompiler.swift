import Diagnostics

/// Turns a schema and everything that it can lead to into numbered nodes.
///
/// Only what the schema leads to is compiled: a broken reference in a part that nothing uses does no harm.
struct SchemaCompiler {
    var registry: SchemaRegistry
    let assertsFormats: Bool
    private let limits: JSONSchemaLimits
    private var nodes: [SchemaNode?] = []
    private var numbers: [SchemaPlace: Int] = [:]
    private var waiting: [(number: Int, schema: PlacedSchema)] = []
    /// The instructions of all regular expressions.
    private var patternLength = 0
    /// The names that dynamic references ask for.
    private var dynamicNames: [JSONText] = []

    init(limits: JSONSchemaLimits, assertsFormats: Bool, loader: @escaping SchemaRegistry.Loader) {
        self.limits = limits
        self.assertsFormats = assertsFormats
        registry = SchemaRegistry(limits: limits, loader: loader)
    }

    /// Compiles a document; its own schema is the node 0.
    ///
    /// - Throws: `.missingDocuments` with everything that was found missing, and whatever else is wrong before that.
    mutating func compile(
        _ document: JSONValue, at address: String, draft: JSONSchemaDraft
    ) throws(JSONSchemaError) -> CompiledSchema {
        do throws(JSONSchemaError) {
            let resource = try registry.add(document, at: address, dialect: SchemaDialect(draft))
            let root = SchemaPlace(resource: resource, pointer: JSONPointer())
            _ = try node(for: PlacedSchema(place: root, value: document))
            repeat {
                while let (number, schema) = waiting.popLast() {
                    nodes[number] = try compiled(schema)
                }
                try requestDynamicTargets()
            } while !waiting.isEmpty
        } catch {
            // What is missing may be why something else was not found.
            guard registry.missing.isEmpty else { throw .missingDocuments(registry.missing) }
            throw error
        }
        guard registry.missing.isEmpty else { throw .missingDocuments(registry.missing) }
        return CompiledSchema(nodes: nodes.compactMap(\.self), dynamicTargets: dynamicTargets())
    }

    /// The number of the node for a schema, which is compiled later unless it has been.
    mutating func node(for schema: PlacedSchema) throws(JSONSchemaError) -> Int {
        if let number = numbers[schema.place] { return number }
        let number = nodes.count
        guard number < limits.schemas else { throw .tooLarge(limit: limits.schemas) }
        nodes.append(nil)
        numbers[schema.place] = number
        waiting.append((number, schema))
        return number
    }

    /// The node that a reference leads to; when its document is missing, any number: there will be no result.
    mutating func node(referredTo reference: JSONValue, by keyword: SchemaKeywordSite) throws(JSONSchemaError) -> Int {
        guard let text = reference.text else { throw keyword.malformed(Phrase("schema.malformed/not-string")) }
        guard
            let target = try registry.schema(
                named: text, from: keyword.schema.place.resource, at: keyword.location)
        else { return 0 }
        return try node(for: target)
    }

    /// The number of a name that dynamic references ask for.
    mutating func dynamicName(_ name: JSONText) -> Int {
        if let number = dynamicNames.firstIndex(of: name) { return number }
        dynamicNames.append(name)
        return dynamicNames.count - 1
    }

    /// A regular expression, as long as all of them together are not too long.
    mutating func pattern(_ text: String, at place: String) throws(JSONSchemaError) -> SchemaPattern {
        let pattern = SchemaPattern(text, at: place)
        if case .success(let program) = pattern.expression { patternLength += program.length }
        guard patternLength <= Self.greatestPatternLength else { throw .tooLarge(limit: Self.greatestPatternLength) }
        return pattern
    }

    /// The most instructions of all regular expressions of a schema: some megabytes.
    private static let greatestPatternLength = 200_000

    /// Asks for a node wherever a dynamic reference may lead: only resources that something is compiled from are ever on
    /// the way to one.
    private mutating func requestDynamicTargets() throws(JSONSchemaError) {
        for name in dynamicNames {
            for (position, resource) in registry.resources.enumerated() {
                guard let pointer = resource.dynamicAnchors[name],
                    let schema = try registry.schema(at: pointer, in: position)
                else { continue }
                _ = try node(for: schema)
            }
        }
    }

    private func dynamicTargets() -> [[Int: Int]] {
        dynamicNames.map { name in
            var targets: [Int: Int] = [:]
            for (position, resource) in registry.resources.enumerated() {
                guard let pointer = resource.dynamicAnchors[name] else { continue }
                targets[position] = numbers[registry.settled(SchemaPlace(resource: position, pointer: pointer))]
            }
            return targets
        }
    }

    private mutating func compiled(_ schema: PlacedSchema) throws(JSONSchemaError) -> SchemaNode {
        let resource = registry.resources[schema.place.resource]
        let location = "\(resource.base)#\(schema.place.pointer)"
        var node = SchemaNode(resource: schema.place.resource, location: location)
        switch schema.value {
        case .bool(let fixed): node.fixed = fixed
        case .object(let object):
            let site = SchemaSite(schema: schema, object: object, dialect: resource.dialect, location: location)
            node.keywords = try keywords(of: site)
            node.needsEvaluated = node.keywords.contains { keyword in
                switch keyword.rule {
                case .unevaluatedMembers, .unevaluatedElements: true
                default: false
                }
            }
        case .null, .number, .string, .array:
            throw .malformedKeyword(
                place: location,
                reason: Phrase("schema.malformed/kind-stands-where-schema-must", ["kind": schema.value.kind]))
        }
        return node
    }
}

/// The nodes of a schema. The first one is the schema itself.
struct CompiledSchema: Sendable {
    let nodes: [SchemaNode]
    /// For each name of a dynamic reference: resources that have it, and the node there.
    let dynamicTargets: [[Int: Int]]
}

/// A schema object on its way to becoming a node.
struct SchemaSite {
    let schema: PlacedSchema
    let object: JSONObject
    let dialect: SchemaDialect
    let location: String

    var draft: JSONSchemaDraft { dialect.draft }

    /// A member of the object, if it is there.
    func keyword(_ name: MemberName) -> SchemaKeywordSite? {
        object[name].map { SchemaKeywordSite(schema: schema, name: name, value: $0, schemaLocation: location) }
    }
}

/// One member of a schema object and where it stands.
struct SchemaKeywordSite {
    let schema: PlacedSchema
    let name: MemberName
    let value: JSONValue
    let schemaLocation: String

    var location: String { schemaLocation + JSONPointer().appending(name).text }

    /// The error for a value that the keyword cannot have.
    func malformed(_ fault: Phrase) -> JSONSchemaError {
        .malformedKeyword(
            place: location, reason: Phrase("schema.malformed/value-name-fault", ["name": name, "fault": fault]))
    }

    /// A rule under the keyword's name.
    func placed(_ rule: SchemaKeyword) -> PlacedKeyword { PlacedKeyword(rule: rule, name: name.text) }
}
