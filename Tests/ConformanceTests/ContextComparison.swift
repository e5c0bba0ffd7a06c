@testable import LinkedData

/// Compares two contexts by what they make of every term, also inside the scoped contexts of terms.
struct ContextComparison {
    /// One of the two: where contexts come from, and the processor that shares what it has processed.
    private struct Side {
        let processor: JSONLDProcessor
        let root: ActiveContext

        init(_ loader: any ContextLoader) throws(JSONLDError) {
            processor = JSONLDProcessor(contexts: loader)
            var contexts = processor.contextProcessor(JSONLDOptions())
            root = try processor.initialContext(JSONLDOptions(), with: &contexts)
        }

        func process(_ local: JSONValue, in active: ActiveContext) -> Result<ActiveContext, JSONLDError> {
            var contexts = processor.contextProcessor(JSONLDOptions())
            do {
                return .success(try contexts.process(local, in: active, baseURL: nil))
            } catch {
                return .failure(error)
            }
        }

        func process(
            scopedIn definition: TermDefinition, in active: ActiveContext
        ) -> Result<ActiveContext, JSONLDError> {
            var contexts = processor.contextProcessor(JSONLDOptions())
            do {
                return .success(try contexts.process(scopedIn: definition, in: active, overridesProtected: true))
            } catch {
                return .failure(error)
            }
        }
    }

    private let left: Side
    private let right: Side
    /// How many definitions were compared.
    private(set) var definitions = 0
    /// How many contexts both sides refuse.
    private(set) var refusals = 0
    /// Where the two differ.
    private(set) var differences: [String] = []

    /// A comparison between the contexts of two loaders.
    init(_ left: any ContextLoader, _ right: any ContextLoader) throws(JSONLDError) {
        self.left = try Side(left)
        self.right = try Side(right)
    }

    /// Compares what two local contexts make of an empty context.
    mutating func compare(_ one: JSONValue, _ other: JSONValue) {
        compare(left.process(one, in: left.root), right.process(other, in: right.root), terms: names(in: one), at: "")
    }

    /// Compares whether two local contexts are processed at all, and their terms without scoped contexts.
    mutating func compareOutcome(_ one: JSONValue, _ other: JSONValue) {
        compare(left.process(one, in: left.root), right.process(other, in: right.root), terms: [], at: "")
    }

    private mutating func compare(
        _ one: Result<ActiveContext, JSONLDError>, _ other: Result<ActiveContext, JSONLDError>, terms: Set<MemberName>,
        at path: String
    ) {
        switch (one, other) {
        case (.failure(let one), .failure(let other)):
            // Which of several wrong terms is named depends on their order, which is ours.
            refusals += 1
            if one.kind != other.kind { differences.append("\(path): \(one.kind), \(other.kind)") }
        case (.success(let one), .success(let other)):
            compareTerms(one, other, at: path)
            for term in terms.sorted(by: { $0.text < $1.text }) { compareScoped(term, one, other, at: path) }
        case (.success, .failure(let error)): differences.append("\(path): ours is refused: \(error.kind)")
        case (.failure(let error), .success):
            differences.append("\(path): only the published is refused: \(error.kind)")
        }
    }

    private mutating func compareTerms(_ one: ActiveContext, _ other: ActiveContext, at path: String) {
        if !areEqual(one.defaults, other.defaults) { differences.append("\(path): other defaults") }
        definitions += one.terms.entries.count
        for term in Set((one.terms.entries + other.terms.entries).map(\.name)) {
            if !areEqual(one.terms[term], other.terms[term]) { differences.append("\(path)/\(term.text)") }
        }
    }

    /// Compares the context that a term has for its values, as it works inside the surrounding one and on its own.
    private mutating func compareScoped(
        _ term: MemberName, _ one: ActiveContext, _ other: ActiveContext, at path: String
    ) {
        guard let inLeft = one.terms[term], let inRight = other.terms[term], let scoped = inLeft.content.scoped,
            inRight.content.scoped != nil
        else { return }
        let terms = names(in: scoped.value)
        compare(
            left.process(scopedIn: inLeft, in: one), right.process(scopedIn: inRight, in: other), terms: terms,
            at: "\(path)/\(term.text)")
        compare(
            left.process(scopedIn: inLeft, in: left.root), right.process(scopedIn: inRight, in: right.root),
            terms: terms, at: "\(path)/(\(term.text))")
    }

    private func names(in local: JSONValue) -> Set<MemberName> {
        Set(local.elements.flatMap { $0.object?.members.map(\.name) ?? [] })
    }

    /// Whether two definitions are the same; the text of a scoped context does not count, what it does is compared.
    private func areEqual(_ one: TermDefinition?, _ other: TermDefinition?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        var (left, right) = (one.content, other.content)
        let bothScoped = (left.scoped == nil) == (right.scoped == nil)
        left.scoped = nil
        right.scoped = nil
        return bothScoped && left == right && one.isProtected == other.isProtected
    }

    private func areEqual(_ one: ActiveContext.Defaults, _ other: ActiveContext.Defaults) -> Bool {
        one.base == other.base && one.originalBase == other.originalBase && one.vocabulary == other.vocabulary
            && one.language == other.language && one.direction == other.direction
    }
}
