import Synchronization

/// Contexts that have been made before, for threads that share them.
///
/// Nearly all badges use a handful of contexts, and most of the time that others spend on a badge goes into processing
/// those again, above all the ones of types.
final class ContextCache: Sendable {
    /// What a context was made from. The identities stay valid because an entry holds the objects.
    struct Key: Hashable {
        enum Source: Hashable {
            case content(JSONValue, String?)
            case address(JSONText)
            case term(ObjectIdentifier)
        }

        let parent: ObjectIdentifier
        let source: Source
        let mode: ProcessingMode
        let propagates: Bool
        let overridesProtected: Bool

        /// Few keys differ in nothing but the rest.
        func hash(into hasher: inout Hasher) {
            hasher.combine(parent)
            switch source {
            case .content(let content, _): hasher.combine(content)
            case .address(let address): hasher.combine(address)
            case .term(let definition): hasher.combine(definition)
            }
        }
    }

    private struct Entry {
        let context: ActiveContext
        let parent: ActiveContext
        let definition: TermDefinition?
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        var definitions = 0
        var roots: [JSONText: ActiveContext] = [:]
    }

    /// The contexts of usual badges and their scoped contexts hold some thousands; beyond the limit all are dropped.
    static let definitionLimit = 200_000

    private let state = Mutex(State())

    /// The context for a key, if it is remembered.
    func context(for key: Key) -> ActiveContext? {
        state.withLock { $0.entries[key]?.context }
    }

    /// Remembers a context.
    func keep(
        _ context: ActiveContext, for key: Key, holding parent: ActiveContext, _ definition: TermDefinition? = nil
    ) {
        state.withLock { state in
            state.definitions += context.terms.entries.count + 8
            if state.definitions > Self.definitionLimit {
                state.entries = [:]
                state.definitions = context.terms.entries.count + 8
            }
            state.entries[key] = Entry(context: context, parent: parent, definition: definition)
        }
    }

    /// The context without terms for documents at an address; one object for one address, so that keys meet.
    func root(base: String?) -> ActiveContext {
        state.withLock { state in
            let key = JSONText(base ?? "")
            if let known = state.roots[key] { return known }
            if state.roots.count >= 1_000 { state.roots = [:] }
            let root = ActiveContext(base: base)
            state.roots[key] = root
            return root
        }
    }
}
