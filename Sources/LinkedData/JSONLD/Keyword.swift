/// A word that JSON-LD reserves.
///
/// JSON-LD 1.1, "Syntax Tokens and Keywords".
enum Keyword: UInt8, Sendable, CaseIterable {
    case base, container, context, direction, graph, id, `import`, included, index, json, language, list, nest, none
    case prefix, propagate, protected, reverse, set, type, value, version, vocab

    /// - Returns: `nil` for every other text; most texts do not start with `@`.
    @inline(__always)
    init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "@") else { return nil }
        self.init(reserved: text)
    }

    private init?(reserved text: String) {
        let name = MemberName(text)
        guard let position = Self.members.firstIndex(of: name) else { return nil }
        self.init(rawValue: UInt8(position))
    }

    /// The keyword as text.
    var text: String { member.text }

    /// The keyword as the name of a member.
    var member: MemberName { Self.members[Int(rawValue)] }

    /// A bit of its own.
    var bit: UInt32 { 1 << UInt32(rawValue) }

    private static let members: [MemberName] = [
        "@base", "@container", "@context", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json",
        "@language", "@list", "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set", "@type",
        "@value", "@version", "@vocab",
    ]

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

extension MemberName {
    /// `@context`, which is looked for in every object.
    static let contextKeyword = Keyword.context.member
    /// `@graph`.
    static let graphKeyword = Keyword.graph.member
}
