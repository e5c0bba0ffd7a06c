import Diagnostics

extension PrivateKey {
    /// Signs a message. ECDSA signatures are r‖s in fixed width.
    public func sign(_ message: [UInt8], algorithm: SignatureAlgorithm) throws(SignatureError) -> [UInt8] {
        try sign(message.span, algorithm: algorithm)
    }

    /// Signs a message, which is not copied. ECDSA signatures are r‖s in fixed width.
    public func sign(_ message: Span<UInt8>, algorithm: SignatureAlgorithm) throws(SignatureError) -> [UInt8] {
        guard algorithm.fits(type) else { throw .algorithmDoesNotFit(algorithm, type) }
        let signature = try key.sign(message, algorithm: algorithm)
        let curve: EllipticCurve
        switch type {
        case .ed25519, .rsa: return signature
        case .p256: curve = .p256
        case .p384: curve = .p384
        }
        guard let numbers = ECDSASignature(der: signature, on: curve) else {
            throw .failure(.refused(operation: Phrase("openssl/write-ecdsa-signature"), reasons: []))
        }
        return numbers.fixedWidth(on: curve)
    }
}
