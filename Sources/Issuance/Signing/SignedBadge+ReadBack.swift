private import Cryptography
private import LinkedData
private import OpenBadges
private import Proofs

extension SignedBadge {
    /// Reads the token back: its signature is one of the issuer's key that it names, and it says what was built.
    ///
    /// - Throws: what does not hold; then the badge must not be handed out.
    func readBack(verifyingSignature: Bool = true) throws(SelfCheckError) {
        let token: CompactJWS
        do throws(JWSError) {
            token = try CompactJWS(bytes, kind: standard == .openBadges2 ? .assertion : .credential)
        } catch {
            throw .token(error)
        }
        if verifyingSignature { try verifySignature(of: token) }
        let payload: JSONObject
        do throws(JSONError) {
            payload = try JSONValue(parsing: token.payload).object ?? JSONObject()
        } catch {
            throw .payload(error)
        }
        switch self {
        case .assertion:
            guard payload == json else { throw .changed }
        case .credential:
            try checkClaims(of: payload)
        }
    }

    private func verifySignature(of token: CompactJWS) throws(SelfCheckError) {
        let named = issuer.keys.first { key in
            switch self {
            case .credential: token.header.keyID?.hasSameBytes(as: key.verificationMethod.text) ?? false
            case .assertion(let assertion): assertion.unsigned.key == key
            }
        }
        guard let key = named else { throw .keyNotNamed }
        do throws(JWSError) {
            try token.verify(with: key.publicKey)
        } catch {
            throw .token(error)
        }
    }

    private func checkClaims(of payload: JSONObject) throws(SelfCheckError) {
        let claims: VCJWTClaims
        do throws(VCJWTError) {
            claims = try VCJWTClaims(payload: payload)
        } catch {
            throw .claims(error)
        }
        if let finding = claims.disagreements().first { throw .refused([finding]) }
        guard claims.credential == json else { throw .changed }
    }
}
