import Diagnostics

/// Why a file is no key.
enum KeyFileError: ExplainedError, Equatable {
    /// None of the forms that are understood.
    case unknown

    var code: FindingCode { "key.unknown" }

    var explanation: String {
        switch self {
        case .unknown: "This is not a key in a form that is understood."
        }
    }

    var remedy: String {
        "Use a PEM file (-----BEGIN PRIVATE KEY----- or PUBLIC KEY), a public JSON Web Key, a Multikey or a did:key."
    }
}
