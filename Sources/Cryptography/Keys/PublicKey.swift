import Diagnostics

/// A public key that is fit to verify with: of a supported kind, well-formed and not weak.
public struct PublicKey: Hashable, Sendable, CustomStringConvertible {
    /// The numbers that a key is made of.
    public enum Components: Hashable, Sendable {
        /// The point in the encoding of RFC 8032, 32 bytes.
        case ed25519([UInt8])
        /// The coordinates of a point on P-256, big-endian, 32 bytes each.
        case p256(x: [UInt8], y: [UInt8])
        /// The coordinates of a point on P-384, big-endian, 48 bytes each.
        case p384(x: [UInt8], y: [UInt8])
        /// The numbers big-endian, without leading zero bytes.
        case rsa(modulus: [UInt8], exponent: [UInt8])
    }

    /// The numbers the key is made of.
    public let components: Components
    /// What kind of key it is.
    public let type: KeyType
    /// The key as OpenSSL holds it, ready to verify with.
    let key: OpenSSLKey

    /// A key from its numbers.
    ///
    /// - Throws: `.malformed` for wrong lengths, leading zero bytes and points off the curve, `.weak` for RSA keys and
    ///   Ed25519 points that give no security.
    public init(_ components: Components) throws(KeyError) {
        switch components {
        case .ed25519(let point):
            try Ed25519Rules.check(point)
            key = try OpenSSLKey(ed25519PublicKey: point)
            type = .ed25519
        case .p256(let x, let y):
            key = try Self.key(on: .p256, x: x, y: y)
            type = .p256
        case .p384(let x, let y):
            key = try Self.key(on: .p384, x: x, y: y)
            type = .p384
        case .rsa(let modulus, let exponent):
            let bits = try RSARules.check(modulus: modulus, exponent: exponent)
            key = try OpenSSLKey(rsaModulus: modulus, exponent: exponent)
            type = .rsa(bits: bits)
        }
        self.components = components
    }

    /// A key on P-256 from its compressed point (SEC 1), 33 bytes.
    public init(compressedP256 point: [UInt8]) throws(KeyError) {
        try self.init(compressed: point, on: .p256)
    }

    /// A key on P-384 from its compressed point (SEC 1), 49 bytes.
    public init(compressedP384 point: [UInt8]) throws(KeyError) {
        try self.init(compressed: point, on: .p384)
    }

    private init(compressed point: [UInt8], on curve: EllipticCurve) throws(KeyError) {
        let expected = curve.coordinateLength + 1
        guard point.count == expected, let first = point.first else {
            throw .malformed(
                .length(component: Phrase("component/compressed-point"), bytes: point.count, expected: expected))
        }
        guard first == 2 || first == 3 else { throw .malformed(.notOnCurve) }
        let uncompressed = try OpenSSLCurve.uncompressed(point, on: curve)
        key = try OpenSSLKey(uncompressedPoint: uncompressed, on: curve)
        components = curve.components(
            x: Array(uncompressed[1...curve.coordinateLength]), y: Array(uncompressed.suffix(curve.coordinateLength)))
        type = curve.keyType
    }

    private static func key(on curve: EllipticCurve, x: [UInt8], y: [UInt8]) throws(KeyError) -> OpenSSLKey {
        for (name, coordinate) in [
            (Phrase("component/x-coordinate"), x), (component: Phrase("component/y-coordinate"), y),
        ]
        where coordinate.count != curve.coordinateLength {
            throw .malformed(
                .length(component: name, bytes: coordinate.count, expected: curve.coordinateLength))
        }
        return try OpenSSLKey(uncompressedPoint: [4] + x + y, on: curve)
    }

    /// The point in compressed form (SEC 1) for keys on P-256 and P-384, otherwise `nil`.
    public var compressedPoint: [UInt8]? {
        switch components {
        case .p256(let x, let y), .p384(let x, let y): [2 | ((y.last ?? 0) & 1)] + x
        case .ed25519, .rsa: nil
        }
    }

    /// Keys are equal when their numbers are.
    public static func == (one: PublicKey, other: PublicKey) -> Bool {
        one.components == other.components
    }

    /// Hashes the numbers.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(components)
    }

    /// The kind of key.
    public var description: String { "public key (\(type))" }
}
