/// A hash function for many short texts: what it needs is set up once.
package struct RepeatedDigest: ~Copyable {
    /// The length of a digest in bytes.
    package let length: Int
    private var context: OpenSSLDigestContext

    /// Sets a hash function up.
    package init(_ algorithm: HashAlgorithm) throws(CryptographyError) {
        length = algorithm.length
        context = try OpenSSLDigestContext(algorithm)
    }

    /// Puts the digest of `bytes` in the place of the first ``length`` bytes of `digest`, which has at least so many.
    package mutating func compute(_ bytes: Span<UInt8>, into digest: inout [UInt8]) throws(CryptographyError) {
        try context.compute(bytes, into: &digest)
    }
}
