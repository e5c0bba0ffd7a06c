public import Cryptography

/// A signed token: header, payload and signature in base64url, joined by dots.
///
/// RFC 7515, "JWS Compact Serialization". The signature covers the text as received, so that text is kept.
public struct CompactJWS: Sendable {
    /// The most bytes that a token may have.
    public static let longestToken = 5 << 20

    /// The token as text, without a line end.
    public let bytes: [UInt8]
    /// What the token says about itself.
    public let header: JOSEHeader
    /// The signed content.
    public let payload: [UInt8]
    /// The signature.
    public let signature: [UInt8]
    /// How many bytes the signature covers: header, dot, payload.
    private let signedCount: Int

    /// Reads a token; nothing is verified yet.
    ///
    /// - Parameters:
    ///   - text: three strict base64url parts; a line end may follow.
    ///   - kind: what the token is for, which decides its media types.
    ///   - cache: remembers keys that were decoded before.
    public init(_ text: [UInt8], kind: TokenKind = .badge, cache: KeyCache? = nil) throws(JWSError) {
        guard text.count <= Self.longestToken else { throw .tooLong(bytes: text.count, limit: Self.longestToken) }
        let parts = try CompactParts(text)
        let encodedHeader = Array(text[..<parts.headerEnd])
        header =
            if let cache { try cache.header(encoded: encodedHeader) } else {
                try JOSEHeader(encoded: encodedHeader, cache: nil)
            }
        if let type = header.type, !kind.allows(type: type) { throw .type(type) }
        if let contentType = header.contentType, !TokenKind.allows(contentType: contentType) {
            throw .contentType(contentType)
        }
        do {
            payload = try Base64URL.decode(text.span.extracting(parts.headerEnd + 1..<parts.payloadEnd))
        } catch {
            let count = CompactParts.count(in: text[..<parts.end])
            throw count == 3 ? .encoding(part: .payload, error) : .parts(count)
        }
        guard !CompactParts.isToken(payload) else { throw .nested }
        do {
            signature = try Base64URL.decode(text.span.extracting(parts.payloadEnd + 1..<parts.end))
        } catch {
            throw .encoding(part: .signature, error)
        }
        bytes = parts.end == text.count ? text : Array(text[..<parts.end])
        signedCount = parts.payloadEnd
    }

    /// Signs a payload.
    public static func signing(
        payload: [UInt8], header: JOSEHeader, with key: PrivateKey
    ) throws(JWSError) -> CompactJWS {
        let encodedPayload: [UInt8] = Base64URL.encode(payload)
        var bytes: [UInt8] = []
        // A signature takes at most 1,366 characters (RSA with 8192 bits).
        bytes.reserveCapacity(header.encoded.count + encodedPayload.count + 1400)
        bytes += header.encoded
        bytes.append(UInt8(ascii: "."))
        bytes += encodedPayload
        let signature: [UInt8]
        do {
            signature = try key.sign(bytes, algorithm: header.algorithm)
        } catch {
            throw .signature(error)
        }
        let signedCount = bytes.count
        bytes.append(UInt8(ascii: "."))
        bytes += Base64URL.encode(signature) as [UInt8]
        return CompactJWS(
            bytes: bytes, header: header, payload: payload, signature: signature, signedCount: signedCount)
    }

    private init(bytes: [UInt8], header: JOSEHeader, payload: [UInt8], signature: [UInt8], signedCount: Int) {
        self.bytes = bytes
        self.header = header
        self.payload = payload
        self.signature = signature
        self.signedCount = signedCount
    }

    /// The token as text, without a line end.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What the signature covers: the first two parts and the dot between them, as received.
    public var signingInput: [UInt8] { Array(bytes.prefix(signedCount)) }

    /// Refuses a media type that does not fit what the token turned out to be.
    public func require(_ kind: TokenKind) throws(JWSError) {
        if let type = header.type, !kind.allows(type: type) { throw .type(type) }
    }

    /// Verifies the signature with a key.
    public func verify(with key: PublicKey) throws(JWSError) {
        do {
            // The signed bytes are a span of the token: copying 8 KB would cost more than the rest of this function.
            try key.verify(
                signature.span, of: bytes.span.extracting(0..<signedCount), algorithm: header.algorithm)
        } catch {
            throw .signature(error)
        }
    }

    /// Verifies the signature with a key, within the limits that the key's owner set.
    public func verify(with key: JSONWebKey) throws(JWSError) {
        guard !header.algorithm.fits(key.publicKey.type) || key.permitsVerifying(header.algorithm) else {
            throw .keyForOtherUse(algorithm: header.algorithmName)
        }
        try verify(with: key.publicKey)
    }

    /// Verifies the signature with a listed key, within the limits that the key's owner set.
    public func verify(with method: VerificationMethod) throws(JWSError) {
        if let key = method.jsonWebKey { try verify(with: key) } else { try verify(with: method.publicKey) }
    }
}
