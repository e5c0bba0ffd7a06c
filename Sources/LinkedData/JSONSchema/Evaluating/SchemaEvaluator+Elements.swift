import Diagnostics

/// Keywords about the elements of an array.
extension SchemaEvaluator {
    mutating func check(
        elementsOf value: JSONValue, _ rules: ElementRules, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        guard case .array(let elements) = value else { return true }
        var isValid = true
        for (position, element) in elements.enumerated() {
            let node: Int
            if position < rules.prefix.count {
                node = rules.prefix[position]
            } else if let rest = rules.rest {
                node = rest
            } else {
                break
            }
            if try !conforms(part: element, at: MemberName(String(position)), to: node) {
                guard isDescribing else { return false }
                isValid = false
            }
            if parts.isNoted { parts.insert(position) }
        }
        if rules.rest != nil { parts.insertAll() }
        return isValid
    }

    mutating func check(
        _ value: JSONValue, contains rule: ContainsRule, _ keyword: KeywordNumber, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        guard case .array(let elements) = value else { return true }
        let isMarking = rule.marksElements && parts.isNoted
        var count = 0
        for (position, element) in elements.enumerated() {
            if !isMarking, rule.most == nil, count >= rule.least { break }
            guard try quietly(part: element, rule.node) else { continue }
            count += 1
            if isMarking { parts.insert(position) }
        }
        if count < rule.least {
            fail(
                keyword,
                Phrase("schema.violated/count-elements-array-form-least", ["count": count, "least": rule.least]))
            return false
        }
        if let most = rule.most, count > most {
            fail(keyword, Phrase("schema.violated/count-elements-array-form-most", ["count": count, "most": most]))
            return false
        }
        return true
    }

    mutating func check(
        unevaluatedElementsOf value: JSONValue, _ node: Int, _ keyword: KeywordNumber, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        guard case .array(let elements) = value else { return true }
        var isValid = true
        for (position, element) in elements.enumerated() where !parts.contains(position) {
            try meter.count(1)
            if try conforms(part: element, at: MemberName(String(position)), to: node) { continue }
            guard isDescribing else { return false }
            isValid = false
        }
        parts.insertAll()
        return isValid
    }

    /// Whether all elements differ.
    mutating func check(
        elementsOf value: JSONValue, _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        guard case .array(let elements) = value else { return true }
        // Elements with different hashes differ; those with the same one are compared.
        var positions: [Int: [Int]] = [:]
        for (position, element) in elements.enumerated() {
            let hash = try hash(of: element)
            for other in positions[hash] ?? [] where try areEqual(elements[other], element) {
                fail(
                    keyword,
                    Phrase(
                        "schema.violated/elements-other-position-array-same", ["other": other, "position": position]))
                return false
            }
            positions[hash, default: []].append(position)
        }
        return true
    }
}
