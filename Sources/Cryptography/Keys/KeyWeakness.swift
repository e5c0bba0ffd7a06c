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
    var explanation: String {
        switch self {
        case .modulusTooShort(let bits): "The RSA key has \(bits) bits; at least 2048 are required."
        case .modulusTooLong(let bits): "The RSA key has \(bits) bits; at most 8192 are accepted."
        case .modulusEven: "The modulus of the RSA key is even."
        case .exponentTooSmall: "The exponent of the RSA key is smaller than 3."
        case .exponentEven: "The exponent of the RSA key is even."
        case .exponentTooLarge: "The exponent of the RSA key is greater than 2³²."
        case .smallOrder: "The Ed25519 key is a point of small order, which anyone can sign for."
        case .nonCanonical: "The Ed25519 key is not written in canonical form."
        }
    }
}
