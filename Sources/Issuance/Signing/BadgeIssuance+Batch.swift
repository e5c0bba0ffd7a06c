internal import Diagnostics
public import OpenBadges

extension BadgeIssuance {
    /// How many files of a batch were handed over and how many awards failed.
    public struct Tally: Hashable, Sendable {
        /// Files that were handed over.
        public var issued = 0
        /// Awards that did not become a file.
        public var failed = 0
    }

    /// Bakes one file for each award of a batch and hands it over as soon as it is ready.
    ///
    /// The awards are drawn one by one, and never more of them are under way than there are workers, so a batch of any
    /// length needs the memory of those few. The order in which files are handed over is not that of the awards. One
    /// award that fails does not stop the others. A batch that was broken off is run again with the awards that are
    /// missing; with identifiers from idempotency keys, those that run twice give the same badge.
    ///
    /// - Parameters:
    ///   - awards: the awards, drawn as workers become free, on whatever thread that is.
    ///   - image: the picture that is baked into.
    ///   - workers: how many files are made at once, at least one.
    ///   - deliver: takes the file of an award, or why there is none; called by several workers at once. When it throws,
    ///     no more awards are drawn, and its error is thrown once those under way have ended.
    public func bakeAll(
        _ awards: sending some Sequence<ApprovedAward>, into image: BadgeImage, workers: Int,
        deliver: @escaping @Sendable (ApprovedAward, Result<[UInt8], IssuingError>) async throws -> Void
    ) async throws -> Tally {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            var tally = Tally()
            var remaining = awards.makeIterator()
            func startNext() {
                guard let next = remaining.next() else { return }
                group.addTask { try await self.bakeOne(next, into: image, deliver: deliver) }
            }
            for _ in 0..<max(1, workers) { startNext() }
            while let isIssued = try await group.next() {
                if isIssued { tally.issued += 1 } else { tally.failed += 1 }
                startNext()
            }
            return tally
        }
    }

    private func bakeOne(
        _ approved: ApprovedAward, into image: BadgeImage,
        deliver: @Sendable (ApprovedAward, Result<[UInt8], IssuingError>) async throws -> Void
    ) async throws -> Bool {
        let file: Result<[UInt8], IssuingError>
        do throws(IssuingError) {
            file = .success(try await bake(approved.award, approvedBy: approved.approval, into: image))
        } catch {
            file = .failure(error)
        }
        try await deliver(approved, file)
        if case .success = file { return true }
        return false
    }
}
