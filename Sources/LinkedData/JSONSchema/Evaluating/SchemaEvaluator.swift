import Diagnostics

/// Judges one value by a compiled schema.
struct SchemaEvaluator {
    let nodes: [SchemaNode]
    private let dynamicTargets: [[Int: Int]]
    private let limits: JSONSchemaLimits
    var meter: SchemaMeter
    /// The resources that led here, outermost first (JSON Schema Core, "Dynamic Scope").
    private var scope: [Int] = []
    private var depth = 0
    /// How many schemas are looking at the same part of the value, one because of another.
    private var depthHere = 0
    private(set) var isDescribing = false
    private var failures: [FailureDraft] = []
    private var isCutOff = false

    init(_ schema: CompiledSchema, limits: JSONSchemaLimits) {
        nodes = schema.nodes
        dynamicTargets = schema.dynamicTargets
        self.limits = limits
        meter = SchemaMeter(limit: limits.steps)
    }

    /// Whether the value conforms, at the cost of the first failure.
    mutating func conforms(_ value: JSONValue) throws(JSONSchemaError) -> Bool {
        var parts = EvaluatedParts(isNoted: false)
        return try conforms(value, to: 0, &parts)
    }

    /// What is wrong with a value that does not conform.
    mutating func describeFailures(of value: JSONValue) throws(JSONSchemaError) -> JSONSchemaVerdict {
        meter = SchemaMeter(limit: limits.steps)
        isDescribing = true
        _ = try conforms(value)
        return JSONSchemaVerdict(isValid: false, failures: failures.map(\.failure), isCutOff: isCutOff)
    }

    /// Whether a value conforms to a node.
    ///
    /// - Parameter parts: What is noted about the parts of the value, when the node is a keyword's schema for the same value.
    mutating func conforms(
        _ value: JSONValue, to number: Int, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        try meter.count(1)
        guard depth < limits.depth else { throw .tooDeep(limit: limits.depth) }
        // More than all schemas twice: one has come back to itself at the same place, and will again.
        guard depthHere <= 2 * nodes.count else { throw .endlessReference(place: nodes[number].location) }
        if let fixed = nodes[number].fixed {
            if !fixed { fail(at: number, keyword: "", Phrase("schema.violated/no-value-may-stand-here")) }
            return fixed
        }
        let resource = nodes[number].resource
        let isNewResource = scope.last != resource
        if isNewResource { scope.append(resource) }
        depth += 1
        depthHere += 1
        defer {
            depth -= 1
            depthHere -= 1
            if isNewResource { scope.removeLast() }
        }
        guard nodes[number].needsEvaluated else { return try applyKeywords(of: number, to: value, &parts) }
        var own = EvaluatedParts(isNoted: true)
        let isValid = try applyKeywords(of: number, to: value, &own)
        if isValid { parts.formUnion(own) }
        return isValid
    }

    private mutating func applyKeywords(
        of number: Int, to value: JSONValue, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        var isValid = true
        for position in nodes[number].keywords.indices {
            let keyword = KeywordNumber(node: number, position: position)
            switch nodes[number].keywords[position].rule {
            case .unevaluatedMembers, .unevaluatedElements:
                // What a failed keyword has looked at does not count, and would be called unexpected here.
                guard isValid else { return false }
            default: break
            }
            if try !holds(keyword, for: value, &parts) {
                guard isDescribing else { return false }
                isValid = false
            }
        }
        return isValid
    }

    /// Whether the value conforms, without describing failures, and what has been looked at on the way.
    mutating func quietly(
        _ value: JSONValue, _ node: Int, isNoted: Bool
    ) throws(JSONSchemaError) -> EvaluatedParts? {
        let wasDescribing = isDescribing
        isDescribing = false
        defer { isDescribing = wasDescribing }
        var parts = EvaluatedParts(isNoted: isNoted)
        return try conforms(value, to: node, &parts) ? parts : nil
    }

    /// Whether a member or element conforms, without describing failures.
    mutating func quietly(part value: JSONValue, _ node: Int) throws(JSONSchemaError) -> Bool {
        let outerDepth = depthHere
        depthHere = 0
        defer { depthHere = outerDepth }
        return try quietly(value, node, isNoted: false) != nil
    }

    /// Whether a member or element conforms.
    mutating func conforms(
        part value: JSONValue, at step: @autoclosure () -> MemberName, to node: Int
    ) throws(JSONSchemaError) -> Bool {
        let outerDepth = depthHere
        depthHere = 0
        defer { depthHere = outerDepth }
        let described = failures.count
        var parts = EvaluatedParts(isNoted: false)
        let isValid = try conforms(value, to: node, &parts)
        if failures.count > described {
            let step = step()
            for position in described..<failures.count { failures[position].steps.append(step) }
        }
        return isValid
    }

    /// The node that a dynamic name means here.
    func dynamicTarget(_ name: Int, fallback: Int) -> Int {
        for resource in scope {
            if let node = dynamicTargets[name][resource] { return node }
        }
        return fallback
    }

    /// Notes a failure of a keyword, when failures are described.
    mutating func fail(_ keyword: KeywordNumber, _ account: @autoclosure () -> Phrase) {
        fail(at: keyword.node, keyword: nodes[keyword.node].keywords[keyword.position].name, account())
    }

    /// Notes a failure under another name than the keyword's own.
    mutating func fail(
        at node: Int, keyword: String, part: MemberName? = nil, _ account: @autoclosure () -> Phrase
    ) {
        guard isDescribing else { return }
        guard failures.count < limits.failures else {
            isCutOff = true
            return
        }
        let suffix = keyword.isEmpty ? "" : JSONPointer().appending(MemberName(keyword)).text
        failures.append(
            FailureDraft(
                steps: part.map { [$0] } ?? [], keywordPlace: nodes[node].location + suffix, keyword: keyword,
                account: account()))
    }
}
