internal import Diagnostics
internal import LinkedData

/// The way of an audit from record to record.
struct AuditWalk {
    private(set) var number = 0
    private var link = Record.origin
    private var faults: [AuditFault] = []
    private var memory: AuditMemory
    /// What each person may do, as far as the walk has come.
    private var roles: [String: Set<Role>] = [:]
    private var revoked: Set<String> = []
    /// What awards count for, as far as the walk has come.
    private var statuses: [String: AwardStatus] = [:]
    /// Awards of whose status something was erased.
    private var erasedStatuses: Set<String> = []
    /// Awards whose files are not in the store; what an erasure says of them counts.
    private var emptied: [String: [AuditFault]] = [:]
    /// Awards whose decision has not been seen, or was erased: what an erasure says of it counts.
    private var unapproved: [String: [AuditFault]] = [:]
    private var erasedAwards: Set<String> = []
    /// The members of stacks, by the link of the decision on the stack.
    private var members: [String: [StackMember]] = [:]
    private var withoutBody: [Int: String] = [:]
    /// The links of decisions that were erased.
    private var earlierLinks: Set<String> = []
    private let signed: ChainHead?
    private var holdsSigned: Bool

    init(signed: ChainHead?) throws {
        memory = try AuditMemory()
        self.signed = signed
        holdsSigned = signed == nil
    }

    mutating func take(_ record: Record, from records: any RecordReading) throws {
        if let fault = try record.fault(afterNumber: number, link: link) { note(fault.kind, record) }
        // From a fault on the chain is followed as it stands, so that one fault is not reported a thousand times.
        number = record.number
        link = record.link
        if let signed, signed.number == record.number, signed.link == record.link { holdsSigned = true }
        guard let body = record.body else {
            withoutBody[record.number] = record.key
            if record.kind == .decision { earlierLinks.insert(record.link) }
            if record.kind == .award { erasedAwards.insert(record.subject) }
            if record.kind == .status { erasedStatuses.insert(record.subject) }
            return
        }
        try judgeActor(of: record)
        try takeFiles(of: record, from: records)
        switch record.kind {
        case .person: roles[record.subject] = try Person(record).roles
        case .status:
            let status = try AwardStatus(record)
            if revoked.contains(record.subject), !status.isRevoked { note(.unrevoked, record) }
            if status.isRevoked { revoked.insert(record.subject) }
            statuses[record.subject] = status
        case .decision:
            let decision = try Decision(record)
            if decision.outcome.permits { try memory.approve(record.subject, by: record.link) }
            if !decision.members.isEmpty { members[record.link] = decision.members }
        case .award: try take(award: record)
        case .erasure:
            for element in body["records"]?.array ?? [] {
                if let erased = element.number?.integer { withoutBody[erased] = nil }
            }
            for link in body.texts("approvals") where earlierLinks.contains(link) { unapproved[link] = nil }
            emptied[record.subject] = nil
        default: break
        }
    }

    private mutating func take(award record: Record) throws {
        let award = try AwardedBadge(record)
        if try !memory.isApproved(award) {
            unapproved[award.decision, default: []].append(
                AuditFault(kind: .approval, number: record.number, key: record.key))
        }
        if let named = members[award.decision], named != award.members { note(.member, record) }
        for member in award.members where !erasedAwards.contains(member.award) {
            if try !memory.holds(member) { note(.member, record) }
        }
        let (follows, sharesPlace) = try memory.take(award, number: record.number)
        if !follows, !erasedAwards.contains(award.id) { note(.reissue, record) }
        if sharesPlace { note(.sharedSlot, record) }
    }

    /// Every file that a record names is kept, and is the one that it was.
    private mutating func takeFiles(of record: Record, from records: any RecordReading) throws {
        for file in try record.files {
            switch try Self.isKept(file, in: records) {
            case true: break
            // The record of an award outlives its badges when the person is forgotten.
            case false where record.kind == .award:
                emptied[record.subject, default: []].append(
                    AuditFault(kind: .content, number: record.number, key: record.key))
            case false, nil: note(.content, record)
            }
        }
    }

    /// Holds the places that the store calls taken against those that awards have: one that counts as free would be given to
    /// another award, and one that is another step's would be revoked with it.
    mutating func takePlaces(from records: any RecordReading) throws {
        try records.eachSlot { taken in try memory.take(taken) }
        for number in try memory.numbersWithoutPlace(records.list) {
            // The walk begins behind the least number that there is.
            let subject = try records.records(after: number - 1, limit: 1).first?.subject ?? String(number)
            faults.append(AuditFault(kind: .place, number: number, key: AwardStep.first(subject).identity))
        }
    }

    /// Whether a store holds content; `nil` when it holds another under its digest, which no store hands out.
    private static func isKept(_ digest: ContentDigest, in records: any RecordReading) throws(StoreError) -> Bool? {
        let result: Result<[UInt8]?, StoreError>
        do throws(StoreError) {
            result = .success(try records.content(digest))
        } catch {
            result = .failure(error)
        }
        if case .failure(.damaged) = result { return nil }
        return try result.get() != nil
    }

    /// Whoever acted had the right to, at that time.
    private mutating func judgeActor(of record: Record) throws {
        let needed: Role
        switch record.kind {
        case .person:
            // The first person of a programme names themselves.
            guard !roles.isEmpty else { return }
            needed = .administrator
        case .achievement, .publication: needed = .author
        case .review: needed = .reviewer
        // Whoever forgets a person records once more what an award counts for, without the reasons.
        case .status where try isRepeated(AwardStatus(record), of: record.subject): needed = .administrator
        case .decision, .release, .award, .status, .sharing, .earlier: needed = .officer
        case .erasure, .policy: needed = .administrator
        case .submission, .endorsement: return
        }
        if roles[record.actor]?.contains(needed) != true { note(.role, record) }
    }

    private func isRepeated(_ status: AwardStatus, of subject: String) -> Bool {
        guard status.reason == nil else { return false }
        if let last = statuses[subject], !erasedStatuses.contains(subject) {
            return last.isRevoked == status.isRevoked && last.isSuspended == status.isSuspended
        }
        return erasedStatuses.contains(subject)
    }

    /// Whether a fault of the record was found.
    func isFaulty(_ record: Record) -> Bool { faults.last?.number == record.number }

    /// Takes note of something that is wrong with the store itself, which belongs to no record.
    mutating func note(storeFault sentence: String) {
        faults.append(AuditFault(kind: .store, number: 0, key: "", reason: sentence))
    }

    mutating func note(_ kind: AuditFault.Kind, _ record: Record, _ reason: (any ExplainedError)? = nil) {
        faults.append(
            AuditFault(kind: kind, number: record.number, key: record.key, reason: reason?.explanation))
    }

    var result: Audit {
        var faults = faults + unapproved.values.joined() + emptied.values.joined()
        for (number, key) in withoutBody.sorted(by: { $0.key < $1.key }) {
            faults.append(AuditFault(kind: .missingBody, number: number, key: key))
        }
        if let signed, !holdsSigned { faults.append(AuditFault(kind: .head, number: signed.number, key: signed.link)) }
        faults.sort { ($0.number, $0.kind.rawValue) < ($1.number, $1.kind.rawValue) }
        return Audit(records: number, awards: memory.count, head: link, faults: faults)
    }
}

extension Record.Fault {
    fileprivate var kind: AuditFault.Kind {
        switch self {
        case .order: .order
        case .body: .body
        case .link: .link
        }
    }
}
