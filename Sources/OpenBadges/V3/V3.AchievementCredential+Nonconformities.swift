public import LinkedData

extension V3.AchievementCredential {
    /// What can be read, because badges in use have it, but the standard does not allow: pictures that are only an
    /// address, and terms that no enumeration knows.
    ///
    /// Each error has the place and the code that a refusal would have. Empty for a badge that conforms.
    public var nonconformities: [ModelError] {
        var collector = NonconformityCollector()
        collector.visit("image", image)
        collector.visit("issuer", issuer.profile, Self.inspect)
        collector.visit("credentialSubject", credentialSubject, Self.inspect)
        return collector.found
    }

    private static func inspect(_ subject: V3.AchievementSubject, _ collector: inout NonconformityCollector) {
        collector.visit("image", subject.image)
        collector.visit("source", subject.source, inspect)
        collector.visit("identifier", each: subject.identifier) { $1.visit("identityType", $0.identityType) }
        collector.visit("result", each: subject.result) { inspect($0.alignment, &$1) }
        collector.visit("achievement", subject.achievement, inspect)
    }

    private static func inspect(_ achievement: V3.Achievement, _ collector: inout NonconformityCollector) {
        collector.visit("achievementType", achievement.achievementType)
        collector.visit("image", achievement.image)
        collector.visit("creator", achievement.creator, inspect)
        collector.visit("otherIdentifier", each: achievement.otherIdentifier) {
            $1.visit("identifierType", $0.identifierType)
        }
        inspect(achievement.alignment, &collector)
        collector.visit("resultDescription", each: achievement.resultDescription) { description, collector in
            collector.visit("resultType", description.resultType)
            inspect(description.alignment, &collector)
            collector.visit("rubricCriterionLevel", each: description.rubricCriterionLevel) {
                inspect($0.alignment, &$1)
            }
        }
    }

    private static func inspect(_ profile: V3.Profile, _ collector: inout NonconformityCollector) {
        collector.visit("image", profile.image)
        collector.visit("otherIdentifier", each: profile.otherIdentifier) {
            $1.visit("identifierType", $0.identifierType)
        }
        collector.visit("parentOrg", profile.parentOrg, inspect)
    }

    private static func inspect(_ alignments: [V3.Alignment], _ collector: inout NonconformityCollector) {
        collector.visit("alignment", each: alignments) { $1.visit("targetType", $0.targetType) }
    }
}

extension V3.AchievementSubject {
    /// Open Badges 3.0, "AchievementSubject": the recipient has an `id`, an `identifier`, or both.
    ///
    /// Badges without either are in use; the error is for the check that asks.
    public var nonconformity: ModelError? {
        guard id == nil, identifier.isEmpty else { return nil }
        return .missing(
            member: "id", of: "AchievementSubject",
            purpose: "without it or \"identifier\" nobody can tell who received it",
            example: #""id": "did:key:z6Mk…""#, at: "/credentialSubject")
    }
}
