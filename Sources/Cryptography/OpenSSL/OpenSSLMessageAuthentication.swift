private import COpenSSL
import Diagnostics

/// Message authentication codes by OpenSSL.
enum OpenSSLMessageAuthentication {
    /// The HMAC of `bytes` under a key.
    static func code(
        of bytes: Span<UInt8>, key: [UInt8], algorithm: HashAlgorithm
    ) throws(CryptographyError) -> [UInt8] {
        guard let function = OpenSSLDigest.function(of: algorithm), let keyLength = Int32(exactly: key.count) else {
            throw OpenSSLErrorQueue.failure(to: Phrase("openssl/set-up-message-authentication-code"))
        }
        var length: UInt32 = 0
        let code = [UInt8](unsafeUninitializedCapacity: algorithm.length) { output, count in
            let result = bytes.withUnsafeBufferPointer { input in
                HMAC(function, key, keyLength, input.baseAddress, input.count, output.baseAddress, &length)
            }
            count = result == nil ? 0 : algorithm.length
        }
        guard code.count == algorithm.length, Int(length) == algorithm.length else {
            throw OpenSSLErrorQueue.failure(to: Phrase("openssl/compute-message-authentication-code"))
        }
        return code
    }
}
