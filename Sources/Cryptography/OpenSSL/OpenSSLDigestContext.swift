private import COpenSSL
import Diagnostics

/// Sole owner of one `EVP_MD_CTX`: freed exactly once, never aliased.
struct OpenSSLDigestContext: ~Copyable {
    private let context: OpaquePointer

    init(_ algorithm: HashAlgorithm) throws(CryptographyError) {
        guard let function = OpenSSLDigest.function(of: algorithm), let context = EVP_MD_CTX_new() else {
            throw OpenSSLErrorQueue.failure(to: Phrase("openssl/set-up-digest"))
        }
        guard EVP_DigestInit_ex2(context, function, nil) == 1 else {
            EVP_MD_CTX_free(context)
            throw OpenSSLErrorQueue.failure(to: Phrase("openssl/set-up-digest"))
        }
        self.context = context
    }

    deinit {
        EVP_MD_CTX_free(context)
    }

    /// Writes the digest of `bytes` into the first bytes of `digest`, and is ready for the next one.
    mutating func compute(_ bytes: Span<UInt8>, into digest: inout [UInt8]) throws(CryptographyError) {
        let context = context
        precondition(digest.count >= Int(EVP_MD_get_size(EVP_MD_CTX_get0_md(context))))
        let succeeded = digest.withUnsafeMutableBufferPointer { output in
            bytes.withUnsafeBufferPointer { input in
                EVP_DigestUpdate(context, input.baseAddress, input.count) == 1
                    && EVP_DigestFinal_ex(context, output.baseAddress, nil) == 1
                    && EVP_DigestInit_ex2(context, nil, nil) == 1
            }
        }
        guard succeeded else { throw OpenSSLErrorQueue.failure(to: Phrase("openssl/compute-digest")) }
    }
}
