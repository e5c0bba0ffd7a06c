private import LinkedData

/// The position of one credential in a status list, in entries from the left.
///
/// Bitstring Status List 1.0, `statusListIndex`: a whole number in base 10. One index has one spelling here, so `"+7"` and
/// `"007"` are refused.
public struct StatusListIndex: Hashable, Sendable {
    /// The number of entries before it.
    public let position: Int

    /// - Throws: `.malformedIndex` unless `text` is the canonical decimal form.
    public init(_ text: String) throws(StatusListError) {
        guard let position = Int(text), position >= 0, String(position).hasSameBytes(as: text) else {
            throw .malformedIndex(text)
        }
        self.position = position
    }
}
