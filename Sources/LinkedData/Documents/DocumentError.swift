public import Diagnostics

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
    /// It answers with a document of another kind, for instance a page for people.
    case wrongType(url: String, mediaType: String)
    /// The URL is written in a way that is never asked.
    case refusedURL(url: String, reason: String)
    /// The host stands for an address inside somebody's own network.
    case refusedAddress(url: String, host: String, port: Int, reason: String)
    /// The source sends on to where nobody follows.
    case redirect(url: String, reason: String)
    /// The server answered with a status that is no answer to the question.
    case status(url: String, status: Int)
    /// The server could not be reached, or broke off.
    case unreachable(url: String, reason: String)
    /// The document is larger than documents may be.
    case tooLarge(url: String, limit: Int)
    /// The answer took too long.
    case tooSlow(url: String, seconds: Int)
    /// One verification asks for more documents than any badge needs.
    case tooMany(url: String, limit: Int)

    /// Whether asking from elsewhere, later or with other settings could give another answer: then nothing is known about
    /// the document, and a question that needs it stays open.
    public var isOpen: Bool {
        switch self {
        case .unavailable, .refusedAddress, .redirect, .status, .unreachable, .tooSlow: true
        case .absent, .gone, .unreadable, .wrongType, .refusedURL, .tooLarge, .tooMany: false
        }
    }

    /// `fetch.` or `limit.` and the reason.
    public var code: FindingCode {
        switch self {
        case .absent: "fetch.absent"
        case .gone: "fetch.gone"
        case .unavailable: "fetch.unavailable"
        case .unreadable: "fetch.unreadable"
        case .wrongType: "fetch.type"
        case .refusedURL: "fetch.url"
        case .refusedAddress: "fetch.address"
        case .redirect: "fetch.redirect"
        case .status: "fetch.status"
        case .unreachable: "fetch.network"
        case .tooLarge: "limit.size"
        case .tooSlow: "limit.time"
        case .tooMany: "limit.count"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .absent(let url): "There is no document at \(url)."
        case .gone(let url): "The document at \(url) has been withdrawn."
        case .unavailable(let url): "The document \(url) is needed and was not supplied."
        case .unreadable(let url, let reason): "The document \(url) could not be read: \(reason)"
        case .wrongType(let url, let mediaType): "At \(url) there is \(mediaType), not the document that is needed."
        case .refusedURL(let url, let reason): "The address \(url) is never asked: \(reason)."
        case .refusedAddress(let url, let host, _, let reason):
            "The address \(url) was not asked: \(host) is \(reason), and a badge must not make this machine look around there."
        case .redirect(let url, let reason): "The address \(url) \(reason)."
        case .status(let url, let status): "The server of \(url) answered with status \(status)."
        case .unreachable(let url, let reason): "The address \(url) gave no answer: \(reason)."
        case .tooLarge(let url, let limit):
            "What stands at \(url) is larger than \(limit >> 10) KiB, the most that is read."
        case .tooSlow(let url, let seconds): "The address \(url) did not answer in full within \(seconds) s."
        case .tooMany(let url, let limit):
            "The document \(url) was not fetched: no more than \(limit) documents are fetched for one badge."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .absent, .gone: "Ask the issuer where the document is published now."
        case .unavailable: "Save the document and name it with --documents INDEX (a JSON object: URL to file)."
        case .unreadable: "Check the document, or the file that the index names for this URL."
        case .wrongType, .redirect: "Ask the issuer to publish the document itself at this address."
        case .refusedURL: "Ask the issuer for a plain https address with a host name."
        case .refusedAddress(_, let host, let port, _):
            "If the host is yours and meant to be asked, add --allow-host \(host):\(port)"
        case .status, .unreachable, .tooSlow: "Try again later, or supply the document with --documents INDEX."
        case .tooLarge, .tooMany: "Do not rely on the badge; ask the issuer for one that needs less."
        }
    }
}
