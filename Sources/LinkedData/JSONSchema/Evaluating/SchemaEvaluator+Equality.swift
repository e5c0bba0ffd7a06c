/// Equality as JSON Schema has it: numbers by value, objects without regard to order.
///
/// JSON Schema Core, "Instance Equality".
extension SchemaEvaluator {
    mutating func areEqual(_ left: JSONValue, _ right: JSONValue) throws(JSONSchemaError) -> Bool {
        try meter.count(1)
        switch (left, right) {
        case (.null, .null): return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.string(let left), .string(let right)):
            try meter.count(min(left.value.utf8.count, right.value.utf8.count) >> 6)
            return left == right
        case (.number(let left), .number(let right)):
            return left.text.hasSameBytes(as: right.text) || ExactDecimal(left) == ExactDecimal(right)
        case (.array(let left), .array(let right)):
            guard left.count == right.count else { return false }
            for (left, right) in zip(left, right) where try !areEqual(left, right) { return false }
            return true
        case (.object(let left), .object(let right)):
            guard left.members.count == right.members.count else { return false }
            for member in left.members {
                try meter.count(right.members.count >> 3)
                guard let other = right[member.name], try areEqual(member.value, other) else { return false }
            }
            return true
        default: return false
        }
    }

    /// A number that is the same for equal values.
    mutating func hash(of value: JSONValue) throws(JSONSchemaError) -> Int {
        try meter.count(1)
        var hasher = Hasher()
        hasher.combine(value.kind)
        switch value {
        case .null: break
        case .bool(let value): hasher.combine(value)
        case .string(let text):
            try meter.count(text.value.utf8.count >> 6)
            hasher.combine(text)
        case .number(let number): hasher.combine(ExactDecimal(number))
        case .array(let elements):
            for element in elements { hasher.combine(try hash(of: element)) }
        case .object(let object):
            var sum = 0
            for member in object.members {
                var inner = Hasher()
                inner.combine(member.name)
                inner.combine(try hash(of: member.value))
                sum ^= inner.finalize()
            }
            hasher.combine(sum)
        }
        return hasher.finalize()
    }
}
