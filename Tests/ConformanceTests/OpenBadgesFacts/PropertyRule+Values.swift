import Diagnostics
import LinkedData

@testable import OpenBadges

/// Rules about one property: whether it has to be there, how many values it may have, and of which type.
extension PropertyRule {
    /// Whether our types take the property; `nil` where none of them plays the part.
    var holdsForProperty: Bool? {
        guard let node = node?.withoutNulls, let name = text("prop_name"), let typeName = text("prop_type"),
            let type = ReferenceValueType.named(typeName, of: className, allowsData: allowsData)
        else { return nil }
        return Self.holds(
            in: node, MemberKey(MemberName(name), purpose: Phrase(verbatim: ""), example: ""), self, as: type)
    }

    /// Whether the types of the node are those that the rule asks for.
    var holdsForTypes: Bool? {
        guard let node else { return nil }
        let allowed = parameters["must_contain_one"]?.elements.compactMap(\.text) ?? []
        var reader = JSONObjectReader(node, of: "node")
        do throws(ModelError) {
            if allowed.isEmpty {
                _ = try reader.types()
            } else {
                _ = try reader.types(where: { allowed.contains($0.value) }, orThrow: allowed.joined(separator: " or "))
            }
            return true
        } catch {
            return false
        }
    }

    private var className: String? {
        // What is related is not read as a whole.
        if flag("full_validate") == false, text("expected_class") != nil { return "Related" }
        return parameters["expected_class"]?.elements.first?.text
    }

    private var allowsData: Bool { flag("allow_data_uri") ?? true }

    private static func holds<Value: JSONConvertible>(
        in node: JSONObject, _ key: MemberKey, _ rule: PropertyRule, as type: Value.Type
    ) -> Bool {
        var reader = JSONObjectReader(node, of: "node")
        do throws(ModelError) {
            switch (rule.flag("required") ?? false, rule.flag("many") ?? false) {
            case (true, true): _ = try reader.requiredList(key, of: type)
            case (true, false): _ = try reader.requiredSingle(key, as: type)
            case (false, true): _ = try reader.list(key, of: type)
            case (false, false): _ = try reader.single(key, as: type)
            }
            return true
        } catch {
            return false
        }
    }
}
