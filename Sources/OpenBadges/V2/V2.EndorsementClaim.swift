public import LinkedData

extension V2 {
    /// What an endorsement says, and about whom; other properties are claims too.
    ///
    /// Open Badges 2.0, "Endorsement".
    public struct EndorsementClaim: Hashable, Sendable {
        /// The identifier of what is endorsed.
        public let id: IRI
        /// The classes of the object; empty when they are not given, which means `none`.
        public let type: [JSONText]
        /// What the endorser says, in Markdown.
        public let endorsementComment: Text?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An EndorsementClaim from its parts.
        public init(
            id: IRI, type: [JSONText] = [], endorsementComment: Text? = nil, additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.endorsementComment = endorsementComment
            self.additional = additional
        }
    }
}
