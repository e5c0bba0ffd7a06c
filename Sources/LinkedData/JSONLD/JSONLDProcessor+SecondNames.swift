extension JSONLDProcessor {
    /// The first name in a document that stands for the same as a known name, or for a keyword, in one of its contexts.
    ///
    /// - Parameter known: names that readers of JSON look for.
    package func secondName(
        in document: JSONValue, besides known: Set<MemberName>, options: JSONLDOptions = JSONLDOptions()
    ) throws(JSONLDError) -> MemberName? {
        let contexts = try contexts(usedIn: document, options)
        var taken: Set<MemberName> = []
        for context in contexts {
            for entry in context.terms.entries where known.contains(entry.name) {
                if case .name(let name)? = entry.definition.meaning { taken.insert(name) }
            }
        }
        var names: Set<MemberName> = []
        Self.collectNames(in: document, into: &names)
        return names.subtracting(known).first { name in
            !name.startsWithAt
                && contexts.contains { context in
                    switch context.meaning(of: name.text, isVocabulary: true) {
                    case .keyword: true
                    case .name(let meaning): taken.contains(meaning)
                    case nil: false
                    }
                }
        }
    }

    /// The names of members and of types.
    private static func collectNames(in value: JSONValue, into names: inout Set<MemberName>) {
        switch value {
        case .object(let object):
            for member in object.members where member.name != .contextKeyword {
                names.insert(member.name)
                if member.name == "type" {
                    names.formUnion(member.value.elements.compactMap(\.text).map { MemberName($0) })
                }
                collectNames(in: member.value, into: &names)
            }
        case .array(let elements):
            for element in elements { collectNames(in: element, into: &names) }
        case .null, .bool, .number, .string: break
        }
    }
}
