import Diagnostics
import LinkedData
import Synchronization

/// The documents of one run over many badges: what several of them refer to is fetched once, also when they ask for it at
/// the same time.
///
/// How many documents one badge may ask for, and how long it may wait, is limited elsewhere, as for a badge alone.
actor SharedDocuments {
    /// The most bytes that are kept: profiles, keys and status lists of many issuers. Beyond them it starts afresh.
    static let mostBytes = 64 << 20
    /// The most answers that are kept, failures included.
    static let mostAnswers = 4096
    /// How often a server may leave a question without an answer before it is left alone for the rest of the run: each
    /// time costs ten seconds, and a folder may hold ten thousand badges of an issuer whose site has gone.
    static let mostSilences = 3

    /// What was answered. Whoever asks for that need not wait for the actor.
    private struct Answers {
        var byAddress: [IRI: Result<LoadedDocument, DocumentError>] = [:]
        var bytes = 0
    }

    private let answers = Mutex(Answers())
    private var waiting: [IRI: [CheckedContinuation<Void, Never>]] = [:]
    private var silences: [WebOrigin: Int] = [:]

    /// A loader that asks another one only for what is not known here.
    nonisolated func sharing(_ loader: any DocumentLoader) -> some DocumentLoader {
        SharingLoader(loader: loader, documents: self)
    }

    private struct SharingLoader: DocumentLoader {
        let loader: any DocumentLoader
        let documents: SharedDocuments

        func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
            if let answer = documents.answer(at: url) { return try answer.get() }
            return try await documents.document(at: url, from: loader)
        }
    }

    private nonisolated func answer(at url: IRI) -> Result<LoadedDocument, DocumentError>? {
        answers.withLock { $0.byAddress[url] }
    }

    private func document(
        at url: IRI, from loader: any DocumentLoader
    ) async throws(DocumentError) -> LoadedDocument {
        while true {
            if let answer = answer(at: url) { return try answer.get() }
            guard waiting[url] != nil else { break }
            // Somebody is asking already. What is not kept, because there was no time, is asked again.
            await withCheckedContinuation { waiting[url, default: []].append($0) }
        }
        let server = WebOrigin(url)
        guard server.map({ silences[$0, default: 0] < Self.mostSilences }) ?? true else {
            throw .unreachable(
                url: url.text,
                reason:
                    Phrase("fetch.network/silent", ["count": Self.mostSilences]))
        }
        waiting[url] = []
        let answer: Result<LoadedDocument, DocumentError>
        do {
            answer = .success(try await loader.load(url))
        } catch {
            answer = .failure(error)
        }
        keep(answer, at: url, server: server)
        for waiter in waiting.removeValue(forKey: url) ?? [] { waiter.resume() }
        return try answer.get()
    }

    private func keep(_ answer: Result<LoadedDocument, DocumentError>, at url: IRI, server: WebOrigin?) {
        switch answer {
        case .failure(.tooSlow):
            // Perhaps only this badge's time was over: the next one has its own.
            if let server { silences[server, default: 0] += 1 }
            return
        case .failure(.unreachable): if let server { silences[server, default: 0] += 1 }
        case .success, .failure: if let server { silences[server] = nil }
        }
        let size = if case .success(let document) = answer { document.bytes.count } else { 0 }
        answers.withLock { answers in
            if answers.byAddress.count >= Self.mostAnswers || answers.bytes + size > Self.mostBytes {
                answers = Answers()
            }
            answers.byAddress[url] = answer
            answers.bytes += size
        }
    }
}
