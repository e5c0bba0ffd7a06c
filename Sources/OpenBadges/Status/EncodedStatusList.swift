private import Cryptography
import LinkedData

/// The text of a list: compressed, and written in letters.
///
/// Bitstring Status List 1.0 has multibase base64url without padding. The draft of 2021 had no multibase prefix, and named
/// base64 before it named base64url. Each of the four prefixes of these alphabets is read; a gzip stream starts with an `H`
/// in both, so that none is mistaken for data.
struct EncodedStatusList {
    /// The list.
    let list: BitstringStatusList
    /// Whether it is spelled otherwise than its generation asks for.
    let isUnusual: Bool

    /// Decodes and inflates.
    ///
    /// - Throws: `.encoding`, `.compression` or `.empty`.
    init(_ text: String, of generation: StatusListGeneration) throws(StatusListError) {
        let prefix = text.utf8.first.flatMap { Self.prefixes.contains($0) ? $0 : nil }
        let hasPrefix = prefix != nil
        let letters = Array(text.utf8.dropFirst(hasPrefix ? 1 : 0))
        let isBase64 = letters.contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") }
        let isPadded = letters.last == UInt8(ascii: "=")
        isUnusual = isBase64 || isPadded || prefix != (generation == .bitstring ? UInt8(ascii: "u") : nil)
        let compressed: [UInt8]
        do {
            compressed = try Self.decode(letters, isBase64: isBase64, isPadded: isPadded)
        } catch {
            throw .encoding(error)
        }
        do {
            list = BitstringStatusList(
                try GzipStream.inflate(compressed, limit: BitstringStatusList.inflatedLimit))
        } catch {
            throw .compression(error)
        }
        guard !list.bytes.isEmpty else { throw .empty }
    }

    /// Multibase: base64url and base64, each without padding and with it.
    private static let prefixes = Array("uUmM".utf8)

    private static func decode(
        _ letters: [UInt8], isBase64: Bool, isPadded: Bool
    ) throws(TextEncodingError) -> [UInt8] {
        let padding = UInt8(ascii: "=")
        if isBase64 {
            let missing = isPadded ? 0 : (4 - letters.count % 4) % 4
            return try Base64.decode(letters + repeatElement(padding, count: missing))
        }
        guard isPadded else { return try Base64URL.decode(letters) }
        // Padding fills the last group of four, and nothing else.
        let padded = letters.suffix(2).reversed().prefix { $0 == padding }.count
        guard letters.count.isMultiple(of: 4) else { throw .length(.base64url, letters.count) }
        return try Base64URL.decode(Array(letters.dropLast(padded)))
    }
}
