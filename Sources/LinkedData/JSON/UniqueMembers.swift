/// The members of an object while it is read, no two of which have the same name.
///
/// A few names are compared one by one; many are kept in a set, so that reading stays linear.
struct UniqueMembers {
    /// The members in order.
    private(set) var members: [JSONObject.Member] = []
    private var names: Set<MemberName> = []
    /// One bit for each name, so that a new one is hardly ever compared with the others.
    private var marks: UInt64 = 0

    /// From this many members on their names are kept in a set.
    private static let manyMembers = 16

    init() {
        members.reserveCapacity(4)
    }

    /// Appends a member.
    ///
    /// - Returns: `false`, with nothing appended, when there is a member of that name.
    mutating func append(_ member: JSONObject.Member) -> Bool {
        if members.count < Self.manyMembers {
            let mark = member.name.mask
            if marks & mark != 0 {
                for earlier in members where earlier.name == member.name { return false }
            }
            marks |= mark
        } else {
            if names.isEmpty { names = Set(members.lazy.map(\.name)) }
            guard names.insert(member.name).inserted else { return false }
        }
        members.append(member)
        return true
    }
}
