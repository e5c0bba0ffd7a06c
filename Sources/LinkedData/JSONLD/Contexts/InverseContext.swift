/// The terms of a context by what they stand for and which values they suit.
///
/// JSON-LD 1.1 API, "Inverse Context Creation".
struct InverseContext: Sendable {
    /// The terms for one IRI and one container.
    struct Terms: Sendable {
        /// Terms by language and direction of their values; `@null`, `@none` and `@any` count as languages.
        var languages: [String: MemberName] = [:]
        /// Terms by the type of their values; `@none`, `@any` and `@reverse` count as types.
        var types: [String: MemberName] = [:]
        /// The first of all.
        let any: MemberName
    }

    private var entries: [MemberName: [TermDefinition.Container: Terms]] = [:]

    init(_ context: ActiveContext) {
        let defaultLanguage = context.defaults.language?.lowercased() ?? "@none"
        let sorted = context.terms.entries.sorted { left, right in
            let (a, b) = (left.name.text.utf8, right.name.text.utf8)
            return a.count != b.count ? a.count < b.count : a.lexicographicallyPrecedes(b)
        }
        for (term, definition) in sorted {
            guard let meaning = definition.meaning else { continue }
            let name = MemberName(meaning.text)
            var terms = entries[name]?[definition.container] ?? Terms(any: term)
            for language in Self.languages(of: definition, in: context, defaultLanguage: defaultLanguage)
            where terms.languages[language] == nil {
                terms.languages[language] = term
            }
            for type in Self.types(of: definition) where terms.types[type] == nil {
                terms.types[type] = term
            }
            entries[name, default: [:]][definition.container] = terms
        }
    }

    /// Whether a term stands for a name.
    func hasTerms(for name: String) -> Bool { entries[MemberName(name)] != nil }

    /// The first term that suits.
    ///
    /// JSON-LD 1.1 API, "Term Selection".
    func term(
        for name: String, containers: [TermDefinition.Container], kind: KeyPath<Terms, [String: MemberName]>?,
        preferred: [String]
    ) -> MemberName? {
        guard let byContainer = entries[MemberName(name)] else { return nil }
        for container in containers {
            guard let terms = byContainer[container] else { continue }
            guard let kind else { return terms.any }
            for value in preferred {
                if let term = terms[keyPath: kind][value] { return term }
            }
        }
        return nil
    }

    private static func languages(
        of definition: TermDefinition, in context: ActiveContext, defaultLanguage: String
    ) -> [String] {
        let content = definition.content
        if content.isReverse { return [] }
        if content.type == TermDefinition.TypeMapping.none { return ["@any"] }
        if content.type != nil { return [] }
        switch (content.language, content.direction) {
        case (let language?, let direction?):
            switch (language.value, direction.value) {
            case (let language?, let direction?): return ["\(language)_\(direction.rawValue)".lowercased()]
            case (let language?, nil): return [language.lowercased()]
            case (nil, let direction?): return ["_\(direction.rawValue)"]
            case (nil, nil): return ["@null"]
            }
        case (let language?, nil): return [language.value?.lowercased() ?? "@null"]
        case (nil, let direction?): return [direction.value.map { "_\($0.rawValue)" } ?? "@none"]
        case (nil, nil):
            if let direction = context.defaults.direction {
                return ["\(context.defaults.language ?? "")_\(direction.rawValue)".lowercased(), "@none"]
            }
            return [defaultLanguage, "@none"]
        }
    }

    private static func types(of definition: TermDefinition) -> [String] {
        let content = definition.content
        if content.isReverse { return ["@reverse"] }
        if let type = content.type { return type == TermDefinition.TypeMapping.none ? ["@any"] : [type.text] }
        return content.language == nil && content.direction == nil ? ["@none"] : []
    }
}
