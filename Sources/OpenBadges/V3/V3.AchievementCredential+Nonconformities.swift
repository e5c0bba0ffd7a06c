public import LinkedData

extension V3.AchievementCredential {
    /// What can be read, because badges in use have it, but the standard does not allow: pictures that are only an
    /// address, and terms that no enumeration knows.
    ///
    /// Each error has the place and the code that a refusal would have. Empty for a badge that conforms.
    public var nonconformities: [ModelError] {
        var collector = NonconformityCollector()
        collector.visit("image", image)
        if let profile = issuer.profile { collector.visit("issuer") { Self.inspect(profile, &$0) } }
        collector.visit("credentialSubject") { Self.inspect(credentialSubject, &$0) }
        return collector.found
    }

    private static func inspect(_ subject: V3.AchievementSubject, _ collector: inout NonconformityCollector) {
        collector.visit("image", subject.image)
        if let source = subject.source { collector.visit("source") { inspect(source, &$0) } }
        collector.visit("identifier", each: subject.identifier.indices) {
            $1.visit("identityType", subject.identifier[$0].identityType)
        }
        collector.visit("result", each: subject.result.indices) { inspect(subject.result[$0].alignment, &$1) }
        collector.visit("achievement") { inspect(subject.achievement, &$0) }
    }

    private static func inspect(_ achievement: V3.Achievement, _ collector: inout NonconformityCollector) {
        collector.visit("achievementType", achievement.achievementType)
        collector.visit("image", achievement.image)
        if let creator = achievement.creator { collector.visit("creator") { inspect(creator, &$0) } }
        inspect(achievement.otherIdentifier, &collector)
        inspect(achievement.alignment, &collector)
        let descriptions = achievement.resultDescription
        collector.visit("resultDescription", each: descriptions.indices) { position, collector in
            collector.visit("resultType", descriptions[position].resultType)
            inspect(descriptions[position].alignment, &collector)
            let levels = descriptions[position].rubricCriterionLevel
            collector.visit("rubricCriterionLevel", each: levels.indices) { inspect(levels[$0].alignment, &$1) }
        }
    }

    private static func inspect(_ profile: V3.Profile, _ collector: inout NonconformityCollector) {
        collector.visit("image", profile.image)
        inspect(profile.otherIdentifier, &collector)
        if let parent = profile.parentOrg { collector.visit("parentOrg") { inspect(parent, &$0) } }
    }

    private static func inspect(_ identifiers: [V3.IdentifierEntry], _ collector: inout NonconformityCollector) {
        collector.visit("otherIdentifier", each: identifiers.indices) {
            $1.visit("identifierType", identifiers[$0].identifierType)
        }
    }

    private static func inspect(_ alignments: [V3.Alignment], _ collector: inout NonconformityCollector) {
        collector.visit("alignment", each: alignments.indices) { $1.visit("targetType", alignments[$0].targetType) }
    }
}
