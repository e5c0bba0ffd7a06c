public import LinkedData

extension V2 {
    /// What is left of a badge that its issuer has taken back.
    ///
    /// Open Badges 2.0, "Assertion".
    public struct RevokedAssertion: Hashable, Sendable {
        /// The contexts as received; absent in objects that stand inside others.
        public let context: [JSONValue]
        /// Its identifier.
        public let id: IRI
        /// The classes of the object; empty when they are not given, which means `Assertion`.
        public let type: [JSONText]
        /// Why the issuer has taken it back.
        public let revocationReason: Text?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A RevokedAssertion from its parts.
        public init(
            context: [JSONValue] = [], id: IRI, type: [JSONText] = [], revocationReason: Text? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.context = context
            self.id = id
            self.type = type
            self.revocationReason = revocationReason
            self.additional = additional
        }
    }
}
