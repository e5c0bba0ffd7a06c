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
        case .agreed(let levels): try write(Self.settled(levels, in: sheets), names, on: console)
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

    /// A level on which not all reviewers agreed when they scored.
    private struct Settled {
        let score: ScoreSheet.Score
        /// How many of them gave it.
        let votes: Int
        /// How many there are.
        let reviewers: Int
    }

    /// The levels that count although somebody gave another one.
    private static func settled(_ levels: [ScoreSheet.Score], in sheets: [ScoreSheet]) -> [Settled] {
        let independent = sheets.filter { !$0.reconciles }
        return levels.compactMap { score in
            let votes = independent.count { sheet in
                sheet.scores.contains { $0.criterion == score.criterion && $0.level == score.level }
            }
            guard votes < independent.count else { return nil }
            return Settled(score: score, votes: votes, reviewers: independent.count)
        }
    }

    private func write(_ settled: [Settled], _ names: [IRI: String], on console: Console) throws {
        guard !settled.isEmpty else { return try console.paragraph("The reviewers agree on every criterion.") }
        try console.paragraph("The reviewers differed, and it is settled what counts:")
        for one in settled {
            let score = one.score
            let how: TerminalText =
                one.votes * 2 > one.reviewers
                ? "given by \(one.votes) of \(one.reviewers)" : "by the word of all after they had talked"
            try console.paragraph(
                "\(names[score.criterion] ?? score.criterion.text): \(names[score.level] ?? score.level.text), \(how)",
                first: "  ", indent: 4)
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
        case .agreed(let levels):
            json["state"] = "agreed"
            let settled = Self.settled(levels, in: sheets)
            if !settled.isEmpty { json["settled"] = .array(settled.map { .text($0.score.criterion.text) }) }
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
