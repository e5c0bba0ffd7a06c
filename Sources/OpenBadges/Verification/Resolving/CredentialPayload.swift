import LinkedData
import Proofs

/// The payload of a token that is not an assertion: the claims, and the credential among them.
struct CredentialPayload {
    /// The claims with the credential, or why it is not clear which credential there is.
    let claims: Result<VCJWTClaims, VCJWTError>
    /// The credential, or the nearest thing to one.
    let document: JSONObject
    /// The credential as it stands in the payload, before claims gave it members.
    let withoutClaims: JSONObject
    /// When the token says that it was made (`iat`).
    let issuedAt: Instant?
    /// What it is.
    let kind: DocumentKind

    /// Reads a payload; everything about a token starts from here, so that it is read once.
    ///
    /// - Parameter kind: what the payload is as a whole. The claims beside a credential do not make it another kind.
    init(_ payload: JSONObject, of kind: DocumentKind) {
        do {
            let read = try VCJWTClaims(payload: payload)
            claims = .success(read)
            document = read.credential
        } catch {
            claims = .failure(error)
            let inner = payload["vc"]?.object
            document = inner.flatMap { DocumentKind($0).dataModel == nil ? nil : $0 } ?? payload
        }
        withoutClaims = payload["vc"]?.object ?? document
        issuedAt = payload["iat"]?.number.flatMap { NumericDate($0) }?.instant
        self.kind = payload["vc"] == nil ? kind : DocumentKind(document)
    }
}
