/// A curve of ECDSA keys.
enum EllipticCurve: Sendable {
    case p256
    case p384

    /// The length of a coordinate, and of each half of a signature, in bytes.
    var coordinateLength: Int {
        switch self {
        case .p256: 32
        case .p384: 48
        }
    }

    /// OpenSSL's name, which it also gives back for P-256 whatever name went in.
    var groupName: String {
        switch self {
        case .p256: "prime256v1"
        case .p384: "secp384r1"
        }
    }

    /// The type of its keys.
    var keyType: KeyType {
        switch self {
        case .p256: .p256
        case .p384: .p384
        }
    }

    /// The components of a point.
    func components(x: [UInt8], y: [UInt8]) -> PublicKey.Components {
        switch self {
        case .p256: .p256(x: x, y: y)
        case .p384: .p384(x: x, y: y)
        }
    }
}
