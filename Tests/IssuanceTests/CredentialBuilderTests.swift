import Cryptography
import Diagnostics
import Issuance
import LinkedData
import OpenBadges
import Testing

@Suite struct `Credential builder` {
    private func builder() throws -> CredentialBuilder { CredentialBuilder(approval: try Sample.approval()) }

    @Test func `builds a credential of Open Badges 3_0 in the shape of VC 2_0`() throws {
        let award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        let built = try builder().openBadgeCredential(for: award)
        let json = built.json
        #expect(
            json["@context"] == [
                "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
            ])
        #expect(json["type"] == ["VerifiableCredential", "OpenBadgeCredential"])
        #expect(json["id"] == "urn:uuid:00010203-0405-4607-8809-0a0b0c0d0e0f")
        #expect(json["name"] == "Assessing Threats")
        #expect(json["validFrom"] == "2026-06-01T00:00:00Z")
        #expect(json["awardedDate"] == "2026-06-01T00:00:00Z")
        #expect(json["issuer"]?.object?["type"] == ["Profile"])
        #expect(
            json["credentialSchema"] == [
                [
                    "id":
                        "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
                    "type": "1EdTechJsonSchemaValidator2019",
                ]
            ]
                || json["credentialSchema"] == [
                    [
                        "id":
                            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
                        "type": ["1EdTechJsonSchemaValidator2019"],
                    ]
                ])
        #expect(json["credentialSubject"]?.object?["achievement"]?.object == award.achievement.json)
        #expect(built.approval == (try Sample.approval()))
        #expect(try V3.AchievementCredential(json) == built.credential)
    }

    @Test func `leaves out what has no value`() throws {
        let award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        let built = [
            try builder().openBadgeCredential(for: award).json, try builder().assertion(for: award).json,
        ]
        for json in built { #expect(Self.emptyMembers(of: .object(json), at: "") == []) }
        #expect(built[0]["validUntil"] == nil && built[0]["evidence"] == nil && built[0]["proof"] == nil)
        #expect(built[1]["expires"] == nil && built[1]["evidence"] == nil && built[1]["narrative"] == nil)
    }

    private static func emptyMembers(of value: JSONValue, at place: String) -> [String] {
        switch value {
        case .null: [place]
        case .string(let text): text.value.isEmpty ? [place] : []
        case .array(let elements):
            elements.isEmpty ? [place] : elements.flatMap { emptyMembers(of: $0, at: place + "/-") }
        case .object(let object):
            object.isEmpty
                ? [place] : object.members.flatMap { emptyMembers(of: $0.value, at: place + "/" + $0.name.text) }
        case .bool, .number: []
        }
    }

    @Test func `names everything that 3_0 asks for and the award lacks`() throws {
        let key = try Sample.key()
        let profile: JSONObject = try #require((["type": ["Profile"]] as JSONValue).object)
        let id = try #require(IRI("https://example.org/a"))
        let achievement = V3.Achievement(id: id, name: " ", description: "\n", criteria: V3.Criteria())
        let award = Award(
            of: achievement, by: try Issuer(profile: profile, keys: [key.publicKey]),
            to: try Recipient(Sample.address), id: try CredentialIdentifier(), validFrom: Sample.now)
        #expect(
            try missing { try builder().openBadgeCredential(for: award) } == [
                "issuer.name", "achievement.name", "achievement.description", "achievement.criteria",
            ])
        #expect(
            try missing { try builder().assertion(for: award) } == [
                "issuer.id", "issuer.name", "issuer.url", "issuer.email", "achievement.name",
                "achievement.description", "achievement.criteria", "achievement.image",
            ])
    }

    private func missing(_ build: () throws -> Any) throws -> [String] {
        let error = try #require(#expect(throws: BuildingError.self) { _ = try build() })
        guard case .missing(let members) = error else { return [] }
        #expect(error.code == "building.missing")
        for member in members {
            #expect(error.explanation.contains(member.member) && error.explanation.contains(member.purpose))
            #expect(error.remedy.contains(member.remedy))
        }
        return members.map(\.member)
    }

    @Test func `names everything that an achievement file lacks`() throws {
        let error = #expect(throws: BuildingError.self) {
            try V3.Achievement(forAward: try #require((["description": " ", "criteria": [:]] as JSONValue).object))
        }
        guard case .missing(let members) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(
            members.map(\.member) == [
                "achievement.id", "achievement.name", "achievement.description", "achievement.criteria",
            ])
    }

    @Test func `says where an achievement file is wrong`() throws {
        var object = try Sample.object("achievements/assessing-threats.json")
        object["tag"] = [7]
        let error = #expect(throws: BuildingError.self) { try V3.Achievement(forAward: object) }
        #expect(error?.place == .pointer("/tag/0"))
    }

    @Test func `refuses a badge that ends before it begins`() throws {
        var award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        let earlier = Sample.now.adding(seconds: -1)
        award.validUntil = earlier
        let error = BuildingError.endsBeforeItBegins(from: Sample.now, until: earlier)
        #expect(throws: error) { try builder().openBadgeCredential(for: award) }
        #expect(throws: error) { try builder().assertion(for: award) }
        award.validUntil = Sample.now
        #expect(try builder().openBadgeCredential(for: award).json["validUntil"] == "2026-06-01T00:00:00Z")
    }

    @Test(arguments: [Int.max, Int.min, 253_402_300_800, -62_167_219_201])
    func `refuses dates that no badge can state`(seconds: Int) throws {
        var award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        award.validUntil = Instant(seconds: seconds)
        #expect(throws: BuildingError.dateOutOfRange(Instant(seconds: seconds))) {
            try builder().openBadgeCredential(for: award)
        }
    }

    @Test func `states the last second of the year 9999`() throws {
        var award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        award.validUntil = Instant(seconds: 253_402_300_799)
        #expect(try builder().openBadgeCredential(for: award).json["validUntil"] == "9999-12-31T23:59:59Z")
    }

    @Test func `refuses results that the achievement does not describe`() throws {
        var award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        let description = try #require(award.achievement.resultDescription.first)
        let stranger = try #require(IRI("https://example.org/other"))
        let name = description.name.best
        let levels = description.rubricCriterionLevel.map(\.name.best)
        let known = award.achievement.resultDescription.map(\.name.best)
        let level = try #require(description.rubricCriterionLevel.last?.id)
        let lowest = try #require(description.rubricCriterionLevel.first?.id)
        let sound = V3.Result(achievedLevel: level, resultDescription: description.id)
        let cases: [([V3.Result], BuildingError?)] = [
            ([sound], nil),
            ([V3.Result(resultDescription: stranger)], .unknownResultDescription(stranger.text, known: known)),
            (
                [V3.Result(achievedLevel: stranger, resultDescription: description.id)],
                .unknownLevel(stranger.text, of: name, known: levels)
            ),
            (
                [V3.Result(achievedLevel: lowest, resultDescription: description.id)],
                .belowRequiredLevel("Not yet shown", of: name, required: "Shown")
            ),
            (
                [V3.Result(achievedLevel: level, resultDescription: description.id, status: .completed)],
                .misplacedStatus(of: name, needed: false)
            ),
            ([sound, sound], .repeatedResult(of: name)),
        ]
        for (result, expected) in cases {
            award.result = result
            var thrown: BuildingError?
            do throws(BuildingError) {
                _ = try builderForTest().openBadgeCredential(for: award)
            } catch {
                thrown = error
            }
            #expect(thrown == expected)
        }
    }

    private func builderForTest() throws(BuildingError) -> CredentialBuilder {
        do {
            return try builder()
        } catch {
            throw .unsuitable(member: "approval", reason: "\(error)")
        }
    }

    @Test func `asks for a status where the description is one`() throws {
        let id = try #require(IRI("https://example.org/a#state"))
        var award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        var object = award.achievement.json
        object["resultDescription"] = [
            ["id": .text(id.text), "type": ["ResultDescription"], "name": "State", "resultType": "Status"]
        ]
        award.achievement = try V3.Achievement(object)
        award.result = [V3.Result(resultDescription: id)]
        #expect(throws: BuildingError.misplacedStatus(of: "State", needed: true)) {
            try builder().openBadgeCredential(for: award)
        }
        award.result = [V3.Result(resultDescription: id, status: .provisional)]
        let built = try builder().openBadgeCredential(for: award).credential
        #expect(built.credentialSubject.result.first?.status == .provisional)
    }

    @Test func `refuses pictures that 2_0 cannot show`() throws {
        var award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        var object = award.achievement.json
        object["image"] = ["id": "data:image/gif;base64,R0lGODlh", "type": "Image"]
        award.achievement = try V3.Achievement(object)
        #expect(try builder().openBadgeCredential(for: award).credential.credentialSubject.achievement.image != nil)
        let error = #expect(throws: BuildingError.self) { try builder().assertion(for: award) }
        #expect(error?.code == "building.unsuitable")
    }

    @Test func `refers to the badge class by its address, and gives the document that belongs there`() throws {
        let award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        let built = try builder().assertion(for: award, badgeClass: .referenced)
        #expect(built.json["badge"]?.text == award.achievement.id.text)
        let document = try #require(built.badgeClassDocument)
        #expect(document.url == award.achievement.id)
        let embedded = try builder().assertion(for: award).assertion.badge.embedded
        var received = document.json
        #expect(received["@context"] == "https://w3id.org/openbadges/v2")
        received["@context"] = nil
        #expect(try V2.BadgeClass(received) == embedded)
    }

    @Test func `gives someone else's achievement a badge class of its own in 2_0`() throws {
        var award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        var object = award.achievement.json
        object["creator"] = ["id": "https://creator.example/profile", "type": ["Profile"], "name": "Creator"]
        award.achievement = try V3.Achievement(object)
        let first = try builder().assertion(for: award)
        #expect(first.badgeClass.id.text.hasPrefix("urn:uuid:"))
        #expect(try builder().assertion(for: award).badgeClass.id == first.badgeClass.id)
        #expect(first.omitted.contains("achievement.creator"))
        #expect(throws: BuildingError.self) { try builder().assertion(for: award, badgeClass: .referenced) }
    }

    @Test(
        arguments: [
            ("/name", "First\u{202e}aid", "achievement.name"), ("/name", "First\u{7}aid", "achievement.name"),
            ("/id", "javascript:alert(1)", "achievement.id"), ("/id", "data:text/html,x", "achievement.id"),
            ("/criteria", ["id": "javascript:alert(1)"], "achievement.criteria.id"),
            ("/image", ["type": "Image", "id": "javascript:alert(1)"], "achievement.image"),
            ("/image", ["type": "Image", "id": "data:text/html;base64,AAAA"], "achievement.image"),
            ("/image", ["type": "Image", "id": "data:image/png;base64,AAAA"], "achievement.image"),
            ("/image", ["type": "Image", "id": "data:image/png;base64,%%"], "achievement.image"),
        ] as [(String, JSONValue, String)])
    func `refuses what could act, or show something else, where the badge is shown`(
        pointer: String, value: JSONValue, member: String
    ) throws {
        var object = try Sample.object("achievements/assessing-threats.json")
        object[MemberName(String(pointer.dropFirst()))] = value
        var award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        award.achievement = try V3.Achievement(forAward: object)
        let error = #expect(throws: BuildingError.self) { try builder().openBadgeCredential(for: award) }
        #expect(error?.code == "building.unsuitable")
        #expect(error?.explanation.hasPrefix(member + " ") == true, "\(error?.explanation ?? "")")
    }

    @Test func `takes a picture that stands in the achievement`() throws {
        var object = try Sample.object("achievements/assessing-threats.json")
        object["image"] = ["type": "Image", "id": "data:image/png;base64,iVBORw0KGgo="]
        var award = try Sample.award(by: Sample.hostedIssuer(Sample.key()))
        award.achievement = try V3.Achievement(forAward: object)
        #expect(throws: Never.self) { try builder().openBadgeCredential(for: award) }
    }
}
