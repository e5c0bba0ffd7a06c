import Cryptography
import Issuance
import LinkedData
import OpenBadges
import TestSupport
import Testing

@Suite struct `One award in two standards` {
    /// An award in which every member has a value that both standards can state.
    private func award() throws -> Award {
        var award = try Sample.award("advocating-personal-wellness", by: Sample.keyIssuer(Sample.key()))
        award.validUntil = Sample.now.adding(seconds: 86_400)
        award.narrative = "She wrote a plan and kept to it."
        award.evidence = [
            V3.Evidence(
                id: IRI("https://example.org/evidence/1"), narrative: "A log of six weeks.", name: "Log",
                description: "What was done each day.", genre: "Journal", audience: "Assessors"),
            V3.Evidence(narrative: "A conversation."),
        ]
        award.image = try V3.Image(id: #require(IRI("https://example.org/award.png")), caption: "The award")
        return award
    }

    @Test func `states the same facts, member by member`() throws {
        let builder = CredentialBuilder(approval: try Sample.approval())
        let award = try award()
        let in3 = try builder.openBadgeCredential(for: award).credential
        let built = try builder.assertion(for: award)
        let in2 = built.assertion
        #expect(in2.id == in3.id)
        #expect(in2.issuedOn == in3.validFrom && in3.awardedDate == in3.validFrom)
        #expect(in2.expires == in3.validUntil && in2.expires != nil)
        #expect(in2.narrative?.value.value == in3.credentialSubject.narrative?.best)
        #expect(in2.image?.id == in3.image?.id && in2.image != nil)
        let identity = try #require(in3.credentialSubject.identifier.first)
        #expect(in2.recipient.identity == identity.identityHash && in2.recipient.salt == identity.salt)
        #expect(in2.recipient.hashed == identity.hashed && in2.recipient.type == .email)
        #expect(in2.evidence.count == in3.evidence.count)
        for (two, three) in zip(in2.evidence, in3.evidence) {
            let two = try #require(two.embedded)
            #expect(two.id == three.id)
            #expect(two.narrative?.value.value == three.narrative?.best)
            #expect(two.name?.value.value == three.name?.best)
            #expect(two.description?.value.value == three.description?.best)
            #expect(two.genre?.value.value == three.genre?.best)
            #expect(two.audience?.value.value == three.audience?.best)
        }
        try expectAgreement(
            of: try #require(in2.badge.embedded), with: in3.credentialSubject.achievement)
        #expect(in2.badge.embedded?.issuer.id == award.issuer.openBadges2ID)
        #expect(award.issuer.openBadges2Profile?.name?.value.value == in3.issuer.profile?.name?.best)
        #expect(in2.verification.creator == award.issuer.keys.first?.keyDocument)
        #expect(in2.verification.type == ["SignedBadge"])
        #expect(try V2.Assertion(built.json) == in2)
    }

    private func expectAgreement(of badgeClass: V2.BadgeClass, with achievement: V3.Achievement) throws {
        #expect(badgeClass.id == achievement.id)
        #expect(badgeClass.name.value.value == achievement.name.best)
        #expect(badgeClass.description.value.value == achievement.description.best)
        #expect(badgeClass.image.id == achievement.image?.id && achievement.image != nil)
        #expect(badgeClass.criteria.embedded?.id == achievement.criteria.id)
        #expect(badgeClass.criteria.embedded?.narrative?.value.value == achievement.criteria.narrative?.best)
        #expect(badgeClass.tags.map(\.value.value) == achievement.tag.map(\.best))
        #expect(badgeClass.shared.language?.text == achievement.inLanguage?.text)
        #expect(badgeClass.alignment.count == achievement.alignment.count && !achievement.alignment.isEmpty)
        for (two, three) in zip(badgeClass.alignment, achievement.alignment) {
            #expect(two.targetName.value.value == three.targetName.best)
            #expect(two.targetUrl.iri == three.targetUrl)
            #expect(two.targetCode?.value.value == three.targetCode?.best)
            #expect(two.targetDescription?.value.value == three.targetDescription?.best)
            #expect(two.targetFramework?.value.value == three.targetFramework?.best)
        }
    }

    @Test func `says which facts 2_0 has no place for`() throws {
        var award = try award()
        let builder = CredentialBuilder(approval: try Sample.approval())
        let few = try builder.assertion(for: award).omitted
        #expect(few.allSatisfy { $0.hasPrefix("achievement.") })
        let description = try #require(award.achievement.resultDescription.first)
        award.result = [
            V3.Result(achievedLevel: description.rubricCriterionLevel.last?.id, resultDescription: description.id)
        ]
        award.name = "Another title"
        award.role = "Coach"
        award.term = "Spring"
        award.licenseNumber = "7"
        award.awardedDate = Sample.now.adding(seconds: -86_400)
        award.creditsEarned = JSONNumber(1)
        award.endorsementJwt = ["a.b.c"]
        award.evidence = [V3.Evidence(id: IRI("data:text/plain,x"))]
        award.recipient = award.recipient.identified(by: try #require(IRI("did:example:7")))
        let omitted = Set(try builder.assertion(for: award).omitted).subtracting(few)
        #expect(
            omitted == [
                "name", "awardedDate", "endorsement", "evidence.id", "credentialSubject.id",
                "credentialSubject.creditsEarned", "credentialSubject.licenseNumber", "credentialSubject.result",
                "credentialSubject.role", "credentialSubject.term",
            ])
    }

    @Test func `builds every example achievement in both`() throws {
        let names = try ExamplesFolder.achievements()
        let builder = CredentialBuilder(approval: try Sample.approval())
        let issuer = try Sample.hostedIssuer(Sample.key())
        for name in names {
            let award = try Sample.award(name, by: issuer)
            let in2 = try builder.assertion(for: award).assertion
            let in3 = try builder.openBadgeCredential(for: award).credential
            try expectAgreement(of: try #require(in2.badge.embedded), with: in3.credentialSubject.achievement)
        }
        print("Example achievements built in both standards: \(names.count) passed, 0 failed, 0 skipped")
        #expect(names.count == 58)
    }
}
