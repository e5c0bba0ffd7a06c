internal import LinkedData

/// What a column of a catalogue may hold.
public enum CatalogueField: String, CaseIterable, Hashable, Sendable {
    /// The name under which it is found in commands.
    case slug
    /// The title.
    case name
    /// What it is about.
    case description
    /// What has to be shown, in words.
    case criteria
    /// The address at which that is written.
    case criteriaLink = "criteria-link"
    /// The address that identifies it.
    case id
    /// The kind of achievement.
    case type
    /// The language in which it is written.
    case language
    /// The field of study.
    case study = "field-of-study"
    /// What its author calls the version.
    case version
    /// Other names.
    case aliases
    /// The stack that it belongs to.
    case stack
    /// The members of a stack.
    case members
    /// Words by which it is found.
    case tags
    /// What it is aligned with: `Name <https://…>`.
    case alignments
    /// What is judged, each by the same levels.
    case outcomes
    /// The levels from low to high; the last is the required one.
    case levels
    /// The file with its picture.
    case picture
    /// Everything that no other column holds, as the JSON of an entry.
    case json
}

extension CatalogueField: TableField {
    var names: [String] {
        switch self {
        case .slug: ["slug", "short name"]
        case .name: ["name", "title", "achievement", "badge", "micro-credential", "microcredential"]
        case .description: ["description", "summary"]
        case .criteria: ["criteria", "requirements", "criteria narrative"]
        case .criteriaLink: ["criteria-link", "criteria link", "criteria url", "criteria address"]
        case .id: ["id", "identifier"]
        case .type: ["type", "achievement type", "achievementtype"]
        case .language: ["language", "inlanguage"]
        case .study: ["field-of-study", "field of study", "fieldofstudy", "subject"]
        case .version: ["version"]
        case .aliases: ["aliases", "alias", "other names"]
        case .stack: ["stack"]
        case .members: ["members", "stack members"]
        case .tags: ["tags", "tag", "keywords"]
        case .alignments: ["alignments", "alignment", "standards"]
        case .outcomes: ["outcomes", "learning outcomes"]
        case .levels: ["levels"]
        case .picture: ["picture", "image", "picture file"]
        case .json: ["json"]
        }
    }

    /// Where it stands in an entry.
    var path: [MemberName] {
        switch self {
        case .slug, .aliases, .stack, .members, .outcomes, .levels, .picture: [MemberName(rawValue)]
        case .name, .description, .id, .version: ["achievement", MemberName(rawValue)]
        case .criteria: ["achievement", "criteria", "narrative"]
        case .criteriaLink: ["achievement", "criteria", "id"]
        case .type: ["achievement", "achievementType"]
        case .language: ["achievement", "inLanguage"]
        case .study: ["achievement", "fieldOfStudy"]
        case .tags: ["achievement", "tag"]
        case .alignments: ["achievement", "alignment"]
        case .json: []
        }
    }

    /// The value of a cell.
    func value(of cell: String) throws(BatchError) -> JSONValue {
        switch self {
        case .aliases, .members, .tags, .outcomes, .levels: return .array(Self.parts(of: cell).map { .text($0) })
        case .alignments:
            var alignments: [JSONValue] = []
            for part in Self.parts(of: cell) { alignments.append(try alignment(part)) }
            return .array(alignments)
        default: return .text(cell)
        }
    }

    /// A cell that reads back as the value; `nil` when there is none.
    func cell(for value: JSONValue) -> String? {
        let texts = value.array?.map { self == .alignments ? Self.text(of: $0) : $0.text } ?? [value.text]
        guard !texts.contains(nil) else { return nil }
        let cell = texts.compactMap(\.self).joined(separator: " | ")
        guard !cell.isEmpty, (try? self.value(of: cell)) == value else { return nil }
        return cell
    }

    /// What stands between bars or in lines of its own.
    private static func parts(of cell: String) -> [String] {
        cell.unicodeScalars.split { $0 == "|" || $0 == "\n" || $0 == "\r" }.map { part in
            let trimmed = part.drop { $0.properties.isWhitespace }
            let end = trimmed.lastIndex { !$0.properties.isWhitespace }.map(trimmed.index(after:)) ?? trimmed.startIndex
            return String(trimmed[..<end])
        }.filter { !$0.isEmpty }
    }

    private func alignment(_ text: String) throws(BatchError) -> JSONValue {
        guard let link = NamedLink(text) else { throw .unsuitable(rawValue, text) }
        return [
            "type": ["Alignment"], "targetName": .text(link.name), "targetUrl": .text(link.address.text),
        ]
    }

    private static func text(of alignment: JSONValue) -> String? {
        guard let name = alignment.object?["targetName"]?.text, let url = alignment.object?["targetUrl"]?.text else {
            return nil
        }
        return "\(name) <\(url)>"
    }
}
