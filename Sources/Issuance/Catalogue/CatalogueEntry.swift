public import LinkedData
internal import OpenBadges

/// One achievement of a catalogue file, as an object: `achievement` holds the Open Badges 3.0 achievement, beside it stand
/// `slug`, `aliases`, `stack`, `members`, `outcomes`, `levels` and `picture`.
public struct CatalogueEntry: Hashable, Sendable {
    /// The entry as it stands in a JSON file.
    public let object: JSONObject

    private enum Member {
        static let achievement: MemberName = "achievement"
        static let slug: MemberName = "slug"
        static let aliases: MemberName = "aliases"
        static let stack: MemberName = "stack"
        static let members: MemberName = "members"
        static let outcomes: MemberName = "outcomes"
        static let levels: MemberName = "levels"
        static let picture: MemberName = "picture"
        static let id: MemberName = "id"
    }

    /// An entry of a JSON file; an achievement of 3.0 or a badge class of 2.0 by itself is one too.
    init(_ object: JSONObject) {
        guard object[Member.achievement]?.object == nil else {
            self.object = object
            return
        }
        let isBadgeClass = object["type"]?.elements.contains { $0.text == "BadgeClass" } ?? false
        self.object = [Member.achievement: .object(isBadgeClass ? JSONObject(achievementFrom: object) : object)]
    }

    /// The row of a table.
    init(_ row: DelimitedTable.Row, columns: TableColumns<CatalogueField>) throws {
        try columns.refuseSurplus(in: row)
        var object: JSONObject = [:]
        if let text = columns.text(.json, in: row) {
            guard let rest = try JSONValue(parsing: Array(text.utf8)).object else {
                throw BatchError.unsuitable(CatalogueField.json.rawValue, text)
            }
            object = rest
        }
        for field in CatalogueField.allCases where field != .json {
            guard let cell = columns.text(field, in: row) else {
                // An empty cell takes away what the version before has.
                let isEmptied = [.aliases, .stack, .members].contains(field) && columns.hold(field)
                if isEmptied, object[path: field.path[...]] == nil { object[path: field.path[...]] = .null }
                continue
            }
            object[path: field.path[...]] = try field.value(of: cell)
        }
        self.object = object
    }

    /// An achievement of a catalogue.
    ///
    /// - Parameter picture: the name of the file with its picture.
    public init(_ item: CatalogueItem, picture: String? = nil) {
        var object: JSONObject = [Member.slug: .text(item.slug.text)]
        if !item.aliases.isEmpty { object[Member.aliases] = .array(item.aliases.map { .text($0) }) }
        object[Member.stack] = item.stack.map { .text($0) }
        if !item.members.isEmpty { object[Member.members] = .array(item.members.map { .text($0.text) }) }
        object[Member.picture] = picture.map { .text($0) }
        object[Member.achievement] = .object(item.document)
        self.object = object
    }

    /// The cells of a row, and what does not read back from a cell as it is.
    ///
    /// - Parameter isKept: whether a table keeps a text as it is.
    public func cells(_ isKept: (String) -> Bool) -> (cells: [CatalogueField: String], rest: JSONObject) {
        var rest = object
        var cells: [CatalogueField: String] = [:]
        for field in CatalogueField.allCases where field != .json {
            guard let value = rest[path: field.path[...]], let cell = field.cell(for: value), isKept(cell) else {
                continue
            }
            cells[field] = cell
            rest[path: field.path[...]] = nil
        }
        return (cells, rest)
    }

    /// The name of the file with its picture.
    public var picture: String? { object[Member.picture]?.text }

    /// What an author would hand in; what has no identifier gets an address in the programme.
    func draft(in settings: ProgrammeSettings) throws -> CatalogueDraft {
        var document = object[Member.achievement]?.object ?? [:]
        document["@context"] = nil
        let name = document["name"]?.text ?? ""
        guard !name.isEmpty else { throw BatchError.missing(CatalogueField.name.rawValue) }
        let slug = try object[Member.slug]?.text.map { try Slug($0) } ?? Slug(from: name)
        let id = try document[Member.id]?.text ?? settings.published("achievements/\(slug.text).json").text
        document[Member.id] = .text(id)
        if object[Member.levels] != nil, object[Member.outcomes] == nil {
            throw BatchError.missing(CatalogueField.outcomes.rawValue)
        }
        if object[Member.outcomes] != nil {
            let levels = texts(Member.levels)
            guard !levels.isEmpty else { throw BatchError.missing(CatalogueField.levels.rawValue) }
            document["resultDescription"] = .array(
                texts(Member.outcomes).enumerated().map { number, outcome in
                    Self.criterion(outcome, at: "\(id)#outcome-\(number + 1)", levels: levels)
                })
        }
        var draft = CatalogueDraft(document)
        draft.slug = slug
        // A member that is there and empty takes away what the version before has.
        if object[Member.aliases] != nil { draft.aliases = texts(Member.aliases) }
        if let stack = object[Member.stack] { draft.stack = stack.text ?? "" }
        if object[Member.members] != nil { draft.members = try texts(Member.members).map { try Slug($0) } }
        return draft
    }

    private func texts(_ member: MemberName) -> [String] {
        object[member]?.elements.compactMap(\.text) ?? []
    }

    /// What is judged by levels of which the last is required.
    private static func criterion(_ name: String, at id: String, levels: [String]) -> JSONValue {
        let rubric: [JSONValue] = levels.enumerated().map { number, level in
            [
                "id": .text("\(id)-level-\(number + 1)"), "type": ["RubricCriterionLevel"], "name": .text(level),
                "level": .text("\(number + 1)"),
            ]
        }
        return [
            "id": .text(id), "type": ["ResultDescription"], "name": .text(name), "resultType": "RubricCriterionLevel",
            "requiredLevel": .text("\(id)-level-\(levels.count)"), "rubricCriterionLevel": .array(rubric),
        ]
    }
}
