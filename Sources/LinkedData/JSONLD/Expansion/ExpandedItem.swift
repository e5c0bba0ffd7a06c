/// One value of a property once every term is an IRI.
///
/// JSON-LD 1.1, "Expanded Document Form": a node object, a value object or a list object.
enum ExpandedItem: Sendable {
    case value(ExpandedValue)
    indirect case node(ExpandedNode)
    indirect case list(ExpandedList)
}

extension ExpandedItem {
    /// Whether this is a value object.
    var isValue: Bool { if case .value = self { true } else { false } }

    /// Whether this is a node of which only the identifier is given.
    var isReference: Bool { if case .node(let node) = self { node.hasID && node.saysNothing } else { false } }

    /// Whether this is a graph object.
    var isGraph: Bool { if case .node(let node) = self { node.isGraph } else { false } }

    /// The index of the item.
    var index: String? {
        switch self {
        case .value(let value): value.index
        case .list(let list): list.index
        case .node(let node): node.index
        }
    }
}

/// A value with its type, or its language and direction.
struct ExpandedValue: Sendable {
    /// What few values have.
    private final class Tags: Sendable {
        let language: String?
        let direction: Direction?
        let index: String?

        init(_ language: String?, _ direction: Direction?, _ index: String?) {
            self.language = language
            self.direction = direction
            self.index = index
        }
    }

    let value: JSONValue
    var type: Meaning?
    /// Kept elsewhere, so that the many values without them are small.
    private var tags: Tags?

    init(
        value: JSONValue, type: Meaning? = nil, language: String? = nil, direction: Direction? = nil,
        index: String? = nil
    ) {
        self.value = value
        self.type = type
        if language != nil || direction != nil || index != nil { tags = Tags(language, direction, index) }
    }

    var language: String? { tags?.language }
    var direction: Direction? { tags?.direction }
    var index: String? {
        get { tags?.index }
        set { tags = Tags(language, direction, newValue) }
    }

    /// Whether nothing is given besides value and type.
    var isPlain: Bool { tags == nil }
}

/// Values in order.
struct ExpandedList: Sendable {
    var items: [ExpandedItem]
    var index: String?
    /// Positions of members and elements from the top of the document to the list; `nil` unless they are asked for.
    var place: [Int]?
}

/// A thing and what is said about it.
struct ExpandedNode: Sendable {
    /// One value of one property.
    struct Statement: Sendable {
        let property: ExpandedProperty
        var item: ExpandedItem
    }

    /// The identifier; `nil` when there is none or when it stands for nothing.
    var id: MemberName?
    /// Whether an identifier is given, even one that stands for nothing.
    var hasID = false
    var types: [Meaning] = []
    var hasTypes = false
    var index: String?
    /// Values of properties in the order of the document; a property may come back later.
    var statements: [Statement] = []
    /// Properties that are given without a value.
    var emptyProperties: [ExpandedProperty] = []
    /// Things that this one is a value of.
    var reversed: [Statement] = []
    var hasReversed = false
    /// The content of the graph that this node names.
    var graph: [ExpandedItem]?
    var included: [ExpandedItem]?
    /// Positions of members and elements from the top of the document to the object; `nil` unless they are asked for. For
    /// a graph without an object of its own: those to the values, and `~n` for the graph of value n.
    var place: [Int]?

    /// Whether nothing but a graph is given, and perhaps an identifier and an index.
    var isGraph: Bool {
        graph != nil && !hasTypes && statements.isEmpty && emptyProperties.isEmpty && !hasReversed && included == nil
    }

    /// Whether nothing is said here.
    var isEmpty: Bool { !hasID && saysNothing }

    /// Whether nothing is said besides the identifier.
    var saysNothing: Bool {
        !hasTypes && index == nil && statements.isEmpty && emptyProperties.isEmpty && !hasReversed && graph == nil
            && included == nil
    }
}
