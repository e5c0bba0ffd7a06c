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
        guard !text.isEmpty, Self.forming(text) == text else { throw .slug(text) }
        self.text = text
    }

    /// The name that follows from a title: "Leading a Culture of Safety" gives `leading-a-culture-of-safety`, and "El niño"
    /// gives `el-nino`. Letters of other scripts than the Latin one give none.
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
        for scalar in title.unicodeScalars where bytes.count < limit {
            switch scalar {
            case "a"..."z", "0"..."9": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            // An apostrophe joins, "what's" gives "whats", and so does an accent that is a scalar of its own.
            case "'", "\u{2019}": break
            case _ where scalar.properties.generalCategory == .nonspacingMark: break
            default:
                if let letters = scalar.plainLatinLetters {
                    bytes += letters.utf8
                } else if bytes.last != UInt8(ascii: "-"), !bytes.isEmpty {
                    bytes.append(UInt8(ascii: "-"))
                }
            }
        }
        var name = bytes.prefix(limit)
        while name.last == UInt8(ascii: "-") { name.removeLast() }
        return String(decoding: name, as: UTF8.self)
    }
}
