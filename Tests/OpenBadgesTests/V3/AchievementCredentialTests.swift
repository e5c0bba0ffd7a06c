import Diagnostics
import LinkedData
import OpenBadges
import TestSupport
import Testing

@Suite struct `Achievement credential of Open Badges 3.0` {
    @Test(arguments: [false, true])
    func `keeps every fact when it is read and written`(isVC1: Bool) throws {
        let received = try (isVC1 ? CompleteCredential.documentOfVC1() : CompleteCredential.document()).asObject()
        let credential = try V3.AchievementCredential(received)
        let written = try JSONValue.object(credential.json).canonicalized()
        #expect(
            try String(decoding: written, as: UTF8.self)
                == String(decoding: JSONValue.object(received).canonicalized(), as: UTF8.self))
        #expect(try V3.AchievementCredential(credential.json) == credential)
        #expect(credential.nonconformities == [])
        #expect(credential.context.dataModel == (isVC1 ? .verifiableCredentials1_1 : .verifiableCredentials2_0))
    }

    @Test func `reads the values of every kind`() throws {
        let credential = try V3.AchievementCredential(CompleteCredential.document().asObject())
        let achievement = credential.credentialSubject.achievement
        #expect(credential.name?.best == "First aid")
        #expect(credential.name?.best(for: ["nl-BE", "en"]) == "Eerste hulp")
        #expect(credential.name?.best(for: ["fr"]) == "First aid")
        #expect(credential.validFrom.instant == DateTime("2026-06-01T00:00:00Z")?.instant)
        #expect(achievement.achievementType == .microCredential)
        #expect(achievement.creditsAvailable?.text == "2.50")
        #expect(achievement.alignment.first?.targetType == .cfItem)
        #expect(achievement.otherIdentifier.first?.identifierType == .identifier)
        #expect(achievement.resultDescription.map(\.resultType) == [.rubricCriterionLevel, .status])
        #expect(achievement.tag.last?.best(for: ["nl"]) == "gezondheid")
        #expect(credential.credentialSubject.result.last?.status == .completed)
        #expect(credential.credentialSubject.identifier.first?.identityType == .emailAddress)
        #expect(credential.issuer.id.text == "https://example.org/issuer")
        #expect(credential.issuer.profile?.parentOrg?.id.text == "https://example.org/parent")
        #expect(credential.issuer.profile?.address?.geo?.latitude.text == "52.07")
        #expect(credential.issuer.profile?.dateOfBirth?.text == "2001-05-31")
        #expect(credential.issuer.profile?.otherIdentifier.first?.identifierType == .extension("ext:crohoCode"))
        #expect(credential.proof.first?.members["proofValue"] == "z")
        #expect(credential.additional["x"] == ["y": [1, try JSONValue(text: "2.0"), try JSONValue(text: "1e2")]])
        let level = achievement.resultDescription.first?.requiredLevel
        #expect(
            level.flatMap { achievement.resultDescription.first?.rubricCriterionLevel(withID: $0) }?.name == "Passed")
    }

    @Test func `reads the least that the standard asks for`() throws {
        let credential = try V3.AchievementCredential(JSONValue(text: CompleteCredential.least).asObject())
        #expect(credential.issuer == .iri(try #require(IRI("https://example.org/issuer"))))
        #expect(credential.nonconformities == [])
    }

    @Test(arguments: [
        "/@context", "/id", "/type", "/credentialSubject", "/issuer", "/validFrom", "/credentialSubject/type",
        "/credentialSubject/achievement", "/credentialSubject/achievement/id", "/credentialSubject/achievement/type",
        "/credentialSubject/achievement/name", "/credentialSubject/achievement/description",
        "/credentialSubject/achievement/criteria", "/issuer/id", "/issuer/type", "/issuer/address/type",
        "/issuer/address/geo/type", "/issuer/address/geo/latitude", "/issuer/address/geo/longitude",
        "/issuer/image/id", "/issuer/image/type", "/issuer/otherIdentifier/0/type",
        "/issuer/otherIdentifier/0/identifier", "/issuer/otherIdentifier/0/identifierType", "/evidence/0/type",
        "/credentialSubject/identifier/0/type", "/credentialSubject/identifier/0/hashed",
        "/credentialSubject/identifier/0/identityHash", "/credentialSubject/identifier/0/identityType",
        "/credentialSubject/result/0/type", "/credentialSubject/achievement/alignment/0/type",
        "/credentialSubject/achievement/alignment/0/targetName", "/credentialSubject/achievement/alignment/0/targetUrl",
        "/credentialSubject/achievement/related/0/id", "/credentialSubject/achievement/related/0/type",
        "/credentialSubject/achievement/resultDescription/0/id",
        "/credentialSubject/achievement/resultDescription/0/type",
        "/credentialSubject/achievement/resultDescription/0/name",
        "/credentialSubject/achievement/resultDescription/0/resultType",
        "/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0/id",
        "/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0/type",
        "/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0/name", "/proof/0/type",
        "/credentialSchema/0/id", "/credentialSchema/0/type", "/credentialStatus/type", "/refreshService/id",
        "/refreshService/type", "/termsOfUse/0/type",
    ])
    func `names a required member that is missing, what it is for and where`(pointer: String) throws {
        let error = try refusal(of: CompleteCredential.document().setting(pointer, to: nil))
        let name = try #require(pointer.split(separator: "/").last)
        #expect(error.code == "model.missing")
        #expect(error.place == .pointer(String(pointer.dropLast(name.count + 1))))
        #expect(error.explanation.contains("\"\(name)\": "))
        #expect(error.remedy.contains("\"\(name)\""))
    }

    @Test(arguments: [
        "/name", "/description", "/image", "/awardedDate", "/credentialSubject", "/endorsement", "/endorsement/0",
        "/endorsementJwt", "/endorsementJwt/0", "/evidence", "/evidence/0", "/issuer", "/validFrom", "/validUntil",
        "/proof", "/credentialSchema/0/id", "/credentialStatus", "/refreshService", "/termsOfUse", "/@context",
        "/@context/1", "/type", "/type/0", "/id", "/credentialSubject/achievement/tag",
        "/credentialSubject/achievement/tag/1/en", "/credentialSubject/achievement/creditsAvailable",
        "/credentialSubject/achievement/inLanguage", "/credentialSubject/achievement/achievementType",
        "/credentialSubject/achievement/alignment/0/targetType", "/credentialSubject/achievement/creator/email",
        "/credentialSubject/identifier/0/hashed", "/credentialSubject/identifier/0/salt",
        "/credentialSubject/result/0/value", "/credentialSubject/result/0/achievedLevel",
        "/credentialSubject/result/1/status", "/credentialSubject/activityEndDate", "/issuer/dateOfBirth",
        "/issuer/address/geo/latitude", "/issuer/address/geo", "/issuer/parentOrg/id",
    ])
    func `refuses null and other kinds of value with the place`(pointer: String) throws {
        let credential = try CompleteCredential.document()
        #expect(try refusal(of: credential.setting(pointer, to: .null)).code == "model.type")
        #expect(try refusal(of: credential.setting(pointer, to: .null)).place == .pointer(pointer))
        let other: JSONValue = pointer.hasSuffix("creditsAvailable") || pointer.hasSuffix("latitude") ? "1" : 1
        #expect(try refusal(of: credential.setting(pointer, to: other)).code == "model.type")
        #expect(try refusal(of: credential.setting(pointer, to: other)).place == .pointer(pointer))
    }

    @Test(arguments: [
        ("/id", "/id"), ("/type", "/type"),
        ("/credentialSubject/achievement/name", "/credentialSubject/achievement/name"),
        ("/credentialSubject/identifier/0/identityHash", "/credentialSubject/identifier/0/identityHash"),
        (
            "/credentialSubject/achievement/alignment/0/targetName",
            "/credentialSubject/achievement/alignment/0/targetName"
        ),
    ])
    func `refuses empty text where text is required`(pointer: String, place: String) throws {
        let error = try refusal(of: CompleteCredential.document().setting(pointer, to: ""))
        #expect(error.code == "model.type")
        #expect(error.place == .pointer(place))
    }

    @Test(arguments: [
        ("/validFrom", "2026-06-01"), ("/validFrom", "2026-06-01T00:00:00"), ("/validFrom", "2026-06-31T00:00:00Z"),
        ("/validUntil", "2026-06-01T00:00:00+0100"), ("/awardedDate", "1 June 2026"),
        ("/credentialSubject/activityStartDate", "2026-01-01"), ("/issuer/dateOfBirth", "2001-02-29"),
        ("/id", "no address"), ("/issuer", "example"), ("/credentialSubject/achievement/inLanguage", "English"),
        ("/credentialSubject/achievement/inLanguage", "en-us"), ("/credentialSubject/result/1/status", "Done"),
        ("/credentialSubject/result/0/resultDescription", "one"), ("/image/id", "picture.png"),
    ])
    func `refuses values that do not follow their grammar`(pointer: String, text: String) throws {
        let error = try refusal(of: CompleteCredential.document().setting(pointer, to: .text(text)))
        #expect(error.code == "model.value")
        #expect(error.place == .pointer(pointer))
        #expect(error.explanation.contains(text))
    }

    @Test(arguments: [
        "/credentialSubject/identifier/0", "/issuer/otherIdentifier/0", "/image",
        "/credentialSubject/achievement/image",
    ])
    func `refuses a member that a closed class does not have`(pointer: String) throws {
        let error = try refusal(of: CompleteCredential.document().setting(pointer + "/extra", to: "x"))
        #expect(error.code == "model.value")
        #expect(error.place == .pointer(pointer + "/extra"))
    }

    @Test(arguments: [
        "/credentialSubject/type", "/credentialSubject/achievement/type", "/credentialSubject/source/type",
        "/credentialSubject/result/0/type", "/issuer/type", "/issuer/otherIdentifier/0/type", "/evidence/0/type",
        "/type",
    ])
    func `wants the name of the class in its type`(pointer: String) throws {
        let array: JSONValue = ["VerifiableCredential", "Other"]
        let error = try refusal(
            of: CompleteCredential.document().setting(pointer, to: pointer.contains("otherId") ? "Other" : array))
        #expect(error.code == "model.type")
        #expect(error.place == .pointer(pointer))
    }

    @Test func `wants both names in the type of a credential`() throws {
        for types: JSONValue in [["OpenBadgeCredential"], ["VerifiableCredential"], "VerifiableCredential", []] {
            let error = try refusal(of: CompleteCredential.document().setting("/type", to: types))
            #expect(error.code == "model.type")
            #expect(error.place == .pointer("/type"))
        }
        let other = try CompleteCredential.document().setting(
            "/type", to: ["AchievementCredential", "VerifiableCredential"])
        #expect(try V3.AchievementCredential(other.asObject()).type.count == 2)
    }

    @Test(arguments: [
        "/credentialSubject/achievement/tag", "/credentialSubject/achievement/alignment", "/credentialSubject/result",
        "/evidence", "/endorsement", "/endorsementJwt", "/proof", "/credentialSchema", "/termsOfUse",
        "/credentialSubject/identifier", "/issuer/otherIdentifier", "/issuer/type",
    ])
    func `reads a lone value where the standard has an array, and writes the array`(pointer: String) throws {
        let credential = try CompleteCredential.document()
        guard let first = try JSONPointer(pointer).value(in: credential)?.array?.first else {
            Issue.record("\(pointer) is no array")
            return
        }
        let lone = try V3.AchievementCredential(credential.setting(pointer, to: first).asObject())
        let written = try #require(try JSONPointer(pointer).value(in: .object(lone.json)))
        #expect(try written.canonicalText() == JSONValue.array([first]).canonicalText())
    }

    @Test func `reads several statuses as VC 2.0 allows`() throws {
        let status: JSONValue = ["type": "BitstringStatusListEntry", "statusPurpose": "revocation"]
        let credential = try V3.AchievementCredential(
            CompleteCredential.document().setting("/credentialStatus", to: [status, status]).asObject())
        #expect(credential.credentialStatus.count == 2)
        #expect(credential.json["credentialStatus"] == [status, status])
    }

    @Test func `wants a name, a profile and an issuance date in the shape of VC 1-1`() throws {
        let credential = try CompleteCredential.documentOfVC1()
        #expect(try refusal(of: credential.setting("/name", to: nil)).code == "model.missing")
        #expect(try refusal(of: credential.setting("/issuanceDate", to: nil)).explanation.contains("issuanceDate"))
        let error = try refusal(of: credential.setting("/issuer", to: "https://example.org/issuer"))
        #expect(error.code == "model.type")
        #expect(error.place == .pointer("/issuer"))
        #expect(try V3.AchievementCredential(credential.asObject()).validUntil?.text == "2028-06-01T00:00:00Z")
    }

    @Test func `wants a status for a result whose description asks for one`() throws {
        let error = try refusal(
            of: CompleteCredential.document().setting("/credentialSubject/result/1/status", to: nil))
        #expect(error.code == "model.missing")
        #expect(error.place == .pointer("/credentialSubject/result/1"))
    }

    private func refusal(of value: JSONValue) throws -> ModelError {
        let object = try value.asObject()
        return try #require(
            #expect(throws: ModelError.self) { try V3.AchievementCredential(object) })
    }
}
