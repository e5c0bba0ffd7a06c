/// A context while its terms are being defined.
struct ContextDraft {
    var terms: [MemberName: TermDefinition]
    var defaults: ActiveContext.Defaults
    var previous: ActiveContext?
    /// The object that is being read.
    var local = JSONObject()
    /// Positions of the members of a large ``local``.
    var positions: [MemberName: Int] = [:]
    /// Terms of ``local`` that are defined (`true`) or being defined (`false`).
    var defined: [MemberName: Bool] = [:]
    /// Whether terms are protected unless they say otherwise.
    var protectsTerms = false
    /// Terms of ``local`` with a context of their own, which is tried once all terms are there.
    var scopedTerms: [MemberName] = []

    init(_ context: ActiveContext) {
        terms = Dictionary(
            context.terms.entries.map { ($0.name, $0.definition) }, uniquingKeysWith: { first, _ in first })
        defaults = context.defaults
        previous = context.previous
    }

    /// Starts with another object.
    mutating func begin(_ object: JSONObject) {
        local = object
        defined = [:]
        protectsTerms = false
        scopedTerms = []
        positions = Dictionary(
            object.members.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The definition of a term in the object that is being read.
    func entry(_ term: MemberName) -> JSONValue? {
        positions[term].map { local.members[$0].value }
    }

    /// What a property or type stands for, as far as terms are defined.
    func meaning(of text: String, isReference: Bool = false) -> Meaning? {
        defaults.meaning(of: text, isVocabulary: true, isReference: isReference) { terms[$0] }
    }

    /// The context that has been drafted.
    var context: ActiveContext {
        ActiveContext(terms: NameTable(terms), defaults: defaults, previous: previous)
    }
}
