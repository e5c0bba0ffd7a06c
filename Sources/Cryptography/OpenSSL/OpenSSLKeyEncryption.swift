private import COpenSSL
import Diagnostics

/// Encryption of private keys with a passphrase (PKCS #8 `EncryptedPrivateKeyInfo`).
enum OpenSSLKeyEncryption {
    /// Rounds of PBKDF2 with HMAC-SHA-256: what OWASP's password storage recommendations ask for, about a quarter of a
    /// second. Every program that reads PKCS #8 knows PBKDF2; scrypt many do not.
    static let iterations: Int32 = 600_000
    private static let saltLength = 16

    /// Encrypts a `PrivateKeyInfo` by PBES2 with AES-256-CBC.
    static func encrypt(_ key: [UInt8], passphrase: [UInt8]) throws(KeyError) -> [UInt8] {
        var salt: [UInt8]
        do {
            salt = try OpenSSLRandom.bytes(saltLength)
        } catch {
            throw .failure(error)
        }
        let encrypted = key.withUnsafeBufferPointer { key -> [UInt8]? in
            var position = key.baseAddress
            guard let info = d2i_PKCS8_PRIV_KEY_INFO(nil, &position, key.count) else { return nil }
            defer { PKCS8_PRIV_KEY_INFO_free(info) }
            let signature = withPassphrase(passphrase) { passphrase, length in
                PKCS8_encrypt(
                    NID_hmacWithSHA256, EVP_aes_256_cbc(), passphrase, length, &salt, Int32(saltLength), iterations,
                    info)
            }
            guard let signature else { return nil }
            defer { X509_SIG_free(signature) }
            var der: UnsafeMutablePointer<UInt8>?
            let length = i2d_X509_SIG(signature, &der)
            guard length > 0, let der else { return nil }
            defer { COpenSSL_clear_free(der, Int(length)) }
            return Array(UnsafeBufferPointer(start: der, count: Int(length)))
        }
        guard let encrypted else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/encrypt-private-key")))
        }
        return encrypted
    }

    /// The most rounds of key derivation for one passphrase: some seconds of work, and sixteen times what is written.
    private static let roundsLimit: Int64 = 10_000_000

    /// The `PrivateKeyInfo` in an `EncryptedPrivateKeyInfo`.
    ///
    /// - Throws: `.passphraseWrong`, `.malformed`, or `.unsupported` for ways of encrypting that OpenSSL does not know or
    ///   that need more memory than it allows.
    static func decrypt(_ encrypted: [UInt8], passphrase: [UInt8]) throws(KeyError) -> [UInt8] {
        let signature = encrypted.withUnsafeBufferPointer { encrypted -> OpaquePointer? in
            var position = encrypted.baseAddress
            guard let signature = d2i_X509_SIG(nil, &position, encrypted.count) else { return nil }
            if position == encrypted.baseAddress.map({ $0 + encrypted.count }) { return signature }
            X509_SIG_free(signature)
            return nil
        }
        guard let signature else {
            throw .malformed(
                .structure(
                    OpenSSLErrorQueue.drain().last.map { Phrase(verbatim: $0.text) }
                        ?? Phrase("key.malformed/trailing-bytes")))
        }
        defer { X509_SIG_free(signature) }
        let rounds = COpenSSL_pbkdf2_rounds(signature)
        guard (0...roundsLimit).contains(rounds) else {
            throw .unsupported(kind: Phrase("key-kind/private-key-whose-passphrase-would", ["rounds": rounds]))
        }
        let decrypted = withPassphrase(passphrase) { passphrase, length in
            PKCS8_decrypt(signature, passphrase, length)
        }
        guard let decrypted else { throw reason(OpenSSLErrorQueue.drain()) }
        defer { PKCS8_PRIV_KEY_INFO_free(decrypted) }
        var der: UnsafeMutablePointer<UInt8>?
        let length = i2d_PKCS8_PRIV_KEY_INFO(decrypted, &der)
        guard length > 0, let der else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/read-private-key")))
        }
        defer { COpenSSL_clear_free(der, Int(length)) }
        return Array(UnsafeBufferPointer(start: der, count: Int(length)))
    }

    /// Nothing tells a wrong passphrase from a damaged key: either way the padding or the structure inside is wrong. Any
    /// other failure means that decrypting did not begin.
    private static func reason(_ entries: [OpenSSLErrorQueue.Entry]) -> KeyError {
        let decrypted = entries.contains {
            $0.library == ERR_LIB_PKCS12
                && [PKCS12_R_PKCS12_CIPHERFINAL_ERROR, PKCS12_R_DECODE_ERROR].contains($0.reason)
        }
        if decrypted { return .passphraseWrong }
        return .unsupported(
            kind: Phrase("key-kind/refused-encryption", ["reason": entries.first?.text ?? "?"]))
    }

    /// The passphrase as C wants it. One byte more than it has, so that an empty one has an address.
    private static func withPassphrase<Result>(
        _ passphrase: [UInt8], _ body: (UnsafePointer<CChar>?, Int32) -> Result
    ) -> Result {
        var copy = passphrase.map { CChar(bitPattern: $0) } + [0]
        defer { copy.withUnsafeMutableBytes { OPENSSL_cleanse($0.baseAddress, $0.count) } }
        return copy.withUnsafeBufferPointer { body($0.baseAddress, Int32(clamping: passphrase.count)) }
    }
}
