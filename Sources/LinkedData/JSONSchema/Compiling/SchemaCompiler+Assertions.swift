import Diagnostics

extension SchemaCompiler {
    /// Keywords about one value alone.
    mutating func valueAssertions(of site: SchemaSite) throws(JSONSchemaError) -> [PlacedKeyword] {
        var keywords: [PlacedKeyword] = []
        if let keyword = site.keyword("type") {
            keywords.append(keyword.placed(.kinds(try Self.kinds(keyword, site.draft))))
        }
        if let keyword = site.keyword("enum") {
            guard let values = keyword.value.array else {
                throw keyword.malformed(Phrase("schema.malformed/not-array"))
            }
            keywords.append(keyword.placed(.enumeration(values)))
        }
        if site.draft >= .draft6, let keyword = site.keyword("const") {
            keywords.append(keyword.placed(.enumeration([keyword.value])))
        }
        if let keyword = site.keyword("multipleOf") {
            let divisor = ExactDecimal(try Self.number(keyword))
            guard divisor.isPositive else { throw keyword.malformed(Phrase("schema.malformed/not-more-than-nought")) }
            keywords.append(keyword.placed(.multiple(divisor)))
        }
        keywords += try bounds(of: site)
        if let keyword = site.keyword("pattern") {
            guard let text = keyword.value.text else { throw keyword.malformed(Phrase("schema.malformed/not-string")) }
            keywords.append(keyword.placed(.pattern(try pattern(text, at: keyword.location))))
        }
        return keywords
    }

    /// Keywords about the size of text, arrays and objects, and the names of members.
    func sizeAssertions(of site: SchemaSite) throws(JSONSchemaError) -> [PlacedKeyword] {
        var keywords: [PlacedKeyword] = []
        for (name, subject, isUpper) in Self.sizes {
            guard let keyword = site.keyword(name) else { continue }
            let limit = try Self.size(keyword)
            keywords.append(keyword.placed(.size(SizeBound(subject: subject, limit: limit, isUpper: isUpper))))
        }
        if let keyword = site.keyword("uniqueItems") {
            guard let isAsked = keyword.value.bool else {
                throw keyword.malformed(Phrase("schema.malformed/not-true-false"))
            }
            if isAsked { keywords.append(keyword.placed(.distinctElements)) }
        }
        if let keyword = site.keyword("required") {
            keywords.append(keyword.placed(.required(try Self.names(keyword.value, keyword))))
        }
        if site.draft >= .draft2019, let keyword = site.keyword("dependentRequired") {
            keywords.append(keyword.placed(.requiredWith(try requirements(under: keyword))))
        }
        return keywords
    }

    private static let sizes: [(MemberName, SizeBound.Subject, isUpper: Bool)] = [
        ("minLength", .text, false), ("maxLength", .text, true), ("minItems", .elements, false),
        ("maxItems", .elements, true), ("minProperties", .members, false), ("maxProperties", .members, true),
    ]

    /// The four bounds of numbers; in draft 4 the exclusive ones only say how the others are meant.
    private func bounds(of site: SchemaSite) throws(JSONSchemaError) -> [PlacedKeyword] {
        var keywords: [PlacedKeyword] = []
        for (plain, exclusive, isUpper) in Self.boundNames {
            if let keyword = site.keyword(plain) {
                var isExclusive = false
                if site.draft == .draft4, let modifier = site.keyword(exclusive) {
                    guard let value = modifier.value.bool else {
                        throw modifier.malformed(Phrase("schema.malformed/not-true-false"))
                    }
                    isExclusive = value
                }
                let bound = NumberBound(try Self.number(keyword), isUpper: isUpper, isExclusive: isExclusive)
                keywords.append(keyword.placed(.bound(bound)))
            }
            if site.draft >= .draft6, let keyword = site.keyword(exclusive) {
                let bound = NumberBound(try Self.number(keyword), isUpper: isUpper, isExclusive: true)
                keywords.append(keyword.placed(.bound(bound)))
            }
        }
        return keywords
    }

    private static let boundNames: [(MemberName, MemberName, isUpper: Bool)] = [
        ("minimum", "exclusiveMinimum", false), ("maximum", "exclusiveMaximum", true),
    ]

    private static func number(_ keyword: SchemaKeywordSite) throws(JSONSchemaError) -> JSONNumber {
        guard let number = keyword.value.number else { throw keyword.malformed(Phrase("schema.malformed/not-number")) }
        return number
    }

    private static func kinds(
        _ keyword: SchemaKeywordSite, _ draft: JSONSchemaDraft
    ) throws(JSONSchemaError) -> SchemaKinds {
        var kinds: SchemaKinds = []
        for element in keyword.value.elements {
            switch element.text {
            case "null": kinds.insert(.null)
            case "boolean": kinds.insert(.boolean)
            case "number": kinds.insert(.number)
            case "integer": kinds.insert(draft == .draft4 ? .plainInteger : .integer)
            case "string": kinds.insert(.string)
            case "array": kinds.insert(.array)
            case "object": kinds.insert(.object)
            default: throw keyword.malformed(Phrase("schema.malformed/no-type-json"))
            }
        }
        return kinds
    }
}
