/// base64url as JOSE writes it: no padding, no white space, no line breaks (RFC 7515).
public enum Base64URL {
    private static let alphabet = Base64Alphabet(last: (UInt8(ascii: "-"), UInt8(ascii: "_")))

    /// The text of `bytes`, as ASCII.
    public static func encode(_ bytes: [UInt8]) -> [UInt8] {
        alphabet.encode(bytes.span)
    }

    /// The text of `bytes`, as ASCII.
    public static func encode(_ bytes: Span<UInt8>) -> [UInt8] {
        alphabet.encode(bytes)
    }

    /// The text of `bytes`, as a string.
    public static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: alphabet.encode(bytes.span), as: UTF8.self)
    }

    /// The bytes that `text` is the one spelling of.
    ///
    /// - Throws: `TextEncodingError` for padding, `+`, `/`, white space, an impossible length, and bits after the last
    ///   byte that are not zero.
    public static func decode(_ text: [UInt8]) throws(TextEncodingError) -> [UInt8] {
        try alphabet.decode(text.span, encoding: .base64url)
    }

    /// The bytes that `text`, which is not copied, is the one spelling of.
    public static func decode(_ text: Span<UInt8>) throws(TextEncodingError) -> [UInt8] {
        try alphabet.decode(text, encoding: .base64url)
    }

    /// The bytes that `text` is the one spelling of.
    public static func decode(_ text: String) throws(TextEncodingError) -> [UInt8] {
        try alphabet.decode(Array(text.utf8).span, encoding: .base64url)
    }
}
