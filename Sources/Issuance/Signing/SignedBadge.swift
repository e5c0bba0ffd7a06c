public import LinkedData
public import OpenBadges

/// A signed badge of either standard.
///
/// It is large and is handed on from step to step, so that a copy is only one more reference.
public indirect enum SignedBadge: Sendable {
    /// Open Badges 2.0.
    case assertion(SignedAssertion)
    /// Open Badges 3.0.
    case credential(SignedCredential)

    /// The badge, byte for byte: a compact JWS, or the document with its proofs.
    public var bytes: [UInt8] {
        switch self {
        case .assertion(let assertion): assertion.bytes
        case .credential(let credential): credential.bytes
        }
    }

    /// The badge, ready to be baked.
    public var baked: BakedBadge {
        switch self {
        case .assertion(let assertion): assertion.baked
        case .credential(let credential): credential.baked
        }
    }

    /// The standard that it is written in.
    public var standard: BakedBadge.Standard {
        switch self {
        case .assertion: .openBadges2
        case .credential: .openBadges3
        }
    }

    /// The identifier of the badge.
    public var id: IRI {
        switch self {
        case .assertion(let assertion): assertion.unsigned.assertion.id
        case .credential(let credential): credential.unsigned.credential.id
        }
    }

    /// Members of the award for which its standard has no place, in the words of 3.0.
    public var omitted: [String] {
        switch self {
        case .assertion(let assertion): assertion.unsigned.omitted
        case .credential: []
        }
    }

    /// Who signed it.
    var issuer: Issuer {
        switch self {
        case .assertion(let assertion): assertion.unsigned.issuer
        case .credential(let credential): credential.unsigned.issuer
        }
    }

    /// The decision that it rests on.
    public var approval: Approval {
        switch self {
        case .assertion(let assertion): assertion.unsigned.approval
        case .credential(let credential): credential.unsigned.approval
        }
    }

    /// The first moment at which the badge counts.
    var validFrom: Instant {
        switch self {
        case .assertion(let assertion): assertion.unsigned.assertion.issuedOn.instant
        case .credential(let credential): credential.unsigned.credential.validFrom.instant
        }
    }
}
