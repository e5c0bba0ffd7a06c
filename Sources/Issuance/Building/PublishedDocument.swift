public import LinkedData

/// A document that an issuer must serve so that others can verify its badges.
public struct PublishedDocument: Hashable, Sendable {
    /// The address at which it is looked for.
    public let url: IRI
    /// What stands there.
    public let json: JSONObject

    /// A document with its address.
    public init(url: IRI, json: JSONObject) {
        self.url = url
        self.json = json
    }
}
