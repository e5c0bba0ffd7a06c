import Diagnostics

extension PrivateKey {
    /// The key of an Ed25519 seed, 32 bytes: for test vectors.
    package init(ed25519Seed seed: [UInt8]) throws(KeyError) {
        guard seed.count == Ed25519Rules.length else {
            throw .malformed(
                .length(component: Phrase("component/seed"), bytes: seed.count, expected: Ed25519Rules.length))
        }
        try self.init(OpenSSLKey(ed25519Seed: seed))
    }

    /// The key of a number on P-256, 32 bytes big-endian: for test vectors.
    package init(p256Scalar scalar: [UInt8]) throws(KeyError) {
        try self.init(scalar: scalar, on: .p256)
    }

    /// The key of a number on P-384, 48 bytes big-endian: for test vectors.
    package init(p384Scalar scalar: [UInt8]) throws(KeyError) {
        try self.init(scalar: scalar, on: .p384)
    }

    private init(scalar: [UInt8], on curve: EllipticCurve) throws(KeyError) {
        guard scalar.count == curve.coordinateLength else {
            throw .malformed(
                .length(
                    component: Phrase("component/private-number"), bytes: scalar.count, expected: curve.coordinateLength
                ))
        }
        // ECPrivateKey (RFC 5915) without the public key, which OpenSSL then computes.
        try self.init(
            OpenSSLKey(
                ecPrivateKey: DERWriter.sequence(
                    DERWriter.unsignedInteger([1]), DERWriter.element(.octetString, scalar),
                    DERWriter.element(.context0, KeyAlgorithmIdentifier.element(of: curve)))))
    }

    /// The numbers of an RSA private key (RFC 8017, "RSA Private Key Syntax"), big-endian.
    package struct RSANumbers: Sendable {
        package var modulus: [UInt8]
        package var exponent: [UInt8]
        package var privateExponent: [UInt8]
        package var primes: (p: [UInt8], q: [UInt8])
        package var exponents: (p: [UInt8], q: [UInt8])
        package var coefficient: [UInt8]

        /// All of them, named as in JWK (RFC 7518).
        package init(
            n: [UInt8], e: [UInt8], d: [UInt8], p: [UInt8], q: [UInt8], dp: [UInt8], dq: [UInt8], qi: [UInt8]
        ) {
            modulus = n
            exponent = e
            privateExponent = d
            primes = (p, q)
            exponents = (dp, dq)
            coefficient = qi
        }
    }

    /// The RSA key of given numbers: for test vectors.
    package init(rsa numbers: RSANumbers) throws(KeyError) {
        let integers = [
            [0], numbers.modulus, numbers.exponent, numbers.privateExponent, numbers.primes.p, numbers.primes.q,
            numbers.exponents.p, numbers.exponents.q, numbers.coefficient,
        ].map { DERWriter.unsignedInteger($0) }
        try self.init(OpenSSLKey(rsaPrivateKey: DERWriter.element(.sequence, Array(integers.joined()))))
    }
}
