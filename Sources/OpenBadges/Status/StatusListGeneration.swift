import LinkedData

/// The two generations of status lists that are made of bits, with their words.
enum StatusListGeneration: Hashable, Sendable, CaseIterable {
    /// Bitstring Status List 1.0.
    case bitstring
    /// Its draft of 2021.
    case statusList2021

    /// The type of an entry in a credential.
    var entryType: JSONText {
        switch self {
        case .bitstring: "BitstringStatusListEntry"
        case .statusList2021: "StatusList2021Entry"
        }
    }

    /// The type of the credential that holds a list.
    var credentialType: JSONText {
        switch self {
        case .bitstring: "BitstringStatusListCredential"
        case .statusList2021: "StatusList2021Credential"
        }
    }

    /// The type of the list.
    var listType: JSONText {
        switch self {
        case .bitstring: "BitstringStatusList"
        case .statusList2021: "StatusList2021"
        }
    }
}
