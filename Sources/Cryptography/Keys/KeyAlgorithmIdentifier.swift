import Diagnostics

/// The `AlgorithmIdentifier` of a public key (RFC 5480, RFC 8017, RFC 8410).
enum KeyAlgorithmIdentifier {
    case ed25519
    case ellipticCurve(EllipticCurve)
    case rsa
    /// One that is not supported.
    case unrecognised(name: Phrase)

    private static let ed25519Identifier: [UInt8] = [0x2B, 0x65, 0x70]
    private static let ellipticCurveIdentifier: [UInt8] = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]
    private static let rsaIdentifier: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]
    private static let p256Identifier: [UInt8] = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]
    private static let p384Identifier: [UInt8] = [0x2B, 0x81, 0x04, 0x00, 0x22]

    /// Those that people are likely to try.
    private static let unsupportedNames: [[UInt8]: Phrase] = [
        [0x2B, 0x65, 0x6E]: Phrase(verbatim: "X25519"),
        [0x2B, 0x65, 0x6F]: Phrase(verbatim: "X448"),
        [0x2B, 0x65, 0x71]: Phrase(verbatim: "Ed448"),
        [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0A]: Phrase("key-kind/rsa-restricted-pss"),
        [0x2A, 0x86, 0x48, 0xCE, 0x38, 0x04, 0x01]: Phrase(verbatim: "DSA"),
        [0x2B, 0x81, 0x04, 0x00, 0x23]: Phrase("key-kind/curve-text", ["text": "P-521"]),
        [0x2B, 0x81, 0x04, 0x00, 0x0A]: Phrase("key-kind/curve-text", ["text": "secp256k1"]),
    ]

    /// Reads the next element.
    init(_ reader: inout DERReader) throws(DERError) {
        var algorithm = try reader.constructed()
        let identifier = try algorithm.objectIdentifier()
        switch identifier {
        case Self.ed25519Identifier:
            self = .ed25519
        case Self.rsaIdentifier:
            try algorithm.null()
            self = .rsa
        case Self.ellipticCurveIdentifier:
            // Curves written out in numbers, instead of named, are refused here: they have been used to forge keys.
            switch try algorithm.objectIdentifier() {
            case Self.p256Identifier: self = .ellipticCurve(.p256)
            case Self.p384Identifier: self = .ellipticCurve(.p384)
            case let curve: self = .unrecognised(name: Self.name(of: curve))
            }
        default:
            self = .unrecognised(name: Self.name(of: identifier))
            return
        }
        try algorithm.finish()
    }

    /// The DER element; nothing for an algorithm that is not supported.
    var der: [UInt8] {
        switch self {
        case .ed25519:
            DERWriter.sequence(DERWriter.element(.objectIdentifier, Self.ed25519Identifier))
        case .rsa:
            DERWriter.sequence(
                DERWriter.element(.objectIdentifier, Self.rsaIdentifier), DERWriter.element(.null, []))
        case .ellipticCurve(let curve):
            DERWriter.sequence(
                DERWriter.element(.objectIdentifier, Self.ellipticCurveIdentifier), Self.element(of: curve))
        case .unrecognised: []
        }
    }

    /// The OBJECT IDENTIFIER of a curve.
    static func element(of curve: EllipticCurve) -> [UInt8] {
        switch curve {
        case .p256: DERWriter.element(.objectIdentifier, p256Identifier)
        case .p384: DERWriter.element(.objectIdentifier, p384Identifier)
        }
    }

    private static func name(of identifier: [UInt8]) -> Phrase {
        unsupportedNames[identifier]
            ?? Phrase(
                "key-kind/object-identifier", ["identifier": Hexadecimal.encode(Array(identifier.prefix(16))) as String]
            )
    }
}
