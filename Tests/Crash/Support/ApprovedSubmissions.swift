import Foundation
package import Issuance
import LinkedData
import TestSupport

/// A programme with any number of approved submissions, for tests and measurements of awards.
package enum ApprovedSubmissions {
    /// Who awards.
    package static let officer = "pat-doe"
    /// What is awarded.
    package static let achievement = "assessing-threats"

    /// Settings for badges in some standards.
    package static func settings(_ standards: [String] = ["3.0"]) throws -> ProgrammeSettings {
        try ProgrammeSettings([
            "profile": ["name": "My School", "url": "https://example.org", "email": "badges@example.org"],
            "address": "https://badges.example.org/",
            "standards": .array(standards.map { .text($0) }),
        ])
    }

    /// Adds approved submissions; the first call also makes the people and the achievement.
    package static func add(_ numbers: Range<Int>, to programme: Programme) throws {
        if numbers.lowerBound == 0 { try addAchievement(to: programme) }
        for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: 500) {
            try programme.together { programme in
                for number in start..<min(start + 500, numbers.upperBound) { try add(number, to: programme) }
            }
        }
    }

    /// Adds the people and the achievement.
    package static func addAchievement(to programme: Programme) throws {
        let pat = try Slug(officer)
        try programme.name(Person(id: pat, name: "Pat Doe", roles: Set(Role.allCases)), by: pat)
        var policy = ReviewPolicy()
        policy.reviewers = 1
        try programme.settle(policy, by: pat)
        try programme.name(Person(id: Slug("rae"), name: "Rae Lin", roles: [.reviewer]), by: pat)
        let file = ExamplesFolder.url.appending(path: "achievements/\(achievement).json")
        let document = try JSONValue(parsing: Array(Data(contentsOf: file))).object
        guard var document else { throw CocoaError(.fileReadCorruptFile) }
        document["@context"] = nil
        var draft = CatalogueDraft(document)
        draft.slug = try Slug(achievement)
        _ = try programme.add(draft, by: pat)
        try programme.publish(Slug(achievement), by: pat)
    }

    /// The identifier of a submission.
    package static func id(_ number: Int) -> String { "submission-\(number)" }

    private static func add(_ number: Int, to programme: Programme) throws {
        guard let plan = IRI("https://example.org/plan/\(number)") else { throw CocoaError(.coderInvalidValue) }
        var draft = SubmissionDraft(recipient: "earner\(number)@example.org")
        draft.overview = "Our school"
        draft.reflection = "I learned to listen."
        draft.evidence = [
            try EvidenceItem(
                name: "Plan", place: .link(plan), visibility: .open)
        ]
        _ = try programme.submit(draft, for: achievement, id: id(number))
        let subject = ReviewSubject.submission(id(number))
        let scores = try programme.scores([], otherwise: "Shown", for: subject)
        try programme.review(subject, scores: scores, by: Slug("rae"))
        try programme.decide(subject, .approved, by: Slug(officer))
    }
}
