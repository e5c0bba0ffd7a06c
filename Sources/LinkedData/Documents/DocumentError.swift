public import Diagnostics

/// Why a document could not be had.
public enum DocumentError: WordedError, Equatable {
    /// The source says that there is no such document (404).
    case absent(url: String)
    /// The source says that the document was there and was withdrawn (410).
    case gone(url: String)
    /// Nothing that may be asked can answer for the URL.
    case unavailable(url: String)
    /// The document exists but could not be read.
    case unreadable(url: String, reason: Phrase)
    /// It answers with a document of another kind, for instance a page for people.
    case wrongType(url: String, mediaType: Phrase)
    /// The URL is written in a way that is never asked.
    case refusedURL(url: String, reason: Phrase)
    /// The host stands for an address inside somebody's own network.
    case refusedAddress(url: String, host: String, port: Int, reason: Phrase)
    /// The source sends on to where nobody follows.
    case redirect(url: String, reason: Phrase)
    /// The server answered with a status that is no answer to the question.
    case status(url: String, status: Int)
    /// This machine has nothing to ask with.
    case unequipped(url: String, reason: Phrase)
    /// The server could not be reached, or broke off.
    case unreachable(url: String, reason: Phrase)
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
        case .unavailable, .refusedAddress, .redirect, .status, .unequipped, .unreachable, .tooSlow: true
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
        case .unequipped: "fetch.library"
        case .unreachable: "fetch.network"
        case .tooLarge: "limit.size"
        case .tooSlow: "limit.time"
        case .tooMany: "limit.count"
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .absent(let url): Phrase("fetch.absent/absent", ["url": url])
        case .gone(let url): Phrase("fetch.gone/gone", ["url": url])
        case .unavailable(let url): Phrase("fetch.unavailable/unavailable", ["url": url])
        case .unreadable(let url, let reason): Phrase("fetch.unreadable/unreadable", ["url": url, "reason": reason])
        case .wrongType(let url, let mediaType): Phrase("fetch.type/wrong-type", ["url": url, "mediaType": mediaType])
        case .refusedURL(let url, let reason): Phrase("fetch.url/refused-url", ["url": url, "reason": reason])
        case .refusedAddress(let url, let host, _, let reason):
            Phrase("fetch.address/refused-address", ["url": url, "host": host, "reason": reason])
        case .redirect(let url, let reason): Phrase("fetch.redirect/redirect", ["url": url, "reason": reason])
        case .status(let url, let status): Phrase("fetch.status/status", ["url": url, "status": status])
        case .unequipped(let url, let reason): Phrase("fetch.library/unequipped", ["url": url, "reason": reason])
        case .unreachable(let url, let reason): Phrase("fetch.network/unreachable", ["url": url, "reason": reason])
        case .tooLarge(let url, let limit):
            Phrase("limit.size/document", ["url": url, "limit": limit >> 10])
        case .tooSlow(let url, let seconds): Phrase("limit.time/too-slow", ["url": url, "seconds": seconds])
        case .tooMany(let url, let limit):
            Phrase("limit.count/too-many", ["url": url, "limit": limit])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .absent, .gone: Phrase("do/issuer-where-document-published-now")
        case .unavailable: Phrase("do/save-document-name-documents-index")
        case .unreadable: Phrase("do/check-document-file-index-names")
        case .wrongType, .redirect: Phrase("do/issuer-publish-document-itself-address")
        case .refusedURL: Phrase("do/issuer-plain-https-address-host")
        case .refusedAddress(_, let host, let port, _):
            Phrase("do/if-host-yours-meant-asked", ["host": host, "port": port])
        case .unequipped: Phrase("do/install-libcurl-supply-document")
        case .status, .unreachable, .tooSlow: Phrase("do/try-again-later-supply-document")
        case .tooLarge, .tooMany: Phrase("do/do-not-rely-badge-issuer")
        }
    }
}
