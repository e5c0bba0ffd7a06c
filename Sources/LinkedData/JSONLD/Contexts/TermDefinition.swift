import Synchronization

/// What a context says about one term.
///
/// JSON-LD 1.1 API, "Term Definition". Shared by every context that is made from the one that defines it, hence a class.
final class TermDefinition: Sendable {
    /// What a value is taken for.
    enum TypeMapping: Hashable, Sendable {
        case id
        case vocab
        case json
        /// `@none`: never coerced.
        case none
        case iri(MemberName)

        /// The keyword or IRI as text.
        var text: String {
            switch self {
            case .id: "@id"
            case .vocab: "@vocab"
            case .json: "@json"
            case .none: "@none"
            case .iri(let name): name.text
            }
        }
    }

    /// The shapes that a value may have.
    struct Container: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        static let graph = Container(rawValue: 1)
        static let id = Container(rawValue: 2)
        static let index = Container(rawValue: 4)
        static let language = Container(rawValue: 8)
        static let list = Container(rawValue: 16)
        static let set = Container(rawValue: 32)
        static let type = Container(rawValue: 64)
    }

    /// A context that holds inside the values of a term.
    struct ScopedContext: Equatable, Sendable {
        let value: JSONValue
        let baseURL: String?

        /// Where it was read does not count, nor the order of its members: several published documents define
        /// protected terms alike and are used together.
        static func == (left: ScopedContext, right: ScopedContext) -> Bool {
            if left.value == right.value { return true }
            do {
                return try left.value.canonicalized() == right.value.canonicalized()
            } catch {
                return false
            }
        }
    }

    /// Everything that two definitions must share to be the same.
    struct Content: Equatable, Sendable {
        var meaning: Meaning?
        var isPrefix = false
        var isReverse = false
        var type: TypeMapping?
        var container: Container = []
        var index: String?
        var language: Setting<String>?
        var direction: Setting<Direction>?
        var nest: String?
        var scoped: ScopedContext?
    }

    /// A setting that is stated, if only to say that there is none.
    enum Setting<Value: Hashable & Sendable>: Hashable, Sendable {
        case none
        case value(Value)

        /// The value that is stated.
        var value: Value? {
            if case .value(let value) = self { value } else { nil }
        }
    }

    let content: Content
    let isProtected: Bool
    /// What the term stands for; `nil` for a term that is said to stand for nothing.
    let meaning: Meaning?
    let container: Container
    let type: TypeMapping?
    let hasScopedContext: Bool
    /// What the name of a member with this term is.
    let role: Role
    /// What a text under the term becomes in statements.
    let textForm: TextForm
    /// What stands behind such a text in N-Quads, after its quotation mark.
    let textEnding: [UInt8]
    /// A number of its own in the life of the process.
    let number = TermDefinition.count.wrappingAdd(1, ordering: .relaxed).newValue

    private static let count = Atomic<UInt64>(0)

    init(_ content: Content, isProtected: Bool) {
        self.content = content
        self.isProtected = isProtected
        meaning = content.meaning
        container = content.container
        type = content.type
        hasScopedContext = content.scoped != nil
        role = Role(content.meaning)
        textForm = TextForm(content, role)
        if case .iri(let datatype)? = content.type {
            textEnding = CanonicalLiteral.ending(datatype: datatype.text)
        } else {
            textEnding = []
        }
    }

    /// What a text under a term becomes in statements: one value of one property, for most members of badges.
    enum TextForm: Sendable {
        /// A literal in the language of the context.
        case plain
        /// A literal with the datatype of the term.
        case typed
        /// The name of a thing.
        case reference
        /// The name of a thing, or a term that stands for it.
        case vocabulary
        /// Something that takes more to find out.
        case other

        fileprivate init(_ content: Content, _ role: Role) {
            self = .other
            guard case .property = role, !content.isReverse, content.scoped == nil,
                content.container.subtracting(.set).isEmpty
            else { return }
            switch content.type {
            case .id?: self = .reference
            case .vocab?: self = .vocabulary
            case .iri(let datatype)?: if IRI(datatype.text) != nil { self = .typed }
            case .json?: break
            case TypeMapping.none?, nil: if content.language == nil, content.direction == nil { self = .plain }
            }
        }
    }

    /// What the name of a member can be.
    enum Role: Sendable {
        /// Nothing: the member is dropped.
        case nothing
        case keyword(Keyword)
        /// A property that statements can have.
        case property
        /// A property that only generalized statements can have.
        case blankNodeProperty
        /// A property with a name that is no IRI, which no statement can have.
        case malformedProperty

        init(_ meaning: Meaning?) {
            switch meaning {
            case nil: self = .nothing
            case .keyword(let keyword): self = .keyword(keyword)
            case .name(let name):
                if !name.text.utf8.contains(UInt8(ascii: ":")) {
                    self = .nothing
                } else if name.isBlankNode {
                    self = .blankNodeProperty
                } else {
                    self = IRI(name.text) == nil ? .malformedProperty : .property
                }
            }
        }
    }
}
