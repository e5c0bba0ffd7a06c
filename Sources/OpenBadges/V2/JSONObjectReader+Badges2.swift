import Diagnostics
import LinkedData

extension JSONObjectReader {
    /// The value of a member that must have one value, which an array of one element also is.
    mutating func requiredSingle<Value: JSONConvertible>(
        _ key: MemberKey, as type: Value.Type
    ) throws(ModelError) -> Value {
        guard has(key) else { throw missing(key) }
        guard let value = try single(key, as: type) else {
            throw .empty(expected: Phrase("expected/value"), at: "").inside(key.name)
        }
        if value.isEmptyText { throw .empty(expected: Phrase("expected/text"), at: "").inside(key.name) }
        return value
    }

    /// Which of two names of the same property the object uses.
    ///
    /// - Throws: `.cardinality` when it uses both: readers would differ about which one counts.
    func oneName(of key: MemberKey, alias: MemberKey) throws(ModelError) -> MemberKey {
        guard has(alias) else { return key }
        if has(key) { throw .cardinality(member: key.name.text, count: 2, at: "/" + alias.name.text) }
        return alias
    }

    /// What is left of a revoked object says that it is revoked.
    mutating func requireRevoked(_ key: MemberKey) throws(ModelError) {
        guard try single(key, as: Bool.self) == true else {
            throw .value(found: "", expected: Phrase("expected/revoked-true"), at: "/" + key.name.text)
        }
    }
}
