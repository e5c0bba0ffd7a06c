import Cryptography

/// A private key in a file that only its owner can read.
struct PrivateKeyFile {
    /// The file, or standard input.
    let file: InputFile
    /// Where the passphrase comes from.
    let passphrase: PassphraseOptions

    /// Reads the key; one that other accounts can read is refused, since it may have been copied already.
    func read() throws -> PrivateKey {
        let (bytes, mode) = try file.readWithMode(limit: .document)
        if let mode, mode & 0o077 != 0 {
            throw FileError.keyReadableByOthers(path: file.name, mode: String(mode & 0o777, radix: 8))
        }
        return try file.explaining { try passphrase.open { try PrivateKey(pem: bytes, passphrase: $0) } }
    }
}
