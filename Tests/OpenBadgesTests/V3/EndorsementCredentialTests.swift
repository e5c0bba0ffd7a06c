import Diagnostics
import LinkedData
import OpenBadges
import TestSupport
import Testing

@Suite struct `Endorsements of Open Badges 3.0` {
    @Test func `are found wherever a credential carries them`() throws {
        let credential = try V3.AchievementCredential(CompleteCredential.document().asObject())
        let carried = credential.carriedEndorsements
        #expect(
            carried.map(\.pointer).sorted() == [
                "/credentialSubject/achievement/creator/endorsement/0",
                "/credentialSubject/achievement/creator/endorsementJwt/0",
                "/credentialSubject/achievement/endorsement/0", "/credentialSubject/achievement/endorsementJwt/0",
                "/credentialSubject/source/endorsement/0", "/credentialSubject/source/endorsementJwt/0",
                "/endorsement/0", "/endorsementJwt/0", "/issuer/endorsement/0", "/issuer/endorsementJwt/0",
            ])
        let ofAchievement = try #require(carried.first { $0.pointer == "/credentialSubject/achievement/endorsement/0" })
        #expect(ofAchievement.carrier == credential.credentialSubject.achievement.id)
        guard case .embedded(let object) = ofAchievement.form else {
            Issue.record("not embedded")
            return
        }
        let endorsement = try V3.EndorsementCredential(object)
        #expect(endorsement.credentialSubject.id == ofAchievement.carrier)
        #expect(endorsement.credentialSubject.endorsementComment == "Sound.")
        #expect(
            try JSONValue.object(endorsement.json).canonicalText() == JSONValue.object(object).canonicalText())
    }

    @Test(arguments: [
        JSONValue.object(JSONObject()), ["type": "Other"], ["name": 5],
        ["type": ["VerifiableCredential"], "id": .null],
    ])
    func `do not make a badge unreadable when they do not conform`(endorsement: JSONValue) throws {
        let edited = try CompleteCredential.document().setting("/endorsement/0", to: endorsement)
        let credential = try V3.AchievementCredential(edited.asObject())
        #expect(credential.endorsement == [try endorsement.asObject()])
        #expect(throws: ModelError.self) { try V3.EndorsementCredential(endorsement.asObject()) }
    }

    @Test(arguments: [
        "/@context", "/id", "/type", "/name", "/issuer", "/validFrom", "/credentialSubject", "/credentialSubject/id",
        "/credentialSubject/type",
    ])
    func `have required members too`(pointer: String) throws {
        let credential = try CompleteCredential.document()
        let endorsement = try #require(try JSONPointer("/endorsement/0").value(in: credential))
        let error = #expect(throws: ModelError.self) {
            try V3.EndorsementCredential(endorsement.setting(pointer, to: nil).asObject())
        }
        #expect(error?.code == "model.missing")
    }

    @Test func `of VC 1-1 have an issuance date`() throws {
        let credential = try CompleteCredential.document()
        let endorsement = try #require(try JSONPointer("/endorsement/0").value(in: credential))
            .setting("/@context/0", to: "https://www.w3.org/2018/credentials/v1")
        #expect(throws: ModelError.self) { try V3.EndorsementCredential(endorsement.asObject()) }
        let complete = endorsement.setting("/validFrom", to: nil).setting("/issuanceDate", to: "2026-06-01T00:00:00Z")
        #expect(try V3.EndorsementCredential(complete.asObject()).validFrom.text == "2026-06-01T00:00:00Z")
    }
}
