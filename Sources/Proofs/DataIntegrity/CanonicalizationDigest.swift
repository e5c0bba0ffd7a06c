package import Cryptography
package import LinkedData

/// OpenSSL's hash functions, for canonicalizing datasets.
package struct CanonicalizationDigest: DigestFunction, ~Copyable {
    private var digest: RepeatedDigest

    /// Sets a hash function up: SHA-256, or SHA-384 for keys on P-384.
    package init(_ algorithm: HashAlgorithm) throws(CryptographyError) {
        digest = try RepeatedDigest(algorithm)
    }

    /// The length of a digest in bytes.
    package var length: Int { digest.length }

    /// Computes one digest.
    package mutating func compute(_ bytes: Span<UInt8>, into output: inout [UInt8]) throws(RDFError) {
        do {
            try digest.compute(bytes, into: &output)
        } catch {
            throw .digestFailed(reason: error.account)
        }
    }
}
