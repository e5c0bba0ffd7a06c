import Diagnostics
import LinkedData

/// What a JSON document is, by its contexts and types, before it is known whether it keeps their rules.
enum DocumentKind: Sendable {
    case achievementCredential(V3.DataModel)
    case endorsementCredential(V3.DataModel)
    case clr(V3.DataModel)
    case otherCredential(V3.DataModel)
    /// An assertion of Open Badges 0.5 to 2.1, or what describes one.
    case badgeObject
    case unknown

    /// Types that only credentials have.
    private static let credentialTypes: [JSONText] = [
        "VerifiableCredential", "OpenBadgeCredential", "AchievementCredential", "EndorsementCredential",
        "ClrCredential", "VerifiablePresentation",
    ]

    init(_ document: JSONObject) {
        let contexts = document["@context"]?.elements ?? []
        let types = document["type"]?.elements ?? []
        let isCredential =
            contexts.contains { $0.text.map(StandardContext.isCredentialContext) == true }
            || types.contains { $0.text.map { Self.credentialTypes.contains(JSONText($0)) } == true }
        if isCredential {
            self = Self.credential(document, contexts: contexts, types: types)
        } else if Self.isBadgeObject(document, types) {
            self = .badgeObject
        } else {
            self = .unknown
        }
    }

    /// Whether a document is a record of many credentials, which it is for its type alone.
    static func isRecord(_ document: JSONObject) -> Bool {
        document.has("ClrCredential", under: "type")
    }

    /// Whether a document is one of the editions before 3.0: by its contexts, its types, or the members of the first ones.
    static func isBadgeObject(_ document: JSONObject, _ types: [JSONValue]) -> Bool {
        let contexts = document["@context"]?.elements ?? []
        let isNamed = contexts.contains { StandardContext.isBadgeObjectContext($0) }
        if isNamed || types.contains("Assertion") { return true }
        guard document["@context"] == nil else { return false }
        if document["badge"] != nil { return document["recipient"] != nil }
        return document["criteria"] != nil && document["issuer"] != nil && !types.contains { $0.text != nil }
    }

    private static func credential(_ document: JSONObject, contexts: [JSONValue], types: [JSONValue]) -> DocumentKind {
        let isVersion2 = contexts.contains { $0.text?.hasSameBytes(as: StandardContext.credentials2) == true }
        let dataModel: V3.DataModel = isVersion2 ? .verifiableCredentials2_0 : .verifiableCredentials1_1
        // First, for its badges have to be judged too, whatever else it says that it is.
        if types.contains("ClrCredential") { return .clr(dataModel) }
        if types.contains("OpenBadgeCredential") || types.contains("AchievementCredential") {
            return .achievementCredential(dataModel)
        }
        if types.contains("EndorsementCredential") { return .endorsementCredential(dataModel) }
        // A badge in all but its type is judged as one, and fails for its type.
        let hasAchievement = document["credentialSubject"]?.object?["achievement"] != nil
        if hasAchievement, contexts.contains(where: { $0.text.map(StandardContext.isOpenBadges3Context) == true }) {
            return .achievementCredential(dataModel)
        }
        return .otherCredential(dataModel)
    }

    /// The name of the standard in reports.
    var standard: String? {
        switch self {
        case .achievementCredential, .endorsementCredential: "open-badges-3.0"
        case .clr: "clr-2.0"
        case .otherCredential: "verifiable-credential"
        case .badgeObject: "open-badges-2.0"
        case .unknown: nil
        }
    }

    /// The data model of a credential.
    var dataModel: V3.DataModel? {
        switch self {
        case .achievementCredential(let model), .endorsementCredential(let model), .clr(let model),
            .otherCredential(let model):
            model
        case .badgeObject, .unknown: nil
        }
    }

    /// Why this kind of document cannot be judged, for kinds that cannot.
    var unsupported: Finding? {
        switch self {
        case .achievementCredential, .endorsementCredential, .clr, .otherCredential, .badgeObject: return nil
        case .unknown: break
        }
        return Finding(
            "standard.unsupported", Phrase("standard.unsupported/json-document-no-kind-carries"),
            remedy: Phrase("do/badge-form-open-badges-2"))
    }
}
