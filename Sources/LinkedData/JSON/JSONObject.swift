/// The members of a JSON object in the order in which they were written; no name occurs twice.
public struct JSONObject: Hashable, Sendable {
    /// One member.
    public struct Member: Hashable, Sendable {
        /// Its name.
        public let name: MemberName
        /// Its value.
        public var value: JSONValue

        /// A member with a name and a value.
        public init(name: MemberName, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The members in order.
    public private(set) var members: [Member]

    /// An object without members.
    public init() {
        members = []
    }

    /// Takes members whose names are known to differ: the parser has checked them.
    init(uncheckedMembers members: [Member]) {
        self.members = members
    }

    /// Reads the value of a member; writing replaces it where it stands or appends it, and `nil` removes it.
    public subscript(name: MemberName) -> JSONValue? {
        get {
            position(of: name).map { members[$0].value }
        }
        set {
            switch (position(of: name), newValue) {
            case (let position?, let value?): members[position].value = value
            case (let position?, nil): members.remove(at: position)
            case (nil, let value?):
                // Few objects have one member only, and the first three allocations of a growing array are for 1, 2 and 4.
                if members.isEmpty { members.reserveCapacity(4) }
                members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Where a member stands. Looking at members in place spares the counting of references.
    package func position(of name: MemberName) -> Int? {
        let members = members.span
        for position in members.indices where members[position].name == name { return position }
        return nil
    }

    /// Whether a member is a text, or an array in which the text stands: many members of badges may be either.
    package func has(_ text: JSONText, under name: MemberName) -> Bool {
        guard let position = position(of: name) else { return false }
        switch members.span[position].value {
        case .string(let only): return only == text
        case .array(let elements):
            for case .string(let element) in elements where element == text { return true }
            return false
        case .null, .bool, .number, .object: return false
        }
    }

    /// Adds a value to a member, which becomes an array when it has several or when it is to be one.
    ///
    /// The array grows where it stands: a copy for each value would take time with the square of their number.
    mutating func append(_ value: JSONValue, to name: MemberName, asArray: Bool) {
        guard let position = position(of: name) else {
            self[name] = asArray ? .array([value]) : value
            return
        }
        guard case .array(var elements) = members[position].value else {
            members[position].value = .array([members[position].value, value])
            return
        }
        members[position].value = .null
        elements.append(value)
        members[position].value = .array(elements)
    }

    /// The object less the members with these names.
    package func without(_ names: [MemberName]) -> JSONObject {
        JSONObject(uncheckedMembers: members.filter { !names.contains($0.name) })
    }

    /// Whether there are no members.
    public var isEmpty: Bool { members.isEmpty }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// The members in order; a later one with a name that is already there replaces the value of the earlier one.
    public init(dictionaryLiteral members: (MemberName, JSONValue)...) {
        self.init()
        for (name, value) in members { self[name] = value }
    }
}
