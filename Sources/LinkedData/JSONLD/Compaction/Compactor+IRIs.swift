extension Compactor {
    /// What an IRI is to be the name for.
    enum NamedValue {
        /// Nothing in particular.
        case none
        /// No value: an empty array.
        case empty
        /// A value of the property that is named.
        case item(ExpandedItem)

        var item: ExpandedItem? { if case .item(let item) = self { item } else { nil } }
        var isNone: Bool { if case .none = self { true } else { false } }
    }

    /// The shortest name for an IRI.
    ///
    /// JSON-LD 1.1 API, "IRI Compaction".
    ///
    /// - Parameters:
    ///   - isVocabulary: whether the IRI is a property, a type or a keyword, so that terms may stand for it.
    ///   - isReverse: whether it is the name of a property of the value.
    func compactIRI(
        _ name: String, in context: ActiveContext, value: NamedValue = .none, isVocabulary: Bool = false,
        isReverse: Bool = false
    ) throws(JSONLDError) -> String {
        if isVocabulary {
            let inverse = context.inverse.of(context)
            if inverse.hasTerms(for: name) {
                let choice = TermChoice(value, isReverse: isReverse, in: context, mode: options.processingMode)
                let preferred = try choice.preferred { identifier throws(JSONLDError) in
                    let text = try compactIRI(identifier, in: context, isVocabulary: true)
                    return context.terms[MemberName(text)]?.meaning?.text.hasSameBytes(as: identifier) ?? false
                }
                if let term = inverse.term(
                    for: name, containers: choice.containers, kind: choice.kind, preferred: preferred)
                {
                    return term.text
                }
            }
            if let vocabulary = context.defaults.vocabulary, name.utf8.starts(with: vocabulary.utf8) {
                let suffix = String(Substring(name.utf8.dropFirst(vocabulary.utf8.count)))
                if !suffix.isEmpty, context.terms[MemberName(suffix)] == nil { return suffix }
            }
        }
        if let compact = prefixed(name, in: context, hasValue: !value.isNone) { return compact }
        try checkPrefixes(name, in: context)
        if !isVocabulary, options.compactsToRelative, let base = context.defaults.base {
            return IRIReference.relative(name, to: base)
        }
        return name
    }

    /// The shortest compact IRI, and the first of those.
    private func prefixed(_ name: String, in context: ActiveContext, hasValue: Bool) -> String? {
        var best: String?
        for (term, definition) in context.terms.entries where definition.content.isPrefix {
            guard let iri = definition.meaning?.text, name.utf8.count > iri.utf8.count,
                name.utf8.starts(with: iri.utf8)
            else { continue }
            let candidate = term.text + ":" + String(Substring(name.utf8.dropFirst(iri.utf8.count)))
            if let other = context.terms[MemberName(candidate)] {
                guard other.meaning?.text.hasSameBytes(as: name) ?? false, !hasValue else { continue }
            }
            if best.map({ candidate.isShorterOrBefore($0) }) ?? true { best = candidate }
        }
        return best
    }

    /// An IRI without authority whose scheme is a prefix would be read as a compact IRI.
    private func checkPrefixes(_ name: String, in context: ActiveContext) throws(JSONLDError) {
        guard let parts = CompactIRI(name), !parts.isNameAlready else { return }
        if context.terms[MemberName(parts.prefix)]?.content.isPrefix ?? false {
            throw JSONLDError(.iriConfusedWithPrefix, name)
        }
    }
}

extension String {
    fileprivate func isShorterOrBefore(_ other: String) -> Bool {
        utf8.count != other.utf8.count ? utf8.count < other.utf8.count : utf8.lexicographicallyPrecedes(other.utf8)
    }
}
