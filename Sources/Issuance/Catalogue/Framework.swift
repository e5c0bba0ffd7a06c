public import LinkedData

/// A framework as a file holds it: its items, and what of other frameworks follows from each of them.
public struct Framework: Hashable, Sendable {
    /// One item of it.
    public struct Entry: Hashable, Sendable {
        /// The item.
        public let item: FrameworkItem
        /// What of other frameworks corresponds to it, as the owner of the framework says.
        public let follows: [Following]
    }

    /// An item of another framework.
    public struct Following: Hashable, Sendable {
        /// That framework.
        public let framework: String
        /// The item.
        public let item: FrameworkItem
    }

    /// What it is called, as alignments name it.
    public let name: String
    /// Its items, in its order.
    public let entries: [Entry]

    /// Reads `{"name": …, "items": [{"name": …, "code": …, "address": …, "follows": [{"framework": …, "name": …}]}]}`.
    ///
    /// - Throws: `.framework` for what is no framework.
    public init(_ object: JSONObject) throws(ProgrammeError) {
        guard let name = object["name"]?.text, let list = object["items"]?.array, !list.isEmpty else {
            throw .framework("There is no \"name\" with \"items\".")
        }
        self.name = name
        var entries: [Entry] = []
        for (position, element) in list.enumerated() {
            guard let object = element.object, let item = FrameworkItem(object) else {
                throw .framework("Item \(position + 1) has no \"name\".")
            }
            var follows: [Following] = []
            for element in object["follows"]?.array ?? [] {
                guard let object = element.object, let other = FrameworkItem(object),
                    let framework = object["framework"]?.text
                else { throw .framework("What follows from item \(position + 1) has no \"framework\" and \"name\".") }
                follows.append(Following(framework: framework, item: other))
            }
            entries.append(Entry(item: item, follows: follows))
        }
        self.entries = entries
    }

    /// How much each item of the framework is covered by achievements, in its order; `nil` by none.
    public func coverage(by items: [CatalogueItem]) -> [(item: FrameworkItem, strength: CatalogueAlignment.Strength?)] {
        let alignments = items.flatMap(CatalogueAlignment.list)
        return entries.map { entry in
            let strengths = alignments.filter { isMeant(entry.item, by: $0) }.map(\.strength)
            return (entry.item, strengths.contains(.full) ? .full : strengths.first)
        }
    }

    /// Whether an alignment is with one of its items.
    func holds(_ alignment: CatalogueAlignment) -> Bool { entries.contains { isMeant($0.item, by: alignment) } }

    /// What follows from an alignment, as the framework says.
    func following(_ alignment: CatalogueAlignment) -> [Following] {
        entries.filter { isMeant($0.item, by: alignment) }.flatMap(\.follows)
    }

    /// Whether an alignment is with an item of this framework; one that names no framework, as those of tables, by the address
    /// of the item.
    private func isMeant(_ item: FrameworkItem, by alignment: CatalogueAlignment) -> Bool {
        guard let framework = alignment.framework else { return item.hasAddress(of: alignment.target) }
        return Programme.folded(framework) == Programme.folded(name) && item.isSame(as: alignment.target)
    }
}
