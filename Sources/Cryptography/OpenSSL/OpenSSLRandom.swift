private import COpenSSL
import Diagnostics

/// OpenSSL's random generator.
enum OpenSSLRandom {
    /// `count` random bytes.
    static func bytes(_ count: Int) throws(CryptographyError) -> [UInt8] {
        guard count >= 0, let length = Int32(exactly: count) else {
            throw .tooLarge(operation: Phrase("openssl/random-generator"), bytes: count)
        }
        if length == 0 { return [] }
        var succeeded = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { output, initialized in
            succeeded = RAND_bytes(output.baseAddress, length) == 1
            initialized = succeeded ? count : 0
        }
        guard succeeded else { throw OpenSSLErrorQueue.failure(to: Phrase("openssl/make-random-bytes")) }
        return bytes
    }
}
