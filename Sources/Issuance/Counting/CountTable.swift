/// Counts in rows and columns from which nobody can be singled out.
///
/// A number from 1 to below the least one that is shown is hidden. So that it does not follow from a total, others of its column
/// are hidden with it, until each of them could be any number up to the least one; where there are not enough, the total is
/// hidden too.
public struct CountTable: Hashable, Sendable {
    /// The names of the rows.
    public let rows: [String]
    /// The counts of each row, column by column; `nil` is hidden.
    public let counts: [[Int?]]
    /// The totals of the columns; `nil` is hidden.
    public let totals: [Int?]

    /// A table of these counts.
    ///
    /// - Parameter least: the least number that is shown besides 0.
    init(_ exact: [(name: String, counts: [Int])], columns: Int, least: Int) {
        rows = exact.map(\.name)
        var shown: [[Int?]] = exact.map(\.counts)
        var totals: [Int?] = []
        for column in 0..<columns {
            let values = exact.map { $0.counts[column] }
            let hidden = Self.hidden(in: values, least: least)
            for row in hidden { shown[row][column] = nil }
            let isSafe = hidden.isEmpty || Self.isVague(hidden.map { values[$0] }, least: least)
            totals.append(isSafe ? values.reduce(0, +) : nil)
        }
        counts = shown
        self.totals = totals
    }

    /// The rows whose number is hidden: the small ones, and as many of the next larger ones as it takes.
    private static func hidden(in values: [Int], least: Int) -> [Int] {
        let filled = values.indices.filter { values[$0] > 0 }.sorted { values[$0] < values[$1] }
        var count = filled.prefix { values[$0] < least }.count
        guard count > 0 else { return [] }
        while count < filled.count, !isVague(filled.prefix(count).map { values[$0] }, least: least) { count += 1 }
        return Array(filled.prefix(count))
    }

    /// Whether a sum of numbers leaves open what each of them is: there are several, and each could be the least one.
    private static func isVague(_ values: [Int], least: Int) -> Bool {
        values.count > 1 && values.reduce(0, +) - (values.count - 1) >= least
    }
}
