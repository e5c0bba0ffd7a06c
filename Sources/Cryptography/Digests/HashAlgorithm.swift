/// A hash function.
public enum HashAlgorithm: String, CaseIterable, Hashable, Sendable {
    /// SHA-256 (FIPS 180-4).
    case sha256
    /// SHA-384 (FIPS 180-4).
    case sha384
    /// SHA-512 (FIPS 180-4).
    case sha512
    /// MD5 (RFC 1321): broken; only for reading the recipient hashes of old Open Badges 1 and 2 assertions.
    case md5

    /// The length of a digest in bytes.
    public var length: Int {
        switch self {
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        case .md5: 16
        }
    }

    /// The digest of `bytes`.
    public func digest(_ bytes: [UInt8]) throws(CryptographyError) -> [UInt8] {
        try digest(bytes.span)
    }

    /// The digest of `bytes`, which are not copied.
    public func digest(_ bytes: Span<UInt8>) throws(CryptographyError) -> [UInt8] {
        try OpenSSLDigest.digest(of: bytes, algorithm: self)
    }
}
