import ArgumentParser
import Issuance
import LinkedData

/// `badge count`: what a programme has done, in numbers.
struct CountCommand: ParsableCommand {
    /// What the rows are, as it is named on the command line.
    enum Rows: String, CaseIterable, ExpressibleByArgument {
        case month
        case achievement

        var row: ProgrammeCounts.Row { self == .month ? .month : .achievement }
    }

    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: "What a programme has done, in numbers without names.",
        usage: """
            badge count [--by month|achievement] [--least <number>]
                        [--csv | --json] [<options>]
            """,
        discussion: """
            Work handed in, decisions, badges awarded and taken back, by month or by achievement, and how often reviewers \
            agreed: for those who pay for a programme, or ask about it.

            So that nobody can be singled out, numbers from 1 to 4 are hidden, and others with them where a total would \
            give them away. A hidden number is a dash; in a table and in JSON it is left out. --least says from which \
            number on numbers are shown.

            Examples:
              badge count
              badge count --by achievement --csv > counts.csv
              badge count --least 10 --json
            """)

    @Option(help: ArgumentHelp("What the rows are: month or achievement.", valueName: "rows"))
    var by: Rows = .month

    @Option(help: ArgumentHelp("The least number besides 0 that is shown.", valueName: "number"))
    var least = 5

    @Flag(help: "Print a table for spreadsheets (CSV).")
    var csv = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func validate() throws {
        guard least >= 1 else { throw ValidationError("--least is 1 or more; with 1 nothing is hidden.") }
        guard !csv || !json else { throw ValidationError("Either --csv or --json.") }
    }

    func run() throws {
        let programme = try programme.open().programme
        let counts = try programme.counts(by: by.row, least: least)
        if json { return try JSONOutput.write(.object(Self.json(counts, by: by, least: least))) }
        if csv { return try Console.write(Array(table(counts).map { CSVRow($0).text }.joined().utf8), to: 1) }
        try writeText(counts, named: programme.settings.profile["name"]?.text ?? "")
    }

    private static let columns = ProgrammeCounts.Column.allCases.map(\.rawValue)

    /// The rows with a header and the totals.
    private func table(_ counts: ProgrammeCounts, hidden: String = "") -> [[String]] {
        func cells(_ numbers: [Int?]) -> [String] { numbers.map { $0.map(String.init) ?? hidden } }
        let rows = zip(counts.table.rows, counts.table.counts).map { [$0.isEmpty ? "erased" : $0] + cells($1) }
        return [[by.rawValue] + Self.columns] + rows + [["total"] + cells(counts.table.totals)]
    }

    private static func json(_ counts: ProgrammeCounts, by rows: Rows, least: Int) -> JSONObject {
        func object(_ numbers: [Int?]) -> JSONObject {
            var object: JSONObject = [:]
            for (column, number) in zip(columns, numbers) {
                object[MemberName(column)] = number.map { .number(JSONNumber($0)) }
            }
            return object
        }
        let rows = zip(counts.table.rows, counts.table.counts).map { name, numbers in
            var row: JSONObject = [MemberName(rows.rawValue): .text(name)]
            for member in object(numbers).members { row[member.name] = member.value }
            return JSONValue.object(row)
        }
        var json: JSONObject = [
            "least": .number(JSONNumber(least)), "achievements": .number(JSONNumber(counts.achievements)),
            "rows": .array(rows), "total": .object(object(counts.table.totals)),
        ]
        json["reviewed"] = counts.reviewed.map { .number(JSONNumber($0)) }
        json["agreed"] = counts.agreed.map { .number(JSONNumber($0)) }
        return json
    }

    private func writeText(_ counts: ProgrammeCounts, named name: String) throws {
        let console = Console()
        try console.paragraph("\(name): \(counts.achievements.counting("achievement")) can be earned.")
        let rows = table(counts, hidden: "–")
        let width = rows.map { $0[0].count }.max() ?? 0
        for row in rows {
            let numbers = row.dropFirst().map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }
            let name = row[0] + String(repeating: " ", count: width - row[0].count)
            try console.result("\(name + numbers.joined())")
        }
        if let reviewed = counts.reviewed {
            let agreed: TerminalText = counts.agreed.map { "; on \($0) of them all agreed" } ?? ""
            let work = reviewed.counting("piece of work was", plural: "pieces of work were")
            try console.paragraph("\(work) scored by several people\(agreed).")
        }
        guard rows.contains(where: { $0.contains("–") }) else { return }
        try console.paragraph("– is a number below \(least), or one that would give such a number away.")
    }
}
