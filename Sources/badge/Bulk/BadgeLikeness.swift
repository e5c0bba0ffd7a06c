/// Whether a file in a folder is one to be judged.
enum BadgeLikeness {
    /// The endings of badges.
    static let endings = [".png", ".svg", ".json", ".jws", ".jwt"]

    /// Whether the name of a file, or its beginning, says that it may be a badge. What cannot be read may be one.
    static func isLikely(_ file: InputFile) -> Bool {
        isLikely(name: file.name, head: file.head)
    }

    /// The same for a file whose beginning is asked for when its name does not say enough.
    static func isLikely(name: String, head: () throws -> [UInt8]) -> Bool {
        let name = name.lowercased()
        if endings.contains(where: { name.utf8.reversed().starts(with: $0.utf8.reversed()) }) { return true }
        do {
            return isLikely(try head())
        } catch {
            return true
        }
    }

    /// A PNG picture; an SVG picture; a JSON document in linked data or with the type of an assertion; a signed token, which
    /// starts with `{"` in base64url.
    private static func isLikely(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0x89, 0x50, 0x4e, 0x47]) { return true }
        let blank: Set<UInt8> = [0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]
        let text = head.drop { blank.contains($0) }
        switch text.first {
        case UInt8(ascii: "<"): return contains("<svg", in: text) || contains(":svg", in: text)
        case UInt8(ascii: "{"): return contains("\"@context\"", in: text) || contains("\"recipient\"", in: text)
        case UInt8(ascii: "e"): return text.starts(with: "eyJ".utf8) && text.allSatisfy(isTokenByte)
        default: return false
        }
    }

    private static func contains(_ word: String, in text: ArraySlice<UInt8>) -> Bool {
        let word = Array(word.utf8)
        return text.indices.contains { text[$0...].starts(with: word) }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-_.\r\n".utf8.contains(byte)
        }
    }
}
