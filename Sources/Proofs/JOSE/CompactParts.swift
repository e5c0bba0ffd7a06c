/// Where the parts of a compact token end.
struct CompactParts {
    /// The first dot.
    let headerEnd: Int
    /// The second dot.
    let payloadEnd: Int
    /// The end of the signature; a line end may follow.
    let end: Int

    /// Finds the first and the last dot of a token.
    ///
    /// What lies between is not searched for more of them: it is long, and decoding it finds them.
    init(_ text: [UInt8]) throws(JWSError) {
        var end = text.count
        // What editors and shells put at the end of a file; anything else is refused as base64url.
        if end > 0, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > 0, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        guard let first = text[..<end].firstIndex(of: UInt8(ascii: ".")),
            let second = text[..<end].lastIndex(of: UInt8(ascii: ".")), first < second
        else { throw .parts(Self.count(in: text[..<end])) }
        headerEnd = first
        payloadEnd = second
        self.end = end
    }

    /// How many parts the dots make.
    static func count(in text: ArraySlice<UInt8>) -> Int {
        text.count { $0 == UInt8(ascii: ".") } + 1
    }

    /// Whether a payload is one more token: it starts as base64url of `{"` does and holds two dots.
    static func isToken(_ payload: [UInt8]) -> Bool {
        guard payload.starts(with: "ey".utf8) else { return false }
        return payload.count { $0 == UInt8(ascii: ".") } == 2
    }
}
