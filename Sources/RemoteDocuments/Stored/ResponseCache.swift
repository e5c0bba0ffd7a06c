import LinkedData

/// Keeps answers as HTTP permits a private cache to (RFC 9111).
struct ResponseCache: Sendable {
    /// The longest that a document counts without asking again, in seconds, whatever its server says: a badge that was
    /// revoked must not look good for years.
    static let longestFreshness = 86_400

    let store: any ResponseStore
    let clock: @Sendable () -> Instant

    /// What was kept for a URL.
    func response(at url: String) -> StoredResponse? {
        // Names of files could collide or be mixed up: what is kept says itself what it is for.
        guard let response = store.bytes(for: url).flatMap({ StoredResponse($0) }), response.url.hasSameBytes(as: url)
        else { return nil }
        return response
    }

    /// Whether a stored answer counts without asking again. One from the future was stored under another clock.
    func isFresh(_ response: StoredResponse) -> Bool {
        let now = clock()
        guard let retrieved = response.document.retrievedAt else { return false }
        return retrieved <= now && now < response.freshUntil
    }

    /// Keeps a document that has just been received.
    func keep(_ document: LoadedDocument, askedAt url: String, _ answer: CurlAnswer) {
        let control = CacheControl(answer)
        guard control.mayBeStored else { return store.forget(url) }
        let now = clock()
        // The redirect itself is not kept, so it has to be asked again; the copy is for when nobody answers.
        let isDirect = document.address.text.hasSameBytes(as: url)
        let freshness = isDirect ? min(control.freshness, Self.longestFreshness) : 0
        let response = StoredResponse(
            url: url,
            document: LoadedDocument(
                bytes: document.bytes, mediaType: document.mediaType, address: document.address, retrievedAt: now),
            freshUntil: now.adding(seconds: freshness), mayBeStale: control.mayBeStale,
            entityTag: answer.header("etag"), lastModified: answer.header("last-modified"))
        store.keep(response.bytes, for: url)
    }

    /// Keeps a document that its server says is still the same.
    func renew(_ stored: StoredResponse, askedAt url: String, _ answer: CurlAnswer) {
        let headers = answer.headers
        let kept = [("etag", stored.entityTag), ("last-modified", stored.lastModified)].compactMap { name, value in
            answer.header(name) == nil ? value.map { (name: name, value: $0) } : nil
        }
        keep(
            stored.confirmed, askedAt: url,
            CurlAnswer(status: 200, headers: headers + kept, body: [], redirect: nil))
    }

    func forget(_ url: String) { store.forget(url) }
}
