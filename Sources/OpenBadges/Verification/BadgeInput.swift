public import Diagnostics
public import LinkedData

/// What is handed in to be verified: the bytes of a file, or the reason why there are none.
public struct BadgeInput: Sendable {
    /// The name of the file, the URL, or `-` for standard input.
    public let name: String
    /// The bytes, or why they could not be had.
    public let content: Result<[UInt8], UnreadableInput>
    /// Whether the bytes came from a URL.
    public let isFromURL: Bool
    /// The URL that was asked for the bytes, and what it answered.
    let origin: (address: IRI, document: LoadedDocument)?

    /// The bytes of a file, or of a URL that is the name.
    public init(name: String, bytes: [UInt8], isFromURL: Bool = false) {
        self.name = name
        content = .success(bytes)
        self.isFromURL = isFromURL
        origin = isFromURL ? IRI(name).map { ($0, LoadedDocument(bytes: bytes, address: $0)) } : nil
    }

    /// What a URL has answered.
    public init(url: IRI, document: LoadedDocument) {
        name = url.text
        content = .success(document.bytes)
        isFromURL = true
        origin = (url, document)
    }

    /// A file or URL that could not be read.
    public init(name: String, unreadable: UnreadableInput, isFromURL: Bool = false) {
        self.name = name
        content = .failure(unreadable)
        self.isFromURL = isFromURL
        origin = nil
    }
}

/// Why the bytes to be verified could not be had.
public struct UnreadableInput: Error, Sendable {
    /// What happened and what to do.
    public let finding: Finding
    /// Whether another attempt, or another set of documents, could have given the bytes: then nothing is known
    /// about the badge, and it is not rejected.
    public let mayExist: Bool

    /// Whether the address of a badge has answered that what was there is gone for good (HTTP 410).
    var isGone: Bool { finding.code == "fetch.gone" }

    /// A reason.
    public init(_ finding: Finding, mayExist: Bool = false) {
        self.finding = finding
        self.mayExist = mayExist
    }

    /// What an address has answered in place of a document.
    public init(_ error: DocumentError) {
        self.init(Finding(error), mayExist: error.isOpen)
    }
}
