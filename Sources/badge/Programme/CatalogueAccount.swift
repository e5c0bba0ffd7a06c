import Diagnostics
import Issuance
import LinkedData

/// What became of each achievement of a catalogue that was taken over.
struct CatalogueAccount {
    private struct Row {
        let line: Int
        let slug: String
        let state: String
        var reason: (any ExplainedError)?
    }

    private var rows: [Row]

    init(_ catalogue: CatalogueImport) {
        rows = catalogue.entries.map { Row(line: $0.line, slug: $0.slug.text, state: $0.change.rawValue) }
        rows += catalogue.faults.map { Row(line: $0.line, slug: "", state: "faulty", reason: $0.reason) }
        rows.sort { $0.line < $1.line }
    }

    /// Keeps why an achievement was recorded and not published.
    mutating func note(_ reason: any ExplainedError, about slug: Slug) {
        for index in rows.indices where rows[index].slug == slug.text { rows[index].reason = reason }
    }

    /// Whether there is nothing left to do.
    var isComplete: Bool { rows.allSatisfy { $0.reason == nil } }

    func writeText(dryRun: Bool) throws {
        let console = Console()
        for row in rows {
            guard let reason = row.reason else { continue }
            let name: TerminalText = row.slug.isEmpty ? "" : "\(row.slug) is a draft. "
            try console.paragraph(
                "\(name)\(reason.explanation) [\(reason.code.text)]", first: "Line \("\(row.line)"): ", indent: 4)
        }
        let states = ["added", "new version", "unchanged", "faulty"]
        let counts = states.compactMap { state in
            let count = rows.filter { $0.state == state }.count
            return count == 0 ? nil : "\(count) \(state)"
        }
        let words: TerminalText = dryRun ? " Nothing was recorded." : ""
        try console.paragraph("\(rows.count.counting("achievement")): \(counts.joined(separator: ", ")).\(words)")
    }

    func writeJSON() throws {
        for row in rows {
            var json: JSONObject = ["line": .number(JSONNumber(row.line)), "state": .text(row.state)]
            if !row.slug.isEmpty { json["slug"] = .text(row.slug) }
            json["explanation"] = row.reason.map { .text($0.explanation) }
            json["code"] = row.reason.map { .text($0.code.text) }
            try JSONOutput.write(.object(json))
        }
    }
}
