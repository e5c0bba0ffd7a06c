/// The identifier octets of the DER elements that keys and signatures are made of (X.690).
enum DERTag: UInt8 {
    /// INTEGER.
    case integer = 0x02
    /// BIT STRING.
    case bitString = 0x03
    /// OCTET STRING.
    case octetString = 0x04
    /// NULL.
    case null = 0x05
    /// OBJECT IDENTIFIER.
    case objectIdentifier = 0x06
    /// SEQUENCE.
    case sequence = 0x30
    /// `[0]`, constructed.
    case context0 = 0xA0
    /// `[1]`, constructed.
    case context1 = 0xA1
}
