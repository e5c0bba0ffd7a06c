import LinkedData

/// What a credential says of a party in every place that describes it.
///
/// To linked data all objects with one identifier are one thing: a proof over statements holds wherever its name stands. So
/// that the report says the same too, what one place leaves out is looked for in the others.
struct PartyDescriptions {
    private let document: JSONObject

    init(in document: JSONObject) {
        self.document = document
    }

    /// Credentials inside speak for themselves.
    private static let apart: [MemberName] = ["endorsement", "verifiableCredential", "proof", "@context"]

    /// A party with the name and the address that other places give to it.
    func completing(_ party: JSONValue?) -> JSONValue? {
        guard var shown = party?.object, let id = shown["id"], shown["name"] == nil || shown["url"] == nil else {
            return party
        }
        for name in ["name", "url"] as [MemberName] where shown[name] == nil {
            shown[name] = Self.text(name, of: id, in: document)
        }
        return .object(shown)
    }

    private static func text(_ name: MemberName, of id: JSONValue, in object: JSONObject) -> JSONValue? {
        if object["id"] == id, object.has("Profile", under: "type"),
            let found = BadgeSummary.text(object[name])
        {
            return found
        }
        for member in object.members {
            if let found = text(name, of: id, in: member) { return found }
        }
        return nil
    }

    private static func text(_ name: MemberName, of id: JSONValue, in member: JSONObject.Member) -> JSONValue? {
        switch member.value {
        case .object(let object): return apart.contains(member.name) ? nil : text(name, of: id, in: object)
        case .array(let elements) where !apart.contains(member.name):
            for case .object(let object) in elements {
                if let found = text(name, of: id, in: object) { return found }
            }
            return nil
        case .array, .null, .bool, .number, .string: return nil
        }
    }
}
