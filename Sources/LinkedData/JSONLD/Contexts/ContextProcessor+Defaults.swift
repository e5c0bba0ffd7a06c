extension ContextProcessor {
    /// Reads what a context says besides terms.
    func readDefaults(
        of object: JSONObject, into draft: inout ContextDraft, isRemote: Bool
    ) throws(JSONLDError) {
        if let value = object[Keyword.base.member], !isRemote { try readBase(value, into: &draft) }
        if let value = object[Keyword.vocab.member] { try readVocabulary(value, into: &draft) }
        if let value = object[Keyword.language.member] {
            switch value {
            case .null: draft.defaults.language = nil
            case .string(let text): draft.defaults.language = text.value
            default: throw JSONLDError(.invalidDefaultLanguage, value.shortened)
            }
        }
        if let value = object[Keyword.direction.member] {
            if mode == .version1_0 { throw JSONLDError(.invalidContextEntry, "@direction") }
            draft.defaults.direction = try Self.direction(value)
        }
        if let value = object[Keyword.propagate.member] {
            if mode == .version1_0 { throw JSONLDError(.invalidContextEntry, "@propagate") }
            if value.bool == nil { throw JSONLDError(.invalidPropagateValue, value.shortened) }
        }
        if let value = object[Keyword.protected.member] {
            guard let isProtected = value.bool else { throw JSONLDError(.invalidProtectedValue, value.shortened) }
            draft.protectsTerms = isProtected
        }
    }

    private func readBase(_ value: JSONValue, into draft: inout ContextDraft) throws(JSONLDError) {
        switch value {
        case .null: draft.defaults.base = nil
        case .string(let text) where IRIReference.isAbsolute(text.value): draft.defaults.base = text.value
        case .string(let text):
            guard let base = draft.defaults.base else { throw JSONLDError(.invalidBaseIRI, text.value) }
            draft.defaults.base = IRIReference.resolve(text.value, against: base)
        default: throw JSONLDError(.invalidBaseIRI, value.shortened)
        }
    }

    private func readVocabulary(_ value: JSONValue, into draft: inout ContextDraft) throws(JSONLDError) {
        switch value {
        case .null: draft.defaults.vocabulary = nil
        case .string(let text):
            let isAbsolute = IRIReference.isAbsolute(text.value) || text.value.utf8.starts(with: "_:".utf8)
            if mode == .version1_0, !isAbsolute { throw JSONLDError(.invalidVocabMapping, text.value) }
            guard case .name(let name)? = draft.meaning(of: text.value, isReference: true) else {
                throw JSONLDError(.invalidVocabMapping, text.value)
            }
            draft.defaults.vocabulary = name.text
        default: throw JSONLDError(.invalidVocabMapping, value.shortened)
        }
    }

    /// A direction, or `nil` where it is reset.
    static func direction(_ value: JSONValue) throws(JSONLDError) -> Direction? {
        if case .null = value { return nil }
        guard let text = value.text, let direction = Direction(rawValue: text) else {
            throw JSONLDError(.invalidBaseDirection, value.shortened)
        }
        return direction
    }
}

extension JSONValue {
    /// The beginning of the value as text, for messages.
    var shortened: String {
        if case .string(let text) = self { return text.value }
        return String(decoding: serialized().prefix(80), as: UTF8.self)
    }
}
