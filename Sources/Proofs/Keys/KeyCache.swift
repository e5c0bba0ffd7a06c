package import Cryptography
import LinkedData
import Synchronization

/// Remembers a bounded number of decoded public keys, and of token headers that name them, for threads that share it.
///
/// Finding the second coordinate of a compressed point, or building OpenSSL's form of a key, costs about as much as
/// verifying a signature with it, reading a header a twentieth of that, and most badges of a batch have the same issuer.
/// What is remembered follows from the text alone, so nothing in here can become outdated.
public final class KeyCache: Sendable {
    private let keys: Mutex<RecentValues<PublicKey.Components, PublicKey>>
    private let multikeys: Mutex<RecentValues<JSONText, PublicKey>>
    private let pems: Mutex<RecentValues<EncodedText, PublicKey>>
    private let headers: Mutex<RecentValues<EncodedText, JOSEHeader>>

    /// Texts of more bytes are not remembered; a header that names a key of 4096 bits takes 1,100, the PEM of one 800.
    private static let longestText = 2048

    /// A cache that holds at most so many keys of each form.
    public init(capacity: Int = 256) {
        keys = Mutex(RecentValues(capacity: capacity))
        multikeys = Mutex(RecentValues(capacity: capacity))
        pems = Mutex(RecentValues(capacity: capacity))
        headers = Mutex(RecentValues(capacity: capacity))
    }

    /// The key that is made of these components.
    func publicKey(for components: PublicKey.Components) throws(KeyError) -> PublicKey {
        if let known = keys.withLock({ $0[components] }) { return known }
        let key = try PublicKey(components)
        keys.withLock { $0[components] = key }
        return key
    }

    /// The key behind a multibase text, when it was decoded before.
    func publicKey(multibase text: String) -> PublicKey? {
        multikeys.withLock { $0[JSONText(text)] }
    }

    /// Remembers the key behind a multibase text.
    func remember(_ key: PublicKey, multibase text: String) {
        multikeys.withLock { $0[JSONText(text)] = key }
    }

    /// The key in a PEM text: all badges of 2.0 that a key has signed lead to the same one.
    package func publicKey(pem bytes: [UInt8]) throws(KeyError) -> PublicKey {
        guard bytes.count <= Self.longestText else { return try PublicKey(pem: bytes) }
        let text = EncodedText(bytes: bytes)
        if let known = pems.withLock({ $0[text] }) { return known }
        let key = try PublicKey(pem: bytes)
        pems.withLock { $0[text] = key }
        return key
    }

    /// The header behind a base64url text: all tokens of one key have the same.
    func header(encoded: [UInt8]) throws(JWSError) -> JOSEHeader {
        let key = EncodedText(bytes: encoded)
        if let known = headers.withLock({ $0[key] }) { return known }
        let header = try JOSEHeader(encoded: encoded, cache: self)
        if encoded.count <= Self.longestText { headers.withLock { $0[key] = header } }
        return header
    }
}

/// The text of a header or key, hashed as a whole: an array hashes byte by byte, which takes longer than decoding is worth.
private struct EncodedText: Hashable, Sendable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
