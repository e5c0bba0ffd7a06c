/// What became of the edits of samples.
package struct MutationTally: Sendable {
    package var samples = 0
    package var edits = 0
    package var rejected = 0
    package var undetermined = 0
    /// How many edits of a kind were accepted for a reason.
    package var survivors: [Survival: [SingleEdit.Kind: Int]] = [:]
    /// What must not be: a sentence for each.
    package var failures: [String] = []

    package init() {}

    mutating func count(_ survival: Survival, _ kind: SingleEdit.Kind) {
        survivors[survival, default: [:]][kind, default: 0] += 1
    }

    /// Adds what became of the edits of other samples.
    package mutating func add(_ other: MutationTally) {
        samples += other.samples
        edits += other.edits
        rejected += other.rejected
        undetermined += other.undetermined
        failures += other.failures
        for (survival, kinds) in other.survivors {
            for (kind, count) in kinds { survivors[survival, default: [:]][kind, default: 0] += count }
        }
    }
}
