public import LinkedData

/// The issuer's side of badges: who works there, what can be earned, what was handed in, decided and awarded.
///
/// Everything that happens is a record in a chain (``Record``). Rules are judged in the transaction that records the step, on
/// what the records say.
public struct Programme: Sendable {
    /// What the office has settled.
    public let settings: ProgrammeSettings
    /// Where the records are.
    public let store: any IssuanceStore
    /// The clock.
    let now: @Sendable () -> Instant
    /// Where salts and identifiers come from.
    let random: RandomSource
    /// What was found out about the recorded endorsements, when that was looked into; otherwise badges carry all that were not
    /// withdrawn.
    private(set) var checkedEndorsements: CheckedEndorsements?

    /// A programme on its records.
    public init(
        settings: ProgrammeSettings, store: any IssuanceStore, random: RandomSource = .system,
        now: @escaping @Sendable () -> Instant
    ) {
        self.settings = settings
        self.store = store
        self.random = random
        self.now = now
    }

    /// The same programme, whose badges carry only the endorsements that hold.
    func carrying(_ endorsements: CheckedEndorsements) -> Programme {
        var programme = self
        programme.checkedEndorsements = endorsements
        return programme
    }

    /// Names a person and what that person may do; later words about the same person count from then on.
    ///
    /// - Parameters:
    ///   - person: who.
    ///   - actor: an administrator; the first person of a programme names themselves and has to be one.
    @discardableResult
    public func name(_ person: Person, by actor: Slug) throws -> Record {
        try store.write { records in
            if try records.last() == nil {
                guard person.id == actor, person.roles.contains(.administrator) else {
                    throw ProgrammeError.role(.administrator, person: actor.text)
                }
            } else {
                _ = try require(.administrator, of: actor, in: records)
            }
            if let email = person.email { try refuseTaken(email, by: person.id, in: records) }
            var body = person.json
            // An address that is not given again is not taken away: by it people are kept from judging their own work.
            if person.email == nil, let earlier = try records.latest(.person, about: person.id.text) {
                body["email"] = earlier.body?["email"]
            }
            if !person.roles.contains(.administrator) { try refuseLastAdministrator(person.id, in: records) }
            return try revise(.person, about: person.id.text, by: actor, body: body, in: records)
        }
    }

    /// Whoever had two short names could judge twice.
    private func refuseTaken(_ email: String, by id: Slug, in records: any RecordReading) throws {
        let others = try records.latest(.person).map { try Person($0) }
        if let other = others.first(where: { $0.id != id && $0.hasAddress(email) }) {
            throw ProgrammeError.addressTaken(email, by: other.id.text)
        }
    }

    /// Somebody has to be able to name others.
    private func refuseLastAdministrator(_ id: Slug, in records: any RecordReading) throws {
        let others = try records.latest(.person).filter { $0.subject != id.text }
        guard try others.contains(where: { try Person($0).roles.contains(.administrator) }) else {
            throw ProgrammeError.lastAdministrator(id.text)
        }
    }

    /// Everybody who works in the programme, in the order in which they were named first.
    public func people() throws -> [Person] {
        try store.read { records in try records.latest(.person).map { try Person($0) } }
    }

    /// The person, who has to have a role.
    func require(_ role: Role, of id: Slug, in records: any RecordReading) throws -> Person {
        let person = try person(id, in: records)
        guard person.roles.contains(role) else { throw ProgrammeError.role(role, person: id.text) }
        return person
    }

    /// The person of that name.
    func person(_ id: Slug, in records: any RecordReading) throws -> Person {
        guard let person = try Person(records.records(.person, about: id.text)) else {
            throw ProgrammeError.unknownPerson(id.text)
        }
        return person
    }

    /// Records what holds of a subject from now on; what holds already is not recorded again.
    func revise(
        _ kind: RecordKind, about subject: String, by actor: Slug, body: JSONObject, in records: any RecordWriting
    ) throws -> Record {
        let earlier = try records.records(kind, about: subject)
        if let last = earlier.last, last.body == body { return last }
        return try records.append(
            RecordDraft(
                kind, about: subject, key: "\(kind.rawValue)/\(subject)/\(earlier.count + 1)", by: actor.text,
                body: body),
            at: now(), random: random)
    }
}
