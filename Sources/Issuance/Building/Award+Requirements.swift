internal import LinkedData
package import OpenBadges

extension Award {
    /// What the standard asks a badge to state and this award does not give, all of it.
    package func missingMembers(for standard: BakedBadge.Standard) -> [MissingMember] {
        var missing: [MissingMember] = []
        let isIn2 = standard == .openBadges2
        if isIn2, issuer.openBadges2ID == nil { missing.append(.issuerAddress) }
        if isBlank(issuer.profile.name) { missing.append(.issuerName) }
        if isIn2, issuer.openBadges2URL == nil { missing.append(.issuerURL) }
        if isIn2, issuer.openBadges2Email == nil { missing.append(.issuerEmail) }
        if isBlank(achievement.name) { missing.append(.achievementName) }
        if isBlank(achievement.description) { missing.append(.achievementDescription) }
        if achievement.criteria.id == nil, isBlank(achievement.criteria.narrative) {
            missing.append(.achievementCriteria)
        }
        if isIn2, achievement.image == nil { missing.append(.achievementImage) }
        return missing
    }

    /// Every standard gets what it asks for.
    ///
    /// - Throws: `.missing` with all that is not there, each once.
    func requireMembers(for standards: [BakedBadge.Standard]) throws(BuildingError) {
        var missing: [MissingMember] = []
        for member in standards.flatMap(missingMembers(for:)) where !missing.contains(member) {
            missing.append(member)
        }
        guard missing.isEmpty else { throw .missing(missing) }
    }

    /// Dates and results agree with each other and with the achievement.
    ///
    /// - Throws: the first that does not.
    func checkConsistency() throws(BuildingError) {
        try checkSafety()
        for instant in [validFrom, validUntil, awardedDate].compactMap(\.self) where !instant.isFourDigitYear {
            throw .dateOutOfRange(instant)
        }
        if let validUntil, validUntil.seconds < validFrom.seconds {
            throw .endsBeforeItBegins(from: validFrom, until: validUntil)
        }
        var answered: Set<IRI> = []
        for result in result {
            guard let id = result.resultDescription else { continue }
            guard let description = achievement.resultDescription.first(where: { $0.id == id }) else {
                throw .unknownResultDescription(id.text, known: achievement.resultDescription.map(\.name.best))
            }
            guard answered.insert(id).inserted else { throw .repeatedResult(of: description.name.best) }
            try check(result, against: description)
        }
    }

    private func check(_ result: V3.Result, against description: V3.ResultDescription) throws(BuildingError) {
        let name = description.name.best
        let isStatus = description.resultType == .status
        guard isStatus == (result.status != nil) else { throw .misplacedStatus(of: name, needed: isStatus) }
        guard let level = result.achievedLevel else { return }
        let levels = description.rubricCriterionLevel
        guard let achieved = levels.firstIndex(where: { $0.id == level }) else {
            throw .unknownLevel(level.text, of: name, known: levels.map(\.name.best))
        }
        if let required = levels.firstIndex(where: { $0.id == description.requiredLevel }), achieved < required {
            throw .belowRequiredLevel(levels[achieved].name.best, of: name, required: levels[required].name.best)
        }
    }

    private func isBlank(_ text: LocalizedText?) -> Bool {
        guard let text else { return true }
        return text.best.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}

extension Instant {
    /// Whether RFC 3339 can state the moment: a year of four digits.
    var isFourDigitYear: Bool {
        // 0000-01-01T00:00:00Z up to the end of 9999.
        (-62_167_219_200..<253_402_300_800).contains(seconds)
    }
}
