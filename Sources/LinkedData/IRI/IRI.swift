public import Diagnostics

/// An absolute IRI, compared byte for byte.
///
/// RFC 3987: a scheme, a colon, and characters that an IRI may hold. `did:`, `urn:`, `https:` and `data:` are all IRIs.
public struct IRI: Hashable, Sendable, CustomStringConvertible, PhraseValue {
    /// The IRI as written.
    public let text: String

    /// - Returns: `nil` unless `text` is an absolute IRI.
    public init?(_ text: String) {
        guard Self.hasScheme(text), Self.hasOnlyIRICharacters(text) else { return nil }
        self.text = text
    }

    /// The label of a blank node, `_:` and letters or digits, which may stand where an IRI may in linked data.
    ///
    /// - Returns: `nil` unless `label` is one.
    package init?(blankNode label: String) {
        let name = label.utf8.dropFirst(2)
        guard label.utf8.starts(with: "_:".utf8), !name.isEmpty,
            name.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            })
        else { return nil }
        text = label
    }

    /// Whether this is the label of a blank node.
    package var isBlankNode: Bool { text.utf8.starts(with: "_:".utf8) }

    /// The scheme in lower case, without the colon.
    public var scheme: String {
        String(Substring(text.utf8.prefix(while: { $0 != UInt8(ascii: ":") }))).lowercased()
    }

    /// Whether the scheme is `http` or `https`.
    public var isWebAddress: Bool { scheme == "http" || scheme == "https" }

    /// The IRI up to its fragment.
    ///
    /// A `#` with a combining character behind it is one `Character`, but still starts the fragment: hence bytes.
    public var withoutFragment: String {
        String(Substring(text.utf8.prefix(while: { $0 != UInt8(ascii: "#") })))
    }

    /// The part after the first `#`, if there is one.
    public var fragment: String? {
        guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        return String(text[text.utf8.index(after: mark)...])
    }

    /// The IRI as written.
    public var description: String { text }

    /// Byte for byte.
    public static func == (left: IRI, right: IRI) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        text.hashBytes(into: &hasher)
    }

    private static func hasScheme(_ text: String) -> Bool {
        let answer = text.utf8.withContiguousStorageIfAvailable { hasScheme($0) }
        return answer ?? hasScheme(Array(text.utf8))
    }

    /// Whether a scheme and something of which it is the scheme are there. A fragment alone names a part of nothing.
    private static func hasScheme(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        guard let length = IRIReference.schemeLength(of: bytes) else { return false }
        let rest = bytes.dropFirst(length + 1)
        return !rest.isEmpty && rest.first != UInt8(ascii: "#")
    }

    /// RFC 3987 leaves out controls, space and `<>"{}|\^` and the backtick, and a `#` inside a fragment.
    private static func hasOnlyIRICharacters(_ text: String) -> Bool {
        let checked = text.utf8.withContiguousStorageIfAvailable { bytes in
            // One look into a table for a byte and no branch: comparing bytes with each forbidden one took 5 % of reading
            // a badge as linked data.
            let found = classes.withUnsafeBufferPointer { classes in
                bytes.reduce(0 as UInt8) { $0 | classes[Int($1)] }
            }
            return found == 0 || found == 2 && bytes.count(where: { $0 == UInt8(ascii: "#") }) == 1
        }
        return checked ?? hasOnlyIRICharacters(String(decoding: Array(text.utf8), as: UTF8.self))
    }

    /// For each byte: one when no IRI holds it, two for `#`, nought otherwise.
    private static let classes: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "#"): 2
        case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{")...UInt8(ascii: "}"), 0x7f:
            1
        default: 0
        }
    }
}
