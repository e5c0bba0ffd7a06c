private import COpenSSL
import Diagnostics

/// Digests by OpenSSL.
enum OpenSSLDigest {
    /// A hash function, fetched once.
    static func function(of algorithm: HashAlgorithm) -> OpaquePointer? {
        FetchedDigest.of(algorithm).pointer
    }

    /// The digest of `bytes`.
    static func digest(of bytes: Span<UInt8>, algorithm: HashAlgorithm) throws(CryptographyError) -> [UInt8] {
        guard let function = function(of: algorithm), let context = EVP_MD_CTX_new() else {
            throw OpenSSLErrorQueue.failure(to: Phrase("openssl/set-up-digest"))
        }
        defer { EVP_MD_CTX_free(context) }
        var succeeded = false
        let digest = [UInt8](unsafeUninitializedCapacity: algorithm.length) { output, count in
            count = algorithm.length
            succeeded = bytes.withUnsafeBufferPointer { input in
                EVP_DigestInit_ex2(context, function, nil) == 1
                    && EVP_DigestUpdate(context, input.baseAddress, input.count) == 1
                    && EVP_DigestFinal_ex(context, output.baseAddress, nil) == 1
            }
            if !succeeded { output.initialize(repeating: 0) }
        }
        guard succeeded else { throw OpenSSLErrorQueue.failure(to: Phrase("openssl/compute-digest")) }
        return digest
    }
}

/// A hash function as OpenSSL's provider gives it, fetched once: fetching costs more than hashing a short text.
///
/// Unchecked because of the pointer: an `EVP_MD` never changes once fetched and OpenSSL shares it between threads; these
/// live as long as the process.
private struct FetchedDigest: @unchecked Sendable {
    let pointer: OpaquePointer?

    private static let sha256 = FetchedDigest(pointer: EVP_MD_fetch(nil, "SHA256", nil))
    private static let sha384 = FetchedDigest(pointer: EVP_MD_fetch(nil, "SHA384", nil))
    private static let sha512 = FetchedDigest(pointer: EVP_MD_fetch(nil, "SHA512", nil))
    private static let md5 = FetchedDigest(pointer: EVP_MD_fetch(nil, "MD5", nil))

    static func of(_ algorithm: HashAlgorithm) -> FetchedDigest {
        switch algorithm {
        case .sha256: sha256
        case .sha384: sha384
        case .sha512: sha512
        case .md5: md5
        }
    }
}
