/// A fact that a badge must state and that nobody has given.
public struct MissingMember: Hashable, Sendable {
    /// Where it belongs, in the words of the standard: `achievement.image`.
    public let member: String
    /// What it is for.
    public let purpose: String
    /// How it can be given.
    public let remedy: String

    /// A missing fact.
    init(_ member: String, purpose: String, remedy: String) {
        self.member = member
        self.purpose = purpose
        self.remedy = remedy
    }
}

extension MissingMember {
    static let issuerName = MissingMember(
        "issuer.name", purpose: "readers see it as who awarded the badge",
        remedy: "add \"name\" to the issuer's profile or give --issuer-name")
    static let issuerAddress = MissingMember(
        "issuer.id", purpose: "Open Badges 2.0 finds the issuer's key at the https address of its profile",
        remedy: "give the profile an https \"id\", or award with --standard 3.0")
    static let issuerURL = MissingMember(
        "issuer.url", purpose: "Open Badges 2.0 asks for the issuer's web site",
        remedy: "add \"url\" to the issuer's profile")
    static let issuerEmail = MissingMember(
        "issuer.email", purpose: "Open Badges 2.0 asks for an address at which the issuer can be reached",
        remedy: "add \"email\" to the issuer's profile")
    static let achievementID = MissingMember(
        "achievement.id", purpose: "every award names the same achievement by it",
        remedy: "add \"id\", an https address or a urn:uuid")
    static let achievementName = MissingMember(
        "achievement.name", purpose: "readers see it as the title of the badge", remedy: "add \"name\"")
    static let achievementDescription = MissingMember(
        "achievement.description", purpose: "readers see from it what the badge stands for",
        remedy: "add \"description\"")
    static let achievementCriteria = MissingMember(
        "achievement.criteria", purpose: "it says what the person had to do",
        remedy: "add \"criteria\" with a \"narrative\", or with the \"id\" of a page")
    static let achievementImage = MissingMember(
        "achievement.image", purpose: "Open Badges 2.0 shows every badge as a picture",
        remedy: "add \"image\" to the achievement: {\"type\": \"Image\", \"id\": the https address of a PNG or SVG}")
}
