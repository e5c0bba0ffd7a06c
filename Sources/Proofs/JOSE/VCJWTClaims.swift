public import LinkedData

/// The payload of a credential's token: the credential, and the claims that repeat it.
///
/// Open Badges 3.0, "JSON Web Token Proof Format". In the data model 2.0 the credential is the whole payload, with the
/// claims beside its members. In 1.1 it stands in the claim `vc`, where a member may be left out that a claim gives.
public struct VCJWTClaims: Sendable {
    /// Where the credential stands.
    public enum Form: Sendable {
        /// It is the payload, less the registered claims.
        case whole
        /// It is the claim `vc`, completed from the registered claims.
        case vcClaim
    }

    /// Where the credential stands.
    public let form: Form
    /// The credential as a reader has to see it.
    public let credential: JSONObject
    /// The claims.
    package let claims: RegisteredClaims
    /// Whether there is a presentation beside or instead of the credential.
    let hasPresentation: Bool

    /// Reads a payload.
    ///
    /// - Throws: when it is not clear which credential the payload holds. Claims that contradict the credential do not
    ///   throw: ``disagreements()`` lists them all.
    public init(payload: JSONObject) throws(VCJWTError) {
        claims = RegisteredClaims(payload)
        hasPresentation = payload["vp"] != nil
        guard let claim = payload["vc"] else {
            form = .whole
            credential = payload.without(RegisteredClaims.names)
            return
        }
        guard let inner = claim.object else { throw .credentialNotAnObject }
        for name in CredentialMember.ofAnyCredential where payload[name] != nil {
            throw .twoCredentials(member: name.text)
        }
        form = .vcClaim
        credential = CredentialClaims(inner).completed(from: claims)
    }

    /// Reads a payload that may be any JSON.
    public init(payload: JSONValue) throws(VCJWTError) {
        guard let object = payload.object else { throw .notAnObject }
        try self.init(payload: object)
    }

    /// Until when the token is valid (`exp`).
    public var expiry: Instant? { claims.expiry }

    /// From when on the token is valid (`nbf`).
    public var notBefore: Instant? { claims.notBefore }

    /// Who issued the token (`iss`).
    public var issuer: String? { claims.issuer }

    /// Whom the token is about (`sub`).
    public var subject: String? { claims.subject }

    /// Which credential the token holds (`jti`).
    public var tokenID: String? { claims.tokenID }
}
