/// Which form of a known identity is the one in a badge.
public enum RecipientMatch: String, Hashable, Sendable {
    /// The identity exactly as it was given.
    case asGiven
    /// The identity with its ASCII capitals in lower case.
    case lowercased
}

extension String {
    /// The text with its ASCII capitals in lower case, or `nil` when it has none; other scripts stay as they are.
    var inASCIILowercase: String? {
        guard utf8.contains(where: { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) else { return nil }
        let lowered = utf8.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
        return String(decoding: lowered, as: UTF8.self)
    }
}
