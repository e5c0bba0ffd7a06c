private import Diagnostics
package import LinkedData

/// Documents on the web: the only place from which this program opens a connection.
///
/// Every address is judged before it is asked, and once more when it is known which machine it stands for; redirects are
/// followed here, one by one, under the same rules. One value may be used by many tasks at once.
package struct RemoteDocuments: DocumentLoader {
    let settings: FetchSettings
    private let client = CurlClient()
    private let cache: ResponseCache?

    /// - Parameters:
    ///   - store: where answers are kept; `nil` keeps none.
    ///   - clock: the present moment, for the age of stored answers.
    package init(
        _ settings: FetchSettings, store: (any ResponseStore)? = nil, clock: @escaping @Sendable () -> Instant
    ) {
        self.settings = settings
        cache = store.map { ResponseCache(store: $0, clock: clock) }
    }

    /// The document at a URL, within the time of one fetch.
    package func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        try await load(url, before: FetchDeadline(milliseconds: settings.limits.fetchMilliseconds))
    }

    /// A loader whose fetches share the time of one verification, which begins now.
    package func forOneVerification() -> some DocumentLoader {
        TimedDocuments(
            documents: self, end: FetchDeadline(milliseconds: settings.limits.verificationMilliseconds))
    }

    /// The document at a URL: a stored copy that is still good, what the server answers, or, when it cannot be asked, a
    /// stored copy that says how old it is.
    func load(_ url: IRI, before end: FetchDeadline) async throws(DocumentError) -> LoadedDocument {
        let asked = url.withoutFragment
        let first = try WebAddress(asked, limits: settings.limits)
        let stored = cache?.response(at: first.url)
        if let stored, cache?.isFresh(stored) == true { return stored.document }
        do throws(DocumentError) {
            guard settings.mayConnect else { throw .unavailable(url: asked) }
            let (answer, address) = try await follow(from: first, revalidating: stored, before: end)
            return try document(answer, at: address, askedAt: first, stored: stored)
        } catch {
            switch error {
            case .absent, .gone: cache?.forget(first.url)
            default: break
            }
            if let stored, error.leavesStoredCopy, stored.mayBeStale { return stored.document }
            throw error
        }
    }

    /// In less time no server answers: whoever has no more left has none, and nobody is asked in vain.
    private static let leastMilliseconds = 20

    /// Asks, and follows redirects.
    private func follow(
        from first: WebAddress, revalidating stored: StoredResponse?, before end: FetchDeadline
    ) async throws(DocumentError) -> (CurlAnswer, WebAddress) {
        let deadline = min(end, FetchDeadline(milliseconds: settings.limits.fetchMilliseconds))
        var address = first
        for _ in 0...settings.limits.redirects {
            let fields = Self.fields + (address == first ? stored?.validators ?? [] : [])
            let answer = try await ask(address, fields: fields, before: deadline)
            guard [301, 302, 303, 307, 308].contains(answer.status) else { return (answer, address) }
            guard let target = answer.redirect else {
                throw .redirect(url: address.url, reason: Phrase("fetch/redirects-without-saying-where"))
            }
            let next = try WebAddress(target, limits: settings.limits)
            guard next.isSecure || !address.isSecure else {
                throw .redirect(
                    url: address.url,
                    reason: Phrase("fetch/redirects-https-unprotected-target", ["target": target]))
            }
            address = next
        }
        throw .redirect(
            url: first.url,
            reason: Phrase(
                "fetch/redirects-more-than-redirects-times", ["redirects": settings.limits.redirects]))
    }

    private func ask(
        _ address: WebAddress, fields: [String], before deadline: FetchDeadline
    ) async throws(DocumentError) -> CurlAnswer {
        func refused(_ reason: Phrase) -> DocumentError {
            .refusedAddress(url: address.url, host: address.host, port: address.port, reason: reason)
        }
        if address.isLocalName, !settings.allowedHosts.contains(where: { $0.permits(address) }) {
            throw refused(Phrase("fetch/machine-itself"))
        }
        let milliseconds = deadline.millisecondsLeft
        guard milliseconds >= Self.leastMilliseconds else {
            throw .tooSlow(url: address.url, seconds: deadline.seconds)
        }
        switch await client.answer(of: address, settings, milliseconds: milliseconds, fields: fields) {
        case .success(let answer): return answer
        case .failure(.noLibrary(let lack)): throw .unequipped(url: address.url, reason: lack.reason)
        case .failure(.refusedAddress(let reason)): throw refused(reason)
        case .failure(.bodyTooLarge): throw .tooLarge(url: address.url, limit: settings.limits.bodyBytes)
        case .failure(.headersTooLarge): throw .tooLarge(url: address.url, limit: settings.limits.headerBytes)
        case .failure(.timedOut): throw .tooSlow(url: address.url, seconds: deadline.seconds)
        case .failure(.undecodable):
            throw .unreadable(url: address.url, reason: Phrase("fetch/compression-damaged"))
        case .failure(.broken(let reason)): throw .unreachable(url: address.url, reason: reason)
        }
    }

    /// Judges the status, and keeps what may be kept.
    private func document(
        _ answer: CurlAnswer, at address: WebAddress, askedAt first: WebAddress, stored: StoredResponse?
    ) throws(DocumentError) -> LoadedDocument {
        switch answer.status {
        case 200, 203:
            guard let final = IRI(address.url) else {
                throw .refusedURL(url: address.url, reason: Phrase("fetch/not-complete-web-address"))
            }
            let document = LoadedDocument(
                bytes: answer.body, mediaType: answer.header("content-type"), address: final)
            cache?.keep(document, askedAt: first.url, answer)
            return document
        case 304:
            guard let stored, address == first else { throw .status(url: address.url, status: 304) }
            cache?.renew(stored, askedAt: first.url, answer)
            return stored.confirmed
        case 404: throw .absent(url: address.url)
        case 410: throw .gone(url: address.url)
        default: throw .status(url: address.url, status: answer.status)
        }
    }

    /// What badges and their documents come as: linked data first, then anything, such as a picture with a badge.
    private static let fields = [
        "Accept: application/ld+json, application/json;q=0.9, application/vc+ld+json;q=0.9, application/vc+jwt;q=0.8, application/jwt;q=0.8, text/plain;q=0.5, image/png;q=0.4, image/svg+xml;q=0.4, */*;q=0.1"
    ]
}

extension DocumentError {
    /// Whether nobody answered who could have said that the stored copy is no longer good.
    fileprivate var leavesStoredCopy: Bool {
        switch self {
        case .unavailable, .unreachable, .tooSlow: true
        case .status(_, let status): status >= 500
        default: false
        }
    }
}
