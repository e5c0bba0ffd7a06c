import Diagnostics

/// Keywords about the members of an object.
extension SchemaEvaluator {
    mutating func check(
        _ value: JSONValue, has names: [MemberName], _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        guard case .object(let object) = value else { return true }
        var isValid = true
        for name in names where try !isMember(name, of: object) {
            guard isDescribing else { return false }
            fail(keyword, Phrase("schema.violated/member-quoted-missing", ["quoted": name.quoted]))
            isValid = false
        }
        return isValid
    }

    private mutating func isMember(_ name: MemberName, of object: JSONObject) throws(JSONSchemaError) -> Bool {
        try meter.count(1 + object.members.count >> 3)
        return object.position(of: name) != nil
    }

    mutating func check(
        _ value: JSONValue, meets requirements: [(name: MemberName, others: [MemberName])],
        _ keyword: KeywordNumber
    ) throws(JSONSchemaError) -> Bool {
        guard case .object(let object) = value else { return true }
        var isValid = true
        for (name, others) in requirements where try isMember(name, of: object) {
            for other in others where try !isMember(other, of: object) {
                guard isDescribing else { return false }
                fail(
                    keyword,
                    Phrase(
                        "schema.violated/member-quoted-missing-must-quoted2",
                        ["quoted": other.quoted, "quoted2": name.quoted]))
                isValid = false
            }
        }
        return isValid
    }

    mutating func check(
        _ value: JSONValue, _ schemas: [(name: MemberName, node: Int)], _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        guard case .object(let object) = value else { return true }
        var isValid = true
        for (name, node) in schemas where try isMember(name, of: object) {
            if try conforms(value, to: node, &parts) { continue }
            guard isDescribing else { return false }
            isValid = false
        }
        return isValid
    }

    mutating func check(
        membersOf value: JSONValue, _ rules: MemberRules, _ keyword: KeywordNumber, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        guard case .object(let object) = value else { return true }
        var isValid = true
        for (position, member) in object.members.enumerated() {
            try meter.count(1)
            var isNamed = false
            if let node = rules.named.node(for: member.name) {
                isNamed = true
                if try !conforms(part: member.value, at: member.name, to: node) { isValid = false }
            }
            for (pattern, node) in rules.patterns where try matches(member.name.text, pattern) {
                isNamed = true
                if try !conforms(part: member.value, at: member.name, to: node) { isValid = false }
            }
            if !isNamed, let node = rules.additional {
                isNamed = true
                if try !conforms(unexpected: member, to: node) { isValid = false }
            }
            guard isValid || isDescribing else { return false }
            if isNamed { parts.insert(position) }
        }
        return isValid
    }

    /// Whether a member conforms that no other rule speaks of; most often none may be there.
    private mutating func conforms(
        unexpected member: JSONObject.Member, to node: Int
    ) throws(JSONSchemaError) -> Bool {
        guard nodes[node].fixed == false else {
            return try conforms(part: member.value, at: member.name, to: node)
        }
        fail(
            at: node, keyword: "", part: member.name,
            Phrase("schema.violated/member-quoted-may-not-stand", ["quoted": member.name.quoted]))
        return false
    }

    mutating func check(namesOf value: JSONValue, _ node: Int) throws(JSONSchemaError) -> Bool {
        guard case .object(let object) = value else { return true }
        var isValid = true
        for member in object.members
        where try !conforms(part: .text(member.name.text), at: member.name, to: node) {
            guard isDescribing else { return false }
            isValid = false
        }
        return isValid
    }

    mutating func check(
        unevaluatedMembersOf value: JSONValue, _ node: Int, _ keyword: KeywordNumber, _ parts: inout EvaluatedParts
    ) throws(JSONSchemaError) -> Bool {
        guard case .object(let object) = value else { return true }
        var isValid = true
        for (position, member) in object.members.enumerated() where !parts.contains(position) {
            try meter.count(1)
            if try conforms(unexpected: member, to: node) { continue }
            guard isDescribing else { return false }
            isValid = false
        }
        parts.insertAll()
        return isValid
    }
}
