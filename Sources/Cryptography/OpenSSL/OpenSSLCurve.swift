private import COpenSSL
import Diagnostics

/// Points on the curves of ECDSA keys.
enum OpenSSLCurve {
    /// The point that a compressed one (SEC 1) stands for, uncompressed.
    ///
    /// - Throws: `.malformed(.notOnCurve)`
    static func uncompressed(_ point: [UInt8], on curve: EllipticCurve) throws(KeyError) -> [UInt8] {
        guard let group = Group.of(curve).pointer, let decoded = EC_POINT_new(group) else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/set-up-curve")))
        }
        defer { EC_POINT_free(decoded) }
        guard EC_POINT_oct2point(group, decoded, point, point.count, nil) == 1 else {
            OpenSSLErrorQueue.clear()
            throw .malformed(.notOnCurve)
        }
        var uncompressed = [UInt8](repeating: 0, count: 1 + 2 * curve.coordinateLength)
        let written = EC_POINT_point2oct(
            group, decoded, POINT_CONVERSION_UNCOMPRESSED, &uncompressed, uncompressed.count, nil)
        guard written == uncompressed.count else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/decompress-point")))
        }
        return uncompressed
    }
}

/// A curve, set up once: that takes 23 µs.
///
/// Unchecked because of the pointer: OpenSSL takes it as constant in everything done with it here; it lives as long as the
/// process.
private struct Group: @unchecked Sendable {
    let pointer: OpaquePointer?

    private static let p256 = Group(pointer: EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1))
    private static let p384 = Group(pointer: EC_GROUP_new_by_curve_name(NID_secp384r1))

    static func of(_ curve: EllipticCurve) -> Group {
        switch curve {
        case .p256: p256
        case .p384: p384
        }
    }
}
