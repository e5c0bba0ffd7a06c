/// Where the parts of a compact token end.
struct CompactParts {
    /// The first dot.
    let headerEnd: Int
    /// The second dot.
    let payloadEnd: Int
    /// The end of the signature; a line end may follow.
    let end: Int

    /// Finds the two dots of a token.
    init(_ text: [UInt8]) throws(JWSError) {
        var end = text.count
        // What editors and shells put at the end of a file; anything else is refused as base64url.
        if end > 0, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > 0, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        guard let first = text[..<end].firstIndex(of: UInt8(ascii: ".")) else { throw .parts(1) }
        guard let second = text[(first + 1)..<end].firstIndex(of: UInt8(ascii: ".")) else { throw .parts(2) }
        guard text[(second + 1)..<end].firstIndex(of: UInt8(ascii: ".")) == nil else {
            throw .parts(text[..<end].count { $0 == UInt8(ascii: ".") } + 1)
        }
        headerEnd = first
        payloadEnd = second
        self.end = end
    }

    /// Whether a payload is one more token: it starts as base64url of `{"` does and holds two dots.
    static func isToken(_ payload: [UInt8]) -> Bool {
        guard payload.starts(with: "ey".utf8) else { return false }
        return payload.count { $0 == UInt8(ascii: ".") } == 2
    }
}
