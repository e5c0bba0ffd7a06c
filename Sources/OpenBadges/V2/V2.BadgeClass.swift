public import LinkedData

extension V2 {
    /// What can be awarded.
    ///
    /// Open Badges 2.0, "BadgeClass".
    public struct BadgeClass: Hashable, Sendable {
        /// The contexts as received; absent in objects that stand inside others.
        public let context: [JSONValue]
        /// Its identifier.
        public let id: IRI
        /// The classes of the object.
        public let type: [JSONText]
        /// Its name.
        public let name: Text
        /// A short description.
        public let description: Text
        /// Its picture.
        public let image: Reference<Image>
        /// What a person has to do.
        public let criteria: Reference<Criteria>
        /// Who issues it.
        public let issuer: Reference<Profile>
        /// What it corresponds to in frameworks.
        public let alignment: [AlignmentObject]
        /// Words to find it by.
        public let tags: [Text]
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A BadgeClass from its parts.
        public init(
            context: [JSONValue] = [], id: IRI, type: [JSONText] = ["BadgeClass"], name: Text, description: Text,
            image: Reference<Image>, criteria: Reference<Criteria>, issuer: Reference<Profile>,
            alignment: [AlignmentObject] = [], tags: [Text] = [], shared: SharedMembers = SharedMembers(),
            additional: JSONObject = JSONObject()
        ) {
            self.context = context
            self.id = id
            self.type = type
            self.name = name
            self.description = description
            self.image = image
            self.criteria = criteria
            self.issuer = issuer
            self.alignment = alignment
            self.tags = tags
            self.shared = shared
            self.additional = additional
        }
    }
}
