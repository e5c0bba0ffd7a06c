public import LinkedData

extension V2 {
    /// A correspondence with an item of a framework.
    ///
    /// Open Badges 2.0, "AlignmentObject".
    public struct AlignmentObject: Hashable, Sendable {
        /// The classes of the object; empty when they are not given, which means `AlignmentObject`.
        public let type: [JSONText]
        /// The name of the item.
        public let targetName: Text
        /// The address of the item.
        public let targetUrl: WebAddress
        /// The description of the item.
        public let targetDescription: Text?
        /// The name of the framework.
        public let targetFramework: Text?
        /// The code of the item in the framework.
        public let targetCode: Text?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An AlignmentObject from its parts.
        public init(
            type: [JSONText] = [], targetName: Text, targetUrl: WebAddress, targetDescription: Text? = nil,
            targetFramework: Text? = nil, targetCode: Text? = nil, shared: SharedMembers = SharedMembers(),
            additional: JSONObject = JSONObject()
        ) {
            self.type = type
            self.targetName = targetName
            self.targetUrl = targetUrl
            self.targetDescription = targetDescription
            self.targetFramework = targetFramework
            self.targetCode = targetCode
            self.shared = shared
            self.additional = additional
        }
    }
}
