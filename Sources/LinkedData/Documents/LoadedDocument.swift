/// The bytes that answered a URL.
public struct LoadedDocument: Hashable, Sendable {
    /// The body, decoded when it was sent compressed.
    public let bytes: [UInt8]
    /// The media type with its parameters, when the source states one.
    public let mediaType: String?
    /// The address that answered: the one that was asked for, or where redirects led.
    public let address: IRI
    /// When a stored copy was fetched; `nil` for a document whose source has answered just now, or that was supplied.
    public let retrievedAt: Instant?
    /// Whether whoever verifies has supplied it, so that no network was on the way.
    public internal(set) var isSupplied = false

    /// Whether this is a stored copy, so that the source may say something else by now.
    public var isStored: Bool { retrievedAt != nil }

    /// A body with what is known about it.
    public init(bytes: [UInt8], mediaType: String? = nil, address: IRI, retrievedAt: Instant? = nil) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.address = address
        self.retrievedAt = retrievedAt
    }
}
