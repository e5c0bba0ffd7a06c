public import Diagnostics

/// Why the claims of a token and the credential in it do not make one statement.
public enum VCJWTError: WordedError, Equatable {
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
    case claimType(String, expected: Phrase)
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
    public var account: Phrase {
        switch self {
        case .notAnObject: Phrase("jwt.claims/content-token-not-json-object")
        case .credentialNotAnObject: Phrase("jwt.claims/claim-vc-token-not-json")
        case .twoCredentials(let member):
            Phrase("jwt.claims/two-credentials", ["member": member])
        case .presentation: Phrase("jwt.claims/token-holds-presentation-vp-not")
        case .claimFormOfVersion2:
            Phrase("jwt.claims/token-holds-credential-data-model")
        case .claimType(let name, let expected):
            Phrase("jwt.claims/claim-name-token-not-expected", ["name": name, "expected": expected])
        case .dateOutOfRange(let name, let text):
            Phrase("json.range/date-out-of-range", ["name": name, "text": text.prefix(40)])
        case .missingClaim(let claim, let property):
            Phrase("jwt.claims/token-no-claim-claim-repeat", ["claim": claim, "property": property])
        case .missingProperty(let property, let claim):
            Phrase("jwt.claims/token-claim-claim-but-credential", ["claim": claim, "property": property])
        case .different(let claim, let value, let property, let other):
            Phrase(
                "jwt.claims/claim-claim-token-value-but",
                ["claim": claim, "value": value.prefix(200), "property": property, "other": other.prefix(200)])
        case .malformedDate(let property): Phrase("jwt.claims/property-not-date-time-zone", ["property": property])
        case .reservedMember(let name):
            Phrase("jwt.claims/credential-member-name-name-claim", ["name": name])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .reservedMember: Phrase("do/rename-member-use-embedded-proof")
        case .malformedDate: Phrase("do/write-rfc-3339-describes-instance")
        default: Phrase("do/do-not-rely-badge-issuer-sign-again")
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
