public import Cryptography
public import LinkedData

/// The protected header of a signed token.
///
/// RFC 7515, "JOSE Header", narrowed to what badges need: an algorithm of the allow list, and a key that is named
/// (`kid`) or shown (`jwk`). What would change the meaning of the token (`crit`, `b64`, `zip`) or lead to a key of the
/// signer's choice (`jku`, `x5u`, `x5c`) is refused.
public struct JOSEHeader: Sendable {
    /// The most bytes that a header may have, decoded.
    public static let longestHeader = 64 * 1024

    /// The algorithm.
    public let algorithm: SignatureAlgorithm
    /// The algorithm as written: `EdDSA` or `Ed25519`, for instance.
    public let algorithmName: String
    /// The name of the key (`kid`), not yet believed.
    public let keyID: String?
    /// A key that the token itself presents (`jwk`), not yet believed.
    public let jsonWebKey: JSONWebKey?
    /// The media type of the token (`typ`), as written.
    public let type: String?
    /// The media type of the payload (`cty`), as written.
    public let contentType: String?
    /// All members.
    public let members: JSONObject
    /// The base64url text: as received, or as it will be sent.
    let encoded: [UInt8]

    /// A header for a token that will be signed: algorithm, key, then media types.
    public init(
        algorithm: SignatureAlgorithm, keyID: String? = nil, jsonWebKey: JSONWebKey? = nil, type: String? = "JWT",
        contentType: String? = nil
    ) {
        var members = JSONObject()
        members[JOSEHeaderMember.algorithm] = .text(algorithm.rawValue)
        if let keyID { members[JOSEHeaderMember.keyID] = .text(keyID) }
        if let jsonWebKey { members[JOSEHeaderMember.jsonWebKey] = .object(jsonWebKey.json) }
        if let type { members[JOSEHeaderMember.type] = .text(type) }
        if let contentType { members[JOSEHeaderMember.contentType] = .text(contentType) }
        self.algorithm = algorithm
        algorithmName = algorithm.rawValue
        self.keyID = keyID
        self.jsonWebKey = jsonWebKey
        self.type = type
        self.contentType = contentType
        self.members = members
        encoded = Base64URL.encode(members.serialized())
    }

    /// Reads a header.
    ///
    /// - Parameters:
    ///   - encoded: the base64url text, as received.
    ///   - cache: remembers keys that were decoded before.
    init(encoded: [UInt8], cache: KeyCache?) throws(JWSError) {
        // Four characters carry three bytes.
        guard encoded.count <= (Self.longestHeader + 2) / 3 * 4 else {
            throw .headerTooLong(bytes: encoded.count / 4 * 3, limit: Self.longestHeader)
        }
        let reader = try JOSEHeaderReader(encoded: encoded)
        try reader.refuseForbiddenMembers()
        algorithmName = try reader.algorithmName()
        guard let algorithm = SignatureAlgorithm(joseName: algorithmName) else {
            throw .unsupportedAlgorithm(algorithmName)
        }
        self.algorithm = algorithm
        type = try reader.text(JOSEHeaderMember.type)
        contentType = try reader.text(JOSEHeaderMember.contentType)
        keyID = try reader.keyID()
        jsonWebKey = try reader.jsonWebKey(cache: cache)
        members = reader.members
        self.encoded = encoded
    }
}
