public import LinkedData

extension V3 {
    /// A correspondence with an item of a framework.
    ///
    /// Open Badges 3.0, "Alignment".
    public struct Alignment: Hashable, Sendable {
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// The name of the item.
        public let targetName: LocalizedText
        /// The address of the item.
        public let targetUrl: IRI
        /// The code of the item in the framework.
        public let targetCode: LocalizedText?
        /// The description of the item.
        public let targetDescription: LocalizedText?
        /// The name of the framework.
        public let targetFramework: LocalizedText?
        /// The kind of item.
        public let targetType: AlignmentTargetType?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An Alignment from its parts.
        public init(
            type: [JSONText] = ["Alignment"], targetName: LocalizedText, targetUrl: IRI,
            targetCode: LocalizedText? = nil, targetDescription: LocalizedText? = nil,
            targetFramework: LocalizedText? = nil, targetType: AlignmentTargetType? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.type = type
            self.targetName = targetName
            self.targetUrl = targetUrl
            self.targetCode = targetCode
            self.targetDescription = targetDescription
            self.targetFramework = targetFramework
            self.targetType = targetType
            self.additional = additional
        }
    }
}
