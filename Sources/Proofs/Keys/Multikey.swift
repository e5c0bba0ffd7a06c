public import Cryptography

/// A public key as one word: the multibase prefix `z`, then base58 of a key type code and the key's bytes.
///
/// Controlled Identifiers 1.0, "Multikey". The text is kept as it was written.
public struct Multikey: Sendable {
    /// No key is written longer: RSA with 8192 bits takes 1,421 characters.
    public static let longestText = 1500

    /// The text, `z` included.
    public let text: String
    /// The key.
    public let publicKey: PublicKey

    /// Decodes a key.
    ///
    /// - Parameter cache: remembers keys that were decoded before.
    public init(_ text: String, cache: KeyCache? = nil) throws(MultikeyError) {
        self.text = text
        if let known = cache?.publicKey(multibase: text) {
            publicKey = known
            return
        }
        // Base58 takes time with the square of the length, so the length is looked at first.
        guard text.utf8.count <= Self.longestText else {
            throw .tooLong(characters: text.utf8.count, limit: Self.longestText)
        }
        guard text.utf8.first == UInt8(ascii: "z") else { throw .notBase58 }
        let bytes: [UInt8]
        do {
            bytes = try Base58.decode(Array(text.utf8.dropFirst()))
        } catch {
            throw .notBase58
        }
        publicKey = try MultikeyType(startOf: bytes).publicKey(from: bytes)
        cache?.remember(publicKey, multibase: text)
    }

    /// Encodes a key.
    public init(_ key: PublicKey) {
        publicKey = key
        do {
            text = "z" + (try Base58.encode(MultikeyType.bytes(of: key)))
        } catch {
            preconditionFailure("No key has the 12,288 bytes that base58 refuses: RSA with 8192 bits has 1,040.")
        }
    }
}
