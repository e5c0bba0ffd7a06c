import Diagnostics

/// Why a key that has the right form must not be trusted.
public enum KeyWeakness: Hashable, Sendable {
    /// An RSA modulus under 2048 bits.
    case modulusTooShort(bits: Int)
    /// An RSA modulus over 8192 bits, which would let a stranger choose how long verifying takes.
    case modulusTooLong(bits: Int)
    /// An even RSA modulus, so not the product of two large primes.
    case modulusEven
    /// An RSA exponent under 3.
    case exponentTooSmall
    /// An even RSA exponent.
    case exponentEven
    /// An RSA exponent over 2³².
    case exponentTooLarge
    /// An Ed25519 point of small order, under which one signature fits many messages.
    case smallOrder
    /// An Ed25519 point that is not written in its one canonical form.
    case nonCanonical

    /// The weakness in a sentence.
    var account: Phrase {
        switch self {
        case .modulusTooShort(let bits): Phrase("key.weak/rsa-key-bits-bits-least", ["bits": bits])
        case .modulusTooLong(let bits): Phrase("key.weak/rsa-key-bits-bits-most", ["bits": bits])
        case .modulusEven: Phrase("key.weak/modulus-rsa-key-even")
        case .exponentTooSmall: Phrase("key.weak/exponent-rsa-key-smaller-than")
        case .exponentEven: Phrase("key.weak/exponent-rsa-key-even")
        case .exponentTooLarge: Phrase("key.weak/exponent-rsa-key-greater-than")
        case .smallOrder: Phrase("key.weak/ed25519-key-point-small-order")
        case .nonCanonical: Phrase("key.weak/ed25519-key-not-written-canonical")
        }
    }
}
