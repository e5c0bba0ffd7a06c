public import Diagnostics

/// An absolute IRI, compared byte for byte.
///
/// RFC 3987: a scheme, a colon, and characters that an IRI may hold. `did:`, `urn:`, `https:` and `data:` are all IRIs.
public struct IRI: Hashable, Sendable, CustomStringConvertible, PhraseValue {
    /// The IRI as written.
    public let text: String

    /// - Returns: `nil` unless `text` is an absolute IRI.
    public init?(_ text: String) {
        guard Self.schemeLength(ofIRI: text.utf8Span.span) != nil else { return nil }
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

    /// The length of the scheme of an absolute IRI in UTF-8, or `nil` when the text is none.
    ///
    /// A scheme and something of which it is the scheme are there: a fragment alone names a part of nothing.
    static func schemeLength(ofIRI bytes: Span<UInt8>) -> Int? {
        guard let length = IRIReference.schemeLength(of: bytes), bytes.count > length + 1,
            bytes[length + 1] != UInt8(ascii: "#"), hasOnlyIRICharacters(bytes)
        else { return nil }
        return length
    }

    /// RFC 3987 leaves out controls, space and `<>"{}|\^` and the backtick, and a `#` inside a fragment.
    private static func hasOnlyIRICharacters(_ bytes: Span<UInt8>) -> Bool {
        // No branch for a byte, so that the compiler takes sixteen at a time: comparing bytes one by one took 5 % of
        // reading a badge as linked data.
        var found: UInt8 = 0
        for position in bytes.indices { found |= fault(bytes[position]) }
        guard found == 2 else { return found == 0 }
        var marks = 0
        for position in bytes.indices where bytes[position] == UInt8(ascii: "#") { marks += 1 }
        return marks == 1
    }

    /// One for a byte that no IRI holds, two for `#`, nought otherwise.
    @inline(__always)
    private static func fault(_ byte: UInt8) -> UInt8 {
        // `<` and `>` differ in the bit of value two only, and so do the backslash and `^`.
        let paired = byte | 2
        return (byte <= 0x20 ? 1 : 0) | (byte == 0x7f ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0)
            | (paired == UInt8(ascii: ">") ? 1 : 0) | (paired == UInt8(ascii: "^") ? 1 : 0)
            | (byte == UInt8(ascii: "`") ? 1 : 0) | (byte &- UInt8(ascii: "{") < 3 ? 1 : 0)
            | (byte == UInt8(ascii: "#") ? 2 : 0)
    }
}
