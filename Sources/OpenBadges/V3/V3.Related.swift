public import LinkedData

extension V3 {
    /// The same achievement in another language or version.
    ///
    /// Open Badges 3.0, "Related".
    public struct Related: Hashable, Sendable {
        /// The identifier of the other achievement.
        public let id: IRI
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// Its language.
        public let inLanguage: LanguageCode?
        /// Its version.
        public let version: LocalizedText?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A Related from its parts.
        public init(
            id: IRI, type: [JSONText] = ["Related"], inLanguage: LanguageCode? = nil, version: LocalizedText? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.inLanguage = inLanguage
            self.version = version
            self.additional = additional
        }
    }
}
