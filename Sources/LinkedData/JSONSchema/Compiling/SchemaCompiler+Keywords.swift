import Diagnostics

extension SchemaCompiler {
    /// The keywords of a schema object in the order in which they are applied.
    mutating func keywords(of site: SchemaSite) throws(JSONSchemaError) -> [PlacedKeyword] {
        if site.draft.referenceHidesSiblings, let reference = site.keyword("$ref") {
            return [reference.placed(.reference(try node(referredTo: reference.value, by: reference)))]
        }
        var keywords: [PlacedKeyword] = []
        if site.dialect.vocabularies.contains(.validation) {
            keywords += try valueAssertions(of: site)
            keywords += try sizeAssertions(of: site)
        }
        if let format = try formatAssertion(of: site) { keywords.append(format) }
        keywords += try references(of: site)
        if site.dialect.vocabularies.contains(.applicator) {
            keywords += try memberApplicators(of: site)
            keywords += try elementApplicators(of: site)
            keywords += try combinations(of: site)
        }
        if site.draft >= .draft2019, site.dialect.vocabularies.contains(.unevaluated) {
            if let keyword = site.keyword("unevaluatedProperties") {
                keywords.append(keyword.placed(.unevaluatedMembers(try node(under: keyword))))
            }
            if let keyword = site.keyword("unevaluatedItems") {
                keywords.append(keyword.placed(.unevaluatedElements(try node(under: keyword))))
            }
        }
        return keywords
    }

    /// The schema that is the value of a keyword.
    mutating func node(under keyword: SchemaKeywordSite) throws(JSONSchemaError) -> Int {
        try node(at: [keyword.name], of: keyword, keyword.value)
    }

    /// The schemas that are the elements of a keyword's value.
    mutating func nodes(under keyword: SchemaKeywordSite) throws(JSONSchemaError) -> [Int] {
        guard let elements = keyword.value.array else {
            throw keyword.malformed(Phrase("schema.malformed/not-array-schemas"))
        }
        var numbers: [Int] = []
        for (position, element) in elements.enumerated() {
            numbers.append(try node(at: [keyword.name, MemberName(String(position))], of: keyword, element))
        }
        return numbers
    }

    /// The schemas that are the members of a keyword's value.
    mutating func namedNodes(
        under keyword: SchemaKeywordSite?
    ) throws(JSONSchemaError) -> [(name: MemberName, node: Int)] {
        guard let keyword else { return [] }
        guard let object = keyword.value.object else {
            throw keyword.malformed(Phrase("schema.malformed/not-object-schemas"))
        }
        var numbers: [(name: MemberName, node: Int)] = []
        for member in object.members where keyword.name != "dependencies" || member.value.array == nil {
            let number = try node(at: [keyword.name, member.name], of: keyword, member.value)
            numbers.append((member.name, number))
        }
        return numbers
    }

    private mutating func node(
        at steps: [MemberName], of keyword: SchemaKeywordSite, _ value: JSONValue
    ) throws(JSONSchemaError) -> Int {
        var place = keyword.schema.place
        for step in steps { place.pointer = place.pointer.appending(step) }
        return try node(for: PlacedSchema(place: registry.settled(place), value: value))
    }

    /// `$ref`, and the references that depend on the way that led to them.
    private mutating func references(of site: SchemaSite) throws(JSONSchemaError) -> [PlacedKeyword] {
        var keywords: [PlacedKeyword] = []
        if let keyword = site.keyword("$ref") {
            keywords.append(keyword.placed(.reference(try node(referredTo: keyword.value, by: keyword))))
        }
        if site.draft == .draft2019, let keyword = site.keyword("$recursiveRef") {
            let target = try node(referredTo: keyword.value, by: keyword)
            let isDynamic = registry.resources[site.schema.place.resource].dynamicAnchors[""] != nil
            let name = isDynamic ? dynamicName("") : nil
            keywords.append(
                keyword.placed(name.map { .dynamicReference(name: $0, fallback: target) } ?? .reference(target)))
        }
        if site.draft >= .draft2020, let keyword = site.keyword("$dynamicRef") {
            let target = try node(referredTo: keyword.value, by: keyword)
            var rule = SchemaKeyword.reference(target)
            if let text = keyword.value.text,
                let schema = try registry.schema(
                    named: text, from: site.schema.place.resource, at: keyword.location),
                let name = registry.dynamicAnchor(text, at: schema.place)
            {
                rule = .dynamicReference(name: dynamicName(name), fallback: target)
            }
            keywords.append(keyword.placed(rule))
        }
        return keywords
    }

    private func formatAssertion(of site: SchemaSite) throws(JSONSchemaError) -> PlacedKeyword? {
        let isRequired = site.dialect.vocabularies.contains(.formatAssertion)
        guard assertsFormats || isRequired, let keyword = site.keyword("format") else { return nil }
        guard let name = keyword.value.text else { throw keyword.malformed(Phrase("schema.malformed/not-string")) }
        if let format = SchemaFormat(rawValue: name) { return keyword.placed(.format(format)) }
        if isRequired { throw .unknownFormat(name, place: keyword.location) }
        return nil
    }

    /// `allOf`, `anyOf`, `oneOf`, `not` and `if`.
    private mutating func combinations(of site: SchemaSite) throws(JSONSchemaError) -> [PlacedKeyword] {
        var keywords: [PlacedKeyword] = []
        if let keyword = site.keyword("allOf") { keywords.append(keyword.placed(.all(try nodes(under: keyword)))) }
        if let keyword = site.keyword("anyOf") { keywords.append(keyword.placed(.any(try nodes(under: keyword)))) }
        if let keyword = site.keyword("oneOf") { keywords.append(keyword.placed(.one(try nodes(under: keyword)))) }
        if let keyword = site.keyword("not") { keywords.append(keyword.placed(.not(try node(under: keyword)))) }
        if site.draft >= .draft7, let keyword = site.keyword("if") {
            var branches: [Int?] = []
            for branch in [site.keyword("then"), site.keyword("else")] {
                guard let branch else {
                    branches.append(nil)
                    continue
                }
                branches.append(try node(under: branch))
            }
            keywords.append(
                keyword.placed(
                    .conditional(condition: try node(under: keyword), then: branches[0], otherwise: branches[1])))
        }
        return keywords
    }
}
