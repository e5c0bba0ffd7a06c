internal import LinkedData

/// What the maker of a proof means by it.
///
/// Controlled Identifiers 1.0, "Verification Relationships".
public enum ProofPurpose: Hashable, Sendable {
    /// To state something: the purpose of every badge.
    case assertionMethod
    case authentication
    case keyAgreement
    case capabilityInvocation
    case capabilityDelegation
    /// A purpose that is not known here.
    case unrecognised(String)

    private static let known: [ProofPurpose] = [
        .assertionMethod, .authentication, .keyAgreement, .capabilityInvocation, .capabilityDelegation,
    ]

    /// The purpose of a name, compared byte for byte.
    public init(_ name: String) {
        self = Self.known.first { $0.name.hasSameBytes(as: name) } ?? .unrecognised(name)
    }

    /// The name in proofs.
    public var name: String {
        switch self {
        case .assertionMethod: "assertionMethod"
        case .authentication: "authentication"
        case .keyAgreement: "keyAgreement"
        case .capabilityInvocation: "capabilityInvocation"
        case .capabilityDelegation: "capabilityDelegation"
        case .unrecognised(let name): name
        }
    }
}
