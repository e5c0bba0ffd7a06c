public import LinkedData

extension V3 {
    /// The kind of an identifier.
    ///
    /// Open Badges 3.0, "IdentifierTypeEnum Enumeration".
    public enum IdentifierType: Hashable, Sendable {
        case name
        case sourcedId
        case systemId
        case productId
        case userName
        case accountId
        case emailAddress
        case nationalIdentityNumber
        case isbn
        case issn
        case lisSourcedId
        case oneRosterSourcedId
        case sisSourcedId
        case ltiContextId
        case ltiDeploymentId
        case ltiToolId
        case ltiPlatformId
        case ltiUserId
        case identifier
        /// A term that an issuer added, with its `ext:`.
        case `extension`(JSONText)
        /// A term that neither the standard nor its extension rule knows.
        case unrecognised(JSONText)
    }
}

extension V3.IdentifierType: ExtensibleTerm {
    /// The terms of the standard.
    public static let defined: [JSONText: V3.IdentifierType] = [
        "name": .name,
        "sourcedId": .sourcedId,
        "systemId": .systemId,
        "productId": .productId,
        "userName": .userName,
        "accountId": .accountId,
        "emailAddress": .emailAddress,
        "nationalIdentityNumber": .nationalIdentityNumber,
        "isbn": .isbn,
        "issn": .issn,
        "lisSourcedId": .lisSourcedId,
        "oneRosterSourcedId": .oneRosterSourcedId,
        "sisSourcedId": .sisSourcedId,
        "ltiContextId": .ltiContextId,
        "ltiDeploymentId": .ltiDeploymentId,
        "ltiToolId": .ltiToolId,
        "ltiPlatformId": .ltiPlatformId,
        "ltiUserId": .ltiUserId,
        "identifier": .identifier,
    ]

    /// The term as it is written.
    public var text: JSONText {
        switch self {
        case .name: "name"
        case .sourcedId: "sourcedId"
        case .systemId: "systemId"
        case .productId: "productId"
        case .userName: "userName"
        case .accountId: "accountId"
        case .emailAddress: "emailAddress"
        case .nationalIdentityNumber: "nationalIdentityNumber"
        case .isbn: "isbn"
        case .issn: "issn"
        case .lisSourcedId: "lisSourcedId"
        case .oneRosterSourcedId: "oneRosterSourcedId"
        case .sisSourcedId: "sisSourcedId"
        case .ltiContextId: "ltiContextId"
        case .ltiDeploymentId: "ltiDeploymentId"
        case .ltiToolId: "ltiToolId"
        case .ltiPlatformId: "ltiPlatformId"
        case .ltiUserId: "ltiUserId"
        case .identifier: "identifier"
        case .extension(let text), .unrecognised(let text): text
        }
    }
}
