import Diagnostics

extension SchemaCompiler {
    /// Keywords with schemas for the members of an object.
    mutating func memberApplicators(of site: SchemaSite) throws(JSONSchemaError) -> [PlacedKeyword] {
        var keywords: [PlacedKeyword] = []
        let additional = site.keyword("additionalProperties")
        let named = try namedNodes(under: site.keyword("properties"))
        var patterns: [(pattern: SchemaPattern, node: Int)] = []
        if let keyword = site.keyword("patternProperties") {
            for (name, node) in try namedNodes(under: keyword) {
                let place = keyword.location + JSONPointer().appending(name).text
                patterns.append((try pattern(name.text, at: place), node))
            }
        }
        var additionalNode: Int?
        if let additional { additionalNode = try node(under: additional) }
        if !named.isEmpty || !patterns.isEmpty || additionalNode != nil {
            let rules = MemberRules(named: MemberTable(named), patterns: patterns, additional: additionalNode)
            keywords.append(PlacedKeyword(rule: .members(rules), name: "properties"))
        }
        if site.draft >= .draft6, let keyword = site.keyword("propertyNames") {
            keywords.append(keyword.placed(.memberNames(try node(under: keyword))))
        }
        if site.draft >= .draft2019, let keyword = site.keyword("dependentSchemas") {
            keywords.append(keyword.placed(.schemasWith(try namedNodes(under: keyword))))
        }
        if let keyword = site.keyword("dependencies") {
            keywords.append(keyword.placed(.schemasWith(try namedNodes(under: keyword))))
            keywords.append(keyword.placed(.requiredWith(try requirements(under: keyword))))
        }
        return keywords
    }

    /// Keywords with schemas for the elements of an array.
    mutating func elementApplicators(of site: SchemaSite) throws(JSONSchemaError) -> [PlacedKeyword] {
        var keywords: [PlacedKeyword] = []
        let items = site.keyword("items")
        var rules: ElementRules?
        if site.draft >= .draft2020 {
            var (prefix, rest): ([Int], Int?) = ([], nil)
            if let keyword = site.keyword("prefixItems") { prefix = try nodes(under: keyword) }
            if let items { rest = try node(under: items) }
            rules = ElementRules(prefix: prefix, prefixName: "prefixItems", rest: rest, restName: "items")
        } else if let items, items.value.array != nil {
            var rest: Int?
            if let keyword = site.keyword("additionalItems") { rest = try node(under: keyword) }
            rules = ElementRules(
                prefix: try nodes(under: items), prefixName: "items", rest: rest, restName: "additionalItems")
        } else if let items {
            rules = ElementRules(prefix: [], prefixName: "items", rest: try node(under: items), restName: "items")
        }
        if let rules, !rules.prefix.isEmpty || rules.rest != nil {
            keywords.append(PlacedKeyword(rule: .elements(rules), name: "items"))
        }
        if site.draft >= .draft6, let keyword = site.keyword("contains") {
            let counts = site.draft >= .draft2019 && site.dialect.vocabularies.contains(.validation)
            let least = counts ? try site.keyword("minContains").map(Self.size) ?? 1 : 1
            let most = counts ? try site.keyword("maxContains").map(Self.size) : nil
            keywords.append(
                keyword.placed(
                    .contains(
                        ContainsRule(
                            node: try node(under: keyword), least: least, most: most,
                            marksElements: site.draft >= .draft2020))))
        }
        return keywords
    }

    /// The names that must be there when another one is.
    func requirements(
        under keyword: SchemaKeywordSite
    ) throws(JSONSchemaError) -> [(name: MemberName, others: [MemberName])] {
        guard let object = keyword.value.object else { throw keyword.malformed(Phrase("schema.malformed/not-object")) }
        var requirements: [(name: MemberName, others: [MemberName])] = []
        for member in object.members where keyword.name != "dependencies" || member.value.array != nil {
            requirements.append((member.name, try Self.names(member.value, keyword)))
        }
        return requirements
    }

    /// A list of member names.
    static func names(_ value: JSONValue, _ keyword: SchemaKeywordSite) throws(JSONSchemaError) -> [MemberName] {
        guard let elements = value.array else { throw keyword.malformed(Phrase("schema.malformed/not-array-names")) }
        var names: [MemberName] = []
        for element in elements {
            guard let name = element.text else {
                throw keyword.malformed(Phrase("schema.malformed/holds-something-not-name"))
            }
            names.append(MemberName(name))
        }
        return names
    }

    /// A number of characters, elements or members; `1e300` is more than there can be.
    static func size(_ keyword: SchemaKeywordSite) throws(JSONSchemaError) -> Int {
        guard let number = keyword.value.number else { throw keyword.malformed(Phrase("schema.malformed/not-number")) }
        let exact = ExactDecimal(number)
        guard exact.isWhole, !exact.isNegative else {
            throw keyword.malformed(Phrase("schema.malformed/not-whole-number-0"))
        }
        return number.integer ?? Int.max
    }
}
