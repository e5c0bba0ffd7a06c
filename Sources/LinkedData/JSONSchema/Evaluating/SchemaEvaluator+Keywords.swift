import Diagnostics

extension SchemaEvaluator {
    /// Whether a value conforms to one keyword.
    mutating func holds(
        _ keyword: KeywordNumber, for value: JSONValue, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        switch nodes[keyword.node].keywords[keyword.position].rule {
        case .kinds(let kinds): return check(value, isOneOf: kinds, keyword)
        case .enumeration(let values): return try check(value, isAmong: values, keyword)
        case .multiple(let divisor): return try check(value, isMultipleOf: divisor, keyword)
        case .bound(let bound): return check(value, isWithin: bound, keyword)
        case .size(let bound): return try check(value, hasSize: bound, keyword)
        case .pattern(let pattern): return try check(value, matches: pattern, keyword)
        case .format(let format): return try check(value, has: format, keyword)
        case .distinctElements: return try check(elementsOf: value, keyword)
        case .required(let names): return try check(value, has: names, keyword)
        case .requiredWith(let requirements): return try check(value, meets: requirements, keyword)
        case .members(let rules): return try check(membersOf: value, rules, keyword, &parts)
        case .memberNames(let node): return try check(namesOf: value, node)
        case .schemasWith(let schemas): return try check(value, schemas, &parts)
        case .elements(let rules): return try check(elementsOf: value, rules, &parts)
        case .contains(let rule): return try check(value, contains: rule, keyword, &parts)
        case .all(let nodes): return try check(value, conformsToAll: nodes, &parts)
        case .any(let nodes): return try check(value, conformsToAny: nodes, keyword, &parts)
        case .one(let nodes): return try check(value, conformsToOne: nodes, keyword, &parts)
        case .not(let node):
            guard try quietly(value, node, isNoted: false) != nil else { return true }
            fail(keyword, Phrase("schema.violated/value-brief-very-form-must", ["brief": value.brief]))
            return false
        case .conditional(let condition, let then, let otherwise):
            let seen = try quietly(value, condition, isNoted: parts.isNoted)
            if let seen { parts.formUnion(seen) }
            guard let branch = seen == nil ? otherwise : then else { return true }
            return try conforms(value, to: branch, &parts)
        case .reference(let node): return try conforms(value, to: node, &parts)
        case .dynamicReference(let name, let fallback):
            return try conforms(value, to: dynamicTarget(name, fallback: fallback), &parts)
        case .unevaluatedMembers(let node): return try check(unevaluatedMembersOf: value, node, keyword, &parts)
        case .unevaluatedElements(let node): return try check(unevaluatedElementsOf: value, node, keyword, &parts)
        }
    }

    private mutating func check(
        _ value: JSONValue, conformsToAll nodes: [Int], _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        var isValid = true
        for node in nodes where try !conforms(value, to: node, &parts) {
            guard isDescribing else { return false }
            isValid = false
        }
        return isValid
    }

    private mutating func check(
        _ value: JSONValue, conformsToAny nodes: [Int], _ keyword: KeywordNumber, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        var isValid = false
        for node in nodes {
            guard let seen = try quietly(value, node, isNoted: parts.isNoted) else { continue }
            parts.formUnion(seen)
            isValid = true
            if !parts.isNoted { return true }
        }
        if !isValid { try describe(value, fitsNoneOf: nodes, keyword) }
        return isValid
    }

    private mutating func check(
        _ value: JSONValue, conformsToOne nodes: [Int], _ keyword: KeywordNumber, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        var (count, seen) = (0, EvaluatedParts(isNoted: parts.isNoted))
        for node in nodes {
            guard let found = try quietly(value, node, isNoted: parts.isNoted) else { continue }
            count += 1
            seen = found
            if count > 1, !isDescribing { return false }
        }
        if count == 1 {
            parts.formUnion(seen)
            return true
        }
        if count == 0 {
            try describe(value, fitsNoneOf: nodes, keyword)
        } else {
            fail(
                keyword,
                Phrase("schema.violated/value-brief-fits-count-forms", ["brief": value.brief, "count": count]))
        }
        return false
    }

    /// Says what is wrong with a value that fits none of several forms: in the words of the only form for values of its
    /// kind, when there is just one such.
    private mutating func describe(
        _ value: JSONValue, fitsNoneOf forms: [Int], _ keyword: KeywordNumber
    ) throws(JSONSchemaError) {
        guard isDescribing else { return }
        let candidates = forms.filter { mayBeMeant(for: value, $0) }
        if candidates.count == 1, let form = candidates.first {
            var parts = EvaluatedParts(isNoted: false)
            _ = try conforms(value, to: form, &parts)
        } else {
            fail(
                keyword,
                Phrase("schema.violated/value-brief-fits-none-count", ["brief": value.brief, "count": forms.count]))
        }
    }

    /// Whether a form is not for another kind of value altogether.
    private func mayBeMeant(for value: JSONValue, _ form: Int) -> Bool {
        var form = form
        // A few references are followed; what lies behind more of them counts as possible.
        for _ in 0..<4 {
            if nodes[form].fixed == false { return false }
            var next: Int?
            for keyword in nodes[form].keywords {
                switch keyword.rule {
                case .kinds(let kinds) where !value.isOne(of: kinds): return false
                case .reference(let target): next = target
                default: break
                }
            }
            guard let next else { return true }
            form = next
        }
        return true
    }
}
