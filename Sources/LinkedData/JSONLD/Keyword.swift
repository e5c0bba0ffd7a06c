/// A word that JSON-LD reserves.
///
/// JSON-LD 1.1, "Syntax Tokens and Keywords".
enum Keyword: String, Hashable, Sendable, CaseIterable {
    case base = "@base"
    case container = "@container"
    case context = "@context"
    case direction = "@direction"
    case graph = "@graph"
    case id = "@id"
    case `import` = "@import"
    case included = "@included"
    case index = "@index"
    case json = "@json"
    case language = "@language"
    case list = "@list"
    case nest = "@nest"
    case none = "@none"
    case prefix = "@prefix"
    case propagate = "@propagate"
    case protected = "@protected"
    case reverse = "@reverse"
    case set = "@set"
    case type = "@type"
    case value = "@value"
    case version = "@version"
    case vocab = "@vocab"

    /// - Returns: `nil` for every other text; most texts do not start with `@`.
    init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "@") else { return nil }
        self.init(rawValue: text)
    }

    /// The keyword as the name of a member.
    var member: MemberName { Self.members[self] ?? MemberName(rawValue) }

    private static let members = Dictionary(uniqueKeysWithValues: allCases.map { ($0, MemberName($0.rawValue)) })

    /// Whether a text looks like a keyword that a later edition may define: `@` and letters.
    static func isReservedForm(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.first == UInt8(ascii: "@"), bytes.count > 1 else { return false }
        return bytes.dropFirst().allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            default: false
            }
        }
    }
}
