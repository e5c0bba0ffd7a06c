/// A short name that stands in addresses, file names and commands: lower-case ASCII letters, digits and single hyphens.
public struct Slug: Hashable, Sendable, CustomStringConvertible {
    /// The name.
    public let text: String

    /// The most characters of a name.
    public static let limit = 64

    /// Reads a name that is one already.
    ///
    /// - Throws: `.slug`.
    public init(_ text: String) throws(ProgrammeError) {
        guard Self.forming(text) == text else { throw .slug(text) }
        self.text = text
    }

    /// The name that follows from a title: "Leading a Culture of Safety" gives `leading-a-culture-of-safety`.
    ///
    /// - Throws: `.slug` when nothing is left of the title.
    public init(from title: String) throws(ProgrammeError) {
        let text = Self.forming(title)
        guard !text.isEmpty else { throw .slug(title) }
        self.text = text
    }

    /// The name.
    public var description: String { text }

    private static func forming(_ title: String) -> String {
        var bytes: [UInt8] = []
        for byte in title.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            // An apostrophe joins: "what's" gives "whats".
            case UInt8(ascii: "'"): break
            default: if bytes.last != UInt8(ascii: "-"), !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            }
            if bytes.count >= limit { break }
        }
        while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        return String(decoding: bytes.prefix(limit), as: UTF8.self)
    }
}
