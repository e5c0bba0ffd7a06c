/// Where one member of an object stands in the canonical order.
///
/// RFC 8785, "Sorting of Object Properties": names are compared as UTF-16 code units. The order of UTF-8 bytes is the
/// order of code points, in which U+E000 to U+FFFF (first byte 0xEE or 0xEF) precede the code points above; as UTF-16
/// they follow them, because those start with a surrogate. With the first bytes exchanged accordingly, bytes compare
/// as code units do.
struct CanonicalOrder {
    /// The position of the member in the object.
    let position: Int
    /// The first eight bytes of its name, the first in the highest bits: most names differ in these.
    private let start: UInt64

    private init(of name: MemberName, at position: Int) {
        self.position = position
        let start: UInt64? = name.text.utf8.withContiguousStorageIfAvailable { bytes in
            var start: UInt64 = 0
            for byte in bytes.prefix(8) { start = start << 8 | UInt64(Self.rank(of: byte)) }
            return start << UInt64(8 * (8 - min(8, bytes.count)))
        }
        self.start = start ?? 0
    }

    /// The members of an object in canonical order.
    static func order(of object: JSONObject) -> [CanonicalOrder] {
        let members = object.members
        var order: [CanonicalOrder] = []
        order.reserveCapacity(members.count)
        for position in members.indices {
            order.append(CanonicalOrder(of: members[position].name, at: position))
        }
        order.sort { left, right in
            if left.start != right.start { return left.start < right.start }
            return precedes(members[left.position].name, members[right.position].name)
        }
        return order
    }

    private static func precedes(_ left: MemberName, _ right: MemberName) -> Bool {
        let (left, right) = (left.text.utf8Span.span, right.text.utf8Span.span)
        for position in 0..<min(left.count, right.count) where left[position] != right[position] {
            return rank(of: left[position]) < rank(of: right[position])
        }
        return left.count < right.count
    }

    /// The rank of a byte of UTF-8 in the order of UTF-16.
    @inline(__always)
    private static func rank(of byte: UInt8) -> UInt8 {
        switch byte {
        case ..<0xee: byte
        case 0xee, 0xef: byte + 5
        default: byte - 2
        }
    }
}
