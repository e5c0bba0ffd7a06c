public import LinkedData

extension V3 {
    /// What can be awarded: a micro-credential, a course, a competency.
    ///
    /// Open Badges 3.0, "Achievement".
    public struct Achievement: Hashable, Sendable {
        /// Its identifier, the same in every award.
        public let id: IRI
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// Its name.
        public let name: LocalizedText
        /// A short description.
        public let description: LocalizedText
        /// What a person has to do.
        public let criteria: Criteria
        /// The kind of achievement.
        public let achievementType: AchievementType?
        /// What it corresponds to in frameworks.
        public let alignment: [Alignment]
        /// Who defined it, when that is not the issuer.
        public let creator: Profile?
        /// The credits that it gives.
        public let creditsAvailable: JSONNumber?
        /// Endorsements with embedded proofs, as received; each gets its own report.
        public let endorsement: [JSONObject]
        /// Endorsements as compact JWS, as received.
        public let endorsementJwt: [JSONText]
        /// The field of study.
        public let fieldOfStudy: LocalizedText?
        /// A code that people use for it.
        public let humanCode: LocalizedText?
        /// Its picture.
        public let image: Image?
        /// The language of its text.
        public let inLanguage: LanguageCode?
        /// Other identifiers.
        public let otherIdentifier: [IdentifierEntry]
        /// The same achievement in another language or version.
        public let related: [Related]
        /// The results that an award may carry.
        public let resultDescription: [ResultDescription]
        /// The specialisation.
        public let specialization: LocalizedText?
        /// Words to find it by.
        public let tag: [LocalizedText]
        /// Its version.
        public let version: LocalizedText?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An Achievement from its parts.
        public init(
            id: IRI, type: [JSONText] = ["Achievement"], name: LocalizedText, description: LocalizedText,
            criteria: Criteria, achievementType: AchievementType? = nil, alignment: [Alignment] = [],
            creator: Profile? = nil, creditsAvailable: JSONNumber? = nil, endorsement: [JSONObject] = [],
            endorsementJwt: [JSONText] = [], fieldOfStudy: LocalizedText? = nil, humanCode: LocalizedText? = nil,
            image: Image? = nil, inLanguage: LanguageCode? = nil, otherIdentifier: [IdentifierEntry] = [],
            related: [Related] = [], resultDescription: [ResultDescription] = [],
            specialization: LocalizedText? = nil, tag: [LocalizedText] = [], version: LocalizedText? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.name = name
            self.description = description
            self.criteria = criteria
            self.achievementType = achievementType
            self.alignment = alignment
            self.creator = creator
            self.creditsAvailable = creditsAvailable
            self.endorsement = endorsement
            self.endorsementJwt = endorsementJwt
            self.fieldOfStudy = fieldOfStudy
            self.humanCode = humanCode
            self.image = image
            self.inLanguage = inLanguage
            self.otherIdentifier = otherIdentifier
            self.related = related
            self.resultDescription = resultDescription
            self.specialization = specialization
            self.tag = tag
            self.version = version
            self.additional = additional
        }
    }
}
