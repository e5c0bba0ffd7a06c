public import LinkedData

/// What a set status means.
///
/// Bitstring Status List 1.0, `statusPurpose`.
public enum StatusPurpose: Hashable, Sendable {
    /// The credential was taken back for good.
    case revocation
    /// The credential does not count for the time being.
    case suspension
    /// The status stands for a message.
    case message
    /// There is a newer edition of the credential.
    case refresh
    /// A purpose that the specification does not define.
    case unrecognised(JSONText)

    /// The purpose of a name.
    public init(_ name: JSONText) {
        switch name {
        case "revocation": self = .revocation
        case "suspension": self = .suspension
        case "message": self = .message
        case "refresh": self = .refresh
        default: self = .unrecognised(name)
        }
    }

    /// The name.
    public var name: String {
        switch self {
        case .revocation: "revocation"
        case .suspension: "suspension"
        case .message: "message"
        case .refresh: "refresh"
        case .unrecognised(let name): name.value
        }
    }
}
