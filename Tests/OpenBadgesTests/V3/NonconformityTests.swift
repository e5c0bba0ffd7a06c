import Diagnostics
import LinkedData
import OpenBadges
import TestSupport
import Testing

@Suite struct `Nonconformities of Open Badges 3.0` {
    @Test(arguments: [
        "/image", "/issuer/image", "/credentialSubject/image", "/credentialSubject/source/image",
        "/credentialSubject/achievement/image", "/credentialSubject/achievement/creator/image",
    ])
    func `list a picture that is only an address, and keep it`(pointer: String) throws {
        let edited = try CompleteCredential.document().setting(pointer, to: "https://example.org/logo.png")
        let credential = try V3.AchievementCredential(edited.asObject())
        #expect(credential.nonconformities.map(\.place) == [.pointer(pointer)])
        #expect(credential.nonconformities.map(\.code) == ["model.type"])
        #expect(try JSONPointer(pointer).value(in: .object(credential.json)) == "https://example.org/logo.png")
    }

    @Test(arguments: [
        "/credentialSubject/achievement/achievementType", "/credentialSubject/achievement/alignment/0/targetType",
        "/credentialSubject/achievement/resultDescription/0/resultType",
        "/credentialSubject/achievement/resultDescription/0/alignment/0/targetType",
        "/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0/alignment/0/targetType",
        "/credentialSubject/achievement/otherIdentifier/0/identifierType",
        "/credentialSubject/result/0/alignment/0/targetType", "/credentialSubject/identifier/0/identityType",
        "/issuer/otherIdentifier/0/identifierType",
    ])
    func `list a term that no enumeration knows, and keep it`(pointer: String) throws {
        for term in ["Programme", "ext:", "xext:a", "ext: a"] {
            let edited = try CompleteCredential.document().setting(pointer, to: .text(term))
            let credential = try V3.AchievementCredential(edited.asObject())
            #expect(credential.nonconformities.map(\.place) == [.pointer(pointer)])
            #expect(credential.nonconformities.map(\.code) == ["model.value"])
            #expect(try JSONPointer(pointer).value(in: .object(credential.json)) == .text(term))
        }
        let edited = try CompleteCredential.document().setting(pointer, to: "ext:Programme")
        #expect(try V3.AchievementCredential(edited.asObject()).nonconformities == [])
    }

    @Test func `know every term of the standard`() {
        #expect(V3.AchievementType.defined.count == 31)
        #expect(V3.AlignmentTargetType.defined.count == 7)
        #expect(V3.IdentifierType.defined.count == 19)
        #expect(V3.ResultType.defined.count == 12)
        #expect(V3.ResultStatus.allCases.count == 7)
        for (text, term) in V3.AchievementType.defined { #expect(term.text == text) }
        for (text, term) in V3.AlignmentTargetType.defined { #expect(term.text == text) }
        for (text, term) in V3.IdentifierType.defined { #expect(term.text == text) }
        for (text, term) in V3.ResultType.defined { #expect(term.text == text) }
    }
}
