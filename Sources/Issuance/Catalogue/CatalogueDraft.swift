public import LinkedData

/// What an author hands in as an achievement or as a new version of one.
public struct CatalogueDraft: Sendable {
    /// The name under which it is found; it follows from the title when it is left out.
    public var slug: Slug?
    /// The achievement, Open Badges 3.0 JSON.
    public var document: JSONObject
    /// Other names by which people know it; those of the version before if left out.
    public var aliases: [String]?
    /// The stack that it belongs to, empty for none; that of the version before if left out.
    public var stack: String?
    /// The members, when it is the badge of a stack; those of the version before if left out.
    public var members: [Slug]?
    /// The picture that badges are put into, PNG or SVG; that of the version before if left out.
    public var picture: [UInt8]?

    /// The title.
    var title: String { document["name"]?.text ?? "" }

    /// The draft with what the version before has and it leaves out.
    func following(_ last: CatalogueItem?) -> CatalogueDraft {
        var draft = self
        draft.aliases = aliases ?? last?.aliases
        draft.stack = stack ?? last?.stack
        draft.members = members ?? last?.members
        return draft
    }

    /// An achievement.
    public init(_ document: JSONObject) {
        self.document = document
    }
}
