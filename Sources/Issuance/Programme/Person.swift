import LinkedData

/// Somebody who works in a programme.
public struct Person: Hashable, Sendable {
    /// The identifier under which the person acts.
    public let id: Slug
    /// The name that stands in approvals.
    public let name: String
    /// The e-mail address, by which a person is recognised who hands in work of their own.
    public let email: String?
    /// Addresses that the person had before: work from there is still the person's own.
    private(set) var formerEmails: [String] = []
    /// What the person may do.
    public let roles: Set<Role>

    /// A person.
    ///
    /// - Throws: `.text` when the name cannot stand in an approval.
    public init(id: Slug, name: String, email: String? = nil, roles: Set<Role>) throws(ProgrammeError) {
        try StatementText.check(name, of: "name", limit: Approval.approverLimit)
        if let email { try StatementText.check(email, of: "e-mail address", limit: 300) }
        self.id = id
        self.name = name
        self.email = email
        self.roles = roles
    }

    /// Whether an address, in any spelling, is this person's.
    func isKnown(as recipient: String) -> Bool {
        hasAddress(recipient) || formerEmails.contains { Programme.folded($0) == Programme.folded(recipient) }
    }

    /// Whether this is the person's address now.
    func hasAddress(_ address: String) -> Bool {
        email.map { Programme.folded($0) == Programme.folded(address) } ?? false
    }

    /// Whether both are one person: two short names with one address are.
    func isSame(as other: Person) -> Bool {
        id == other.id || other.email.map(hasAddress) ?? false
    }

    private enum Member {
        static let name: MemberName = "name"
        static let email: MemberName = "email"
        static let roles: MemberName = "roles"
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        let roles = (body[Member.roles]?.array ?? []).compactMap { $0.text.flatMap(Role.init(rawValue:)) }
        try self.init(
            id: Slug(record.subject), name: body.requiredText(Member.name, of: record), email: body[Member.email]?.text,
            roles: Set(roles))
    }

    /// The person with a history, as its records say.
    init?(_ records: [Record]) throws(ProgrammeError) {
        guard let last = records.last else { return nil }
        try self.init(last)
        formerEmails = records.dropLast().compactMap { $0.body?[Member.email]?.text }
    }

    var json: JSONObject {
        var json: JSONObject = [Member.name: .text(name)]
        json[Member.email] = email.map { .text($0) }
        json[Member.roles] = .array(Role.allCases.filter(roles.contains).map { .text($0.rawValue) })
        return json
    }
}
