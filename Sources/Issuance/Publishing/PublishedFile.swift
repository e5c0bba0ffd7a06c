public import LinkedData

/// A file that verifiers or people fetch.
public struct PublishedFile: Hashable, Sendable {
    /// The path under the programme's address, in safe characters.
    public let path: String
    /// What stands in it.
    public let bytes: [UInt8]
    /// The addresses at which it is looked for, as the index lists them; none of what only the holder of a badge should find.
    public let addresses: [IRI]

    init(_ path: String, at addresses: [IRI] = [], _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        self.addresses = addresses
    }

    /// A document, laid out for people who look into it.
    init(_ path: String, at addresses: [IRI] = [], _ json: JSONObject) {
        self.init(path, at: addresses, json.serialized(indentation: 2) + [UInt8(ascii: "\n")])
    }

    /// A page.
    init(_ path: String, _ page: HTML) {
        self.init(path, Array(page.text.utf8))
    }
}

/// Some of what is published: files that are there from now on, and files that are there no more.
public struct PublicationPortion: Hashable, Sendable {
    /// What is published.
    public internal(set) var files: [PublishedFile] = []
    /// The paths of what is published no more, if it ever was.
    public internal(set) var absent: [String] = []
    /// Whether all portions together are everything that is published, and not only what has changed.
    public let isComplete: Bool
}
