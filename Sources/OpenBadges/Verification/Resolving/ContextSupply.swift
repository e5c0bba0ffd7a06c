import LinkedData

/// The contexts of one document that are not bundled, fetched before anything is judged.
struct ContextSupply: Sendable {
    /// The most contexts of one document that are asked for.
    static let limit = 16

    /// Those that could be had, by their addresses.
    var supplied: [JSONText: JSONValue] = [:]
    /// Those that are neither bundled nor supplied; contexts that are written out are given by their place. One suffices to
    /// leave the question open, so of very many only the first few are named.
    var unknown: [String] = []

    /// Asks for the contexts of a document, and for those that they refer to.
    static func contexts(of document: JSONObject, from documents: FetchedDocuments) async -> ContextSupply {
        var supply = ContextSupply()
        var references: [String] = []
        for (position, context) in (document["@context"]?.elements ?? []).enumerated() {
            if let text = context.text {
                references.append(text)
            } else {
                supply.note("/@context/\(position)")
            }
        }
        Self.collect(fromMembersOf: document, into: &references)
        await supply.fetch(references) { await documents.suppliedJSON(at: $0) }
        return supply
    }

    /// Asks for the contexts of a document that is read as linked data and whose proof does not rest on what they say.
    ///
    /// Open Badges 2.0, "Extensions": contexts may stand anywhere, and be written out.
    static func contextsForReading(_ document: JSONObject, from documents: FetchedDocuments) async -> ContextSupply {
        var supply = ContextSupply()
        var references: [String] = []
        Self.collect(from: .object(document), into: &references)
        await supply.fetch(references) { address in
            if case .success(let value) = await documents.json(at: address) { value } else { nil }
        }
        return supply
    }

    private mutating func fetch(_ references: [String], with answer: (IRI) async -> JSONValue?) async {
        let bundled = BundledContexts()
        var waiting = references[...]
        while let reference = waiting.popFirst() {
            let name = JSONText(reference)
            if bundled.edition(of: reference) != nil || supplied[name] != nil { continue }
            guard supplied.count < Self.limit, let address = IRI(reference), address.isWebAddress,
                let value = await answer(address), value.object?["@context"] != nil
            else {
                note(String(reference.prefix(200)))
                continue
            }
            supplied[name] = value
            var further: [String] = []
            Self.collect(from: value, into: &further)
            waiting += further
        }
    }

    private mutating func note(_ name: String) {
        if unknown.count < 5, !unknown.contains(where: { $0.hasSameBytes(as: name) }) { unknown.append(name) }
    }

    private static let context: MemberName = "@context"
    private static let imported: MemberName = "@import"

    /// The addresses that stand for contexts below the top of a document.
    private static func collect(fromMembersOf document: JSONObject, into references: inout [String]) {
        let members = document.members.span
        for position in members.indices where members[position].name != context {
            collect(from: members[position].value, into: &references)
        }
    }

    /// The addresses that stand for contexts, at any depth.
    ///
    /// Members are looked at in place: copies of them, and names that are made for each comparison, took a twelfth of the
    /// time of verifying a token.
    private static func collect(from value: JSONValue, into references: inout [String]) {
        switch value {
        case .object(let object):
            let members = object.members.span
            for position in members.indices {
                if members[position].name.startsWithAt,
                    members[position].name == context || members[position].name == imported
                {
                    references += members[position].value.elements.compactMap(\.text)
                }
                switch members[position].value {
                case .object, .array: collect(from: members[position].value, into: &references)
                case .null, .bool, .number, .string: continue
                }
            }
        case .array(let elements):
            let elements = elements.span
            for position in elements.indices {
                switch elements[position] {
                case .object, .array: collect(from: elements[position], into: &references)
                case .null, .bool, .number, .string: continue
                }
            }
        case .null, .bool, .number, .string: break
        }
    }
}
