import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges

/// An achievement, an issuer and awards whose credentials have 6 KB, with as many members for a kilobyte as those of the
/// example catalogue.
struct SampleAward {
    /// The issuer: nothing but a key and a profile.
    let issuer: Issuer
    /// The decision on which all awards rest.
    let approval: Approval
    private let achievement: V3.Achievement
    private let instant = Instant(seconds: 1_780_272_000)

    /// - Parameter isForBothStandards: whether the issuer and the achievement have what 2.0 asks for: an address and a picture.
    init(key: PrivateKey, isForBothStandards: Bool = false) throws {
        issuer = try Issuer(
            profile: Self.profile, keys: [key.publicKey],
            openBadges2ID: isForBothStandards ? IRI("https://example.org/issuer.json") : nil)
        approval = try Approval(statementBy: "A. Reviewer", reference: "benchmark", at: instant)
        var achievement = Self.achievement
        if isForBothStandards { achievement["image"] = ["id": "https://example.org/badge.png", "type": "Image"] }
        self.achievement = try V3.Achievement(achievement)
    }

    /// The award of one of many recipients.
    func award(_ number: Int) throws -> Award {
        let id = try CredentialIdentifier(idempotencyKey: "award \(number)", issuer: issuer.id)
        var award = Award(
            of: achievement, by: issuer, to: try Recipient("recipient\(number)@example.org"), id: id, validFrom: instant
        )
        award.validUntil = instant.adding(seconds: 3 * 365 * 86_400)
        award.narrative = LocalizedText("Kept the log of changes with unusual care and defended each of the charts.")
        award.result = achievement.resultDescription.compactMap { description in
            description.requiredLevel.map { V3.Result(achievedLevel: $0, resultDescription: description.id) }
        }
        return award
    }

    /// The moment as of which the badges are judged.
    var judgedAt: Instant { instant.adding(seconds: 86_400) }

    /// The credential of one award, before it is signed.
    func credential(_ number: Int) throws -> UnsignedCredential {
        try CredentialBuilder(approval: approval).openBadgeCredential(for: award(number))
    }

    /// The assertion of 2.0 of one award, before it is signed.
    func assertion(_ number: Int) throws -> UnsignedAssertion {
        try CredentialBuilder(approval: approval).assertion(for: award(number))
    }

    private static let profile: JSONObject = [
        "type": ["Profile"], "name": "Université de l’Exemple", "url": "https://example.org/",
        "email": "badges@example.org", "description": "A demonstration issuer; its badges certify nothing.",
    ]

    private static let achievement: JSONObject = [
        "id": "https://example.org/achievements/describing-data", "type": ["Achievement"],
        "achievementType": "MicroCredential", "name": "Describing data",
        "description": .text(
            "The holder cleans a data set, describes it with suitable measures, draws honest charts and explains in "
                + "writing what they show and what they do not show."),
        "criteria": [
            "id": "https://example.org/criteria/describing-data",
            "narrative": .text(
                """
                To earn this micro-credential you show, with your own work, that you can:

                1. Clean a data set and keep a log of every change
                2. Describe it with measures that suit the kind of data
                3. Draw charts that show neither more nor less than there is
                4. Explain in writing what the data show and what they do not

                ## What to submit

                - **The data set**, as you got it and as you used it, with the log of changes.
                - **A report** of two pages with three charts, for readers who were not there.
                - **A conversation** of fifteen minutes with two reviewers about how you chose the measures, what you left \
                out, and what you would do with more time.

                ## How it is judged

                Two reviewers look at the work on their own, each part against the same description of levels, and then agree \
                on a result. Every part has to reach *proficient*. Work that does not is returned with a comment on each part, \
                and may be submitted once more within three months. What another person or a program contributed has to be \
                named; work in which it is not named is not judged at all.
                """),
        ],
        "creditsAvailable": 2, "fieldOfStudy": "Statistics", "humanCode": "DD-101", "inLanguage": "en",
        "tag": ["statistics", "charts", "reports", "reasoning", "data"], "version": "1.2",
        "alignment": .array((1...4).map { .object(alignment($0)) }),
        "resultDescription": .array((1...2).map { .object(resultDescription($0)) }),
    ]

    private static func alignment(_ number: Int) -> JSONObject {
        [
            "type": ["Alignment"], "targetName": .text("Outcome \(number): chooses measures that suit the data"),
            "targetUrl": .text("https://example.org/frameworks/skills/\(number)"), "targetCode": .text("S-\(number)"),
            "targetFramework": "Example framework of skills", "targetType": "CFItem",
            "targetDescription": "Chooses and computes measures that suit the kind of data and says why.",
        ]
    }

    private static func resultDescription(_ number: Int) -> JSONObject {
        func level(_ rank: Int) -> String { "urn:uuid:00000000-0000-4000-8000-0000000000\(number)\(rank)" }
        return [
            "id": .text("urn:uuid:10000000-0000-4000-8000-00000000000\(number)"), "type": ["ResultDescription"],
            "name": .text("Part \(number)"), "resultType": "RubricCriterionLevel", "requiredLevel": .text(level(2)),
            "rubricCriterionLevel": .array(
                ["Beginning", "Proficient", "Exemplary"].enumerated().map { position, name in
                    [
                        "id": .text(level(position + 1)), "type": ["RubricCriterionLevel"], "name": .text(name),
                        "level": .text(String(position + 1)), "points": .text(String(position + 1)),
                    ]
                }),
        ]
    }
}
