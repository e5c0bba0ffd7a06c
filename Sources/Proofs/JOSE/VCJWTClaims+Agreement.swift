public import Diagnostics
import LinkedData

extension VCJWTClaims {
    /// Every way in which the claims and the credential do not agree; none when they do.
    ///
    /// Texts are compared byte for byte, dates in whole seconds.
    ///
    /// - Parameter areRequired: whether claims may not be missing. Open Badges 3.0 asks for them; "Securing Verifiable
    ///   Credentials using JOSE and COSE" does not.
    public func disagreements(areRequired: Bool = true) -> [Finding] {
        errors().filter { error in
            if case .missingClaim = error { areRequired } else { true }
        }
        .map { Finding($0) }
    }

    /// What is unusual, but leaves the badge sound.
    public func notices() -> [Finding] {
        guard claims.subject == nil, CredentialClaims(credential).subjects.contains(where: { $0 != nil }) else {
            return []
        }
        // Two of the published reference badges leave it out, and the signature covers the subject's own id.
        return [
            Finding(
                "jwt.sub-missing",
                Phrase("jwt.sub-missing/token-no-claim-sub-should"),
                remedy: Phrase("do/nothing-do-recipient-stands-signed"),
                specification: "Open Badges 3.0, JWT Payload", place: .pointer("/sub"))
        ]
    }

    /// Every disagreement as an error.
    func errors() -> [VCJWTError] {
        let properties = CredentialClaims(credential)
        var errors = claims.faults
        if hasPresentation { errors.append(.presentation) }
        if form == .vcClaim, properties.isVersion2 { errors.append(.claimFormOfVersion2) }
        // What a fault already says about a claim is not said again.
        let faulty = claims.faults.compactMap(\.claim)
        func check(_ claim: String, _ error: VCJWTError?) {
            if let error, !faulty.contains(claim) { errors.append(error) }
        }
        check("iss", text("iss", claims.issuer, repeats: "issuer.id", properties.issuer))
        check("jti", text("jti", claims.tokenID, repeats: "id", properties.id))
        check("sub", subjectError(properties))
        check("nbf", date("nbf", claims.notBefore, repeats: properties.start, isRequired: true))
        check("exp", date("exp", claims.expiry, repeats: properties.end, isRequired: false))
        return errors
    }

    private func text(_ claim: String, _ value: String?, repeats property: String, _ other: String?) -> VCJWTError? {
        guard let value else { return .missingClaim(claim, property: property) }
        guard let other else { return .missingProperty(property, claim: claim) }
        if value.hasSameBytes(as: other) { return nil }
        return .different(claim: claim, value: value, property: property, other: other)
    }

    /// A missing `sub` is a notice; one that is there must be the id of every subject.
    private func subjectError(_ properties: CredentialClaims) -> VCJWTError? {
        guard let subject = claims.subject else { return nil }
        let others = properties.subjects
        guard !others.isEmpty else { return .missingProperty("credentialSubject.id", claim: "sub") }
        return others.lazy.compactMap { text("sub", subject, repeats: "credentialSubject.id", $0) }.first
    }

    private func date(
        _ claim: String, _ instant: Instant?, repeats date: CredentialClaims.Date, isRequired: Bool
    ) -> VCJWTError? {
        let property = date.property.text
        guard let instant else {
            return isRequired || date.value != nil ? .missingClaim(claim, property: property) : nil
        }
        guard let value = date.value else { return .missingProperty(property, claim: claim) }
        guard let time = value.text.flatMap({ DateTime($0) }) else { return .malformedDate(property: property) }
        if time.instant.seconds == instant.seconds { return nil }
        return .different(claim: claim, value: DateTime(instant).text, property: property, other: time.text)
    }
}

extension VCJWTError {
    /// The claim that has a fault of its own.
    fileprivate var claim: String? {
        switch self {
        case .claimType(let name, _), .dateOutOfRange(let name, _): name
        default: nil
        }
    }
}
