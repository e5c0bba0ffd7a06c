import Issuance
import LinkedData

/// What a person may see of a review.
struct ReviewAccount {
    let programme: Programme
    let subject: ReviewSubject
    let person: Slug

    func write(_ outcome: ReviewOutcome, asJSON: Bool) throws {
        let sheets = try programme.sheets(of: subject, seenBy: person)
        let names = try programme.names(ofRubricFor: subject)
        if asJSON { return try writeJSON(outcome, sheets) }
        let console = Console()
        switch outcome {
        case .waiting(let count, let needed):
            try console.paragraph("\(count) of \(needed) reviews are in. You see your own until all are.")
        case .split(let differences):
            let criteria = differences.map { names[$0.criterion] ?? $0.criterion.text }.joined(separator: "; ")
            try console.paragraph("The reviewers differ on: \(criteria).")
        case .agreed: try console.paragraph("The reviewers agree on every criterion.")
        }
        for sheet in sheets {
            try console.result("\n\(sheet.reviewer.text)\(sheet.reconciles ? ", after talking" : "")")
            for score in sheet.scores {
                let reason: TerminalText = score.reason.map { " (\($0))" } ?? ""
                try console.paragraph(
                    "\(names[score.criterion] ?? score.criterion.text): \(names[score.level] ?? score.level.text)\(reason)",
                    first: "  ", indent: 4)
            }
        }
    }

    private func writeJSON(_ outcome: ReviewOutcome, _ sheets: [ScoreSheet]) throws {
        var json = JSONObject()
        switch outcome {
        case .waiting(let count, let needed):
            json["state"] = "waiting"
            json["reviews"] = .number(JSONNumber(count))
            json["needed"] = .number(JSONNumber(needed))
        case .split(let differences):
            json["state"] = "split"
            json["criteria"] = .array(differences.map { .text($0.criterion.text) })
        case .agreed: json["state"] = "agreed"
        }
        json["sheets"] = .array(
            sheets.map { sheet in
                [
                    "reviewer": .text(sheet.reviewer.text), "reconciles": .bool(sheet.reconciles),
                    "scores": .array(sheet.scores.map { .object($0.json) }),
                ]
            })
        try JSONOutput.write(.object(json))
    }
}
