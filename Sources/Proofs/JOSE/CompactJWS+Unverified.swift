import Cryptography

extension CompactJWS {
    /// The payload of a token whose header or signature is refused, or `nil` when it is no base64url.
    ///
    /// For showing what a refused token says; never for believing it.
    package static func unverifiedPayload(of text: [UInt8]) -> [UInt8]? {
        do {
            let parts = try CompactParts(text)
            return try Base64URL.decode(text.span.extracting(parts.headerEnd + 1..<parts.payloadEnd))
        } catch {
            return nil
        }
    }
}
