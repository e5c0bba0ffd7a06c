import COpenSSL
import Cryptography
import Foundation

/// A key as a C program would use it: the operation with which ours is compared.
final class BareOpenSSLKey {
    private let key: OpaquePointer
    private let digest: String?

    init?(_ privateKey: PrivateKey) throws {
        let pem = String(decoding: try privateKey.pem(passphrase: nil), as: UTF8.self)
        let base64 = pem.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("-----") }.joined()
        guard let der = Data(base64Encoded: base64) else { return nil }
        let loaded = der.withUnsafeBytes { der -> OpaquePointer? in
            var position = der.bindMemory(to: UInt8.self).baseAddress
            return d2i_AutoPrivateKey(nil, &position, der.count)
        }
        guard let loaded else { return nil }
        key = loaded
        digest = privateKey.type == .ed25519 ? nil : "SHA256"
    }

    deinit {
        EVP_PKEY_free(key)
    }

    /// Signs a message.
    func sign(_ message: [UInt8]) -> [UInt8] {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: Int(EVP_PKEY_get_size(key)))
        var length = signature.count
        guard EVP_DigestSignInit_ex(context, nil, digest, nil, nil, key, nil) == 1,
            EVP_DigestSign(context, &signature, &length, message, message.count) == 1
        else { fatalError("OpenSSL does not sign") }
        signature.removeLast(signature.count - length)
        return signature
    }

    /// Verifies a signature of `sign`.
    func verify(_ signature: [UInt8], of message: [UInt8]) {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        guard EVP_DigestVerifyInit_ex(context, nil, digest, nil, nil, key, nil) == 1,
            EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
        else { fatalError("OpenSSL does not verify") }
    }
}
