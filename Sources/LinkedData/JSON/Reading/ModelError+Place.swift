extension ModelError {
    /// The same error seen from the object that holds the value in a member.
    public func inside(_ name: MemberName) -> ModelError {
        prefixed(with: "/" + Self.escaped(name.text))
    }

    /// The same error seen from the array that holds the value.
    public func inside(index: Int) -> ModelError {
        prefixed(with: "/\(index)")
    }

    /// The same error seen from further out.
    public func prefixed(with prefix: String) -> ModelError {
        switch self {
        case .missing(let member, let className, let purpose, let example, let at):
            .missing(member: member, of: className, purpose: purpose, example: example, at: prefix + at)
        case .type(let expected, let found, let at): .type(expected: expected, found: found, at: prefix + at)
        case .empty(let expected, let at): .empty(expected: expected, at: prefix + at)
        case .lacksType(let expected, let found, let at): .lacksType(expected: expected, found: found, at: prefix + at)
        case .value(let found, let expected, let at): .value(found: found, expected: expected, at: prefix + at)
        case .cardinality(let member, let count, let at): .cardinality(member: member, count: count, at: prefix + at)
        case .unknownMember(let name, let className, let at): .unknownMember(name: name, of: className, at: prefix + at)
        }
    }

    /// RFC 6901, "Syntax": `~` is written `~0` and `/` is written `~1`.
    static func escaped(_ name: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "~"): bytes += [byte, UInt8(ascii: "0")]
            case UInt8(ascii: "/"): bytes += [UInt8(ascii: "~"), UInt8(ascii: "1")]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
