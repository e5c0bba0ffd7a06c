public import LinkedData

extension V2 {
    /// An organisation or a person that issues or endorses: `Profile`, whose other name is `Issuer`.
    ///
    /// Open Badges 2.0, "Profile".
    public struct Profile: Hashable, Sendable {
        /// The contexts as received; absent in objects that stand inside others.
        public let context: [JSONValue]
        /// Its identifier.
        public let id: IRI
        /// The classes of the object.
        public let type: [JSONText]
        /// Its name; issuers have one.
        public let name: Text?
        /// Its web page; issuers have one.
        public let url: WebAddress?
        /// Its electronic mail address; issuers have one.
        public let email: EmailAddress?
        /// Its telephone number.
        public let telephone: TelephoneNumber?
        /// A short description.
        public let description: Text?
        /// Its picture or logo.
        public let image: Reference<Image>?
        /// The keys that sign its badges.
        public let publicKey: [Reference<CryptographicKey>]
        /// The rules for badges of this issuer; `verify` is another name of the member.
        public let verification: VerificationObject?
        /// The list of the badges that it has taken back.
        public let revocationList: IRI?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A Profile from its parts.
        public init(
            context: [JSONValue] = [], id: IRI, type: [JSONText] = ["Profile"], name: Text? = nil,
            url: WebAddress? = nil, email: EmailAddress? = nil, telephone: TelephoneNumber? = nil,
            description: Text? = nil, image: Reference<Image>? = nil, publicKey: [Reference<CryptographicKey>] = [],
            verification: VerificationObject? = nil, revocationList: IRI? = nil,
            shared: SharedMembers = SharedMembers(), additional: JSONObject = JSONObject()
        ) {
            self.context = context
            self.id = id
            self.type = type
            self.name = name
            self.url = url
            self.email = email
            self.telephone = telephone
            self.description = description
            self.image = image
            self.publicKey = publicKey
            self.verification = verification
            self.revocationList = revocationList
            self.shared = shared
            self.additional = additional
        }
    }
}
