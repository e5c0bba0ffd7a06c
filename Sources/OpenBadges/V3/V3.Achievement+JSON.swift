import Diagnostics
public import LinkedData

extension V3.Achievement: JSONObjectConvertible {
    private enum Member {
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/how-every-award-names-same"),
            example: #""id": "https://example.org/achievements/1""#)
        static let type: MemberKey = "type"
        static let name = MemberKey(
            "name", purpose: Phrase("purpose/people-read-title-achievement"),
            example: #""name": "First aid""#)
        static let description = MemberKey(
            "description", purpose: Phrase("purpose/people-read-see-achievement"),
            example: #""description": "Gives first aid to an adult until help arrives.""#)
        static let criteria = MemberKey(
            "criteria", purpose: Phrase("purpose/says-person-had-do-earn"),
            example: #""criteria": {"narrative": "Passed a supervised exercise."}"#)
        static let achievementType: MemberKey = "achievementType"
        static let alignment: MemberKey = "alignment"
        static let creator: MemberKey = "creator"
        static let creditsAvailable: MemberKey = "creditsAvailable"
        static let endorsement: MemberKey = "endorsement"
        static let endorsementJwt: MemberKey = "endorsementJwt"
        static let fieldOfStudy: MemberKey = "fieldOfStudy"
        static let humanCode: MemberKey = "humanCode"
        static let image: MemberKey = "image"
        static let inLanguage: MemberKey = "inLanguage"
        static let otherIdentifier: MemberKey = "otherIdentifier"
        static let related: MemberKey = "related"
        static let resultDescription: MemberKey = "resultDescription"
        static let specialization: MemberKey = "specialization"
        static let tag: MemberKey = "tag"
        static let version: MemberKey = "version"
    }

    /// The name of the class.
    public static let className = "Achievement"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            id: object.required(Member.id, as: IRI.self),
            type: object.types(naming: "Achievement"),
            name: object.required(Member.name, as: LocalizedText.self),
            description: object.required(Member.description, as: LocalizedText.self),
            criteria: object.required(Member.criteria, as: V3.Criteria.self),
            achievementType: object.optional(Member.achievementType, as: V3.AchievementType.self),
            alignment: object.list(Member.alignment, of: V3.Alignment.self),
            creator: object.optional(Member.creator, as: V3.Profile.self),
            creditsAvailable: object.optional(Member.creditsAvailable, as: JSONNumber.self),
            endorsement: object.list(Member.endorsement, of: JSONObject.self),
            endorsementJwt: object.list(Member.endorsementJwt, of: JSONText.self),
            fieldOfStudy: object.optional(Member.fieldOfStudy, as: LocalizedText.self),
            humanCode: object.optional(Member.humanCode, as: LocalizedText.self),
            image: object.optional(Member.image, as: V3.Image.self),
            inLanguage: object.optional(Member.inLanguage, as: LanguageCode.self),
            otherIdentifier: object.list(Member.otherIdentifier, of: V3.IdentifierEntry.self),
            related: object.list(Member.related, of: V3.Related.self),
            resultDescription: object.list(Member.resultDescription, of: V3.ResultDescription.self),
            specialization: object.optional(Member.specialization, as: LocalizedText.self),
            tag: object.list(Member.tag, of: LocalizedText.self),
            version: object.optional(Member.version, as: LocalizedText.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, list: type)
        object.write(Member.name, name)
        object.write(Member.description, description)
        object.write(Member.criteria, criteria)
        object.write(Member.achievementType, achievementType)
        object.write(Member.alignment, list: alignment)
        object.write(Member.creator, creator)
        object.write(Member.creditsAvailable, creditsAvailable)
        object.write(Member.endorsement, list: endorsement)
        object.write(Member.endorsementJwt, list: endorsementJwt)
        object.write(Member.fieldOfStudy, fieldOfStudy)
        object.write(Member.humanCode, humanCode)
        object.write(Member.image, image)
        object.write(Member.inLanguage, inLanguage)
        object.write(Member.otherIdentifier, list: otherIdentifier)
        object.write(Member.related, list: related)
        object.write(Member.resultDescription, list: resultDescription)
        object.write(Member.specialization, specialization)
        object.write(Member.tag, list: tag)
        object.write(Member.version, version)
        return object.object(adding: additional)
    }
}
