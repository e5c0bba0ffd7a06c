/// Which terms suit a value, the best first.
///
/// JSON-LD 1.1 API, "IRI Compaction", the steps before a term is selected.
struct TermChoice {
    /// Containers that suit the value.
    private(set) var containers: [TermDefinition.Container] = []
    /// Whether terms are told apart by type or by language; `nil` when either will do.
    private(set) var kind: KeyPath<InverseContext.Terms, [String: MemberName]>?
    /// The type or language that a term should have.
    private var wanted = "@null"
    /// The identifier of the value, when it is a node with one.
    private var identifier: String?

    init(
        _ named: Compactor.NamedValue, isReverse: Bool, in context: ActiveContext, mode: ProcessingMode
    ) {
        kind = \.languages
        let item = named.item
        let index = item?.index
        if index != nil, !(item?.isGraph ?? false) { containers += [.index, [.index, .set]] }
        if isReverse {
            (kind, wanted) = (\.types, "@reverse")
            containers.append(.set)
        } else {
            switch item {
            case .list(let list): consider(list, in: context)
            case .node(let node) where node.isGraph: consider(graph: node)
            case .value(let value): consider(value)
            case .node, nil:
                (kind, wanted) = (\.types, "@id")
                containers += [.id, [.id, .set], .type, [.set, .type], .set]
            }
        }
        if case .node(let node)? = item { identifier = node.id?.text }
        containers.append([])
        if mode == .version1_1, index == nil { containers += [.index, [.index, .set]] }
        if mode == .version1_1, case .value(let value)? = item, value.hasOnlyValue {
            containers += [.language, [.language, .set]]
        }
    }

    /// Types or languages that will do, the best first.
    ///
    /// - Parameter isTerm: whether a term stands for an identifier.
    func preferred(
        _ isTerm: (String) throws(JSONLDError) -> Bool
    ) throws(JSONLDError) -> [String] {
        var values: [String] = []
        if wanted == "@reverse" { values.append("@reverse") }
        if wanted == "@id" || wanted == "@reverse", let identifier {
            values += try isTerm(identifier) ? ["@vocab", "@id", "@none"] : ["@id", "@vocab", "@none"]
        } else {
            values += [wanted, "@none"]
        }
        values.append("@any")
        for value in values {
            if let mark = value.firstIndex(of: "_") { values.append(String(value[mark...])) }
        }
        return values
    }

    private mutating func consider(_ value: ExpandedValue) {
        if let direction = value.direction, value.index == nil {
            wanted = "\(value.language ?? "")_\(direction.rawValue)".lowercased()
            containers += [.language, [.language, .set]]
        } else if let language = value.language, value.index == nil {
            wanted = language.lowercased()
            containers += [.language, [.language, .set]]
        } else if let type = value.type {
            (kind, wanted) = (\.types, type.text)
        }
        containers.append(.set)
    }

    private mutating func consider(graph node: ExpandedNode) {
        let byIndex: [TermDefinition.Container] = [[.graph, .index], [.graph, .index, .set]]
        let byID: [TermDefinition.Container] = [[.graph, .id], [.graph, .id, .set]]
        if node.index != nil { containers += byIndex }
        if node.hasID { containers += byID }
        containers += [.graph, [.graph, .set], .set]
        if node.index == nil { containers += byIndex }
        if !node.hasID { containers += byID }
        containers += [.index, [.index, .set]]
        (kind, wanted) = (\.types, "@id")
    }

    /// What all items of a list have in common decides.
    private mutating func consider(_ list: ExpandedList, in context: ActiveContext) {
        if list.index == nil { containers.append(.list) }
        var (language, type): (String?, String?)
        if list.items.isEmpty {
            language = context.defaults.language?.lowercased() ?? "@none"
            kind = nil
        }
        for item in list.items {
            var (itemLanguage, itemType) = ("@none", "@none")
            if case .value(let value) = item {
                if let direction = value.direction {
                    itemLanguage = "\(value.language ?? "")_\(direction.rawValue)".lowercased()
                } else if let text = value.language {
                    itemLanguage = text.lowercased()
                } else if let text = value.type?.text {
                    itemType = text
                } else {
                    itemLanguage = "@null"
                }
            } else {
                itemType = "@id"
            }
            language = language == nil || language == itemLanguage ? itemLanguage : (item.isValue ? "@none" : language)
            type = type == nil || type == itemType ? itemType : "@none"
        }
        language = language ?? "@none"
        if let type, type != "@none" {
            (kind, wanted) = (\.types, type)
        } else {
            wanted = language ?? "@none"
        }
    }
}

extension ExpandedValue {
    /// Whether nothing but a value is given.
    fileprivate var hasOnlyValue: Bool { type == nil && language == nil && direction == nil && index == nil }
}
