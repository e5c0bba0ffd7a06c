/// Replaces terms by what they stand for, and makes every value say what it is.
///
/// JSON-LD 1.1 API, "Expansion Algorithm". One is made for each run.
struct Expander {
    var contexts: ContextProcessor
    /// Whether ``losses`` are noted.
    let notesLosses: Bool
    /// Whether nodes and lists keep their places.
    var notesPlaces = false
    /// The contexts in which objects were read; `nil` unless they are asked for.
    var usedContexts: [ObjectIdentifier: ActiveContext]?
    /// Positions of members and elements from the top of the document to where the expander is.
    var path: [Int] = []
    /// What statements in RDF will not hold, and the ``path`` to it.
    private(set) var losses: [(path: [Int], reason: JSONLDLoss.Reason)] = []

    /// Statements that are made in passing, while ``isDirect``.
    var statements: StatementsInProgress
    /// Whether what is expanded becomes statements of the default graph at once, and no tree.
    private(set) var isDirect = false

    private var memberCount = 0

    var mode: ProcessingMode { contexts.mode }

    init(contexts: ContextProcessor, notesLosses: Bool, options: JSONLDOptions) {
        self.contexts = contexts
        self.notesLosses = notesLosses
        statements = StatementsInProgress(options)
    }

    /// Makes statements at once.
    ///
    /// The terms of these are not checked: when something is lost, they are not those of the document.
    mutating func makeStatementsAtOnce() {
        isDirect = true
        statements.reserve()
    }

    /// Expands something into a tree, because where it belongs is known only later.
    mutating func inTree(_ body: (inout Expander) throws(JSONLDError) -> Void) throws(JSONLDError) {
        let wasDirect = isDirect
        isDirect = false
        defer { isDirect = wasDirect }
        try body(&self)
    }

    /// What a value came to.
    enum Outcome {
        /// Nothing: the value is dropped.
        case nothing
        /// One item.
        case item
        /// Any number of items, even none.
        case items
    }

    /// What surrounds a value.
    struct Surroundings {
        var context: ActiveContext
        /// The key under which the value stands; `nil` at the top.
        var property: MemberName?
        var definition: TermDefinition?
        /// Whether the value stands in a map by identifier, type or index.
        var isInMap = false

        /// Whether values without a property are dropped here.
        var isTop: Bool { property == nil || property == MemberName.graphKeyword }
    }

    /// Appends what a value stands for.
    mutating func expand(
        _ element: JSONValue, in surroundings: Surroundings, into output: inout [ExpandedItem]
    ) throws(JSONLDError) -> Outcome {
        switch element {
        case .null: return .nothing
        case .bool, .number, .string:
            if surroundings.isTop {
                lose(.freeFloatingValue)
                return .nothing
            }
            var context = surroundings.context
            if let definition = surroundings.definition, definition.hasScopedContext {
                context = try contexts.process(scopedIn: definition, in: context)
            }
            if isDirect {
                try makeStatements(about: element, surroundings.definition, in: context)
            } else {
                output.append(expandValue(element, surroundings.definition, in: context))
            }
            return .item
        case .array(let elements):
            let isList = surroundings.definition?.container.contains(.list) ?? false
            for position in elements.indices {
                try countMember()
                path.append(position)
                let start = output.count
                let outcome = try expand(elements[position], in: surroundings, into: &output)
                if isList, outcome == .items {
                    let items = Array(output[start...])
                    output.removeLast(items.count)
                    output.append(.list(ExpandedList(items: items, place: place)))
                }
                path.removeLast()
            }
            return .items
        case .object(let object):
            return try expand(object, in: surroundings, into: &output)
        }
    }

    /// The steps for an object, up to its members.
    private mutating func expand(
        _ object: JSONObject, in surroundings: Surroundings, into output: inout [ExpandedItem]
    ) throws(JSONLDError) -> Outcome {
        var context = surroundings.context
        if let previous = context.previous, !surroundings.isInMap, !object.hasMember(named: context.valueNames),
            !(object.members.count == 1 && object.hasMember(named: context.idNames))
        {
            context = previous
        }
        if let definition = surroundings.definition, definition.hasScopedContext {
            context = try contexts.process(scopedIn: definition, in: context, overridesProtected: true)
        }
        if let local = object[MemberName.contextKeyword] {
            context = try contexts.process(local, in: context, baseURL: context.defaults.originalBase)
        }
        let typeContext = context
        var draft = ObjectDraft()
        draft.start = statements.pairCount
        if let value = object.onlyMember(named: typeContext.typeNames), let type = value.onlyText {
            // The usual case: one type, which is a class.
            let definition = typeContext.namingDefinition(of: type)
            if let definition = definition ?? typeContext.terms[MemberName(type)], definition.hasScopedContext {
                context = try contexts.process(scopedIn: definition, in: context, propagates: false)
            }
            draft.hasInputType = true
            draft.isJSON =
                definition == nil && typeContext.meaning(of: type, isVocabulary: true)?.isKeyword(.json) ?? false
        } else {
            for name in object.typeMembers(named: typeContext.typeNames) {
                guard let value = object[name] else { continue }
                let types = value.elements.compactMap(\.text)
                for definition in typeContext.scopedTypes(among: types) {
                    context = try contexts.process(scopedIn: definition, in: context, propagates: false)
                }
                if !draft.hasInputType, let last = types.last {
                    draft.hasInputType = true
                    draft.isJSON = typeContext.meaning(of: last, isVocabulary: true)?.isKeyword(.json) ?? false
                }
            }
        }
        if usedContexts != nil {
            for used in [context, typeContext] { usedContexts?[ObjectIdentifier(used)] = used }
        }
        let scene = Scene(
            context: context, typeContext: typeContext, property: surroundings.property,
            definition: surroundings.definition)
        try expandMembers(of: object, in: scene, into: &draft)
        return try finish(&draft, in: surroundings, into: &output)
    }

    /// What holds for the members of one object.
    struct Scene {
        var context: ActiveContext
        /// The context before those of the types: types themselves are read in it.
        let typeContext: ActiveContext
        let property: MemberName?
        let definition: TermDefinition?
    }

    /// Notes that something at the place where the expander is will not be in the statements. The first of many are
    /// enough for anybody.
    mutating func lose(_ reason: @autoclosure () -> JSONLDLoss.Reason) {
        if notesLosses, losses.count < Self.lossLimit { losses.append((path, reason())) }
    }

    private static let lossLimit = 100

    /// Counts a member, or an element of an array. Documents are read into memory whole, which 5 MB of the shortest members would fill.
    mutating func countMember() throws(JSONLDError) {
        memberCount += 1
        if memberCount > Self.memberLimit { throw JSONLDError(.tooManyMembers, String(Self.memberLimit)) }
    }

    /// Five times the statements that a proof may be made over.
    private static let memberLimit = 100_000

    /// The steps that decide what an object is, when all members are read.
    private mutating func finish(
        _ draft: inout ObjectDraft, in surroundings: Surroundings, into output: inout [ExpandedItem]
    ) throws(JSONLDError) -> Outcome {
        if draft.isValue { return try finishValue(draft, in: surroundings, into: &output) }
        if draft.list != nil || draft.set != nil {
            guard draft.hasNothingBesidesIndex, draft.list == nil || draft.set == nil else {
                throw JSONLDError(.invalidSetOrListObject, surroundings.property?.text ?? "@list")
            }
            if let list = draft.list {
                if surroundings.isTop {
                    lose(.freeFloatingValue)
                    return .nothing
                }
                return try finish(
                    .list(ExpandedList(items: list, index: draft.node.index, place: place)), into: &output)
            }
            guard let set = draft.set else { return .nothing }
            output.append(contentsOf: set)
            return .items
        }
        if draft.direction != nil { throw JSONLDError(.invalidValueObject, "@language") }
        if draft.language != nil {
            if draft.node.isEmpty, draft.waiting == 0 { return .nothing }
            // The algorithm leaves a language that stands in an object without a value where it is, and no statement has it.
            lose(.unmappedProperty("@language"))
        }
        if surroundings.isTop, draft.saysNothing {
            if draft.node.hasID || !draft.wasEmpty { lose(.freeFloatingValue) }
            return .nothing
        }
        if notesLosses {
            for case .keyword(let keyword) in draft.node.types { lose(.unmappedType(keyword.text)) }
        }
        // A graph at the top may be the whole document.
        if isDirect, !surroundings.isTop || draft.waiting > 0 || !draft.node.isGraph {
            try statements.end(draft.node, pairsFrom: draft.start)
            return .item
        }
        // Taken out, not copied: a copy counts a reference for each member.
        var node = ExpandedNode()
        swap(&node, &draft.node)
        node.place = place
        output.append(.node(node))
        return .item
    }

    /// Ends a value or a list.
    private mutating func finish(
        _ item: ExpandedItem, into output: inout [ExpandedItem]
    ) throws(JSONLDError) -> Outcome {
        if isDirect { try statements.append(item) } else { output.append(item) }
        return .item
    }

    /// Where the expander is, if that is asked for.
    var place: [Int]? { notesPlaces ? path : nil }

    /// The graph around a value.
    func graph(of item: ExpandedItem, number: Int) -> ExpandedItem {
        .node(ExpandedNode(graph: [item], place: place.map { $0 + [~number] }))
    }

    /// The steps for a value object.
    private mutating func finishValue(
        _ draft: ObjectDraft, in surroundings: Surroundings, into output: inout [ExpandedItem]
    ) throws(JSONLDError) -> Outcome {
        let name = surroundings.property?.text ?? "@value"
        guard draft.hasOnlyValueMembers else { throw JSONLDError(.invalidValueObject, name) }
        if draft.node.hasTypes, draft.language != nil || draft.direction != nil {
            throw JSONLDError(.invalidValueObject, name)
        }
        let type = draft.node.types.first
        let isJSON = type?.isKeyword(.json) ?? false
        guard let value = draft.value else { return .nothing }
        if !isJSON {
            if case .null = value {
                lose(.freeFloatingValue)
                return .nothing
            }
            if draft.language != nil, value.text == nil { throw JSONLDError(.invalidLanguageTaggedValue, name) }
            if draft.node.hasTypes {
                guard !draft.typeIsArray, case .name(let type)? = type, IRIReference.isAbsolute(type.text) else {
                    throw JSONLDError(.invalidTypedValue, name)
                }
            }
        }
        if surroundings.isTop {
            lose(.freeFloatingValue)
            return .nothing
        }
        if let direction = draft.direction { lose(.direction(direction.rawValue)) }
        return try finish(
            .value(
                ExpandedValue(
                    value: value, type: type, language: draft.language, direction: draft.direction,
                    index: draft.node.index)),
            into: &output)
    }
}

extension JSONObject {
    /// Whether one of the names occurs.
    fileprivate func hasMember(named names: [MemberName]) -> Bool {
        for name in names where position(of: name) != nil { return true }
        return false
    }

    /// The value of the one member that has one of the names; `nil` when there is none, or several.
    fileprivate func onlyMember(named names: [MemberName]) -> JSONValue? {
        let (members, names) = (members.span, names.span)
        var found: Int?
        for position in members.indices {
            for name in names.indices where members[position].name == names[name] {
                if found != nil { return nil }
                found = position
            }
        }
        return found.map { self.members[$0].value }
    }

    /// Which of the names occur, in order of their bytes.
    fileprivate func typeMembers(named names: [MemberName]) -> [MemberName] {
        var found: [MemberName] = []
        for name in names where position(of: name) != nil { found.append(name) }
        return found.count < 2 ? found : found.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    }
}

extension JSONValue {
    /// The text that this is, or that is the only element of an array.
    fileprivate var onlyText: String? {
        switch self {
        case .string(let text): text.value
        case .array(let elements): elements.count == 1 ? elements[0].text : nil
        case .null, .bool, .number, .object: nil
        }
    }
}
