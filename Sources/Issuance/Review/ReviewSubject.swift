/// What is judged: work that somebody handed in, or the design of an achievement.
public enum ReviewSubject: Hashable, Sendable {
    /// A submission.
    case submission(String)
    /// A version of an achievement.
    case design(Slug, version: Int)

    /// How records name it.
    var reference: String {
        switch self {
        case .submission(let id): id
        case .design(let slug, let version): CatalogueItem.reference(slug, version: version)
        }
    }

    /// Reads what a person names: `NAME/VERSION` is a design, everything else a submission.
    public init(_ text: String) throws(ProgrammeError) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, let version = Int(parts[1]), version > 0, String(version) == parts[1] {
            self = .design(try Slug(String(parts[0])), version: version)
        } else {
            self = .submission(text)
        }
    }
}
