private import Cryptography
internal import LinkedData

extension Programme {
    /// Awards the badge of every stack that an award completes, and issues those again whose members have changed.
    ///
    /// Nobody hands in a stack and nobody reviews it: what permits it are the decisions on its members, and a decision of
    /// its own, recorded here, names every one of them. A stack that is there as its members give it stays as it is.
    ///
    /// - Parameters:
    ///   - award: an award that may be the last of a stack; all awards if left out.
    ///   - officer: who awarded it.
    /// - Returns: the stacks that were awarded or issued again here.
    @discardableResult
    public func awardStacks(
        completedBy award: AwardedBadge? = nil, by officer: Slug, signer: Signer
    ) async throws -> [AwardedBadge] {
        let mayComplete = try store.read { records in
            try !publishedStacks(holding: award?.slug, in: records).isEmpty
        }
        guard mayComplete else { return [] }
        let completed = try store.write { records in try completedStacks(by: award, officer, in: records) }
        let run = AwardRun(
            by: officer, signer: signer, validUntil: nil, reason: "A member was replaced or renewed.",
            settings: settings)
        var stacks: [AwardedBadge] = []
        for stack in completed {
            let step = stack.last.map { AwardStep(after: $0) } ?? .first(stack.id)
            let signed = try await sign(try prepare(step, in: run, replacing: stack.last), in: run)
            stacks += try record([signed]).filter(\.isNew).map(\.award)
        }
        return stacks
    }

    /// The stacks of which an award is a member.
    public func stacks(holding award: AwardedBadge) throws -> [AwardedBadge] {
        try store.read { records in
            guard try !stackNames(in: records).isEmpty else { return [] }
            var ids: [String] = []
            for record in try records.records(.award, saying: award.id) where !ids.contains(record.subject) {
                ids.append(record.subject)
            }
            return try latestAwards(ids, in: records).filter { stack in
                stack.members.contains { $0.award == award.id }
            }
        }
    }

    /// Why a stack is not whole; `nil` when it is.
    func gap(in members: [StackMember], in records: any RecordReading) throws -> String? {
        for member in members {
            let status = try status(of: member.award, in: records)
            guard status.isRevoked || status.isSuspended else { continue }
            let what = "\(member.achievement.text) was \(status.isRevoked ? "revoked" : "suspended")"
            return "The stack is incomplete: \(what). \(status.reason ?? "")"
        }
        return nil
    }

    /// The achievements that are stacks in any version.
    func stackNames(in records: any RecordReading) throws -> Set<Slug> {
        var names: Set<Slug> = []
        try records.each(.achievement) { record in
            if try !CatalogueItem(record).members.isEmpty { names.insert(try Slug(record.subject)) }
        }
        return names
    }

    /// The stacks that can be earned and have an achievement as a member; all if left out.
    private func publishedStacks(
        holding member: Slug?, in records: any RecordReading
    ) throws -> [CatalogueItem] {
        try stackNames(in: records).sorted { $0.text < $1.text }.compactMap { slug in
            guard try records.latest(.publication, about: slug.text) != nil else { return nil }
            let isHolding = try member.map { try members(ofAnyVersionOf: slug, in: records).contains($0) } ?? true
            return isHolding ? try publishedItem(slug, in: records) : nil
        }
    }

    /// The members that a stack has, or had in an earlier version, by which some hold it.
    func members(ofAnyVersionOf slug: Slug, in records: any RecordReading) throws -> Set<Slug> {
        try Set(records.records(.achievement, about: slug.text).flatMap { try CatalogueItem($0).members })
    }

    /// The last moment at which all members count; `nil` for ever.
    func end(of members: [StackMember], in records: any RecordReading) throws -> Instant? {
        try members.compactMap { member in
            try records.latest(.award, about: member.award).map { try AwardedBadge($0) }?.validUntil?.instant
        }.min()
    }

    /// Whether an achievement says itself that it belongs to a stack: one whose stack is still to be confirmed, or is
    /// another, is no member, whatever the stack says.
    func isMember(_ item: CatalogueItem, of stack: CatalogueItem) -> Bool {
        guard let label = item.stack else { return false }
        let names = ([stack.name, stack.slug.text] + stack.aliases + (stack.stack.map { [$0] } ?? []))
        return names.contains { Self.folded($0) == Self.folded(label) }
    }

    /// A stack whose decision is recorded and whose badge is to be signed.
    private struct CompletedStack {
        let id: String
        /// The issue before, when there is one.
        let last: AwardedBadge?
    }

    private func completedStacks(
        by award: AwardedBadge?, _ officer: Slug, in records: any RecordWriting
    ) throws -> [CompletedStack] {
        let stacks = try publishedStacks(holding: award?.slug, in: records)
        let person = try require(.officer, of: officer, in: records)
        var undecided: [OpenStack: String]?
        var completed: [CompletedStack] = []
        try eachHolder(of: award, mayComplete: stacks, in: records) { badges in
            for stack in stacks {
                if let new = try complete(stack, badges, by: person, &undecided, in: records) { completed.append(new) }
            }
        }
        return completed
    }

    /// Records the decision on one stack of one person, when all members are there and the badge does not say so yet.
    ///
    /// - Parameters:
    ///   - held: the badges of the person, in the order of their first awards.
    ///   - undecided: stacks that were decided on and not awarded, once they were looked for.
    private func complete(
        _ published: CatalogueItem, _ held: [AwardedBadge], by officer: Person, _ undecided: inout [OpenStack: String]?,
        in records: any RecordWriting
    ) throws -> CompletedStack? {
        var last = held.last { $0.slug == published.slug }
        var stack = try last.map { try item($0.slug, version: $0.version, in: records) } ?? published
        var standing = try standingMembers(of: stack, among: held, in: records)
        if standing == nil, stack.version != published.version {
            // With the members that the stack has now it is another award.
            (last, stack) = (nil, published)
            standing = try standingMembers(of: stack, among: held, in: records)
        }
        guard let members = standing, let first = members.first else { return nil }
        let named = members.map(StackMember.init)
        let validUntil = try end(of: named, in: records)
        if let issued = last {
            let isSame = issued.members == named
            if try ownStatus(of: issued.id, in: records).isRevoked {
                // Taken back is taken back: other members make another award, the same ones none.
                if isSame { return nil }
                last = nil
            } else if isSame, issued.validUntil?.instant == validUntil {
                return nil
            }
        }
        let recipient = try submission(first.id, in: records).recipient
        // Nobody awards their own: the stack waits for another officer, who awards or runs through everything.
        guard !officer.isKnown(as: recipient) else { return nil }
        let open = try undecided ?? undecidedStacks(in: records)
        undecided = open
        let id =
            try last?.id ?? open[OpenStack(slug: stack.slug, recipient: Self.folded(recipient))]
            ?? String(RandomUUID(randomBytes: random.bytes(16)).description)
        try decide(id, stack, named, members, recipient, by: officer, in: records)
        return CompletedStack(id: id, last: last)
    }

    /// An award for each member that counts at present; `nil` unless there is one for every member.
    private func standingMembers(
        of stack: CatalogueItem, among held: [AwardedBadge], in records: any RecordReading
    ) throws -> [AwardedBadge]? {
        var members: [AwardedBadge] = []
        for slug in stack.members {
            guard try records.latest(.publication, about: slug.text) != nil,
                isMember(try publishedItem(slug, in: records), of: stack)
            else { return nil }
            let standing = try held.first { award in
                guard award.slug == slug, award.validUntil.map({ now() <= $0.instant }) ?? true else { return false }
                let status = try status(of: award.id, in: records)
                return !status.isRevoked && !status.isSuspended
            }
            guard let standing else { return nil }
            members.append(standing)
        }
        return members
    }

    /// A stack of a person that was decided on and not awarded, because the program was stopped between the two.
    private struct OpenStack: Hashable {
        let slug: Slug
        let recipient: String
    }

    /// All such stacks, and everything else that has no award, by the first submission of each.
    private func undecidedStacks(in records: any RecordReading) throws -> [OpenStack: String] {
        var found: [OpenStack: String] = [:]
        var position = Int.min
        while true {
            let page = try records.records(.submission, without: .award, after: position, limit: 1000)
            guard let last = page.last else { return found }
            for record in page where record.body != nil {
                let submission = try Submission(record)
                let stack = OpenStack(slug: submission.slug, recipient: Self.folded(submission.recipient))
                if found[stack] == nil { found[stack] = record.subject }
            }
            position = last.number
        }
    }

    /// Records what the stack rests on, and the decision that follows from those on its members.
    private func decide(
        _ id: String, _ stack: CatalogueItem, _ named: [StackMember], _ members: [AwardedBadge], _ recipient: String,
        by officer: Person, in records: any RecordWriting
    ) throws {
        let earlier = try Decision.latest(on: .submission(id), in: records)
        guard earlier?.members != named else { return }
        let round = (earlier?.round ?? 0) + 1
        var draft = SubmissionDraft(recipient: recipient)
        draft.evidence = try members.map { member in
            let item = try item(member.slug, version: member.version, in: records)
            return try EvidenceItem(
                name: item.name, place: .link(member.credential), visibility: .open,
                narrative: "A badge of this stack, awarded on \(member.awardedDate.text.prefix(10)).")
        }
        _ = try records.append(
            RecordDraft(
                .submission, about: id, key: "submission/\(id)/\(round)", by: officer.id.text,
                body: Submission.body(of: draft, item: stack, round: round)),
            at: now(), random: random)
        _ = try records.append(
            RecordDraft(
                .decision, about: id, key: "decision/\(id)/\(round)", by: officer.id.text,
                body: Decision.body(completedBy: named, round: round, awardedBy: officer)),
            at: now(), random: random)
    }
}
