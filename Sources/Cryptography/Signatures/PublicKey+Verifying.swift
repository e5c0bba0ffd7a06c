extension PublicKey {
    /// Verifies a signature. ECDSA signatures are r‖s in fixed width, never DER.
    ///
    /// - Throws: `.invalid` when it does not hold, `.algorithmDoesNotFit` when the algorithm is for other keys.
    public func verify(
        _ signature: [UInt8], of message: [UInt8], algorithm: SignatureAlgorithm
    ) throws(SignatureError) {
        try verify(signature.span, of: message.span, algorithm: algorithm)
    }

    /// Verifies a signature; neither it nor the message is copied.
    ///
    /// - Throws: `.invalid` when it does not hold, `.algorithmDoesNotFit` when the algorithm is for other keys.
    public func verify(
        _ signature: Span<UInt8>, of message: Span<UInt8>, algorithm: SignatureAlgorithm
    ) throws(SignatureError) {
        guard algorithm.fits(type) else { throw .algorithmDoesNotFit(algorithm, type) }
        switch type {
        case .ed25519:
            guard signature.count == 64 else { throw .invalid }
            try key.verify(signature, of: message, algorithm: algorithm)
        case .p256:
            try verifyECDSA(signature, of: message, algorithm: algorithm, on: .p256)
        case .p384:
            try verifyECDSA(signature, of: message, algorithm: algorithm, on: .p384)
        case .rsa(let bits):
            guard signature.count == (bits + 7) / 8 else { throw .invalid }
            try key.verify(signature, of: message, algorithm: algorithm)
        }
    }

    private func verifyECDSA(
        _ signature: Span<UInt8>, of message: Span<UInt8>, algorithm: SignatureAlgorithm, on curve: EllipticCurve
    ) throws(SignatureError) {
        guard let signature = ECDSASignature.der(fixedWidth: signature, on: curve) else { throw .invalid }
        try key.verify(signature.span, of: message, algorithm: algorithm)
    }

    /// Verifies an ECDSA signature in DER, which neither JOSE nor Data Integrity use: for third-party test vectors.
    package func verify(
        derSignature signature: [UInt8], of message: [UInt8], algorithm: SignatureAlgorithm
    ) throws(SignatureError) {
        let curve: EllipticCurve
        switch (algorithm, type) {
        case (.es256, .p256): curve = .p256
        case (.es384, .p384): curve = .p384
        default: throw .algorithmDoesNotFit(algorithm, type)
        }
        guard let signature = ECDSASignature(der: signature, on: curve) else { throw .invalid }
        try key.verify(signature.der.span, of: message.span, algorithm: algorithm)
    }
}
