import Diagnostics
import LinkedData

/// What a JSON document is, by its contexts and types, before it is known whether it keeps their rules.
enum DocumentKind: Sendable {
    case achievementCredential(V3.DataModel)
    case endorsementCredential(V3.DataModel)
    case clr(V3.DataModel)
    case otherCredential(V3.DataModel)
    case assertion2
    case otherDocument2(type: String)
    case assertion1
    case unknown

    /// Types that only credentials have.
    private static let credentialTypes: [JSONText] = [
        "VerifiableCredential", "OpenBadgeCredential", "AchievementCredential", "EndorsementCredential",
        "ClrCredential", "VerifiablePresentation",
    ]

    init(_ document: JSONObject) {
        let contexts = (document["@context"]?.elements ?? []).compactMap(\.text)
        let types = (document["type"]?.elements ?? []).compactMap(\.text).map { JSONText($0) }
        if contexts.contains(where: StandardContext.isCredentialContext)
            || types.contains(where: Self.credentialTypes.contains)
        {
            self = Self.credential(document, contexts: contexts, types: types)
        } else if contexts.contains(where: StandardContext.isOpenBadges2Context) || types.contains("Assertion") {
            self = Self.document2(document, contexts: contexts, types: types)
        } else if document["recipient"] != nil, document["badge"] != nil {
            self = .assertion1
        } else {
            self = .unknown
        }
    }

    private static func credential(_ document: JSONObject, contexts: [String], types: [JSONText]) -> DocumentKind {
        let isVersion2 = contexts.contains { $0.hasSameBytes(as: StandardContext.credentials2) }
        let dataModel: V3.DataModel = isVersion2 ? .verifiableCredentials2_0 : .verifiableCredentials1_1
        if types.contains("OpenBadgeCredential") || types.contains("AchievementCredential") {
            return .achievementCredential(dataModel)
        }
        if types.contains("EndorsementCredential") { return .endorsementCredential(dataModel) }
        if types.contains("ClrCredential") { return .clr(dataModel) }
        // A badge in all but its type is judged as one, and fails for its type.
        let hasAchievement = document["credentialSubject"]?.object?["achievement"] != nil
        if hasAchievement, contexts.contains(where: StandardContext.isOpenBadges3Context) {
            return .achievementCredential(dataModel)
        }
        return .otherCredential(dataModel)
    }

    private static func document2(_ document: JSONObject, contexts: [String], types: [JSONText]) -> DocumentKind {
        if contexts.contains(where: StandardContext.isOpenBadges1Context),
            !contexts.contains(where: StandardContext.isOpenBadges2Context)
        {
            return .assertion1
        }
        let hasOtherType = !types.isEmpty && !types.contains("Assertion")
        if hasOtherType, document["badge"] == nil || document["recipient"] == nil {
            return .otherDocument2(type: types.first?.value ?? "")
        }
        return .assertion2
    }

    /// The name of the standard in reports.
    var standard: String? {
        switch self {
        case .achievementCredential, .endorsementCredential: "open-badges-3.0"
        case .clr: "clr-2.0"
        case .otherCredential: "verifiable-credential"
        case .assertion2, .otherDocument2: "open-badges-2.0"
        case .assertion1: "open-badges-1.1"
        case .unknown: nil
        }
    }

    /// The data model of a credential.
    var dataModel: V3.DataModel? {
        switch self {
        case .achievementCredential(let model), .endorsementCredential(let model), .clr(let model),
            .otherCredential(let model):
            model
        case .assertion2, .otherDocument2, .assertion1, .unknown: nil
        }
    }

    /// Why this kind of document cannot be judged, for kinds that cannot.
    var unsupported: Finding? {
        let what: String
        switch self {
        case .achievementCredential, .endorsementCredential, .clr, .otherCredential, .assertion2: return nil
        case .otherDocument2(let type): what = "This is an Open Badges 2.0 document of type \(type), not an assertion"
        case .assertion1: what = "This badge is of a generation before Open Badges 2.0"
        case .unknown: what = "This JSON document is of no kind that carries a badge"
        }
        return Finding(
            "standard.unsupported", "\(what), which this version does not judge, so nothing is known about it.",
            remedy: "Ask for the badge in the form of Open Badges 2.0 (signed) or 3.0.")
    }
}
