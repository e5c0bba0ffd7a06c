import Diagnostics
public import LinkedData

extension V3.AchievementSubject: JSONObjectConvertible {
    private enum Member {
        static let id: MemberKey = "id"
        static let type: MemberKey = "type"
        static let achievement = MemberKey(
            "achievement", purpose: Phrase("purpose/says-awarded"),
            example:
                #""achievement": {"id": "…", "type": ["Achievement"], "name": "…", "description": "…", "criteria": {…}}"#
        )
        static let identifier: MemberKey = "identifier"
        static let activityStartDate: MemberKey = "activityStartDate"
        static let activityEndDate: MemberKey = "activityEndDate"
        static let creditsEarned: MemberKey = "creditsEarned"
        static let image: MemberKey = "image"
        static let licenseNumber: MemberKey = "licenseNumber"
        static let narrative: MemberKey = "narrative"
        static let result: MemberKey = "result"
        static let role: MemberKey = "role"
        static let source: MemberKey = "source"
        static let term: MemberKey = "term"
    }

    /// The name of the class.
    public static let className = "AchievementSubject"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        let id = try object.optional(Member.id, as: IRI.self)
        let type = try object.types(naming: "AchievementSubject")
        let achievement = try object.required(Member.achievement, as: V3.Achievement.self)
        let identifier = try object.list(Member.identifier, of: V3.IdentityObject.self)
        let activityStartDate = try object.optional(Member.activityStartDate, as: DateTime.self)
        let activityEndDate = try object.optional(Member.activityEndDate, as: DateTime.self)
        let creditsEarned = try object.optional(Member.creditsEarned, as: JSONNumber.self)
        let image = try object.optional(Member.image, as: V3.Image.self)
        let licenseNumber = try object.optional(Member.licenseNumber, as: LocalizedText.self)
        let narrative = try object.optional(Member.narrative, as: LocalizedText.self)
        let result = try object.list(Member.result, of: V3.Result.self)
        let role = try object.optional(Member.role, as: LocalizedText.self)
        let source = try object.optional(Member.source, as: V3.Profile.self)
        let term = try object.optional(Member.term, as: LocalizedText.self)
        try Self.requireStatuses(of: result, for: achievement)
        self.init(
            id: id, type: type, achievement: achievement, identifier: identifier, activityStartDate: activityStartDate,
            activityEndDate: activityEndDate, creditsEarned: creditsEarned, image: image, licenseNumber: licenseNumber,
            narrative: narrative, result: result, role: role, source: source, term: term, additional: object.remaining()
        )
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, list: type)
        object.write(Member.achievement, achievement)
        object.write(Member.identifier, list: identifier)
        object.write(Member.activityStartDate, activityStartDate)
        object.write(Member.activityEndDate, activityEndDate)
        object.write(Member.creditsEarned, creditsEarned)
        object.write(Member.image, image)
        object.write(Member.licenseNumber, licenseNumber)
        object.write(Member.narrative, narrative)
        object.write(Member.result, list: result)
        object.write(Member.role, role)
        object.write(Member.source, source)
        object.write(Member.term, term)
        return object.object(adding: additional)
    }
}
