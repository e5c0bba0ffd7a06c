import LinkedData

/// A decentralized identifier, with the path, query and fragment that may follow it.
///
/// Decentralized Identifiers 1.0, "DID Syntax" and "DID URL Syntax". Parts are kept as written and compared byte for
/// byte.
public struct DIDURL: Sendable {
    /// No identifier or key name is read that is longer, in bytes.
    public static let longestText = 16 * 1024

    /// The whole text.
    public let text: String
    /// The identifier without what follows: `did:web:example.com`.
    public let did: String
    /// The method: `key`, `jwk`, `web`.
    public let method: String
    /// What follows the method and its colon.
    public let methodSpecificID: String
    /// From the first slash, empty where there is none.
    public let path: String
    /// Between `?` and `#`, without them.
    public let query: String?
    /// After `#`, without it.
    public let fragment: String?

    /// Reads a DID or DID URL.
    public init(_ text: String) throws(DIDError) {
        guard text.utf8.count <= Self.longestText else {
            throw .tooLong(bytes: text.utf8.count, limit: Self.longestText)
        }
        // An array, because positions in the bytes of a string are slow to step through.
        let bytes = Array(text.utf8)
        let end = bytes.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        let identifier = bytes[..<(end ?? bytes.endIndex)]
        guard identifier.starts(with: "did:".utf8) else { throw .syntax(text) }
        let afterScheme = identifier.dropFirst(4)
        guard let colon = afterScheme.firstIndex(of: UInt8(ascii: ":")) else { throw .syntax(text) }
        let method = afterScheme[..<colon]
        let specific = afterScheme[(colon + 1)...]
        guard !method.isEmpty, method.allSatisfy({ $0.isLowerCaseLetter || $0.isDigit }),
            Self.isMethodSpecificID(specific)
        else { throw .syntax(text) }
        guard let rest = Self.parts(of: bytes[identifier.endIndex...]) else { throw .syntax(text) }
        self.text = text
        did = end == nil ? text : String(decoding: identifier, as: UTF8.self)
        self.method = String(decoding: method, as: UTF8.self)
        methodSpecificID = String(decoding: specific, as: UTF8.self)
        path = rest.path
        query = rest.query
        fragment = rest.fragment
    }

    /// Whether it is the identifier alone.
    public var isBare: Bool { path.isEmpty && query == nil && fragment == nil }

    /// Letters, digits, `.`, `-`, `_` and percent-encoded bytes, in parts between colons; the last one is not empty.
    private static func isMethodSpecificID(_ text: ArraySlice<UInt8>) -> Bool {
        guard let last = text.last, last != UInt8(ascii: ":") else { return false }
        return isMade(text) { byte in
            byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
        }
    }

    /// RFC 3986: what a path, a query and a fragment may hold.
    private static func parts(
        of text: ArraySlice<UInt8>
    ) -> (path: String, query: String?, fragment: String?)? {
        let hash = text.firstIndex(of: UInt8(ascii: "#"))
        let beforeFragment = text[..<(hash ?? text.endIndex)]
        let mark = beforeFragment.firstIndex(of: UInt8(ascii: "?"))
        let path = beforeFragment[..<(mark ?? beforeFragment.endIndex)]
        let query = mark.map { beforeFragment[($0 + 1)...] }
        let fragment = hash.map { text[($0 + 1)...] }
        for part in [path, query, fragment].compactMap({ $0 }) where !isMade(part, of: \.isAllowedInURLParts) {
            return nil
        }
        func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
        return (string(path), query.map(string), fragment.map(string))
    }

    /// Whether every byte is allowed, or is part of a percent sign with two hexadecimal digits.
    private static func isMade(_ text: ArraySlice<UInt8>, of isAllowed: (UInt8) -> Bool) -> Bool {
        var digitsDue = 0
        for byte in text {
            if digitsDue > 0 {
                guard byte.isHexadecimalDigit else { return false }
                digitsDue -= 1
            } else if byte == UInt8(ascii: "%") {
                digitsDue = 2
            } else if !isAllowed(byte) {
                return false
            }
        }
        return digitsDue == 0
    }
}
