import Diagnostics
private import Synchronization

/// Sends requests; its connections live as long as it does.
final class CurlClient: Sendable {
    /// Begun with the first request.
    private let loop = Mutex<CurlLoop?>(nil)

    deinit { loop.withLock { $0?.stop() } }

    /// The answer of a server to one request.
    func answer(
        of address: WebAddress, _ settings: FetchSettings, milliseconds: Int, fields: [String]
    ) async -> Result<CurlAnswer, CurlFailure> {
        let curl: CurlLibrary
        switch CurlLibrary.shared {
        case .success(let library): curl = library
        case .failure(let lack): return .failure(.noLibrary(lack))
        }
        let loop = self.loop.withLock { loop in
            let begun = loop ?? CurlLoop(curl)
            loop = begun
            return begun
        }
        return await withCheckedContinuation { continuation in
            guard
                let transfer = CurlTransfer(
                    curl, address, settings, milliseconds: milliseconds, fields: fields, continuation: continuation)
            else { return continuation.resume(returning: .failure(.broken(Phrase("fetch.network/no-memory-left")))) }
            loop.begin(transfer)
        }
    }
}
