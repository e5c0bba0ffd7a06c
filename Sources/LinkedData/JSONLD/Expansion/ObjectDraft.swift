/// An object of the document while its members are being read.
struct ObjectDraft {
    var node = ExpandedNode()
    /// Keywords that have been read, a bit for each.
    private var keywords: UInt32 = 0
    var hasInputType = false
    /// Whether the type of the object is `@json`.
    var isJSON = false
    /// Whether the type was given as an array.
    var typeIsArray = false
    /// The content of `@value`; `nil` when there is none.
    var value: JSONValue?
    var language: String?
    var direction: Direction?
    var list: [ExpandedItem]?
    var set: [ExpandedItem]?
    /// Keys that stand for `@nest`.
    var nests: [MemberName] = []
    /// How many statements about the node wait until it is complete: these are not among those of ``node``.
    var waiting = 0
    /// How many pairs waited when the object began.
    var start = 0
    /// Whether the object has no members.
    var wasEmpty = true

    /// Notes a keyword.
    ///
    /// - Returns: whether it has not been read before.
    mutating func note(_ keyword: Keyword) -> Bool {
        defer { keywords |= keyword.bit }
        return keywords & keyword.bit == 0
    }

    /// Whether nothing is said about the node besides its identifier.
    var saysNothing: Bool { waiting == 0 && node.saysNothing }

    /// Whether this is a value object.
    var isValue: Bool { value != nil }

    /// Whether a value object has no other members than it may have.
    var hasOnlyValueMembers: Bool { saysNothingOfANode && list == nil && set == nil }

    /// Whether nothing but a list or set and an index is given.
    var hasNothingBesidesIndex: Bool {
        saysNothingOfANode && !node.hasTypes && language == nil && direction == nil && value == nil
    }

    /// Whether nothing is given that only nodes have; values have types too.
    private var saysNothingOfANode: Bool {
        !node.hasID && waiting == 0 && node.statements.isEmpty && node.emptyProperties.isEmpty && !node.hasReversed
            && node.graph == nil && node.included == nil
    }
}
