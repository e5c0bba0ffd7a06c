import LinkedData

/// The properties of a credential that the claims of its token repeat.
struct CredentialClaims {
    /// A date with the name of its property.
    struct Date {
        let property: MemberName
        let value: JSONValue?
    }

    private let credential: JSONObject

    init(_ credential: JSONObject) {
        self.credential = credential
    }

    /// The `id`.
    var id: String? { credential[CredentialMember.id]?.text }

    /// The issuer, given as an identifier or as an object that has one.
    var issuer: String? { credential[CredentialMember.issuer]?.identifier }

    /// The identifier of each subject, where it has one.
    var subjects: [String?] {
        (credential[CredentialMember.subject]?.elements ?? []).map { $0.object?[CredentialMember.id]?.text }
    }

    /// Whether the context is that of the data model 2.0.
    var isVersion2: Bool {
        credential[CredentialMember.context]?.elements.first == "https://www.w3.org/ns/credentials/v2"
    }

    /// `validFrom`; in the data model 1.1 `issuanceDate`, unless an early badge has only the new name.
    var start: Date { date(CredentialMember.validFrom, before: CredentialMember.issuanceDate) }

    /// `validUntil`; in the data model 1.1 `expirationDate`, unless an early badge has only the new name.
    var end: Date { date(CredentialMember.validUntil, before: CredentialMember.expirationDate) }

    /// The credential with the members that only the claims give.
    func completed(from claims: RegisteredClaims) -> JSONObject {
        var completed = credential
        if let tokenID = claims.tokenID, credential[CredentialMember.id] == nil {
            completed[CredentialMember.id] = .text(tokenID)
        }
        if let issuer = claims.issuer {
            completed[CredentialMember.issuer] = Self.identified(credential[CredentialMember.issuer], as: issuer)
        }
        if let notBefore = claims.notBefore, start.value == nil {
            completed[start.property] = .text(DateTime(notBefore).text)
        }
        if let expiry = claims.expiry, end.value == nil {
            completed[end.property] = .text(DateTime(expiry).text)
        }
        if let subject = claims.subject, let value = credential[CredentialMember.subject], value.object != nil {
            completed[CredentialMember.subject] = Self.identified(value, as: subject)
        }
        return completed
    }

    /// A value with an identifier where it has none.
    private static func identified(_ value: JSONValue?, as id: String) -> JSONValue {
        switch value {
        case nil: return .text(id)
        case .object(var object)? where object[CredentialMember.id] == nil:
            object[CredentialMember.id] = .text(id)
            return .object(object)
        case let value?: return value
        }
    }

    private func date(_ newName: MemberName, before oldName: MemberName) -> Date {
        let old = credential[oldName]
        let new = credential[newName]
        if isVersion2 || (old == nil && new != nil) { return Date(property: newName, value: new) }
        return Date(property: oldName, value: old)
    }
}
