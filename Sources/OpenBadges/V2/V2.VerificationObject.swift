public import LinkedData

extension V2 {
    /// How a badge can be verified, or which badges an issuer stands for.
    ///
    /// Open Badges 2.0, "VerificationObject".
    public struct VerificationObject: Hashable, Sendable {
        /// The classes of the object; empty when they are not given, which means `VerificationObject`.
        public let type: [JSONText]
        /// The property of the badge that the rules are about; `id` when absent.
        public let verificationProperty: JSONText?
        /// What the addresses of badges start with.
        public let startsWith: [WebAddress]
        /// The hosts that badges may be served from.
        public let allowedOrigins: [HostName]
        /// The key that signed the badge.
        public let creator: IRI?
        /// Where Open Badges 1.1 kept the badge or the key.
        public let url: IRI?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A VerificationObject from its parts.
        public init(
            type: [JSONText] = [], verificationProperty: JSONText? = nil, startsWith: [WebAddress] = [],
            allowedOrigins: [HostName] = [], creator: IRI? = nil, url: IRI? = nil,
            shared: SharedMembers = SharedMembers(), additional: JSONObject = JSONObject()
        ) {
            self.type = type
            self.verificationProperty = verificationProperty
            self.startsWith = startsWith
            self.allowedOrigins = allowedOrigins
            self.creator = creator
            self.url = url
            self.shared = shared
            self.additional = additional
        }
    }
}
