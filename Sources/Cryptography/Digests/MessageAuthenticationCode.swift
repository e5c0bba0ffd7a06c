/// HMAC: a digest that only the holder of a secret can compute (RFC 2104).
package enum MessageAuthenticationCode {
    /// The code of `bytes` under a key.
    package static func hmac(
        of bytes: [UInt8], key: [UInt8], algorithm: HashAlgorithm
    ) throws(CryptographyError) -> [UInt8] {
        try OpenSSLMessageAuthentication.code(of: bytes.span, key: key, algorithm: algorithm)
    }
}
