/// One schema, ready to judge values: other schemas are numbers.
struct SchemaNode: Sendable {
    /// The schemas `true` and `false`; `nil` for an object.
    var fixed: Bool?
    /// The keywords in the order in which they are applied: those that need what others have looked at come last.
    var keywords: [PlacedKeyword] = []
    /// Whether one of the keywords asks what the others have looked at.
    var needsEvaluated = false
    /// The resource that it is a part of.
    let resource: Int
    /// The address of the resource, `#` and the place in it.
    let location: String
}

/// A keyword and how it is spelled.
struct PlacedKeyword: Sendable {
    let rule: SchemaKeyword
    let name: String
}

/// What a keyword asks of a value; schemas are numbers of nodes.
enum SchemaKeyword: Sendable {
    case kinds(SchemaKinds)
    case enumeration([JSONValue])
    case multiple(ExactDecimal)
    case bound(NumberBound)
    case size(SizeBound)
    case pattern(SchemaPattern)
    case format(SchemaFormat)
    case distinctElements
    case required([MemberName])
    case requiredWith([(name: MemberName, others: [MemberName])])
    case members(MemberRules)
    case memberNames(Int)
    case schemasWith([(name: MemberName, node: Int)])
    case elements(ElementRules)
    case contains(ContainsRule)
    case all([Int])
    case any([Int])
    case one([Int])
    case not(Int)
    case conditional(condition: Int, then: Int?, otherwise: Int?)
    case reference(Int)
    /// The outermost resource with this dynamic name, or else the node.
    case dynamicReference(name: Int, fallback: Int)
    case unevaluatedMembers(Int)
    case unevaluatedElements(Int)
}

/// A set of the seven kinds that `type` can name.
struct SchemaKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let null = SchemaKinds(rawValue: 1)
    static let boolean = SchemaKinds(rawValue: 2)
    static let number = SchemaKinds(rawValue: 4)
    static let string = SchemaKinds(rawValue: 8)
    static let array = SchemaKinds(rawValue: 16)
    static let object = SchemaKinds(rawValue: 32)
    /// Whole numbers, however they are written.
    static let integer = SchemaKinds(rawValue: 64)
    /// Whole numbers without fraction or exponent: draft 4 knows no others.
    static let plainInteger = SchemaKinds(rawValue: 128)
}

/// The least or greatest number.
final class NumberBound: Sendable {
    let limit: ExactDecimal
    let text: String
    let isUpper: Bool
    let isExclusive: Bool

    init(_ number: JSONNumber, isUpper: Bool, isExclusive: Bool) {
        limit = ExactDecimal(number)
        text = number.text
        self.isUpper = isUpper
        self.isExclusive = isExclusive
    }
}

/// The least or greatest number of characters, elements or members.
struct SizeBound: Sendable {
    enum Subject { case text, elements, members }
    let subject: Subject
    let limit: Int
    let isUpper: Bool
}

/// A regular expression, or why it cannot be run: this matters only for a value that it would be run on.
final class SchemaPattern: Sendable {
    let text: String
    let expression: Result<PatternProgram, JSONSchemaError>

    init(_ text: String, at place: String) {
        self.text = text
        do throws(PatternError) {
            expression = .success(try PatternProgram(text))
        } catch {
            expression = .failure(.unusablePattern(text, reason: error.reason, place: place))
        }
    }
}

/// `properties`, `patternProperties` and `additionalProperties` of one schema.
final class MemberRules: Sendable {
    let named: MemberTable
    let patterns: [(pattern: SchemaPattern, node: Int)]
    let additional: Int?

    init(named: MemberTable, patterns: [(pattern: SchemaPattern, node: Int)], additional: Int?) {
        self.named = named
        self.patterns = patterns
        self.additional = additional
    }
}

/// `prefixItems`, `items` and `additionalItems` of one schema, in the words of draft 2020-12.
struct ElementRules: Sendable {
    let prefix: [Int]
    let prefixName: String
    let rest: Int?
    let restName: String
}

/// `contains`, `minContains` and `maxContains` of one schema.
struct ContainsRule: Sendable {
    let node: Int
    let least: Int
    let most: Int?
    /// Whether elements that match count as evaluated, as since draft 2020-12.
    let marksElements: Bool
}
