/// The terms and defaults that hold at one place of a document. Never changed once it is made.
///
/// JSON-LD 1.1 API, "Active Context".
final class ActiveContext: Sendable {
    /// What can be said in a context besides terms.
    struct Defaults: Sendable {
        var base: String?
        /// The address of the document, to which `null` contexts return.
        var originalBase: String?
        var vocabulary: String?
        var language: String?
        var direction: Direction?
    }

    let terms: NameTable
    let defaults: Defaults
    /// The context to return to inside values to which this one does not reach.
    let previous: ActiveContext?
    let hasProtectedTerms: Bool
    /// Whether plain text has a language or direction here though nothing says so.
    let hasTextDefaults: Bool
    /// The names under which `@type`, `@id` and `@value` may stand, the keyword first.
    let (typeNames, idNames, valueNames): ([MemberName], [MemberName], [MemberName])
    /// Terms by what they stand for; made when it is first needed.
    let inverse = LazyInverseContext()

    /// A context without terms, for a document at an address.
    init(base: String?) {
        terms = NameTable([:])
        defaults = Defaults(base: base, originalBase: base)
        previous = nil
        hasProtectedTerms = false
        hasTextDefaults = false
        (typeNames, idNames, valueNames) = (["@type"], ["@id"], ["@value"])
    }

    init(terms: NameTable, defaults: Defaults, previous: ActiveContext?) {
        self.terms = terms
        self.defaults = defaults
        self.previous = previous
        hasTextDefaults = defaults.language != nil || defaults.direction != nil
        var hasProtectedTerms = false
        var names: (types: [MemberName], ids: [MemberName], values: [MemberName]) = (["@type"], ["@id"], ["@value"])
        for (term, definition) in terms.entries {
            if definition.isProtected { hasProtectedTerms = true }
            switch definition.meaning {
            case .keyword(.type) where term != names.types[0]: names.types.append(term)
            case .keyword(.id): names.ids.append(term)
            case .keyword(.value): names.values.append(term)
            default: continue
            }
        }
        self.hasProtectedTerms = hasProtectedTerms
        (typeNames, idNames, valueNames) = names
    }
}

extension ActiveContext {
    /// What a text stands for here.
    ///
    /// - Parameters:
    ///   - isVocabulary: whether the text is a property or a type, so that terms and the vocabulary count.
    ///   - isReference: whether the text may be relative to the address of the document.
    /// - Returns: `nil` for a term that stands for nothing and for a text that looks like a keyword.
    func meaning(of text: String, isVocabulary: Bool = false, isReference: Bool = false) -> Meaning? {
        defaults.meaning(of: text, isVocabulary: isVocabulary, isReference: isReference) { terms[$0] }
    }
}

extension ActiveContext {
    /// Whether a text is an IRI that stands for itself wherever a reference may stand, as nearly all in badges do.
    ///
    /// - Returns: `false` also where finding out takes more than a look.
    func keepsReference(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        guard let scheme = IRI.schemeLength(ofIRI: bytes) else { return false }
        if terms.hasNamesWithColon, terms[MemberName(text)] != nil { return false }
        // What has an authority is no compact IRI.
        if bytes.count > scheme + 2, bytes[scheme + 1] == UInt8(ascii: "/"), bytes[scheme + 2] == UInt8(ascii: "/") {
            return true
        }
        return !terms.hasPrefix(bytes.extracting(0..<scheme))
    }

    /// The definition of a term that stands for a property or class with an IRI.
    func namingDefinition(of text: String) -> TermDefinition? {
        namingPosition(of: text).map { terms.entries[$0].definition }
    }

    /// Where such a term stands among the terms.
    func namingPosition(of text: String) -> Int? {
        let name = MemberName(text)
        guard !name.startsWithAt, let position = terms.position(of: name),
            case .property = terms.entries[position].definition.role
        else { return nil }
        return position
    }
}

extension ActiveContext {
    /// The definitions with a context of their own among types, each once, in the order of the types' bytes.
    func scopedTypes(among types: [String]) -> [TermDefinition] {
        var found: [(name: MemberName, definition: TermDefinition)] = []
        for type in types {
            let name = MemberName(type)
            guard let definition = terms[name], definition.hasScopedContext,
                !found.contains(where: { $0.name == name })
            else { continue }
            found.append((name, definition))
        }
        if found.count > 1 { found.sort { $0.name.text.utf8.lexicographicallyPrecedes($1.name.text.utf8) } }
        return found.map(\.definition)
    }
}

extension ActiveContext.Defaults {
    /// What a text stands for among terms.
    ///
    /// JSON-LD 1.1 API, "IRI Expansion", once the terms that the text needs are defined.
    ///
    /// - Parameter definition: the definition of a term.
    @inline(__always)
    func meaning(
        of text: String, isVocabulary: Bool, isReference: Bool, _ definition: (MemberName) -> TermDefinition?
    ) -> Meaning? {
        if let keyword = Keyword(text) { return .keyword(keyword) }
        if Keyword.isReservedForm(text) { return nil }
        let name = MemberName(text)
        if let definition = definition(name) {
            if case .keyword? = definition.meaning { return definition.meaning }
            if isVocabulary { return definition.meaning }
        }
        if let parts = CompactIRI(text) {
            if parts.isNameAlready { return .name(name) }
            if let definition = definition(MemberName(parts.prefix)), definition.content.isPrefix,
                let meaning = definition.meaning
            {
                return .name(MemberName(meaning.text + parts.suffix))
            }
            if IRIReference.isAbsolute(text) { return .name(name) }
        }
        if isVocabulary, let vocabulary { return .name(MemberName(vocabulary + text)) }
        if isReference, let base { return .name(MemberName(IRIReference.resolve(text, against: base))) }
        return .name(name)
    }
}
