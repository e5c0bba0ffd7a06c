extension ContextProcessor {
    /// `@container`.
    func readContainer(_ parts: inout TermParts) throws(JSONLDError) {
        guard let value = parts.value[Keyword.container.member] else { return }
        let error = JSONLDError(.invalidContainerMapping, parts.term.text)
        if mode == .version1_0, value.text == nil { throw error }
        var container: TermDefinition.Container = []
        let names = value.elements
        for name in names {
            switch name.text.flatMap({ Keyword($0) }) {
            case .graph? where mode == .version1_1: container.insert(.graph)
            case .id? where mode == .version1_1: container.insert(.id)
            case .type? where mode == .version1_1: container.insert(.type)
            case .index?: container.insert(.index)
            case .language?: container.insert(.language)
            case .list?: container.insert(.list)
            case .set?: container.insert(.set)
            default: throw error
            }
        }
        guard Self.isPermitted(container, count: names.count) else { throw error }
        parts.content.container = container
        if container.contains(.type) {
            parts.content.type = parts.content.type ?? .id
            guard parts.content.type == .id || parts.content.type == .vocab else {
                throw JSONLDError(.invalidTypeMapping, parts.term.text)
            }
        }
    }

    /// One of all; or a graph by identifier or index, and `@set`; or `@set` and one of those that are not lists.
    private static func isPermitted(_ container: TermDefinition.Container, count: Int) -> Bool {
        if count <= 1 { return count == 1 }
        let others = container.subtracting(.set)
        if others.contains(.list) { return false }
        let single: [TermDefinition.Container] = [.index, .graph, .id, .type, .language]
        return single.contains(others) || others == [.graph, .id] || others == [.graph, .index]
    }

    /// `@context` inside a definition; it is tried when all terms of its context are there.
    func readScopedContext(_ parts: inout TermParts, _ request: Request) throws(JSONLDError) {
        guard let value = parts.value[Keyword.context.member] else { return }
        if mode == .version1_0 { throw JSONLDError(.invalidTermDefinition, parts.term.text) }
        parts.content.scoped = TermDefinition.ScopedContext(value: value, baseURL: request.baseURL)
    }

    /// `@language` and `@direction`, which count only for values without a type.
    func readLanguageAndDirection(_ parts: inout TermParts) throws(JSONLDError) {
        guard parts.value[Keyword.type.member] == nil else { return }
        if let value = parts.value[Keyword.language.member] {
            switch value {
            case .null: parts.content.language = TermDefinition.Setting.none
            case .string(let text): parts.content.language = .value(text.value)
            default: throw JSONLDError(.invalidLanguageMapping, parts.term.text)
            }
        }
        if let value = parts.value[Keyword.direction.member] {
            let direction = try Self.direction(value)
            parts.content.direction = direction.map { .value($0) } ?? TermDefinition.Setting.none
        }
    }

    /// `@nest`.
    func readNest(_ parts: inout TermParts) throws(JSONLDError) {
        guard let value = parts.value[Keyword.nest.member] else { return }
        if mode == .version1_0 { throw JSONLDError(.invalidTermDefinition, parts.term.text) }
        guard let text = value.text, Keyword(text) == nil || Keyword(text) == .nest else {
            throw JSONLDError(.invalidNestValue, parts.term.text)
        }
        parts.content.nest = text
    }

    /// `@prefix`.
    func readPrefix(_ parts: inout TermParts) throws(JSONLDError) {
        guard let value = parts.value[Keyword.prefix.member] else { return }
        let hasSeparator = parts.term.text.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
        if mode == .version1_0 || hasSeparator { throw JSONLDError(.invalidTermDefinition, parts.term.text) }
        guard let isPrefix = value.bool else { throw JSONLDError(.invalidPrefixValue, parts.term.text) }
        if isPrefix, case .keyword? = parts.content.meaning {
            throw JSONLDError(.invalidTermDefinition, parts.term.text)
        }
        parts.content.isPrefix = isPrefix
    }

    /// A definition has no other members than those that are defined.
    func checkMembers(of parts: TermParts) throws(JSONLDError) {
        for member in parts.value.members {
            switch Keyword(member.name.text) {
            case .id, .reverse, .container, .context, .direction, .index, .language, .nest, .prefix, .protected, .type:
                continue
            default: throw JSONLDError(.invalidTermDefinition, parts.term.text)
            }
        }
    }
}
