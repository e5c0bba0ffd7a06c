/// Notices when a name occurs twice in the object that is being read.
///
/// A few names are compared one by one; many are kept in a set, so that reading stays linear.
struct NameRegister {
    private var names: Set<MemberName> = []
    /// One bit for each name, so that a new one is hardly ever compared with the others.
    private var marks: UInt64 = 0

    /// From this many members on their names are kept in a set.
    private static let manyMembers = 16

    /// Takes down a name.
    ///
    /// - Parameter members: the members before it.
    /// - Returns: whether it is new.
    mutating func insert(_ name: MemberName, after members: UnsafeBufferPointer<JSONObject.Member>) -> Bool {
        if members.count >= Self.manyMembers {
            if names.isEmpty { names = Set(members.lazy.map(\.name)) }
            return names.insert(name).inserted
        }
        let mark = name.mask
        if marks & mark != 0 {
            for position in members.indices where members[position].name == name { return false }
        }
        marks |= mark
        return true
    }
}
