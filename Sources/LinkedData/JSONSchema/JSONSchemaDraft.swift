/// The drafts of JSON Schema that are understood, oldest first.
package enum JSONSchemaDraft: Int, Hashable, Sendable, CaseIterable, Comparable {
    case draft4, draft6, draft7, draft2019, draft2020

    /// The address of the meta-schema, as `$schema` names it.
    package var address: String {
        switch self {
        case .draft4: "http://json-schema.org/draft-04/schema"
        case .draft6: "http://json-schema.org/draft-06/schema"
        case .draft7: "http://json-schema.org/draft-07/schema"
        case .draft2019: "https://json-schema.org/draft/2019-09/schema"
        case .draft2020: "https://json-schema.org/draft/2020-12/schema"
        }
    }

    /// The draft that a `$schema` without an empty fragment names; both `http` and `https` are in use.
    init?(address: String) {
        let spellings = [address, Self.swappingScheme(of: address)]
        guard
            let draft = Self.allCases.first(where: { draft in
                spellings.contains { $0.hasSameBytes(as: draft.address) }
            })
        else { return nil }
        self = draft
    }

    /// Older first.
    package static func < (left: JSONSchemaDraft, right: JSONSchemaDraft) -> Bool { left.rawValue < right.rawValue }

    /// The member that names a schema.
    var identifier: MemberName { self == .draft4 ? "id" : "$id" }

    /// Whether a `$ref` makes every member beside it mean nothing.
    var referenceHidesSiblings: Bool { self <= .draft7 }

    private static func swappingScheme(of address: String) -> String {
        if address.hasPrefix("https:") { return "http:" + address.dropFirst(6) }
        if address.hasPrefix("http:") { return "https:" + address.dropFirst(5) }
        return address
    }
}
