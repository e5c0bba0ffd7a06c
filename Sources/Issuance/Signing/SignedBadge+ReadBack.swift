internal import LinkedData
private import OpenBadges
private import Proofs

extension SignedBadge {
    /// Reads the badge back: it holds what was built.
    ///
    /// Whether that is a sound badge with a proof of its issuer is the verifier's question.
    ///
    /// - Throws: what does not hold; then the badge must not be handed out.
    func readBack() throws(SelfCheckError) {
        switch self {
        case .assertion(let assertion) where assertion.unsigned.isHosted:
            guard bytes == assertion.unsigned.tokenPayload else { throw .changed }
        case .assertion(let assertion):
            try readBack(token: .assertion, holding: assertion.unsigned.tokenPayload)
        case .credential(let credential):
            if let payload = credential.payload {
                try readBack(token: .credential, holding: payload)
                // Without proofs inside, that payload was written from what was built and from nothing else.
                if credential.hasEmbeddedProofs { try credential.compare(with: payload, isPayload: true) }
            } else {
                try credential.compare(with: bytes, isPayload: false)
            }
        }
    }

    /// Bytes are compared, not values: the verifier parses them anyway.
    private func readBack(token kind: TokenKind, holding payload: [UInt8]) throws(SelfCheckError) {
        let token: CompactJWS
        do throws(JWSError) {
            token = try CompactJWS(bytes, kind: kind)
        } catch {
            throw .token(error)
        }
        // `==` looks at one byte after the other, which took a hundredth of the time of an award.
        guard token.payload.count == payload.count, token.payload.span.hasSameBytes(as: payload.span, from: 0) else {
            throw .changed
        }
    }
}

extension SignedCredential {
    /// Compares a document with what was built: it has proofs more, and as a payload claims.
    fileprivate func compare(with bytes: [UInt8], isPayload: Bool) throws(SelfCheckError) {
        let document: JSONObject?
        do throws(JSONError) {
            document = try JSONValue(parsing: bytes).object
        } catch {
            throw .document(error)
        }
        guard var document else { throw .changed }
        if isPayload {
            do throws(VCJWTError) {
                document = try VCJWTClaims(payload: document).credential
            } catch {
                throw .claims(error)
            }
        }
        document["proof"] = nil
        guard document == unsigned.json else { throw .changed }
    }
}
