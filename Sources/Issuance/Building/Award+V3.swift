internal import LinkedData
internal import OpenBadges

extension Award {
    /// The award as a credential without a proof.
    func achievementCredential() throws(BuildingError) -> V3.AchievementCredential {
        try checkConsistency()
        let subject = V3.AchievementSubject(
            id: recipient.subjectID, achievement: achievement, identifier: recipient.identityObjects,
            activityStartDate: activityStartDate, activityEndDate: activityEndDate, creditsEarned: creditsEarned,
            licenseNumber: licenseNumber, narrative: narrative, result: result, role: role, source: source,
            term: term)
        return V3.AchievementCredential(
            id: id.iri, name: name ?? achievement.name, description: description ?? achievement.description,
            image: image, awardedDate: DateTime(awardedDate ?? validFrom), credentialSubject: subject,
            endorsement: endorsement, endorsementJwt: endorsementJwt, evidence: evidence,
            issuer: .profile(issuer.profile), validFrom: DateTime(validFrom), validUntil: validUntil.map(DateTime.init),
            credentialSchema: [try Self.schema()], credentialStatus: credentialStatus,
            refreshService: refreshAddress.map { V3.RefreshService(id: $0, type: ["1EdTechCredentialRefresh"]) })
    }

    /// The schema of the standard, by its canonical address.
    private static func schema() throws(BuildingError) -> V3.CredentialSchema {
        let text =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
        guard let id = IRI(text) else {
            throw .unsuitable(member: "credentialSchema", reason: "\(text) is no address")
        }
        return V3.CredentialSchema(id: id, type: ["1EdTechJsonSchemaValidator2019"])
    }
}
