import Diagnostics

extension JSONValue {
    /// Whether this is of one of the kinds.
    func isOne(of kinds: SchemaKinds) -> Bool {
        switch self {
        case .null: return kinds.contains(.null)
        case .bool: return kinds.contains(.boolean)
        case .string: return kinds.contains(.string)
        case .array: return kinds.contains(.array)
        case .object: return kinds.contains(.object)
        case .number(let number):
            if kinds.contains(.number) { return true }
            if kinds.contains(.integer) { return ExactDecimal(number).isWhole }
            return kinds.contains(.plainInteger)
                && number.text.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
        }
    }
}

extension SchemaKinds {
    /// The kinds in a sentence: "a string or an array".
    var words: Phrase.Value {
        let names: [(SchemaKinds, Phrase)] = [
            (.null, Phrase(verbatim: "null")), (.boolean, Phrase("json-kind/true-false")),
            (.integer, Phrase("schema.violated/whole-number")),
            (.plainInteger, Phrase("schema.violated/whole-number")), (.number, Phrase("json-kind/number")),
            (.string, Phrase("json-kind/string")), (.array, Phrase("json-kind/array")),
            (.object, Phrase("json-kind/object")),
        ]
        return .list(names.filter { contains($0.0) }.map { .phrase($0.1) }, separator: Phrase("word/or"))
    }
}

/// Keywords about a value as a whole: `type`, `enum`, `const`, and those for numbers and text.
extension SchemaEvaluator {
    mutating func check(_ value: JSONValue, isOneOf kinds: SchemaKinds, _ keyword: KeywordNumber) -> Bool {
        if value.isOne(of: kinds) { return true }
        fail(
            keyword,
            Phrase(
                "schema.violated/value-brief-kind-must-words",
                ["brief": value.brief, "kind": value.kind, "words": kinds.words]))
        return false
    }

    mutating func check(
        _ value: JSONValue, isAmong values: [JSONValue], _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        for allowed in values where try areEqual(value, allowed) { return true }
        guard isDescribing else { return false }
        if values.count == 1, let only = values.first {
            fail(
                keyword,
                Phrase("schema.violated/value-brief-must-brief2", ["brief": value.brief, "brief2": only.brief]))
        } else {
            let shown = values.prefix(8).map(\.brief).joined(separator: ", ") + (values.count > 8 ? ", …" : "")
            fail(
                keyword,
                Phrase("schema.violated/value-brief-none-those-allowed", ["brief": value.brief, "shown": shown]))
        }
        return false
    }

    mutating func check(
        _ value: JSONValue, isMultipleOf divisor: ExactDecimal, _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        guard case .number(let number) = value else { return true }
        let exact = ExactDecimal(number)
        try meter.count(exact.divisionSteps(divisor))
        if exact.isMultiple(of: divisor) { return true }
        fail(keyword, Phrase("schema.violated/number-brief-not-multiple-step", ["brief": value.brief]))
        return false
    }

    mutating func check(_ value: JSONValue, isWithin bound: NumberBound, _ keyword: KeywordNumber) -> Bool {
        guard case .number(let number) = value else { return true }
        let exact = ExactDecimal(number)
        let isOutside = bound.isUpper ? bound.limit.isLess(than: exact) : exact.isLess(than: bound.limit)
        if !isOutside, !(bound.isExclusive && exact == bound.limit) { return true }
        let words =
            switch (bound.isUpper, bound.isExclusive) {
            case (true, true): "schema.violated/less"
            case (true, false): "schema.violated/less-or-equal"
            case (false, true): "schema.violated/more"
            case (false, false): "schema.violated/more-or-equal"
            }
        fail(keyword, Phrase(words, ["number": value.brief, "limit": bound.text]))
        return false
    }

    mutating func check(
        _ value: JSONValue, hasSize bound: SizeBound, _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        let (size, unit): (Int, Phrase)
        switch (bound.subject, value) {
        case (.text, .string(let text)):
            try meter.count(text.value.utf8.count >> 6)
            (size, unit) = (text.value.unicodeScalars.count, Phrase("unit/characters"))
        case (.elements, .array(let elements)): (size, unit) = (elements.count, Phrase("unit/elements"))
        case (.members, .object(let object)): (size, unit) = (object.members.count, Phrase("unit/members"))
        default: return true
        }
        if bound.isUpper ? size <= bound.limit : size >= bound.limit { return true }
        fail(
            keyword,
            Phrase(
                bound.isUpper ? "schema.violated/at-most" : "schema.violated/at-least",
                ["size": size, "unit": unit, "limit": bound.limit]))
        return false
    }

    mutating func check(
        _ value: JSONValue, matches pattern: SchemaPattern, _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        guard case .string(let text) = value else { return true }
        if try matches(text.value, pattern) { return true }
        fail(
            keyword,
            Phrase(
                "schema.violated/text-brief-does-not-match",
                ["brief": value.brief, "pattern": pattern.text.prefix(200)]))
        return false
    }

    /// Whether a pattern is found in a text.
    mutating func matches(_ text: String, _ pattern: SchemaPattern) throws(JSONSchemaError) -> Bool {
        switch pattern.expression {
        case .success(let program): try program.isFound(in: text, &meter)
        case .failure(let error): throw error
        }
    }

    mutating func check(
        _ value: JSONValue, has format: SchemaFormat, _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        guard case .string(let text) = value else { return true }
        try meter.count(text.value.utf8.count >> 4)
        guard let isAccepted = format.accepts(text.value) else {
            throw .unknownFormat(format.rawValue, place: nodes[keyword.node].location + "/format")
        }
        if isAccepted { return true }
        fail(keyword, Phrase("schema.violated/text-brief-not-words", ["brief": value.brief, "words": format.words]))
        return false
    }
}
