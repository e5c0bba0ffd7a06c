public import LinkedData

/// A piece of work that belongs to a submission.
public struct EvidenceItem: Hashable, Sendable {
    /// Who may open it.
    public enum Visibility: String, CaseIterable, Hashable, Sendable {
        /// Everybody who sees the badge.
        case open = "public"
        /// Whom the earner lets open it. The badge names it without an address.
        case onRequest = "on-request"
    }

    /// Where the work is.
    public enum Place: Hashable, Sendable {
        /// At an address.
        case link(IRI)
        /// In a file that the programme keeps.
        case file(ContentDigest)
    }

    /// What it is called.
    public let name: String
    /// Where it is.
    public let place: Place
    /// Who may open it.
    public let visibility: Visibility
    /// Whether students, or others who did not agree to be shown, can be recognised in it.
    public let showsStudents: Bool
    /// What it shows, and where to look in it.
    public let narrative: String?

    /// A piece of work.
    ///
    /// - Throws: `.studentWork` for students' work that everybody could open, `.text` for a name that cannot be shown.
    public init(
        name: String, place: Place, visibility: Visibility, showsStudents: Bool = false, narrative: String? = nil
    ) throws(ProgrammeError) {
        try StatementText.check(name, of: "name of the evidence", limit: 500)
        guard !showsStudents || visibility == .onRequest else { throw .studentWork(name) }
        if case .file = place, visibility == .open { throw .openFile(name) }
        self.name = name
        self.place = place
        self.visibility = visibility
        self.showsStudents = showsStudents
        self.narrative = narrative
    }

    private enum Member {
        static let name: MemberName = "name"
        static let link: MemberName = "link"
        static let file: MemberName = "sha256"
        static let visibility: MemberName = "visibility"
        static let showsStudents: MemberName = "showsStudents"
        static let narrative: MemberName = "narrative"
    }

    init(_ object: JSONObject, of record: Record) throws(ProgrammeError) {
        let place: Place
        if let link = object[Member.link]?.text.flatMap({ IRI($0) }) {
            place = .link(link)
        } else if let file = object[Member.file]?.text.flatMap({ ContentDigest($0) }) {
            place = .file(file)
        } else {
            throw .unreadable(key: record.key, member: Member.link.text)
        }
        try self.init(
            name: object.requiredText(Member.name, of: record), place: place,
            visibility: object[Member.visibility]?.text.flatMap(Visibility.init(rawValue:)) ?? .onRequest,
            showsStudents: object[Member.showsStudents]?.bool ?? false, narrative: object[Member.narrative]?.text)
    }

    var json: JSONObject {
        var json: JSONObject = [Member.name: .text(name)]
        switch place {
        case .link(let address): json[Member.link] = .text(address.text)
        case .file(let digest): json[Member.file] = .text(digest.text)
        }
        json[Member.visibility] = .text(visibility.rawValue)
        if showsStudents { json[Member.showsStudents] = true }
        json[Member.narrative] = narrative.map { .text($0) }
        return json
    }
}
