/// Counts the work of telling blank nodes apart and stops it at a limit.
struct WorkMeter {
    private let limits: RDFLimits
    private var neighbourhoods = 0
    /// How many steps were taken.
    private(set) var steps = 0

    init(limits: RDFLimits) {
        self.limits = limits
    }

    /// Counts one more call of "Hash N-Degree Quads".
    mutating func countNeighbourhood() throws(RDFError) {
        neighbourhoods += 1
        guard neighbourhoods <= limits.neighbourhoods else {
            throw .tooManyNeighbourhoods(limit: limits.neighbourhoods)
        }
    }

    /// Counts a number of steps and of bytes looked at.
    @inline(__always)
    mutating func count(steps more: Int, bytes: Int = 0) throws(RDFError) {
        steps += more + bytes / 64
        guard steps <= limits.steps else { throw .tooMuchWork(limit: limits.steps) }
    }
}
