import Diagnostics
import Issuance
import LinkedData
import Synchronization

/// What became of each row of a batch.
struct BatchAccount {
    private struct Row {
        let line: Int
        let id: String
        /// The submission on which the badge was approved before.
        var earlier = ""
        var state: String
        var credential = ""
        var reason = ""
        var code = ""
    }

    private var rows: [Row]

    init(_ batch: Batch) {
        rows = batch.entries.map { Row(line: $0.line, id: $0.id, state: "good") }
        rows += batch.faults.map(Self.row)
        rows.sort { $0.line < $1.line }
    }

    private static func row(_ fault: Batch.Fault) -> Row {
        var row = Row(
            line: fault.line, id: "", state: "faulty", reason: fault.reason.explanation, code: fault.reason.code.text)
        switch fault.reason {
        case BatchError.awardedBefore: row.state = "awarded before"
        case BatchError.approvedBefore(let id): (row.state, row.earlier) = ("approved before", id)
        default: break
        }
        return row
    }

    /// Takes rows for good that turned out not to be.
    mutating func note(_ faults: [Batch.Fault]) {
        for fault in faults {
            if let index = rows.firstIndex(where: { $0.line == fault.line }) { rows[index] = Self.row(fault) }
        }
    }

    /// Looks up what was awarded.
    mutating func note(awardsIn programme: Programme, failures: [String: String]) throws {
        let awards = try programme.awards(rows.map(\.id) + rows.map(\.earlier))
        for index in rows.indices where awards[rows[index].earlier] != nil { rows[index].state = "awarded before" }
        for index in rows.indices where rows[index].state == "good" {
            if let award = awards[rows[index].id] {
                rows[index].state = "awarded"
                rows[index].credential = award.credential.text
            } else {
                rows[index].state = "open"
                rows[index].reason = failures[rows[index].id] ?? "The approval waits for a second person to release it."
            }
        }
    }

    /// Whether there is nothing left to do.
    var isComplete: Bool { rows.allSatisfy { ["good", "awarded", "awarded before"].contains($0.state) } }

    /// The rows as a table.
    func csv() -> [UInt8] {
        let header = CSVRow(["line", "state", "submission", "credential", "reason"]).text
        let lines = rows.map { CSVRow(["\($0.line)", $0.state, $0.id, $0.credential, $0.reason]).text }
        return Array((header + lines.joined()).utf8)
    }

    func writeText(dryRun: Bool) throws {
        let console = Console()
        for row in rows where !row.reason.isEmpty {
            let code: TerminalText = row.code.isEmpty ? "" : " [\(row.code)]"
            try console.paragraph("\(row.reason)\(code)", first: "Line \("\(row.line)"): ", indent: 4)
        }
        let states = ["good", "awarded", "awarded before", "approved before", "open", "faulty"]
        let counts = states.compactMap { state in
            let count = rows.filter { $0.state == state }.count
            return count == 0 ? nil : "\(count) \(state)"
        }
        let words: TerminalText = dryRun ? " Nothing was recorded." : ""
        try console.paragraph("\(rows.count.counting("row")): \(counts.joined(separator: ", ")).\(words)")
    }

    func writeJSON() throws {
        for row in rows {
            var json: JSONObject = ["line": .number(JSONNumber(row.line)), "state": .text(row.state)]
            if !row.id.isEmpty { json["submission"] = .text(row.id) }
            if !row.credential.isEmpty { json["credential"] = .text(row.credential) }
            if !row.reason.isEmpty { json["explanation"] = .text(row.reason) }
            if !row.code.isEmpty { json["code"] = .text(row.code) }
            try JSONOutput.write(.object(json))
        }
    }
}

/// Collects why awards failed, from several workers.
final class BatchFailures: Sendable {
    private let collected = Mutex<[String: String]>([:])

    /// What was collected, by the submission.
    var reasons: [String: String] { collected.withLock { $0 } }

    func note(_ submission: String, _ result: Result<AwardedBadge, any Error>) {
        guard case .failure(let error) = result else { return }
        let reason = (error as? any ExplainedError)?.explanation ?? "\(error)"
        collected.withLock { $0[submission] = reason }
    }
}

extension Console {
    /// Tells of columns that a table has and nobody reads: one that is misspelt is lost otherwise.
    func noteUnused(_ columns: [String]) {
        guard !columns.isEmpty else { return }
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let words: TerminalText = columns.count == 1 ? "A column of the table is" : "Columns of the table are"
        note("\(words) not used: \(names). If it should be, name it with --column FIELD=NAME.")
    }
}
