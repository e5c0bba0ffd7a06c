public import Diagnostics

/// Text that is equal only when every byte is: Swift's `String ==` calls canonically equivalent text equal,
/// which is wrong for member names, identifiers and claims.
public struct JSONText: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible, PhraseValue {
    /// The text.
    public let value: String

    /// Wraps text.
    public init(_ value: String) {
        self.value = value
    }

    /// Wraps text in source.
    public init(stringLiteral value: String) {
        self.value = value
    }

    /// The text.
    public var description: String { value }

    /// Byte for byte.
    public static func == (left: JSONText, right: JSONText) -> Bool {
        left.value.hasSameBytes(as: right.value)
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        value.hashBytes(into: &hasher)
    }
}

extension String {
    /// Whether both texts consist of the same bytes; canonically equivalent spellings differ.
    public func hasSameBytes(as other: String) -> Bool {
        // Most texts that are compared are short, or copies of one: then their representation is the same, and nothing has
        // to be looked at. Without this, comparing took a twentieth of the time of verifying.
        if _isIdentical(to: other) { return true }
        guard utf8.count == other.utf8.count else { return false }
        let compared = utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable { right in left.hasSameBytes(as: right) }
        }
        if let outer = compared, let equal = outer { return equal }
        return utf8.elementsEqual(other.utf8)
    }

    package func hashBytes(into hasher: inout Hasher) {
        let hashed: Void? = utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        if hashed == nil {
            for byte in utf8 { hasher.combine(byte) }
        }
        hasher.combine(0xff as UInt8)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether as many bytes are the same, compared eight at a time.
    fileprivate func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
        var position = 0
        while position <= count - 8 {
            let ours = left.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            guard ours == right.loadUnaligned(fromByteOffset: position, as: UInt64.self) else { return false }
            position += 8
        }
        while position < count {
            guard left[position] == right[position] else { return false }
            position += 1
        }
        return true
    }
}
