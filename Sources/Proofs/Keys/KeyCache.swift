import Cryptography
import LinkedData
import Synchronization

/// Remembers a bounded number of decoded public keys, for threads that share it.
///
/// Finding the second coordinate of a compressed point, or building OpenSSL's form of a key, costs about as much as
/// verifying a signature with it, and most badges of a batch have the same issuer. What is remembered follows from
/// the text alone, so nothing in here can become outdated.
public final class KeyCache: Sendable {
    private let keys: Mutex<RecentValues<PublicKey.Components, PublicKey>>
    private let multikeys: Mutex<RecentValues<JSONText, PublicKey>>

    /// A cache that holds at most so many keys of each form.
    public init(capacity: Int = 256) {
        keys = Mutex(RecentValues(capacity: capacity))
        multikeys = Mutex(RecentValues(capacity: capacity))
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
}
