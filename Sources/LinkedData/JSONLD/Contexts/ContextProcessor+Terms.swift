extension ContextProcessor {
    /// Defines one term.
    ///
    /// JSON-LD 1.1 API, "Create Term Definition".
    mutating func create(
        _ term: MemberName, in draft: inout ContextDraft, _ request: Request
    ) throws(JSONLDError) {
        switch draft.defined[term] {
        case true: return
        case false: throw JSONLDError(.cyclicIRIMapping, term.text)
        case nil: break
        }
        if term.text.isEmpty { throw JSONLDError(.invalidTermDefinition, "") }
        guard let value = draft.entry(term) else { return }
        draft.defined[term] = false
        if Keyword(term.text) == .type {
            try checkTypeKeyword(value)
        } else if Keyword(term.text) != nil {
            throw JSONLDError(.keywordRedefinition, term.text)
        } else if Keyword.isReservedForm(term.text) {
            return
        }
        let earlier = draft.terms.removeValue(forKey: term)
        guard var parts = try TermParts(value, of: term, protectedByDefault: draft.protectsTerms, mode: mode)
        else { throw JSONLDError(.invalidTermDefinition, term.text) }
        try readType(&parts, &draft, request)
        if parts.value[Keyword.reverse.member] != nil {
            guard try readReverse(&parts, &draft, request) else { return }
        } else {
            guard try readMeaning(&parts, &draft, request) else { return }
            try readContainer(&parts)
            try readIndex(&parts, &draft, request)
            try readScopedContext(&parts, request)
            try readLanguageAndDirection(&parts)
            try readNest(&parts)
            try readPrefix(&parts)
            try checkMembers(of: parts)
        }
        var definition = TermDefinition(parts.content, isProtected: parts.isProtected)
        if !request.overridesProtected, let earlier, earlier.isProtected {
            guard earlier.content == parts.content else {
                throw JSONLDError(.protectedTermRedefinition, term.text)
            }
            definition = earlier
        }
        if definition.hasScopedContext { draft.scopedTerms.append(term) }
        draft.terms[term] = definition
        draft.defined[term] = true
    }

    /// `@type` may be given a container and protection, and nothing else.
    private func checkTypeKeyword(_ value: JSONValue) throws(JSONLDError) {
        guard mode == .version1_1, let object = value.object, !object.isEmpty else {
            throw JSONLDError(.keywordRedefinition, "@type")
        }
        for member in object.members {
            switch Keyword(member.name.text) {
            case .container?:
                guard member.value.text == "@set" else { throw JSONLDError(.keywordRedefinition, "@type") }
            case .protected?: continue
            default: throw JSONLDError(.keywordRedefinition, "@type")
            }
        }
    }

    /// What a text stands for while terms are being defined: terms that it needs are defined first.
    mutating func expand(
        _ text: String, in draft: inout ContextDraft, _ request: Request
    ) throws(JSONLDError) -> Meaning? {
        if Keyword(text) == nil, !Keyword.isReservedForm(text) {
            let name = MemberName(text)
            try createIfNeeded(name, in: &draft, request)
            if draft.terms[name] == nil, let parts = CompactIRI(text), !parts.isNameAlready {
                try createIfNeeded(MemberName(parts.prefix), in: &draft, request)
            }
        }
        return draft.meaning(of: text)
    }

    private mutating func createIfNeeded(
        _ term: MemberName, in draft: inout ContextDraft, _ request: Request
    ) throws(JSONLDError) {
        guard draft.entry(term) != nil, draft.defined[term] != true else { return }
        guard termDepth < Self.termDepthLimit else { throw JSONLDError(.contextOverflow, term.text) }
        termDepth += 1
        defer { termDepth -= 1 }
        try create(term, in: &draft, request)
    }

    /// `@type` of a definition.
    private mutating func readType(
        _ parts: inout TermParts, _ draft: inout ContextDraft, _ request: Request
    ) throws(JSONLDError) {
        guard let value = parts.value[Keyword.type.member] else { return }
        guard let text = value.text, let meaning = try expand(text, in: &draft, request) else {
            throw JSONLDError(.invalidTypeMapping, parts.term.text)
        }
        switch meaning {
        case .keyword(.id): parts.content.type = .id
        case .keyword(.vocab): parts.content.type = .vocab
        case .keyword(.json) where mode == .version1_1: parts.content.type = .json
        case .keyword(.none) where mode == .version1_1: parts.content.type = TermDefinition.TypeMapping.none
        case .name(let name) where IRIReference.isAbsolute(name.text): parts.content.type = .iri(name)
        default: throw JSONLDError(.invalidTypeMapping, text)
        }
    }

    /// `@reverse`: the term is a property of the value.
    ///
    /// - Returns: whether the term is defined; not when its name looks like a keyword.
    private mutating func readReverse(
        _ parts: inout TermParts, _ draft: inout ContextDraft, _ request: Request
    ) throws(JSONLDError) -> Bool {
        if parts.value[Keyword.id.member] != nil || parts.value[Keyword.nest.member] != nil {
            throw JSONLDError(.invalidReverseProperty, parts.term.text)
        }
        guard let text = parts.value[Keyword.reverse.member]?.text else {
            throw JSONLDError(.invalidIRIMapping, parts.term.text)
        }
        if Keyword(text) == nil, Keyword.isReservedForm(text) { return false }
        guard case .name(let name)? = try expand(text, in: &draft, request), name.isIRIOrBlankNode else {
            throw JSONLDError(.invalidIRIMapping, text)
        }
        parts.content.meaning = .name(name)
        if let value = parts.value[Keyword.container.member] {
            switch value {
            case .null: break
            case .string("@set"): parts.content.container = .set
            case .string("@index"): parts.content.container = .index
            default: throw JSONLDError(.invalidReverseProperty, parts.term.text)
            }
        }
        parts.content.isReverse = true
        try readIndex(&parts, &draft, request)
        try checkMembers(of: parts)
        return true
    }

    /// `@id`, or what the term itself says.
    ///
    /// - Returns: whether the term is defined; not when its meaning looks like a keyword.
    private mutating func readMeaning(
        _ parts: inout TermParts, _ draft: inout ContextDraft, _ request: Request
    ) throws(JSONLDError) -> Bool {
        let term = parts.term.text
        if let identifier = parts.value[Keyword.id.member], identifier.text.map({ !$0.hasSameBytes(as: term) }) ?? true
        {
            if case .null = identifier { return true }
            guard let text = identifier.text else { throw JSONLDError(.invalidIRIMapping, term) }
            if Keyword(text) == nil, Keyword.isReservedForm(text) { return false }
            guard let meaning = try expand(text, in: &draft, request) else {
                throw JSONLDError(.invalidIRIMapping, text)
            }
            if case .name(let name) = meaning, !name.isIRIOrBlankNode { throw JSONLDError(.invalidIRIMapping, text) }
            if meaning.isKeyword(.context) { throw JSONLDError(.invalidKeywordAlias, term) }
            parts.content.meaning = meaning
            if parts.hasColonInside || term.utf8.contains(UInt8(ascii: "/")) {
                draft.defined[parts.term] = true
                guard try expand(term, in: &draft, request) == meaning else {
                    throw JSONLDError(.invalidIRIMapping, term)
                }
            }
            if !term.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }), parts.isSimple,
                case .name(let name) = meaning
            {
                parts.content.isPrefix = name.endsLikePrefix
            }
        } else if let compact = CompactIRI(term) {
            let prefix = MemberName(compact.prefix)
            if draft.entry(prefix) != nil { try create(prefix, in: &draft, request) }
            if let meaning = draft.terms[prefix]?.meaning {
                parts.content.meaning = .name(MemberName(meaning.text + compact.suffix))
            } else {
                parts.content.meaning = .name(parts.term)
            }
        } else if term.utf8.contains(UInt8(ascii: "/")) {
            draft.defined[parts.term] = true
            guard case .name(let name)? = try expand(term, in: &draft, request), name.isIRIOrBlankNode else {
                throw JSONLDError(.invalidIRIMapping, term)
            }
            parts.content.meaning = .name(name)
        } else if Keyword(term) == .type {
            parts.content.meaning = .keyword(.type)
        } else if let vocabulary = draft.defaults.vocabulary {
            parts.content.meaning = .name(MemberName(vocabulary + term))
        } else {
            throw JSONLDError(.invalidIRIMapping, term)
        }
        return true
    }

    /// `@index`: the property that the keys of an index map are values of.
    private mutating func readIndex(
        _ parts: inout TermParts, _ draft: inout ContextDraft, _ request: Request
    ) throws(JSONLDError) {
        guard let value = parts.value[Keyword.index.member] else { return }
        guard mode == .version1_1, parts.content.container.contains(.index), let text = value.text,
            case .name(let name)? = try expand(text, in: &draft, request), IRIReference.isAbsolute(name.text)
        else { throw JSONLDError(.invalidTermDefinition, parts.term.text) }
        parts.content.index = text
    }
}
