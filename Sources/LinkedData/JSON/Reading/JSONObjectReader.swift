/// Reads the members of one object into typed values and remembers which were read.
///
/// Places are not tracked on the way in: an error takes them up on its way out.
public struct JSONObjectReader: Sendable {
    /// The object.
    public let object: JSONObject
    /// The name of the class that is read, for messages.
    public let className: String
    /// The masks of all names: a name whose bit is missing is not there.
    @usableFromInline let masks: UInt64
    /// Behind the member that was read last: documents often have the order of the standard.
    @usableFromInline var next = 0
    /// The positions below 64 that were read.
    @usableFromInline var positionsRead: UInt64 = 0
    /// The positions from 64 that were read; a badge hardly ever has so many members in one object.
    @usableFromInline var positionsReadBeyond: Set<Int> = []

    /// A reader of an object that should be of a class.
    public init(_ object: JSONObject, of className: String) {
        self.object = object
        self.className = className
        var masks: UInt64 = 0
        for member in object.members { masks |= member.name.mask }
        self.masks = masks
    }

    /// Whether the object has the member, whatever its value.
    @inlinable public func has(_ key: MemberKey) -> Bool {
        masks & key.mask != 0 && position(of: key.name) != nil
    }

    /// The value of a member as received; it counts as read.
    @inlinable public mutating func value(_ key: MemberKey) -> JSONValue? {
        take(key).map { object.members[$0].value }
    }

    /// Where a member stands, which counts as read; to be looked at in place, without counting references.
    @inlinable mutating func take(_ key: MemberKey) -> Int? {
        guard masks & key.mask != 0, let position = position(of: key.name) else { return nil }
        next = position + 1
        if position < 64 {
            positionsRead |= 1 << UInt64(position)
        } else {
            positionsReadBeyond.insert(position)
        }
        return position
    }

    @usableFromInline func position(of name: MemberName) -> Int? {
        let members = object.members.span
        let start = min(next, members.count)
        for position in start..<members.count where members[position].name == name { return position }
        for position in 0..<start where members[position].name == name { return position }
        return nil
    }

    /// The members that were not read, in order.
    public consuming func remaining() -> JSONObject {
        let members = object.members
        if positionsReadBeyond.isEmpty, positionsRead.nonzeroBitCount == members.count { return JSONObject() }
        var remaining: [JSONObject.Member] = []
        for (position, member) in members.enumerated() {
            let wasRead =
                position < 64
                ? positionsRead & (1 << UInt64(position)) != 0 : positionsReadBeyond.contains(position)
            if !wasRead { remaining.append(member) }
        }
        return JSONObject(uncheckedMembers: remaining)
    }

    /// For a class that takes no extensions.
    ///
    /// - Throws: `.unknownMember` when a member was not read.
    public consuming func refuseRemaining() throws(ModelError) {
        let className = className
        guard let member = remaining().members.first else { return }
        throw ModelError.unknownMember(name: member.name.text, of: className, at: "").inside(member.name)
    }
}
