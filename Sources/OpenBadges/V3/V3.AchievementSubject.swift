public import LinkedData

extension V3 {
    /// The recipient of an award, and what was awarded.
    ///
    /// Open Badges 3.0, "AchievementSubject".
    public struct AchievementSubject: Hashable, Sendable {
        /// The recipient's identifier.
        public let id: IRI?
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// What was awarded.
        public let achievement: Achievement
        /// Other identifiers of the recipient, in the open or hashed.
        public let identifier: [IdentityObject]
        /// When the recipient began.
        public let activityStartDate: DateTime?
        /// When the recipient finished.
        public let activityEndDate: DateTime?
        /// The credits that the recipient earned.
        public let creditsEarned: JSONNumber?
        /// A picture of this award.
        public let image: Image?
        /// The number of the licence.
        public let licenseNumber: LocalizedText?
        /// What the recipient did, in Markdown.
        public let narrative: LocalizedText?
        /// The results that the recipient achieved.
        public let result: [Result]
        /// The role of the recipient.
        public let role: LocalizedText?
        /// Who assessed the recipient, when that is not the issuer.
        public let source: Profile?
        /// The term, for instance of a school year.
        public let term: LocalizedText?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An AchievementSubject from its parts.
        public init(
            id: IRI? = nil, type: [JSONText] = ["AchievementSubject"], achievement: Achievement,
            identifier: [IdentityObject] = [], activityStartDate: DateTime? = nil, activityEndDate: DateTime? = nil,
            creditsEarned: JSONNumber? = nil, image: Image? = nil, licenseNumber: LocalizedText? = nil,
            narrative: LocalizedText? = nil, result: [Result] = [], role: LocalizedText? = nil,
            source: Profile? = nil, term: LocalizedText? = nil, additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.achievement = achievement
            self.identifier = identifier
            self.activityStartDate = activityStartDate
            self.activityEndDate = activityEndDate
            self.creditsEarned = creditsEarned
            self.image = image
            self.licenseNumber = licenseNumber
            self.narrative = narrative
            self.result = result
            self.role = role
            self.source = source
            self.term = term
            self.additional = additional
        }
    }
}
