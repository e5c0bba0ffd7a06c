private import Cryptography
import Diagnostics
public import LinkedData

/// One step of a programme, as it stands in the chain of records.
///
/// Records are only added. Each names the one before it by its link, so that none can be changed, removed or put in between
/// without every later link being another. What a record says is in the chain by a salted digest: the words themselves can
/// be erased, and the chain stays whole.
public struct Record: Hashable, Sendable {
    /// The place in the chain, from 1.
    public let number: Int
    /// What it tells of.
    public let kind: RecordKind
    /// What it is about.
    public let subject: String
    /// The name of the step, unique among all records.
    public let key: String
    /// The place of an award in the status lists.
    public let slot: StatusSlot?
    /// The identifier of the person who acted.
    public let actor: String
    /// When, in UTC to the second.
    public let date: DateTime
    /// What happened; `nil` when it was erased.
    public let body: JSONObject?
    /// Random text that goes into the digest, so that an erased body cannot be found by trying; erased with it.
    public let salt: String?
    /// SHA-256 over salt and canonical body, in lower-case hexadecimal.
    public let digest: String
    /// SHA-256 over everything but body and salt, and over the link of the record before; in lower-case hexadecimal.
    public let link: String

    /// The link that stands before the first record.
    public static let origin = String(repeating: "0", count: 64)

    /// A record as a store holds it. Whether it is sound is another question: `fault(after:)`.
    public init(
        number: Int, kind: RecordKind, subject: String, key: String, slot: StatusSlot?, actor: String, date: DateTime,
        body: JSONObject?, salt: String?, digest: String, link: String
    ) {
        self.number = number
        self.kind = kind
        self.subject = subject
        self.key = key
        self.slot = slot
        self.actor = actor
        self.date = date
        self.body = body
        self.salt = salt
        self.digest = digest
        self.link = link
    }

    /// The record of a step, behind the one that is last so far.
    init(_ sealed: SealedDraft, after last: Record?, at instant: Instant) throws(ProgrammeError) {
        let (draft, digest) = (sealed.draft, sealed.digest)
        let date = DateTime(instant)
        let (number, isOver) = (last?.number ?? 0).addingReportingOverflow(1)
        guard !isOver else { throw .unrecordable(reason: "the last record has the greatest number there is") }
        let link = try Self.link(
            number: number, kind: draft.kind, subject: draft.subject, key: draft.key, slot: draft.slot,
            actor: draft.actor, date: date, digest: digest, after: last?.link ?? Self.origin)
        self.init(
            number: number, kind: draft.kind, subject: draft.subject, key: draft.key, slot: draft.slot,
            actor: draft.actor, date: date, body: draft.body, salt: sealed.salt, digest: digest, link: link)
    }

    /// What is wrong with a record of a chain.
    public enum Fault: String, Hashable, Sendable {
        /// It does not follow the record before it.
        case order
        /// What it says is not what was recorded.
        case body
        /// Its link is not the one that follows from it and from the record before.
        case link
    }

    /// What is wrong with this record, `nil` when nothing is.
    ///
    /// - Parameters:
    ///   - number: the number of the record before, 0 for none.
    ///   - link: its link.
    public func fault(afterNumber number: Int, link previous: String) throws(ProgrammeError) -> Fault? {
        guard number < Int.max, self.number == number + 1 else { return .order }
        if let body {
            guard let salt, try Self.digest(of: body, salt: salt) == digest else { return .body }
        }
        let expected = try Self.link(
            number: self.number, kind: kind, subject: subject, key: key, slot: slot, actor: actor, date: date,
            digest: digest, after: previous)
        return expected == link ? nil : .link
    }

    /// SHA-256 over salt and canonical body, in lower-case hexadecimal.
    static func digest(of body: JSONObject, salt: String) throws(ProgrammeError) -> String {
        try sha256(of: ["salt": .text(salt), "body": .object(body)])
    }

    private static func link(
        number: Int, kind: RecordKind, subject: String, key: String, slot: StatusSlot?, actor: String, date: DateTime,
        digest: String, after previous: String
    ) throws(ProgrammeError) -> String {
        try sha256(of: [
            "number": .number(JSONNumber(number)), "kind": .text(kind.rawValue), "subject": .text(subject),
            "key": .text(key),
            "slot": slot.map { [.number(JSONNumber($0.list)), .number(JSONNumber($0.position))] } ?? [],
            "actor": .text(actor), "date": .text(date.text), "digest": .text(digest), "previous": .text(previous),
        ])
    }

    /// SHA-256 over the canonical form (RFC 8785).
    private static func sha256(of object: JSONObject) throws(ProgrammeError) -> String {
        let canonical: [UInt8]
        do throws(JSONError) {
            canonical = try object.canonicalized()
        } catch {
            throw .unrecordable(reason: error.explanation)
        }
        return try ContentDigest(of: canonical).text
    }
}
