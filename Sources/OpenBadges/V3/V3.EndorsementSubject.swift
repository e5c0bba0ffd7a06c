public import LinkedData

extension V3 {
    /// Who or what is endorsed.
    ///
    /// Open Badges 3.0, "EndorsementSubject".
    public struct EndorsementSubject: Hashable, Sendable {
        /// The identifier of what is endorsed.
        public let id: IRI
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// What the endorser says, in Markdown.
        public let endorsementComment: LocalizedText?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An EndorsementSubject from its parts.
        public init(
            id: IRI, type: [JSONText] = ["EndorsementSubject"], endorsementComment: LocalizedText? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.endorsementComment = endorsementComment
            self.additional = additional
        }
    }
}
