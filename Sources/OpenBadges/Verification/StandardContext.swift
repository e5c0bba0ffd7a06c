import LinkedData

/// The contexts by which a document says which standard it follows.
enum StandardContext {
    static let credentials1 = "https://www.w3.org/2018/credentials/v1"
    static let credentials2 = "https://www.w3.org/ns/credentials/v2"
    static let openBadges2 = "https://w3id.org/openbadges/v2"

    static func isCredentialContext(_ text: String) -> Bool {
        text.hasSameBytes(as: credentials1) || text.hasSameBytes(as: credentials2)
    }

    /// `context.json` or `context-3.N.N.json` under the address of Open Badges 3.0, or the older `.jsonld` name.
    static func isOpenBadges3Context(_ text: String) -> Bool { openBadges3.contains(JSONText(text)) }

    private static let openBadges3: Set<JSONText> = {
        let folder = "https://purl.imsglobal.org/spec/ob/v3p0/"
        let editions = (0...9).flatMap { minor in (0...9).map { "\(folder)context-3.\(minor).\($0).json" } }
        return Set((["\(folder)context.json", "\(folder)context/ob_v3p0.jsonld"] + editions).map { JSONText($0) })
    }()

    /// Whether a context of Open Badges 3.0 makes the allowed values of a result a set, where later ones make them a list.
    static func leavesValuesUnordered(_ text: String) -> Bool {
        ["context.json", "context/ob_v3p0.jsonld", "context-3.0.0.json", "context-3.0.1.json"].contains {
            text.hasSameBytes(as: "https://purl.imsglobal.org/spec/ob/v3p0/" + $0)
        }
    }

    /// The editions of the context of Comprehensive Learner Record 2.0.
    static func isRecordContext(_ text: String) -> Bool {
        text.hasSameBytes(as: "https://purl.imsglobal.org/spec/clr/v2p0/context.json")
            || text.hasSameBytes(as: "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json")
    }

    static func isOpenBadges2Context(_ text: String) -> Bool {
        text.hasSameBytes(as: openBadges2) || text.hasSameBytes(as: "https://openbadgespec.org/v2/context.json")
    }

    /// The context of any edition before 3.0 that has one.
    static func isBadgeObjectContext(_ text: String) -> Bool {
        isOpenBadges2Context(text) || isOpenBadges1Context(text)
    }

    /// Whether an entry of `@context` is such a context, or one that is written out and uses the vocabulary of badges.
    static func isBadgeObjectContext(_ entry: JSONValue) -> Bool {
        entry.text.map(isBadgeObjectContext) ?? entry.isOpenBadgesVocabulary
    }

    static func isOpenBadges2_1Context(_ text: String) -> Bool {
        text.hasSameBytes(as: "https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld")
    }

    static func isOpenBadges1Context(_ text: String) -> Bool {
        text.hasSameBytes(as: "https://w3id.org/openbadges/v1")
            || text.hasSameBytes(as: "https://openbadgespec.org/v1/context.json")
    }
}

extension JSONValue {
    /// Whether a context that is written out uses the vocabulary of Open Badges.
    fileprivate var isOpenBadgesVocabulary: Bool {
        guard let terms = object?["@context"]?.object ?? object else { return false }
        return terms.members.contains { $0.value.text?.hasSameBytes(as: "https://w3id.org/openbadges#") == true }
    }
}
