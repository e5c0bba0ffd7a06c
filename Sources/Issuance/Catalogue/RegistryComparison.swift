public import LinkedData
internal import OpenBadges

/// What a registry of credentials says of a catalogue, held against it: linked data of CTDL, as the registry gives it out.
public struct RegistryComparison: Sendable {
    /// What was found about one entry or achievement.
    public struct Line: Sendable {
        /// The achievement; `nil` for an entry that belongs to none.
        public let slug: Slug?
        /// The address of the entry; `nil` when the registry has none.
        public let entry: String?
        /// What differs, each in one sentence; empty when nothing does.
        public let differences: [String]
    }

    /// One line for each achievement that can be earned, in the order of the catalogue, then one for each entry of the issuer
    /// that belongs to none.
    public let lines: [Line]

    /// Whether the registry says what the catalogue says.
    public var isSame: Bool { lines.allSatisfy(\.differences.isEmpty) }

    /// Compares.
    ///
    /// - Parameters:
    ///   - registry: one entry, or a `@graph` of entries.
    ///   - items: what can be earned.
    ///   - profile: the issuer's profile.
    ///   - issuer: its identifier.
    /// - Throws: `.registry` when there is no entry of a credential in it.
    public init(_ registry: JSONObject, items: [CatalogueItem], of profile: JSONObject, issuer: IRI) throws {
        let nodes = (registry["@graph"]?.elements ?? [.object(registry)]).compactMap(\.object)
        let entries = nodes.filter { $0["ceterms:ctid"] != nil && $0["ceterms:ownedBy"] != nil }
        guard !entries.isEmpty else { throw ProgrammeError.registry }
        let owners = Self.owners(in: nodes)
        let issuerName = profile["name"]?.text ?? issuer.text
        var taken: Set<Int> = []
        var lines: [Line] = []
        for item in items {
            let ctid = try CTDLGraph.transparencyIdentifier(of: item)
            guard let position = entries.firstIndex(where: { $0["ceterms:ctid"]?.text == ctid }) else {
                lines.append(Line(slug: item.slug, entry: nil, differences: ["The registry has no entry \(ctid)."]))
                continue
            }
            taken.insert(position)
            let entry = entries[position]
            var differences: [String] = []
            let names = Self.texts(entry["ceterms:name"])
            if !names.contains(where: { $0.utf8.elementsEqual(item.name.utf8) }) {
                let name = names.first ?? "nothing"
                differences.append("The registry calls it \"\(name)\", the badge \"\(item.name)\".")
            }
            for owner in (entry["ceterms:ownedBy"]?.elements ?? []).compactMap(\.text) where owner != issuer.text {
                let name = owners[owner]
                // A registry gives organisations addresses of its own.
                if name?.utf8.elementsEqual(issuerName.utf8) != true {
                    differences.append("In the registry it belongs to \(name ?? owner), not to \(issuerName).")
                }
            }
            lines.append(Line(slug: item.slug, entry: entry["@id"]?.text, differences: differences))
        }
        for (position, entry) in entries.enumerated() where !taken.contains(position) {
            let name = Self.texts(entry["ceterms:name"]).first ?? "without a name"
            lines.append(
                Line(
                    slug: nil, entry: entry["@id"]?.text,
                    differences: ["Nothing that can be earned belongs to the entry \"\(name)\"."]))
        }
        self.lines = lines
    }

    private static func owners(in nodes: [JSONObject]) -> [String: String] {
        var names: [String: String] = [:]
        for node in nodes {
            if let id = node["@id"]?.text, let name = texts(node["ceterms:name"]).first { names[id] = name }
        }
        return names
    }

    /// A text, or those of a language map.
    private static func texts(_ value: JSONValue?) -> [String] {
        if let text = value?.text { return [text] }
        return (value?.object?.members ?? []).flatMap { $0.value.elements.compactMap(\.text) }
    }
}

extension CatalogueItem {
    /// The achievement as a draft that names its entry in a registry; `nil` when it names it already.
    ///
    /// Open Badges 3.0, "Alignment": `targetType` `ceterms:Credential` is for an offer in the Credential Engine's registry.
    public func linked(to entry: IRI) -> CatalogueDraft? {
        let type: JSONValue = "ceterms:Credential"
        var alignments = document["alignment"]?.elements ?? []
        let links = alignments.filter { $0.object?["targetType"] == type }
        if links.count == 1, links.first?.object?["targetUrl"]?.text == entry.text { return nil }
        alignments.removeAll { $0.object?["targetType"] == type }
        alignments.append([
            "type": ["Alignment"], "targetName": .text(name), "targetUrl": .text(entry.text), "targetType": type,
            "targetDescription": "The entry of this offer in the registry.",
            "targetFramework": "Credential Registry",
        ])
        var document = document
        document["alignment"] = .array(alignments)
        // Two versions with one label could not be told apart: it is counted from here on.
        document["version"] = nil
        var draft = CatalogueDraft(document)
        draft.slug = slug
        draft.aliases = aliases
        draft.stack = stack
        draft.members = members
        return draft
    }
}
