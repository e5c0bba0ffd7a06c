import Cryptography
import Diagnostics

/// A picture that stands inside a document: `data:image/png;base64,…` or percent-encoded.
///
/// RFC 2397.
struct DataURI {
    /// What it holds.
    let bytes: [UInt8]

    /// - Throws: `AwardError.dataURI` when it cannot be decoded.
    init(_ text: String) throws(AwardError) {
        guard text.lowercased().hasPrefix("data:"), let comma = text.firstIndex(of: ",") else { throw .dataURI }
        let data = text[text.index(after: comma)...]
        if text[..<comma].lowercased().hasSuffix(";base64") {
            do {
                bytes = try Base64.decode(Array(data.utf8))
            } catch {
                throw .dataURI
            }
        } else {
            bytes = try Self.percentDecoded(Array(data.utf8))
        }
    }

    private static func percentDecoded(_ text: [UInt8]) throws(AwardError) -> [UInt8] {
        var bytes: [UInt8] = []
        var position = 0
        while position < text.count {
            if text[position] == UInt8(ascii: "%") {
                guard position + 2 < text.count,
                    let byte = UInt8(String(decoding: text[position + 1...position + 2], as: UTF8.self), radix: 16)
                else { throw .dataURI }
                bytes.append(byte)
                position += 3
            } else {
                bytes.append(text[position])
                position += 1
            }
        }
        return bytes
    }
}
