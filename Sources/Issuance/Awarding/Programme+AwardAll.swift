public import LinkedData
internal import OpenBadges

extension Programme {
    /// What a run over everything that was approved has done.
    public struct AwardTally: Hashable, Sendable {
        /// Badges that were awarded.
        public var awarded = 0
        /// Submissions for which no badge could be awarded.
        public var failed = 0
    }

    /// Awards the badge of every submission that was approved and has none, with the memory of a few portions.
    ///
    /// Several runs may share the work, on one machine or on many: each takes a portion, signs it, and records it; what a run
    /// that died had taken is done by another two seconds later, with the same places in the status lists. One award that
    /// fails does not stop the others.
    ///
    /// - Parameters:
    ///   - officer: who awards.
    ///   - signer: signs for the programme's issuer.
    ///   - workers: how many portions are under way at once, at least one.
    ///   - validUntil: the last moment at which the badges count.
    ///   - deliver: is told of each submission what became of it, by several workers at once, once that is recorded.
    public func awardAll(
        by officer: Slug, signer: Signer, workers: Int, validUntil: Instant? = nil,
        deliver: @escaping @Sendable (_ submission: String, Result<AwardedBadge, any Error>) -> Void
    ) async throws -> AwardTally {
        _ = try store.read { records in try require(.officer, of: officer, in: records) }
        let run = AwardRun(by: officer, signer: signer, validUntil: validUntil, settings: settings)
        let queue = AwardQueue(of: self)
        return try await withThrowingTaskGroup(of: AwardTally.self) { group in
            for _ in 0..<max(1, workers) {
                group.addTask { try await self.work(in: run, on: queue, deliver: deliver) }
            }
            var tally = AwardTally()
            for try await part in group {
                tally.awarded += part.awarded
                tally.failed += part.failed
            }
            for stack in try await awardStacks(by: officer, signer: signer) {
                deliver(stack.id, .success(stack))
                tally.awarded += 1
            }
            return tally
        }
    }

    private func work(
        in run: AwardRun, on queue: AwardQueue, deliver: (String, Result<AwardedBadge, any Error>) -> Void
    ) async throws -> AwardTally {
        var tally = AwardTally()
        while let steps = try await queue.next() {
            try Task.checkCancellation()
            let portion = try prepare(steps, in: run)
            var failures = portion.failures
            var signed: [SignedAward] = []
            for award in portion.ready {
                do {
                    signed.append(try await sign(award, in: run))
                } catch {
                    failures.append((award.step.id, error))
                }
            }
            if !failures.isEmpty || !portion.waiting.isEmpty {
                try giveUp(failures.map(\.id) + portion.waiting)
            }
            for (award, isNew) in try record(signed) where isNew {
                deliver(award.id, .success(award))
                tally.awarded += 1
            }
            for (id, error) in failures { deliver(id, .failure(error)) }
            tally.failed += failures.count
            await queue.note(left: portion.left, failed: failures.map(\.id) + portion.waiting)
        }
        return tally
    }

    /// A portion that was prepared.
    private struct Portion {
        var ready: [PreparedAward] = []
        /// Left to another run.
        var left: [ApprovedStep] = []
        /// Submissions whose approval somebody still has to release, or that were erased.
        var waiting: [String] = []
        var failures: [(id: String, error: any Error)] = []
    }

    /// How long a portion is its run's own, in seconds: many times what it takes. Where it takes longer, two runs may do it,
    /// and what is recorded first counts.
    private static let claim = 2

    /// Leaves submissions to whoever tries next, so that nobody waits for this run to be done with them.
    private func giveUp(_ ids: [String]) throws {
        let seconds = now().seconds
        try store.write { records in
            _ = try records.slots(
                for: ids.map { AwardStep.first($0).identity }, length: BitstringStatusList.minimumLength,
                claim: SlotClaim(now: seconds, end: seconds), shuffled: shuffledPlaces)
        }
    }

    /// Takes places for steps, and checks the permission of each.
    ///
    /// Whoever writes keeps others waiting, so that only the places are taken in a change of the store. What the records say by
    /// then is judged behind it.
    private func prepare(_ steps: [ApprovedStep], in run: AwardRun) throws -> Portion {
        let seconds = now().seconds
        let slots = try store.write { records in
            try records.slots(
                for: steps.map(\.step.identity), length: BitstringStatusList.minimumLength,
                claim: SlotClaim(now: seconds, end: seconds + Self.claim), shuffled: shuffledPlaces)
        }
        return try store.read { records in
            let officer = try require(.officer, of: run.officer, in: records)
            var ahead = RecordsAhead(records)
            let ids = steps.map(\.step.id)
            try ahead.read(.decision, about: ids)
            try ahead.read(.submission, about: ids)
            try ahead.read(.policy, about: [Self.policySubject])
            let submissions = try ahead.latest(.submission, about: ids).values
            try ahead.read(keys: Array(Set(submissions.compactMap(Submission.itemKey))))
            let awarded = try records.records(keys: steps.map(\.step.key))
            var portion = Portion()
            for approved in steps where awarded[approved.step.key] == nil {
                guard let slot = slots[approved.step.identity] else {
                    portion.left.append(approved)
                    continue
                }
                let id = approved.step.id
                do {
                    portion.ready.append(try prepare(approved.step, at: slot, in: run, by: officer, from: ahead))
                } catch let error as StoreError {
                    throw error
                } catch ProgrammeError.notReleased, ProgrammeError.erased {
                    portion.waiting.append(id)
                } catch {
                    portion.failures.append((id, error))
                }
            }
            return portion
        }
    }
}
