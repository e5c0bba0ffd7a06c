/// Counts the work of judging one value and stops it at a limit.
struct SchemaMeter {
    private let limit: Int
    private var steps = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Counts a number of steps.
    @inline(__always)
    mutating func count(_ more: Int) throws(JSONSchemaError) {
        let (sum, isTooMuch) = steps.addingReportingOverflow(more)
        steps = sum
        guard !isTooMuch, steps <= limit else { throw .tooMuchWork(limit: limit) }
    }
}
