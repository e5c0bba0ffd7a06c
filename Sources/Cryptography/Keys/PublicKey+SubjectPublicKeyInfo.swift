extension PublicKey {
    /// Reads a `SubjectPublicKeyInfo` (RFC 5280), strictly DER.
    ///
    /// - Throws: `.unsupported` for other kinds of key, explicit curve parameters and RSA keys restricted to PSS.
    public init(subjectPublicKeyInfo der: [UInt8]) throws(KeyError) {
        let algorithm: KeyAlgorithmIdentifier
        let key: [UInt8]
        do {
            var outer = DERReader(der)
            var info = try outer.constructed()
            try outer.finish()
            algorithm = try KeyAlgorithmIdentifier(&info)
            key = try info.bitString()
            try info.finish()
        } catch {
            throw .malformed(.structure(error.account))
        }
        switch algorithm {
        case .ed25519: try self.init(.ed25519(key))
        case .rsa: try self.init(rsaPublicKey: key)
        case .ellipticCurve(let curve): try self.init(point: key, on: curve)
        case .unrecognised(let name): throw .unsupported(kind: name)
        }
    }

    /// Reads an `RSAPublicKey` (RFC 8017, PKCS #1), strictly DER.
    public init(rsaPublicKey der: [UInt8]) throws(KeyError) {
        let modulus: [UInt8]
        let exponent: [UInt8]
        do {
            var outer = DERReader(der)
            var key = try outer.constructed()
            try outer.finish()
            modulus = try key.unsignedInteger()
            exponent = try key.unsignedInteger()
            try key.finish()
        } catch {
            throw .malformed(.structure(error.account))
        }
        try self.init(.rsa(modulus: modulus, exponent: exponent))
    }

    /// A point in SEC 1 form, uncompressed or compressed. The hybrid form and the point at infinity are refused.
    private init(point: [UInt8], on curve: EllipticCurve) throws(KeyError) {
        let width = curve.coordinateLength
        if point.first == 4, point.count == 1 + 2 * width {
            try self.init(curve.components(x: Array(point[1...width]), y: Array(point[(width + 1)...])))
            return
        }
        switch curve {
        case .p256: try self.init(compressedP256: point)
        case .p384: try self.init(compressedP384: point)
        }
    }

    /// The key as `SubjectPublicKeyInfo` (RFC 5280), DER; points are uncompressed.
    public var subjectPublicKeyInfo: [UInt8] {
        let algorithm: KeyAlgorithmIdentifier
        let key: [UInt8]
        switch components {
        case .ed25519(let point):
            algorithm = .ed25519
            key = point
        case .p256(let x, let y):
            algorithm = .ellipticCurve(.p256)
            key = [4] + x + y
        case .p384(let x, let y):
            algorithm = .ellipticCurve(.p384)
            key = [4] + x + y
        case .rsa(let modulus, let exponent):
            algorithm = .rsa
            key = Self.rsaPublicKey(modulus: modulus, exponent: exponent)
        }
        return DERWriter.sequence(algorithm.der, DERWriter.bitString(key))
    }

    /// The key as `RSAPublicKey` (RFC 8017, PKCS #1), DER; `nil` when it is no RSA key.
    public var rsaPublicKey: [UInt8]? {
        if case .rsa(let modulus, let exponent) = components {
            Self.rsaPublicKey(modulus: modulus, exponent: exponent)
        } else {
            nil
        }
    }

    private static func rsaPublicKey(modulus: [UInt8], exponent: [UInt8]) -> [UInt8] {
        DERWriter.sequence(DERWriter.unsignedInteger(modulus), DERWriter.unsignedInteger(exponent))
    }
}
