import Cryptography
import LinkedData
import Proofs

/// A file with public keys: a key set, as `badge publish` writes it, or one key in any form.
struct PublicKeySetFile {
    /// The file.
    let file: InputFile
    /// Where the passphrase comes from, should it be a private key.
    let passphrase: PassphraseOptions

    /// The keys, in their order.
    func read() throws -> [PublicKey] {
        let keys = try file.read(limit: .document) { bytes -> [PublicKey]? in
            guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
                let keys = try JSONValue(parsing: bytes).object?["keys"]?.array
            else { return nil }
            return try keys.map { key in
                guard let object = key.object else { throw KeyFileError.unknown }
                return try JSONWebKey(object).publicKey
            }
        }
        return try keys ?? [KeyFile(file: file, passphrase: passphrase).read().publicKey]
    }
}
