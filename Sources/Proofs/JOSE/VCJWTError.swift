public import Diagnostics

/// Why the claims of a token and the credential in it do not make one statement.
public enum VCJWTError: ExplainedError, Equatable {
    /// The payload is not a JSON object.
    case notAnObject
    /// The `vc` claim is not an object.
    case credentialNotAnObject
    /// A credential in the `vc` claim, and a member of another one beside it.
    case twoCredentials(member: String)
    /// The token holds a presentation.
    case presentation
    /// The `vc` claim holds a credential of the data model 2.0, for which it is not allowed.
    case claimFormOfVersion2
    /// A claim of another JSON type.
    case claimType(String, expected: String)
    /// A date that is outside the years 0000 to 9999.
    case dateOutOfRange(String, String)
    /// A claim is missing that has to repeat a property.
    case missingClaim(String, property: String)
    /// A claim is there, and the property that it repeats is not.
    case missingProperty(String, claim: String)
    /// A claim says something else than the property.
    case different(claim: String, value: String, property: String, other: String)
    /// A property that a claim has to repeat cannot be read as a date and time.
    case malformedDate(property: String)
    /// A credential that is to be put into a token uses the name of a claim for a property of its own.
    case reservedMember(String)

    /// `jwt.claims`, or `json.range` for a number that is no moment.
    public var code: FindingCode {
        switch self {
        case .dateOutOfRange: "json.range"
        default: "jwt.claims"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .notAnObject: "The content of the token is not a JSON object."
        case .credentialNotAnObject: "The claim \"vc\" of the token is not a JSON object."
        case .twoCredentials(let member):
            "The token holds a credential in the claim \"vc\" and the member \"\(member)\" beside it, so different "
                + "readers would see different badges."
        case .presentation: "The token holds a presentation (vp), not a credential."
        case .claimFormOfVersion2:
            "The token holds a credential of the data model 2.0 in the claim \"vc\"; it must be the whole payload."
        case .claimType(let name, let expected): "The claim \"\(name)\" of the token is not \(expected)."
        case .dateOutOfRange(let name, let text):
            "The claim \"\(name)\" of the token is \(text.prefix(40)), which is no moment in the years 0 to 9999."
        case .missingClaim(let claim, let property):
            "The token has no claim \"\(claim)\", which has to repeat \(property)."
        case .missingProperty(let property, let claim):
            "The token has the claim \"\(claim)\", but the credential has no \(property) that it repeats."
        case .different(let claim, let value, let property, let other):
            "The claim \"\(claim)\" of the token is \(value.prefix(200)), but \(property) is \(other.prefix(200))."
        case .malformedDate(let property): "\(property) is not a date and time with its zone."
        case .reservedMember(let name):
            "The credential has a member \"\(name)\", which is the name of a claim of the token."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .reservedMember: "Rename the member, or use an embedded proof."
        case .malformedDate: "Write it as RFC 3339 describes, for instance 2026-06-01T00:00:00Z."
        default: "Do not rely on the badge; ask the issuer to sign it again with claims that repeat its properties."
        }
    }

    /// The claim or member.
    public var place: SourcePlace? {
        switch self {
        case .notAnObject, .malformedDate: nil
        case .credentialNotAnObject, .claimFormOfVersion2: .pointer("/vc")
        case .presentation: .pointer("/vp")
        case .twoCredentials(let name), .claimType(let name, _), .dateOutOfRange(let name, _),
            .missingClaim(let name, _), .missingProperty(_, let name), .different(let name, _, _, _),
            .reservedMember(let name):
            .pointer("/\(name)")
        }
    }

    /// Open Badges or VC-JOSE-COSE.
    public var specification: String? {
        switch self {
        case .presentation, .claimFormOfVersion2: "Securing Verifiable Credentials using JOSE and COSE, With JOSE"
        case .claimType, .dateOutOfRange: "RFC 7519, Registered Claim Names"
        default: "Open Badges 3.0, JWT Payload"
        }
    }
}
