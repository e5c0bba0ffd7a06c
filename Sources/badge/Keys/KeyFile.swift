import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// A key file of any kind that is understood: private or public PEM, JSON Web Key, Multikey or DID text.
struct KeyFile {
    /// A key as it was found.
    enum Content {
        case privateKey(PrivateKey, isEncrypted: Bool)
        case publicKey(PublicKey)

        /// The public half.
        var publicKey: PublicKey {
            switch self {
            case .privateKey(let key, _): key.publicKey
            case .publicKey(let key): key
            }
        }
    }

    /// The file, or standard input.
    let file: InputFile
    /// Where the passphrase comes from.
    let passphrase: PassphraseOptions

    /// Reads the key. Permissions are not judged here: only ``PrivateKeyFile`` hands out a key to sign with.
    func read() throws -> Content {
        try file.read(limit: .document) { bytes in try passphrase.open { try read(bytes, passphrase: $0) } }
    }

    private func read(_ bytes: [UInt8], passphrase: [UInt8]?) throws -> Content {
        guard let first = bytes.first(where: { ![0x20, 0x09, 0x0a, 0x0d].contains($0) }) else {
            throw KeyFileError.unknown
        }
        switch first {
        case UInt8(ascii: "{"):
            guard let object = try JSONValue(parsing: bytes).object else { throw KeyFileError.unknown }
            return .publicKey(try JSONWebKey(object).publicKey)
        case UInt8(ascii: "-"):
            return try readPEM(bytes, passphrase: passphrase)
        default:
            return .publicKey(try readWord(String(decoding: bytes.prefix(20_000), as: UTF8.self)))
        }
    }

    private func readPEM(_ bytes: [UInt8], passphrase: [UInt8]?) throws -> Content {
        let label = String(decoding: bytes.prefix(64).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        guard label.contains("PRIVATE") else { return .publicKey(try PublicKey(pem: bytes)) }
        return .privateKey(
            try PrivateKey(pem: bytes, passphrase: passphrase), isEncrypted: label.contains("ENCRYPTED"))
    }

    private func readWord(_ text: String) throws -> PublicKey {
        let word = String(text.split(whereSeparator: \.isWhitespace).first ?? "")
        if word.hasPrefix("did:key:") { return try DIDKey(word).publicKey }
        if word.hasPrefix("did:jwk:") { return try DIDJWK(word).publicKey }
        guard word.hasPrefix("z") else { throw KeyFileError.unknown }
        return try Multikey(word).publicKey
    }
}
