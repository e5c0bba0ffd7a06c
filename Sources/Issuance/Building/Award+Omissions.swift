internal import LinkedData
internal import OpenBadges

extension Award {
    /// The members of this award, in the words of 3.0, for which a 2.0 badge has no place.
    ///
    /// The person who issues both is told, so that nothing disappears unseen.
    var membersWithoutPlaceIn2: [String] {
        var omitted: [String] = []
        func note(_ member: String, _ isThere: Bool) {
            if isThere { omitted.append(member) }
        }
        note("name", name != nil && name != achievement.name)
        note("description", description != nil && description != achievement.description)
        note("image", image.map { !$0.id.isWebAddress } ?? false)
        note("awardedDate", awardedDate != nil && awardedDate != validFrom)
        note("endorsement", !endorsement.isEmpty || !endorsementJwt.isEmpty)
        note("evidence.id", evidence.contains { $0.id.map { V2.Identifier($0.text) == nil } ?? false })
        note("credentialStatus", !credentialStatus.isEmpty)
        note("refreshService", refreshAddress != nil)
        note("credentialSubject.id", recipient.subject != nil)
        note("credentialSubject.activityStartDate", activityStartDate != nil)
        note("credentialSubject.activityEndDate", activityEndDate != nil)
        note("credentialSubject.creditsEarned", creditsEarned != nil)
        note("credentialSubject.licenseNumber", licenseNumber != nil)
        note("credentialSubject.result", !result.isEmpty)
        note("credentialSubject.role", role != nil)
        note("credentialSubject.source", source != nil)
        note("credentialSubject.term", term != nil)
        return omitted + achievementMembersWithoutPlaceIn2
    }

    private var achievementMembersWithoutPlaceIn2: [String] {
        var omitted: [String] = []
        func note(_ member: String, _ isThere: Bool) {
            if isThere { omitted.append("achievement." + member) }
        }
        note("achievementType", achievement.achievementType != nil)
        note(
            "alignment.targetType",
            achievement.alignment.contains { $0.targetType != nil && V2.WebAddress($0.targetUrl.text) != nil })
        note("alignment", achievement.alignment.contains { V2.WebAddress($0.targetUrl.text) == nil })
        note("creator", achievement.creator.map { $0.id != issuer.id } ?? false)
        note("creditsAvailable", achievement.creditsAvailable != nil)
        note("criteria.id", achievement.criteria.id.map { V2.Identifier($0.text) == nil } ?? false)
        note("endorsement", !achievement.endorsement.isEmpty || !achievement.endorsementJwt.isEmpty)
        note("fieldOfStudy", achievement.fieldOfStudy != nil)
        note("humanCode", achievement.humanCode != nil)
        note("otherIdentifier", !achievement.otherIdentifier.isEmpty)
        note("related", !achievement.related.isEmpty)
        note("resultDescription", !achievement.resultDescription.isEmpty)
        note("specialization", achievement.specialization != nil)
        for member in achievement.additional.members { note(member.name.text, true) }
        return omitted
    }
}
