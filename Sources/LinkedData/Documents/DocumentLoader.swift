public import Diagnostics

/// Something that can answer for a URL: an index of local files, a cache, the network.
public protocol DocumentLoader: Sendable {
    /// The document behind a URL.
    ///
    /// - Throws: why there is none, told apart by whether it is known to be absent.
    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument
}

/// The bytes that answered a URL.
public struct LoadedDocument: Sendable {
    /// The body.
    public let bytes: [UInt8]
    /// The media type, when the source states one.
    public let mediaType: String?

    /// A body with its media type.
    public init(bytes: [UInt8], mediaType: String? = nil) {
        self.bytes = bytes
        self.mediaType = mediaType
    }
}

/// Why a document could not be had.
public enum DocumentError: ExplainedError, Equatable {
    /// The source says that there is no such document (404).
    case absent(url: String)
    /// The source says that the document was there and was withdrawn (410).
    case gone(url: String)
    /// Nothing that may be asked can answer for the URL.
    case unavailable(url: String)
    /// The document exists but could not be read.
    case unreadable(url: String, reason: String)

    /// `fetch.absent`, `fetch.gone`, `fetch.unavailable` or `fetch.unreadable`.
    public var code: FindingCode {
        switch self {
        case .absent: "fetch.absent"
        case .gone: "fetch.gone"
        case .unavailable: "fetch.unavailable"
        case .unreadable: "fetch.unreadable"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .absent(let url): "There is no document at \(url)."
        case .gone(let url): "The document at \(url) has been withdrawn."
        case .unavailable(let url): "The document \(url) is needed and was not supplied."
        case .unreadable(let url, let reason): "The document \(url) could not be read: \(reason)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .absent, .gone: "Ask the issuer where the document is published now."
        case .unavailable: "Save the document and name it with --documents INDEX (a JSON object: URL to file)."
        case .unreadable: "Check the file that the index names for this URL."
        }
    }
}
