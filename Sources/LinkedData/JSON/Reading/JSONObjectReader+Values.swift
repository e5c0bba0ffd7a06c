public import Diagnostics

extension JSONObjectReader {
    /// The value of a member that must be there.
    @inlinable public mutating func required<Value: JSONConvertible>(
        _ key: MemberKey, as type: Value.Type
    ) throws(ModelError) -> Value {
        guard let position = take(key) else { throw missing(key) }
        do throws(ModelError) {
            let value = try Value.reading(object.members[position].value)
            if value.isEmptyText { throw ModelError.empty(expected: Phrase("expected/text"), at: "") }
            return value
        } catch {
            throw error.inside(key.name)
        }
    }

    /// The value of a member that may be there.
    @inlinable public mutating func optional<Value: JSONConvertible>(
        _ key: MemberKey, as type: Value.Type
    ) throws(ModelError) -> Value? {
        guard let position = take(key) else { return nil }
        do throws(ModelError) {
            return try Value.reading(object.members[position].value)
        } catch {
            throw error.inside(key.name)
        }
    }

    /// The values of a member that may be an array or, with one value, the value itself.
    @inlinable public mutating func list<Value: JSONConvertible>(
        _ key: MemberKey, of type: Value.Type
    ) throws(ModelError) -> [Value] {
        guard let position = take(key) else { return [] }
        do throws(ModelError) {
            return try Value.list(json: object.members[position].value)
        } catch {
            throw error.inside(key.name)
        }
    }

    /// The values of a member that must have at least one.
    @inlinable public mutating func requiredList<Value: JSONConvertible>(
        _ key: MemberKey, of type: Value.Type
    ) throws(ModelError) -> [Value] {
        guard let json = value(key) else { throw missing(key) }
        do throws(ModelError) {
            let values = try Value.list(json: json)
            if values.isEmpty { throw .empty(expected: Phrase("expected/least-one-value"), at: "") }
            return values
        } catch {
            throw error.inside(key.name)
        }
    }

    /// The value of a member that may have one value, which an array of one element also is.
    @inlinable public mutating func single<Value: JSONConvertible>(
        _ key: MemberKey, as type: Value.Type
    ) throws(ModelError) -> Value? {
        let values = try list(key, of: type)
        guard values.count <= 1 else {
            throw .cardinality(member: key.name.text, count: values.count, at: "/" + key.name.text)
        }
        return values.first
    }

    /// The error for a member that is not there.
    public func missing(_ key: MemberKey) -> ModelError {
        .missing(
            member: key.name.text, of: className, purpose: key.purpose, example: key.example, at: "")
    }
}

extension JSONConvertible {
    /// Reads the elements of an array, or one value.
    @inlinable public static func list(json: JSONValue) throws(ModelError) -> [Self] {
        guard case .array(let elements) = json else { return [try reading(json)] }
        var values: [Self] = []
        values.reserveCapacity(elements.count)
        for element in elements {
            do throws(ModelError) {
                values.append(try reading(element))
            } catch {
                throw error.inside(index: values.count)
            }
        }
        return values
    }
}
