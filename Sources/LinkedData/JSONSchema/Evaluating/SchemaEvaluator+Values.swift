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
    var words: String {
        let names: [(SchemaKinds, String)] = [
            (.null, "null"), (.boolean, "true or false"), (.integer, "a whole number"),
            (.plainInteger, "a whole number"), (.number, "a number"), (.string, "a string"), (.array, "an array"),
            (.object, "an object"),
        ]
        return names.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
    }
}

/// Keywords about a value as a whole: `type`, `enum`, `const`, and those for numbers and text.
extension SchemaEvaluator {
    mutating func check(_ value: JSONValue, isOneOf kinds: SchemaKinds, _ keyword: KeywordNumber) -> Bool {
        if value.isOne(of: kinds) { return true }
        fail(keyword, "The value \(value.brief) is \(value.kind); it must be \(kinds.words).")
        return false
    }

    mutating func check(
        _ value: JSONValue, isAmong values: [JSONValue], _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        for allowed in values where try areEqual(value, allowed) { return true }
        guard isDescribing else { return false }
        if values.count == 1, let only = values.first {
            fail(keyword, "The value \(value.brief) must be \(only.brief).")
        } else {
            let shown = values.prefix(8).map(\.brief).joined(separator: ", ") + (values.count > 8 ? ", …" : "")
            fail(keyword, "The value \(value.brief) is none of those that are allowed: \(shown).")
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
        fail(keyword, "The number \(value.brief) is not a multiple of the step that is asked for.")
        return false
    }

    mutating func check(_ value: JSONValue, isWithin bound: NumberBound, _ keyword: KeywordNumber) -> Bool {
        guard case .number(let number) = value else { return true }
        let exact = ExactDecimal(number)
        let isOutside = bound.isUpper ? bound.limit.isLess(than: exact) : exact.isLess(than: bound.limit)
        if !isOutside, !(bound.isExclusive && exact == bound.limit) { return true }
        let relation = bound.isUpper ? "less than" : "more than"
        fail(
            keyword,
            "The number \(value.brief) must be \(relation) \(bound.text)\(bound.isExclusive ? "" : ", or equal to it")."
        )
        return false
    }

    mutating func check(
        _ value: JSONValue, hasSize bound: SizeBound, _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        let (size, unit): (Int, String)
        switch (bound.subject, value) {
        case (.text, .string(let text)):
            try meter.count(text.value.utf8.count >> 6)
            (size, unit) = (text.value.unicodeScalars.count, "characters")
        case (.elements, .array(let elements)): (size, unit) = (elements.count, "elements")
        case (.members, .object(let object)): (size, unit) = (object.members.count, "members")
        default: return true
        }
        if bound.isUpper ? size <= bound.limit : size >= bound.limit { return true }
        fail(
            keyword,
            "The value has \(size) \(unit); \(bound.isUpper ? "at most" : "at least") \(bound.limit) are allowed.")
        return false
    }

    mutating func check(
        _ value: JSONValue, matches pattern: SchemaPattern, _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        guard case .string(let text) = value else { return true }
        if try matches(text.value, pattern) { return true }
        fail(keyword, "The text \(value.brief) does not match the pattern \(pattern.text.prefix(200)).")
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
        fail(keyword, "The text \(value.brief) is not \(format.words).")
        return false
    }
}
