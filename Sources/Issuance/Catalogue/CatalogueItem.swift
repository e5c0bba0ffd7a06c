public import LinkedData
internal import OpenBadges

/// One version of an achievement in the catalogue of a programme.
///
/// A version never changes: other words make another version, and badges keep the one under which they were earned.
public struct CatalogueItem: Hashable, Sendable {
    /// The name under which it is found.
    public let slug: Slug
    /// The number of the version, from 1.
    public let version: Int
    /// The achievement as its author wrote it; a draft may lack what an award needs.
    public let document: JSONObject
    /// Other names by which people know it.
    public let aliases: [String]
    /// The stack that it belongs to; `nil` when there is none or it is still to be confirmed.
    public let stack: String?
    /// The members, when it is the badge of a stack.
    public let members: [Slug]
    /// The person who wrote it.
    public let author: String
    /// The picture that badges are put into.
    public let picture: ContentDigest?

    /// The title.
    public var name: String { document["name"]?.text ?? slug.text }

    /// How a version is named in reviews and decisions.
    public var reference: String { Self.reference(slug, version: version) }

    static func reference(_ slug: Slug, version: Int) -> String { "\(slug.text)/\(version)" }

    private enum Member {
        static let version: MemberName = "version"
        static let document: MemberName = "achievement"
        static let aliases: MemberName = "aliases"
        static let stack: MemberName = "stack"
        static let members: MemberName = "members"
        static let picture: MemberName = "picture"
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        slug = try Slug(record.subject)
        version = try body.requiredInteger(Member.version, of: record)
        document = try body.requiredObject(Member.document, of: record)
        aliases = body.texts(Member.aliases)
        stack = body[Member.stack]?.text
        var members: [Slug] = []
        for text in body.texts(Member.members) { members.append(try Slug(text)) }
        self.members = members
        author = record.actor
        picture = body[Member.picture]?.text.flatMap { ContentDigest($0) }
    }

    static func body(of draft: CatalogueDraft, version: Int, picture: ContentDigest?) -> JSONObject {
        var body: JSONObject = [
            Member.version: .number(JSONNumber(version)), Member.document: .object(draft.document),
            Member.aliases: .array((draft.aliases ?? []).map { .text($0) }),
        ]
        if let stack = draft.stack, !stack.isEmpty { body[Member.stack] = .text(stack) }
        if let members = draft.members, !members.isEmpty {
            body[Member.members] = .array(members.map { .text($0.text) })
        }
        body[Member.picture] = picture.map { .text($0.text) }
        return body
    }

    /// The achievement as it stands in a badge, with its version.
    ///
    /// - Parameter endorsements: what others say in support of it.
    /// - Throws: everything that it lacks.
    func achievement(
        with endorsements: CarriedEndorsements = CarriedEndorsements()
    ) throws(BuildingError) -> V3.Achievement {
        var document = document
        endorsements.put(on: &document)
        document["@context"] = nil
        if document[Member.version] == nil { document[Member.version] = .text(String(version)) }
        return try V3.Achievement(forAward: document)
    }
}
