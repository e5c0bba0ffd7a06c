public import LinkedData

extension V3 {
    /// An organisation or a person that issues, defines or endorses.
    ///
    /// Open Badges 3.0, "Profile".
    public struct Profile: Hashable, Sendable {
        /// Its identifier; keys are bound to it.
        public let id: IRI
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// Its name.
        public let name: LocalizedText?
        /// Its web page.
        public let url: IRI?
        /// Its telephone number.
        public let phone: LocalizedText?
        /// A short description.
        public let description: LocalizedText?
        /// Endorsements with embedded proofs, as received; each gets its own report.
        public let endorsement: [JSONObject]
        /// Endorsements as compact JWS, as received.
        public let endorsementJwt: [JSONText]
        /// Its picture or logo.
        public let image: Image?
        /// Its electronic mail address.
        public let email: LocalizedText?
        /// Its postal address.
        public let address: Address?
        /// Other identifiers.
        public let otherIdentifier: [IdentifierEntry]
        /// The name of its official representative.
        public let official: LocalizedText?
        /// The organisation that it is part of.
        public var parentOrg: Profile? { parentOrgStorage.first }
        /// A structure cannot hold itself; an array of at most one can.
        let parentOrgStorage: [Profile]
        /// A person's family name.
        public let familyName: LocalizedText?
        /// A person's given name.
        public let givenName: LocalizedText?
        /// A person's additional name.
        public let additionalName: LocalizedText?
        /// A person's patronymic name.
        public let patronymicName: LocalizedText?
        /// What stands before a person's name.
        public let honorificPrefix: LocalizedText?
        /// What stands behind a person's name.
        public let honorificSuffix: LocalizedText?
        /// What stands before a person's family name.
        public let familyNamePrefix: LocalizedText?
        /// A person's day of birth.
        public let dateOfBirth: CalendarDate?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A Profile from its parts.
        public init(
            id: IRI, type: [JSONText] = ["Profile"], name: LocalizedText? = nil, url: IRI? = nil,
            phone: LocalizedText? = nil, description: LocalizedText? = nil, endorsement: [JSONObject] = [],
            endorsementJwt: [JSONText] = [], image: Image? = nil, email: LocalizedText? = nil,
            address: Address? = nil, otherIdentifier: [IdentifierEntry] = [], official: LocalizedText? = nil,
            parentOrg: Profile? = nil, familyName: LocalizedText? = nil, givenName: LocalizedText? = nil,
            additionalName: LocalizedText? = nil, patronymicName: LocalizedText? = nil,
            honorificPrefix: LocalizedText? = nil, honorificSuffix: LocalizedText? = nil,
            familyNamePrefix: LocalizedText? = nil, dateOfBirth: CalendarDate? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.name = name
            self.url = url
            self.phone = phone
            self.description = description
            self.endorsement = endorsement
            self.endorsementJwt = endorsementJwt
            self.image = image
            self.email = email
            self.address = address
            self.otherIdentifier = otherIdentifier
            self.official = official
            parentOrgStorage = parentOrg.map { [$0] } ?? []
            self.familyName = familyName
            self.givenName = givenName
            self.additionalName = additionalName
            self.patronymicName = patronymicName
            self.honorificPrefix = honorificPrefix
            self.honorificSuffix = honorificSuffix
            self.familyNamePrefix = familyNamePrefix
            self.dateOfBirth = dateOfBirth
            self.additional = additional
        }
    }
}
