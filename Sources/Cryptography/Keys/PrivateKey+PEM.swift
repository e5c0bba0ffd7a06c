extension PrivateKey {
    private static let plainLabel = "PRIVATE KEY"
    private static let encryptedLabel = "ENCRYPTED PRIVATE KEY"

    /// Reads a private key in PEM: PKCS #8, encrypted or not (RFC 5958), or the older forms of RSA and elliptic curve keys
    /// where they are not encrypted.
    ///
    /// Never asks on the terminal. A passphrase given for a key that is not encrypted is not used.
    ///
    /// - Throws: `.passphraseNeeded`, `.passphraseWrong`, `.weak`, `.unsupported` or `.malformed`.
    public init(pem: [UInt8], passphrase: [UInt8]?) throws(KeyError) {
        let block: PEMBlock
        do {
            block = try PEMBlock(pem)
        } catch {
            throw .malformed(.pem(error))
        }
        switch block.label {
        case Self.plainLabel:
            try self.init(OpenSSLKey(pkcs8: block.contents))
        case Self.encryptedLabel:
            guard let passphrase else { throw .passphraseNeeded }
            try self.init(OpenSSLKey(pkcs8: OpenSSLKeyEncryption.decrypt(block.contents, passphrase: passphrase)))
        case "RSA PRIVATE KEY":
            try self.init(OpenSSLKey(rsaPrivateKey: block.contents))
        case "EC PRIVATE KEY":
            try self.init(OpenSSLKey(ecPrivateKey: block.contents))
        default:
            throw .malformed(.label(block.label, expected: Self.plainLabel))
        }
    }

    /// The key in PEM, PKCS #8; with a passphrase encrypted by AES-256-CBC under a key that PBKDF2 derives from it.
    public func pem(passphrase: [UInt8]?) throws(KeyError) -> [UInt8] {
        let contents = try key.pkcs8()
        guard let passphrase else {
            return Array(PEMBlock(label: Self.plainLabel, contents: contents).text.utf8)
        }
        if passphrase.isEmpty { throw .passphraseEmpty }
        let encrypted = try OpenSSLKeyEncryption.encrypt(contents, passphrase: passphrase)
        return Array(PEMBlock(label: Self.encryptedLabel, contents: encrypted).text.utf8)
    }
}
