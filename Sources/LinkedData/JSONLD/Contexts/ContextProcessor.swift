/// Makes active contexts from what documents say under `@context`.
///
/// JSON-LD 1.1 API, "Context Processing Algorithm". One is made for each run, since it counts the work of the run; the
/// contexts that it makes are remembered in a cache that runs share.
struct ContextProcessor {
    /// What every run of one processor shares.
    let cache: ContextCache
    let loader: any ContextLoader
    let mode: ProcessingMode
    /// How many definitions may still be read or carried over in this run.
    private var remainingDefinitions = ContextProcessor.definitionLimit

    /// Contexts of terms that were used in this run, which are found without asking the cache.
    private var recent: [Recent] = []
    private static let recentLimit = 16

    private struct Recent {
        let parent: ActiveContext
        let definition: TermDefinition
        let propagates: Bool
        let overridesProtected: Bool
        let context: ActiveContext
    }

    /// How many terms are being defined, each for the one before it.
    var termDepth = 0

    /// Terms of published contexts stand for others through three of them at most; each takes a part of the stack.
    static let termDepthLimit = 64

    /// The contexts of badges need about 600 each, and the largest one that is published needs 2,000; contexts that
    /// multiply one another need millions.
    static let definitionLimit = 100_000
    /// What making a context counts, besides its definitions.
    private static let contextCost = 16
    /// How many contexts may lead from one to the next.
    static let chainLimit = 16

    init(cache: ContextCache, loader: any ContextLoader, mode: ProcessingMode) {
        self.cache = cache
        self.loader = loader
        self.mode = mode
    }

    /// The context inside a value, from what stands there under `@context`.
    mutating func process(
        _ local: JSONValue, in active: ActiveContext, baseURL: String?
    ) throws(JSONLDError) -> ActiveContext {
        let key = ContextCache.Key(
            parent: ObjectIdentifier(active), source: .content(local, baseURL), mode: mode, propagates: true,
            overridesProtected: false)
        if let known = cache.context(for: key) { return known }
        let context = try make(Request(local: local, baseURL: baseURL), from: active)
        cache.keep(context, for: key, holding: active)
        return context
    }

    /// The context inside the values of a term or a type.
    ///
    /// - Parameters:
    ///   - propagates: whether nodes further inside are read in it too, unless its context says otherwise.
    ///   - overridesProtected: whether it may define protected terms anew, as the context of a property may.
    mutating func process(
        scopedIn definition: TermDefinition, in active: ActiveContext, propagates: Bool = true,
        overridesProtected: Bool = false
    ) throws(JSONLDError) -> ActiveContext {
        guard definition.hasScopedContext else { return active }
        for known in recent.indices
        where recent[known].definition === definition && recent[known].parent === active
            && recent[known].propagates == propagates && recent[known].overridesProtected == overridesProtected
        {
            return recent[known].context
        }
        let context = try shared(definition, in: active, propagates, overridesProtected)
        if recent.count < Self.recentLimit {
            recent.append(
                Recent(
                    parent: active, definition: definition, propagates: propagates,
                    overridesProtected: overridesProtected, context: context))
        }
        return context
    }

    /// The context inside the values of a term or a type, for all runs.
    private mutating func shared(
        _ definition: TermDefinition, in active: ActiveContext, _ propagates: Bool, _ overridesProtected: Bool
    ) throws(JSONLDError) -> ActiveContext {
        guard let scoped = definition.content.scoped else { return active }
        let key = ContextCache.Key(
            parent: ObjectIdentifier(active), source: .term(ObjectIdentifier(definition)), mode: mode,
            propagates: propagates, overridesProtected: overridesProtected)
        if let known = cache.context(for: key) { return known }
        let request = Request(
            local: scoped.value, baseURL: scoped.baseURL, overridesProtected: overridesProtected,
            propagates: propagates)
        let context = try make(request, from: active)
        cache.keep(context, for: key, holding: active, definition)
        return context
    }

    /// What is to be processed, and how.
    struct Request {
        let local: JSONValue
        let baseURL: String?
        var remote: [String] = []
        var overridesProtected = false
        var propagates = true
        var triesScopedContexts = true
    }

    /// Context Processing Algorithm.
    mutating func make(_ request: Request, from active: ActiveContext) throws(JSONLDError) -> ActiveContext {
        var request = request
        if let propagate = request.local.object?[Keyword.propagate.member]?.bool { request.propagates = propagate }
        var result = active
        for entry in request.local.elements {
            switch entry {
            case .null:
                if !request.overridesProtected, result.hasProtectedTerms {
                    throw JSONLDError(.invalidContextNullification, "null")
                }
                result = ActiveContext(
                    terms: NameTable([:]),
                    defaults: ActiveContext.Defaults(
                        base: active.defaults.originalBase, originalBase: active.defaults.originalBase),
                    previous: request.propagates ? nil : result)
            case .string(let reference):
                result = try remote(reference.value, request, from: result)
            case .object(let object):
                result = try define(object, request, from: result)
            case .bool, .number, .array:
                throw JSONLDError(.invalidLocalContext, entry.shortened)
            }
        }
        guard !request.propagates, result.previous == nil else { return result }
        return ActiveContext(terms: result.terms, defaults: result.defaults, previous: active)
    }

    /// Steps for a context that is named by its address.
    private mutating func remote(
        _ reference: String, _ request: Request, from active: ActiveContext
    ) throws(JSONLDError) -> ActiveContext {
        let url = try address(reference, request.baseURL, .loadingDocumentFailed)
        let isRepeated = request.remote.contains { $0.hasSameBytes(as: url) }
        if !request.triesScopedContexts, isRepeated { return active }
        guard request.remote.count < Self.chainLimit else { throw JSONLDError(.contextOverflow, url) }
        let key = ContextCache.Key(
            parent: ObjectIdentifier(active), source: .address(JSONText(url)), mode: mode, propagates: true,
            overridesProtected: request.overridesProtected)
        let isWhole = request.remote.isEmpty && request.triesScopedContexts
        if isWhole, let known = cache.context(for: key) { return known }
        let inner = Request(
            local: try document(at: url), baseURL: url, remote: request.remote + [url],
            overridesProtected: request.overridesProtected, triesScopedContexts: request.triesScopedContexts)
        let context = try make(inner, from: active)
        if isWhole { cache.keep(context, for: key, holding: active) }
        return context
    }

    /// The value of `@context` in the document at an address.
    private func document(at url: String) throws(JSONLDError) -> JSONValue {
        let document: JSONValue
        do throws(JSONLDError) { document = try loader.context(at: url) } catch {
            throw error.kind == .loadingDocumentFailed ? JSONLDError(.loadingRemoteContextFailed, url) : error
        }
        guard let context = document.object?[Keyword.context.member] else {
            throw JSONLDError(.invalidRemoteContext, url)
        }
        return context
    }

    private func address(
        _ reference: String, _ base: String?, _ failure: JSONLDError.Kind
    ) throws(JSONLDError) -> String {
        let url = base.map { IRIReference.resolve(reference, against: $0) } ?? reference
        guard IRIReference.isAbsolute(url) else { throw JSONLDError(failure, reference) }
        return url
    }

    /// Steps for a context that is an object.
    private mutating func define(
        _ entry: JSONObject, _ request: Request, from active: ActiveContext
    ) throws(JSONLDError) -> ActiveContext {
        let object = try importing(entry, request)
        var draft = ContextDraft(active)
        draft.begin(object)
        try spend(active.terms.entries.count + object.members.count + Self.contextCost)
        try readDefaults(of: object, into: &draft, isRemote: !request.remote.isEmpty)
        for member in object.members where !Self.isSetting(member.name) {
            try create(member.name, in: &draft, request)
        }
        let context = draft.context
        for term in draft.scopedTerms {
            guard let scoped = context.terms[term]?.content.scoped else { continue }
            let trial = Request(
                local: scoped.value, baseURL: scoped.baseURL, remote: request.remote, overridesProtected: true,
                triesScopedContexts: false)
            do throws(JSONLDError) { _ = try make(trial, from: context) } catch {
                if error.kind == .tooManyDefinitions || error.kind == .contextOverflow { throw error }
                if error.kind == .loadingRemoteContextFailed { throw error }
                throw JSONLDError(.invalidScopedContext, term.text)
            }
        }
        return context
    }

    /// The object with the members of the context that it imports.
    private func importing(_ entry: JSONObject, _ request: Request) throws(JSONLDError) -> JSONObject {
        if let version = entry[Keyword.version.member] {
            guard let number = version.number, number.double == 1.1 else {
                throw JSONLDError(.invalidVersionValue, version.shortened)
            }
            if mode == .version1_0 { throw JSONLDError(.processingModeConflict, "@version") }
        }
        guard let reference = entry[Keyword.import.member] else { return entry }
        if mode == .version1_0 { throw JSONLDError(.invalidContextEntry, "@import") }
        guard let text = reference.text else { throw JSONLDError(.invalidImportValue, reference.shortened) }
        let url = try address(text, request.baseURL, .invalidImportValue)
        guard var imported = try document(at: url).object else { throw JSONLDError(.invalidRemoteContext, url) }
        if imported[Keyword.import.member] != nil { throw JSONLDError(.invalidContextEntry, url) }
        for member in entry.members where member.name != Keyword.import.member {
            imported[member.name] = member.value
        }
        return imported
    }

    /// Members that set something else than a term.
    private static func isSetting(_ name: MemberName) -> Bool {
        switch Keyword(name.text) {
        case .base, .direction, .import, .language, .propagate, .protected, .version, .vocab: true
        default: false
        }
    }

    /// Counts definitions that are read or carried over.
    private mutating func spend(_ definitions: Int) throws(JSONLDError) {
        remainingDefinitions -= definitions
        if remainingDefinitions < 0 {
            throw JSONLDError(.tooManyDefinitions, String(Self.definitionLimit))
        }
    }
}
