public import LinkedData

extension VCJWTClaims {
    /// The payload for a credential of the data model 2.0: the credential, then the claims that repeat it.
    ///
    /// - Throws: when the credential lacks a property that a claim has to repeat.
    public static func payload(for credential: JSONObject) throws(VCJWTError) -> JSONObject {
        for name in RegisteredClaims.names + ["vc", "vp"] where credential[name] != nil {
            throw .reservedMember(name.text)
        }
        let properties = CredentialClaims(credential)
        guard let issuer = properties.issuer else { throw .missingProperty("issuer.id", claim: "iss") }
        guard let id = properties.id else { throw .missingProperty("id", claim: "jti") }
        var payload = credential
        payload["iss"] = .text(issuer)
        payload["jti"] = .text(id)
        if let subject = properties.subjects.first, let subject, properties.subjects.count == 1 {
            payload["sub"] = .text(subject)
        }
        guard let start = try numericDate(properties.start) else {
            throw .missingProperty(properties.start.property.text, claim: "nbf")
        }
        payload["nbf"] = .number(start)
        if let end = try numericDate(properties.end) { payload["exp"] = .number(end) }
        return payload
    }

    private static func numericDate(_ date: CredentialClaims.Date) throws(VCJWTError) -> JSONNumber? {
        guard let value = date.value else { return nil }
        guard let time = value.text.flatMap({ DateTime($0) }) else {
            throw .malformedDate(property: date.property.text)
        }
        return NumericDate(time.instant).number
    }
}
