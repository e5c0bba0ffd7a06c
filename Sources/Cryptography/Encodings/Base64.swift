/// base64 with padding, as `data:` URIs and PEM write it (RFC 4648, section "Base 64 Encoding").
public enum Base64 {
    private static let alphabet = Base64Alphabet(last: (UInt8(ascii: "+"), UInt8(ascii: "/")))
    private static let padding = UInt8(ascii: "=")

    /// The text of `bytes` with padding, as ASCII.
    public static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var text = alphabet.encode(bytes.span)
        text.append(contentsOf: repeatElement(padding, count: (4 - text.count % 4) % 4))
        return text
    }

    /// The text of `bytes` with padding, as a string.
    public static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: encode(bytes) as [UInt8], as: UTF8.self)
    }

    /// The bytes that `text` is the one spelling of, padding included.
    ///
    /// - Throws: `TextEncodingError` for white space, `-`, `_`, missing or superfluous padding, and bits after the last
    ///   byte that are not zero.
    public static func decode(_ text: [UInt8]) throws(TextEncodingError) -> [UInt8] {
        guard text.count.isMultiple(of: 4) else { throw .length(.base64, text.count) }
        let padded = text.suffix(2).reversed().prefix { $0 == padding }.count
        return try alphabet.decode(text.span.extracting(droppingLast: padded), encoding: .base64)
    }

    /// The bytes that `text` is the one spelling of, padding included.
    public static func decode(_ text: String) throws(TextEncodingError) -> [UInt8] {
        try decode(Array(text.utf8))
    }
}
