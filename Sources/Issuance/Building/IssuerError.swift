public import Diagnostics
public import LinkedData

/// Why a profile and keys do not make an issuer.
public enum IssuerError: ExplainedError, Equatable {
    /// There is no key.
    case noKey
    /// The issuer has no name.
    case noName
    /// The name is longer than 1,000 bytes or holds characters that are not shown.
    case unsuitableName
    /// The profile is not one of Open Badges 3.0.
    case profile(ModelError)
    /// The profile's `id` is a DID other than the `did:key` of its only key.
    case keyIsNotIssuer(String)
    /// The profile's `id` is neither a DID nor a web address.
    case unsuitableIdentifier(String)
    /// The address of a 2.0 profile or of a revocation list is not a web address.
    case notAnAddress(String)
    /// The thumbprint of a key could not be computed.
    case unavailable(reason: String)

    /// `issuer.key`, `issuer.name`, `issuer.identifier`, `issuer.address`, `crypto.failure` or the code of the model's
    /// error.
    public var code: FindingCode {
        switch self {
        case .noKey, .keyIsNotIssuer: "issuer.key"
        case .noName, .unsuitableName: "issuer.name"
        case .profile(let error): error.code
        case .unsuitableIdentifier: "issuer.identifier"
        case .notAnAddress: "issuer.address"
        case .unavailable: "crypto.failure"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .noKey: "The issuer has no key to sign with."
        case .noName: "The issuer has no name."
        case .unsuitableName: "The name of the issuer is too long or holds characters that are not shown."
        case .profile(let error): "The issuer's profile cannot be used. \(error.explanation)"
        case .keyIsNotIssuer(let id): "The issuer is \(id), but the key is not the one that this DID stands for."
        case .unsuitableIdentifier(let id):
            "The issuer's id \"\(id)\" is neither a did:key nor a web address, so nobody could find its keys."
        case .notAnAddress(let text): "\"\(text)\" is not a web address."
        case .unavailable(let reason): "The key of the issuer could not be named: \(reason)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .noKey: "Create one with badge key create, and name its file with --key."
        case .noName: "Give the name of the organisation with --issuer-name, or a profile with --issuer."
        case .unsuitableName: "Type the name again as one plain line of at most 1,000 bytes."
        case .profile(let error): error.remedy
        case .keyIsNotIssuer:
            "Use the key that belongs to this DID, or leave \"id\" out of the profile: then the key becomes the issuer."
        case .unsuitableIdentifier: "Use the https address of the profile, or leave \"id\" out to be a did:key issuer."
        case .notAnAddress: "Give the https address at which the document will be published."
        case .unavailable: "Check that OpenSSL 3 is installed whole (libssl3, its default provider) and try again."
        }
    }

    /// Where in the profile, when the model refuses it.
    public var place: SourcePlace? {
        if case .profile(let error) = self { error.place } else { nil }
    }
}
