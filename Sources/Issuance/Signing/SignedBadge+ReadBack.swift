private import Cryptography
private import LinkedData
private import OpenBadges
private import Proofs

extension SignedBadge {
    /// Reads the token back: it holds what was built, byte for byte, and its claims are those of the credential.
    ///
    /// Whether that is a sound badge with a signature of its issuer is the verifier's question.
    ///
    /// - Throws: what does not hold; then the badge must not be handed out.
    func readBack() throws(SelfCheckError) {
        let token: CompactJWS
        do throws(JWSError) {
            token = try CompactJWS(bytes, kind: standard == .openBadges2 ? .assertion : .credential)
        } catch {
            throw .token(error)
        }
        // Comparing bytes takes a fifth of the time of parsing again, which the verifier does anyway.
        guard token.payload == (try expectedPayload()) else { throw .changed }
    }

    private func expectedPayload() throws(SelfCheckError) -> [UInt8] {
        switch self {
        case .assertion:
            return json.serialized()
        case .credential:
            do throws(VCJWTError) {
                return try VCJWTClaims.payload(for: json).serialized()
            } catch {
                throw .claims(error)
            }
        }
    }
}
