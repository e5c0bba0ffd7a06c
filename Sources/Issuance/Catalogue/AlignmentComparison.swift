/// What several achievements correspond to, side by side: what they say themselves, and apart from it what follows from that.
public struct AlignmentComparison: Sendable {
    /// Why a row is there.
    public enum Basis: String, Hashable, Sendable {
        /// An achievement says so.
        case direct
        /// The owner of a framework says that it corresponds to what an achievement says.
        case following
    }

    /// One item of a framework.
    public struct Row: Sendable {
        /// Why it is there.
        public let basis: Basis
        /// The framework; `nil` where no achievement says.
        public fileprivate(set) var framework: String?
        /// The item.
        public let target: FrameworkItem
        /// How much each achievement covers of it; `nil` for one that does not correspond to it.
        public fileprivate(set) var strengths: [CatalogueAlignment.Strength?]
    }

    /// What achievements say first, then what follows, each in the order in which it comes up.
    public let rows: [Row]

    /// Compares achievements.
    ///
    /// - Parameter frameworks: say what follows from their items.
    public init(_ items: [CatalogueItem], frameworks: [Framework]) {
        var direct: [Row] = []
        var following: [Row] = []
        for (position, item) in items.enumerated() {
            for alignment in CatalogueAlignment.list(of: item) {
                let framework = alignment.framework ?? frameworks.first { $0.holds(alignment) }?.name
                Self.note(
                    alignment.strength, at: position, of: items.count, basis: .direct, framework: framework,
                    alignment.target, in: &direct)
                for other in frameworks.flatMap({ $0.following(alignment) }) {
                    // What follows from touching something is no more than touching.
                    Self.note(
                        alignment.strength, at: position, of: items.count, basis: .following,
                        framework: other.framework, other.item, in: &following)
                }
            }
        }
        rows = direct + following
    }

    private static func note(
        _ strength: CatalogueAlignment.Strength, at position: Int, of count: Int, basis: Basis, framework: String?,
        _ target: FrameworkItem, in rows: inout [Row]
    ) {
        func isSame(_ row: Row) -> Bool {
            if row.framework == nil || framework == nil, row.target.hasAddress(of: target) { return true }
            return row.framework.map(Programme.folded) == framework.map(Programme.folded)
                && row.target.isSame(as: target)
        }
        let index = rows.firstIndex(where: isSame) ?? rows.endIndex
        if index == rows.endIndex {
            rows.append(
                Row(
                    basis: basis, framework: framework, target: target,
                    strengths: Array(repeating: nil, count: count)))
        }
        if rows[index].framework == nil { rows[index].framework = framework }
        if rows[index].strengths[position] != .full { rows[index].strengths[position] = strength }
    }
}
