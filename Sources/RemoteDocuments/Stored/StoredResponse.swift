package import LinkedData

/// An answer as it is kept: a line of JSON about it, then its body.
package struct StoredResponse: Hashable, Sendable {
    /// The URL that was asked.
    package let url: String
    /// The document, with the moment at which its source last confirmed it.
    package let document: LoadedDocument
    /// Up to when it counts without asking again.
    package let freshUntil: Instant
    /// Whether it may be used later than that when its source cannot be asked.
    let mayBeStale: Bool
    let entityTag: String?
    let lastModified: String?

    private enum Member {
        static let url: MemberName = "url"
        static let address: MemberName = "address"
        static let mediaType: MemberName = "mediaType"
        static let retrievedAt: MemberName = "retrievedAt"
        static let freshUntil: MemberName = "freshUntil"
        static let mayBeStale: MemberName = "mayBeStale"
        static let entityTag: MemberName = "etag"
        static let lastModified: MemberName = "lastModified"
    }

    init(
        url: String, document: LoadedDocument, freshUntil: Instant, mayBeStale: Bool, entityTag: String?,
        lastModified: String?
    ) {
        self.url = url
        self.document = document
        self.freshUntil = freshUntil
        self.mayBeStale = mayBeStale
        self.entityTag = entityTag
        self.lastModified = lastModified
    }

    /// Reads what ``bytes`` gave.
    ///
    /// - Returns: `nil` for anything else: such an entry is as good as none.
    package init?(_ bytes: [UInt8]) {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
            let head = (try? JSONValue(parsing: Array(bytes[..<end])))?.object,
            let url = head[Member.url]?.text, let address = head[Member.address]?.text.flatMap({ IRI($0) }),
            let retrieved = head[Member.retrievedAt]?.text.flatMap({ DateTime($0) })?.instant,
            let freshUntil = head[Member.freshUntil]?.text.flatMap({ DateTime($0) })?.instant,
            let mayBeStale = head[Member.mayBeStale]?.bool
        else { return nil }
        self.init(
            url: url,
            document: LoadedDocument(
                bytes: Array(bytes[(end + 1)...]), mediaType: head[Member.mediaType]?.text, address: address,
                retrievedAt: retrieved),
            freshUntil: freshUntil, mayBeStale: mayBeStale, entityTag: head[Member.entityTag]?.text,
            lastModified: head[Member.lastModified]?.text)
    }

    /// The answer as it is kept.
    var bytes: [UInt8] {
        var head = JSONObject()
        head[Member.url] = .text(url)
        head[Member.address] = .text(document.address.text)
        head[Member.mediaType] = document.mediaType.map(JSONValue.text)
        head[Member.retrievedAt] = document.retrievedAt.map { .text($0.description) }
        head[Member.freshUntil] = .text(freshUntil.description)
        head[Member.mayBeStale] = .bool(mayBeStale)
        head[Member.entityTag] = entityTag.map(JSONValue.text)
        head[Member.lastModified] = lastModified.map(JSONValue.text)
        return JSONValue.object(head).serialized() + [UInt8(ascii: "\n")] + document.bytes
    }

    /// The header lines that ask whether it is still the same (RFC 9110, "Conditional Requests").
    var validators: [String] {
        // What was redirected stands under another address, whose validators are not this one's.
        guard document.address.text.hasSameBytes(as: url) else { return [] }
        return (entityTag.map { ["If-None-Match: \($0)"] } ?? [])
            + (lastModified.map { ["If-Modified-Since: \($0)"] } ?? [])
    }

    /// The document, which its source has confirmed just now.
    var confirmed: LoadedDocument {
        LoadedDocument(bytes: document.bytes, mediaType: document.mediaType, address: document.address)
    }
}
