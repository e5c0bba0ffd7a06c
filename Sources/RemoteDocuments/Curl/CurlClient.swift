import Diagnostics

/// Sends requests; its connections live as long as it does.
final class CurlClient: Sendable {
    private let loop = CurlLoop()

    deinit { loop.stop() }

    /// The answer of a server to one request.
    func answer(
        of address: WebAddress, _ settings: FetchSettings, milliseconds: Int, fields: [String]
    ) async -> Result<CurlAnswer, CurlFailure> {
        await withCheckedContinuation { continuation in
            guard
                let transfer = CurlTransfer(
                    address, settings, milliseconds: milliseconds, fields: fields, continuation: continuation)
            else { return continuation.resume(returning: .failure(.broken(Phrase("fetch.network/no-memory-left")))) }
            loop.begin(transfer)
        }
    }
}
