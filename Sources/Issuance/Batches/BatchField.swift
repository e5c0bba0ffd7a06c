/// What a column of a batch may hold.
public enum BatchField: String, CaseIterable, Hashable, Sendable {
    /// Who gets the badge.
    case recipient
    /// The achievement.
    case achievement
    /// What the person did.
    case narrative
    /// Addresses of the work, with blanks between them.
    case evidence
    /// The person's role.
    case role
    /// The term, for instance of a school year.
    case term
    /// Who assessed the person, when that was somebody else: a name and a web address, `Name <https://…>`.
    case assessor
}

extension BatchField: TableField {
    var names: [String] {
        switch self {
        case .recipient: ["recipient", "email", "e-mail", "email address", "e-mail address", "mail"]
        case .achievement: ["achievement", "badge", "micro-credential", "microcredential"]
        case .narrative: ["narrative", "what the person did"]
        case .evidence: ["evidence", "evidence link", "evidence links", "link", "links"]
        case .role: ["role"]
        case .term: ["term", "school year"]
        case .assessor: ["assessor", "assessed by", "source"]
        }
    }
}
