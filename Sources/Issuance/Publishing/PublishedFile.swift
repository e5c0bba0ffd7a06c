public import LinkedData

/// A file that verifiers or people fetch.
public struct PublishedFile: Hashable, Sendable {
    /// The path under the programme's address, in safe characters.
    public let path: String
    /// The address at which it is looked for.
    public let url: IRI
    /// What stands in it.
    public let bytes: [UInt8]
    /// Whether the index of all addresses names it; not what only the holder of a badge should find.
    public let isListed: Bool

    init(_ path: String, at url: IRI, _ bytes: [UInt8], isListed: Bool = true) {
        self.isListed = isListed
        self.path = path
        self.url = url
        self.bytes = bytes
    }

    /// A document, laid out for people who look into it.
    init(_ path: String, at url: IRI, _ json: JSONObject) {
        self.init(path, at: url, json.serialized(indentation: 2) + [UInt8(ascii: "\n")])
    }
}
