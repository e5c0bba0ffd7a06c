extension JSONObject {
    /// The object without members that are `null`, at any depth: in linked data they say as much as members that are not there.
    ///
    /// JSON-LD 1.1, "Expansion Algorithm". A `null` among other values stays, for models to refuse; `@context` is left as it
    /// is, since `null` means something there.
    package var withoutNulls: JSONObject {
        JSONValue.object(self).holdsNull ? rebuiltWithoutNulls : self
    }

    fileprivate var rebuiltWithoutNulls: JSONObject {
        JSONObject(
            uncheckedMembers: members.compactMap { member in
                if member.name == "@context" { return member }
                return member.value.isNothing ? nil : Member(name: member.name, value: member.value.rebuiltWithoutNulls)
            })
    }
}

extension JSONValue {
    /// Whether this is `null`, or an array of nothing else.
    fileprivate var isNothing: Bool {
        switch self {
        case .null: true
        case .array(let elements): !elements.isEmpty && elements.allSatisfy { $0 == .null }
        case .bool, .number, .string, .object: false
        }
    }

    fileprivate var holdsNull: Bool {
        switch self {
        case .null: true
        case .array(let elements): elements.contains(where: \.holdsNull)
        case .object(let object): object.members.contains { $0.value.holdsNull }
        case .bool, .number, .string: false
        }
    }

    fileprivate var rebuiltWithoutNulls: JSONValue {
        switch self {
        case .object(let object): .object(object.rebuiltWithoutNulls)
        case .array(let elements): .array(elements.map(\.rebuiltWithoutNulls))
        case .null, .bool, .number, .string: self
        }
    }
}
