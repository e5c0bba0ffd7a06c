import LinkedData

/// The work that all proofs of one verification may take together, those of endorsements included.
///
/// Each document has limits of its own, but a badge may carry 32 endorsements with 16 proofs, each over another part of the
/// chain of proofs before it. Counted in the steps of ``RDFLimits``, so that the same badge is refused on every machine. Used
/// by one task at a time.
package final class ProofWork {
    /// A verification stays below some five seconds. A badge of 6 KB takes 2,000 steps.
    package static let limit = 25_000_000

    /// What reading one statement and putting it in its place takes.
    private static let stepsForStatement = 8
    /// What finding out that a document cannot be read takes at most, contexts that are processed for nothing included.
    private static let stepsForFailure = 250_000
    /// What verifying one more signature takes.
    private static let stepsForSignature = 400

    private var remaining = ProofWork.limit

    package init() {}

    /// The limits of one more canonical form.
    var limits: RDFLimits {
        get throws(DataIntegrityError) {
            guard remaining > 0 else { throw .tooMuchWork(limit: Self.limit) }
            var limits = RDFLimits.badge
            limits.steps = min(limits.steps, remaining)
            return limits
        }
    }

    /// Counts a canonical form.
    func count(_ canonical: CanonicalDataset) {
        remaining -= canonical.steps + canonical.order.count * Self.stepsForStatement + canonical.nQuads.count / 64
    }

    /// Counts a canonical form in JSON.
    func count(bytes: Int) {
        remaining -= bytes / 64
    }

    /// Counts a document that has no canonical form.
    func countFailure(_ error: DataIntegrityError) {
        switch error {
        case .statements(.tooMuchWork), .statements(.tooManyNeighbourhoods): remaining -= RDFLimits.badge.steps
        default: remaining -= Self.stepsForFailure
        }
    }

    /// Counts a proof of which parts can be shown, before anything is computed for it.
    package func countSelective() throws(DataIntegrityError) {
        try spend(SelectiveDisclosure.steps)
    }

    /// Counts statements that are to be verified one by one.
    package func count(statements: Int) throws(DataIntegrityError) {
        try spend(statements * Self.stepsForSignature)
    }

    private func spend(_ steps: Int) throws(DataIntegrityError) {
        remaining -= steps
        guard remaining > 0 else { throw .tooMuchWork(limit: Self.limit) }
    }
}
