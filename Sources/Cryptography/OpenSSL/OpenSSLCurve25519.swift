private import COpenSSL

/// Arithmetic of edwards25519 that OpenSSL's key interface does not offer.
enum OpenSSLCurve25519 {
    /// Whether a point of the curve has this y coordinate, 32 bytes little-endian, smaller than the prime.
    static func isCoordinate(_ y: [UInt8]) throws(KeyError) -> Bool {
        switch y.withUnsafeBufferPointer({ COpenSSL_is_edwards25519_coordinate($0.baseAddress) }) {
        case 1: return true
        case 0: return false
        default: throw .failure(OpenSSLErrorQueue.failure(to: "check an Ed25519 key"))
        }
    }
}
