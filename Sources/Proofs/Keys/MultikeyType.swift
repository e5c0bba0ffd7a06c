import Cryptography

/// The key types that a Multikey can name, with the two bytes that stand for each.
///
/// The multicodec table: the code as an unsigned variable-length integer.
enum MultikeyType: CaseIterable {
    case ed25519
    case p256
    case p384
    case rsa

    /// The first two bytes.
    var code: [UInt8] {
        switch self {
        case .ed25519: [0xed, 0x01]
        case .p256: [0x80, 0x24]
        case .p384: [0x81, 0x24]
        case .rsa: [0x85, 0x24]
        }
    }

    /// How many bytes follow; `nil` where that differs.
    private var keyLength: Int? {
        switch self {
        case .ed25519: 32
        case .p256: 33
        case .p384: 49
        case .rsa: nil
        }
    }

    /// The type that decoded bytes start with.
    init(startOf bytes: [UInt8]) throws(MultikeyError) {
        let start = Array(bytes.prefix(2))
        guard let type = Self.allCases.first(where: { $0.code == start }) else {
            throw .unsupportedType(Self.foreignName(of: bytes))
        }
        self = type
    }

    /// The key in decoded bytes that start with this type's code.
    func publicKey(from bytes: [UInt8]) throws(MultikeyError) -> PublicKey {
        let material = Array(bytes.dropFirst(2))
        if let keyLength, material.count != keyLength {
            throw .length(expected: keyLength, actual: material.count)
        }
        do {
            return switch self {
            case .ed25519: try PublicKey(.ed25519(material))
            case .p256: try PublicKey(compressedP256: material)
            case .p384: try PublicKey(compressedP384: material)
            case .rsa: try PublicKey(rsaPublicKey: material)
            }
        } catch {
            throw .key(error)
        }
    }

    /// The bytes of a key with the code in front.
    static func bytes(of key: PublicKey) -> [UInt8] {
        switch key.components {
        case .ed25519(let bytes): ed25519.code + bytes
        case .p256(let x, let y): p256.code + compressed(x: x, y: y)
        case .p384(let x, let y): p384.code + compressed(x: x, y: y)
        case .rsa(let modulus, let exponent): rsa.code + RSAPublicKeyDER.encode(modulus: modulus, exponent: exponent)
        }
    }

    /// SEC 1, "Elliptic-Curve-Point-to-Octet-String Conversion": the sign of y, then x.
    private static func compressed(x: [UInt8], y: [UInt8]) -> [UInt8] {
        [(y.last ?? 0) & 1 == 0 ? 2 : 3] + x
    }

    /// The name of a type that is known but not used for badges.
    private static func foreignName(of bytes: [UInt8]) -> String {
        switch Array(bytes.prefix(2)) {
        case [0xec, 0x01]: "X25519"
        case [0xe7, 0x01]: "secp256k1"
        case [0x82, 0x24]: "P-521"
        case [0xeb, 0x01]: "BLS12-381"
        case [0xd1, 0xd6]: "JSON Web Key"
        case let start: "0x" + start.map { Hexadecimal.encode([$0]) }.joined()
        }
    }
}
