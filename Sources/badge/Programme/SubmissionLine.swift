import Issuance
import LinkedData

/// A submission in one line.
struct SubmissionLine {
    private let submission: Submission
    private let decision: Decision?

    init(_ submission: Submission, decision: Decision? = nil) {
        self.submission = submission
        self.decision = decision
    }

    private var state: String {
        guard let decision, decision.round == submission.round else { return "in review" }
        return decision.outcome.rawValue
    }

    func write(asJSON: Bool) throws {
        if asJSON {
            return try JSONOutput.write([
                "id": .text(submission.id), "achievement": .text(submission.slug.text),
                "version": .number(JSONNumber(submission.version)), "round": .number(JSONNumber(submission.round)),
                "state": .text(state),
            ])
        }
        try Console().paragraph(
            "\(submission.slug.text), version \(submission.version), round \(submission.round): \(state)",
            first: "\(submission.id)  ", indent: 4)
    }
}
