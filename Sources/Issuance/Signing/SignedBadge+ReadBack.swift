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
        // Bytes are compared, not values: the verifier parses them anyway.
        guard token.payload == (try expectedPayload()) else { throw .changed }
    }

    private func expectedPayload() throws(SelfCheckError) -> [UInt8] {
        switch self {
        case .assertion(let assertion):
            return assertion.unsigned.tokenPayload
        case .credential(let credential):
            do throws(VCJWTError) {
                return try credential.unsigned.tokenPayload.get()
            } catch {
                throw .claims(error)
            }
        }
    }
}
