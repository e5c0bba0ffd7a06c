/// Reads documents as linked data: JSON-LD 1.1.
///
/// One processor remembers the contexts that it has processed, for all threads that share it; what it remembers is
/// bounded. Contexts come from the loader and from documents, never from a network.
public final class JSONLDProcessor: Sendable {
    private let loader: any ContextLoader
    private let cache = ContextCache()

    /// A processor for documents whose contexts a loader knows.
    public init(contexts loader: any ContextLoader) {
        self.loader = loader
    }

    /// The document with every term replaced by what it stands for.
    ///
    /// JSON-LD 1.1 API, `expand()`.
    public func expand(
        _ document: JSONValue, options: JSONLDOptions = JSONLDOptions()
    ) throws(JSONLDError) -> ExpandedDocument {
        var expander = expander(options, notesLosses: false)
        return ExpandedDocument(items: try expand(document, options, with: &expander))
    }

    /// The document written with the terms of a context.
    ///
    /// JSON-LD 1.1 API, `compact()`.
    public func compact(
        _ document: JSONValue, with context: JSONValue, options: JSONLDOptions = JSONLDOptions()
    ) throws(JSONLDError) -> JSONValue {
        var expander = expander(options, notesLosses: false)
        return try compact(try expand(document, options, with: &expander), with: context, options)
    }

    /// The document as a list of its nodes, each once; written with the terms of a context when one is given.
    ///
    /// JSON-LD 1.1 API, `flatten()`.
    public func flatten(
        _ document: JSONValue, with context: JSONValue? = nil, options: JSONLDOptions = JSONLDOptions()
    ) throws(JSONLDError) -> JSONValue {
        var expander = expander(options, notesLosses: false)
        let items = try NodeMap(try expand(document, options, with: &expander)).items
        guard let context else { return ExpandedDocument(items: items).json }
        return try compact(items, with: context, options, keepsGraph: true)
    }

    /// The statements of a document; what they cannot hold is left out, as the standard says.
    ///
    /// JSON-LD 1.1 API, `toRdf()`.
    package func dataset(
        of document: JSONValue, options: JSONLDOptions = JSONLDOptions()
    ) throws(JSONLDError) -> RDFDataset {
        try completeDataset(of: document, options: options).dataset
    }

    /// The statements of a document, and everything in it that they do not hold, with its place.
    ///
    /// A proof over the statements covers the document only when nothing is lost.
    package func completeDataset(
        of document: JSONValue, options: JSONLDOptions = JSONLDOptions()
    ) throws(JSONLDError) -> (dataset: RDFDataset, losses: [JSONLDLoss]) {
        var expander = expander(options, notesLosses: true)
        expander.makeStatementsAtOnce()
        let items = try expand(document, options, with: &expander)
        // A graph among other things at the top is not the document, though it is the only one of them that is left.
        if expander.losses.isEmpty, items.isEmpty || expander.statements.valueCount == 0 {
            try expander.statements.builder.add(items, to: .defaultGraph)
            return (expander.statements.builder.dataset, [])
        }
        let (builder, losses) = try statements(of: document, options)
        return (builder.dataset, losses)
    }

    /// The statements of a document with what they do not hold and, when that is asked for, the places of blank nodes.
    func statements(
        of document: JSONValue, _ options: JSONLDOptions, notesPlaces: Bool = false
    ) throws(JSONLDError) -> (StatementBuilder, [JSONLDLoss]) {
        var expander = expander(options, notesLosses: true)
        expander.notesPlaces = notesPlaces
        let items = try expand(document, options, with: &expander)
        var builder = StatementBuilder(options, namesAreChecked: expander.losses.isEmpty)
        builder.reserve()
        try builder.add(items, to: .defaultGraph)
        return (builder, expander.losses(in: document))
    }

    /// The contexts in which the objects of a document are read.
    func contexts(usedIn document: JSONValue, _ options: JSONLDOptions) throws(JSONLDError) -> [ActiveContext] {
        var expander = expander(options, notesLosses: false)
        expander.usedContexts = [:]
        _ = try expand(document, options, with: &expander)
        return expander.usedContexts.map { Array($0.values) } ?? []
    }

    /// A context processor for one run.
    func contextProcessor(_ options: JSONLDOptions) -> ContextProcessor {
        ContextProcessor(cache: cache, loader: loader, mode: options.processingMode)
    }

    /// The context before those of a document.
    func initialContext(
        _ options: JSONLDOptions, with processor: inout ContextProcessor
    ) throws(JSONLDError) -> ActiveContext {
        let root = cache.root(base: options.base)
        guard let context = options.expandContext else { return root }
        let local = context.object?[Keyword.context.member] ?? context
        return try processor.process(local, in: root, baseURL: options.base)
    }

    /// Items with the terms of a context, which stands at the top.
    private func compact(
        _ items: [ExpandedItem], with context: JSONValue, _ options: JSONLDOptions, keepsGraph: Bool = false
    ) throws(JSONLDError) -> JSONValue {
        let local = context.object?[Keyword.context.member] ?? context
        var processor = contextProcessor(options)
        let root = cache.root(base: options.base)
        let active = try processor.process(local, in: root, baseURL: options.base)
        var compactor = Compactor(contexts: processor, options: options)
        let result = try compactor.compact(items, under: nil, in: active)
        var members: [JSONObject.Member] = []
        if !local.isEmptyContext { members.append(JSONObject.Member(name: Keyword.context.member, value: local)) }
        switch result {
        case .object(let object) where !keepsGraph || object.members.count != 0:
            members += object.members
        case .array(let elements) where elements.isEmpty && !keepsGraph: break
        default:
            let graph = try compactor.keyword(.graph, in: active)
            members.append(JSONObject.Member(name: graph, value: .array(result.elements)))
        }
        return .object(JSONObject(uncheckedMembers: members))
    }

    private func expander(_ options: JSONLDOptions, notesLosses: Bool) -> Expander {
        Expander(contexts: contextProcessor(options), notesLosses: notesLosses, options: options)
    }

    private func expand(
        _ document: JSONValue, _ options: JSONLDOptions, with expander: inout Expander
    ) throws(JSONLDError) -> [ExpandedItem] {
        let context = try initialContext(options, with: &expander.contexts)
        var items: [ExpandedItem] = []
        _ = try expander.expand(document, in: Expander.Surroundings(context: context), into: &items)
        // A document that is nothing but a graph is the graph.
        if items.count == 1, case .node(let node) = items[0], let graph = node.graph, node.isGraph, !node.hasID,
            node.index == nil
        {
            return graph
        }
        return items
    }
}

extension Expander {
    /// What was lost, by its place.
    func losses(in document: JSONValue) -> [JSONLDLoss] {
        losses.map { JSONLDLoss(place: JSONPointer(positions: $0.path, in: document), reason: $0.reason) }
    }
}

extension JSONValue {
    /// Whether a context says nothing.
    fileprivate var isEmptyContext: Bool {
        switch self {
        case .null: true
        case .object(let object): object.isEmpty
        case .array(let elements): elements.isEmpty
        default: false
        }
    }
}
