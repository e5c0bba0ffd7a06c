private import CCurl
private import Glibc
private import Synchronization

/// The thread that all transfers run on.
///
/// Waiting for servers on a thread of its own keeps the threads of the concurrency pool free, and one handle for all
/// transfers reuses connections.
final class CurlLoop: Sendable {
    /// A handle that every thread may wake up; everything else with it happens on the thread of the loop.
    private struct Multi: @unchecked Sendable {
        let pointer: UnsafeMutableRawPointer
    }

    private struct State {
        var waiting: [CurlTransfer] = []
        var isRunning = false
        var isStopping = false
    }

    /// The most connections at once: enough for a service under load, few enough for one process.
    private static let connections = 64
    /// The most connections to one host, so that nobody is flooded from here.
    private static let connectionsToOneHost = 8
    /// How long the thread sleeps when nothing happens; it is woken up for new work.
    private static let sleep: Int32 = 1000

    private let curl: ccurl_functions
    private let multi: Multi?
    private let state = Mutex(State())

    init(_ library: CurlLibrary) {
        curl = library.functions
        multi = curl.multi_init().map(Multi.init)
        guard let multi else { return }
        _ = ccurl_multi_set_number(curl, multi.pointer, CURLMOPT_MAX_TOTAL_CONNECTIONS, Self.connections)
        _ = ccurl_multi_set_number(curl, multi.pointer, CURLMOPT_MAX_HOST_CONNECTIONS, Self.connectionsToOneHost)
    }

    deinit {
        if let multi { _ = curl.multi_cleanup(multi.pointer) }
    }

    /// Begins a transfer.
    func begin(_ transfer: CurlTransfer) {
        guard let multi else { return transfer.end(CURLE_FAILED_INIT.rawValue) }
        let mustStart = state.withLock { state in
            state.waiting.append(transfer)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if mustStart, !start() {
            for transfer in take().transfers { transfer.end(CURLE_FAILED_INIT.rawValue) }
            return
        }
        _ = curl.multi_wakeup(multi.pointer)
    }

    /// Ends the thread once nobody will begin a transfer any more.
    func stop() {
        state.withLock { $0.isStopping = true }
        if let multi { _ = curl.multi_wakeup(multi.pointer) }
    }

    private func start() -> Bool {
        let own = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, nil,
            { own in
                if let own { Unmanaged<CurlLoop>.fromOpaque(own).takeRetainedValue().run() }
                return nil
            }, own.toOpaque())
        guard failure == 0 else {
            own.release()
            state.withLock { $0.isRunning = false }
            return false
        }
        pthread_detach(thread)
        return true
    }

    private func take() -> (transfers: [CurlTransfer], isStopping: Bool) {
        state.withLock { state in
            defer { state.waiting = [] }
            return (state.waiting, state.isStopping)
        }
    }

    private func run() {
        guard let multi = multi?.pointer else { return }
        var running: [UnsafeMutableRawPointer: CurlTransfer] = [:]
        while true {
            let (transfers, isStopping) = take()
            for transfer in transfers {
                let result = curl.multi_add_handle(multi, transfer.handle)
                if result == CURLM_OK {
                    running[transfer.handle] = transfer
                } else {
                    transfer.end(CURLE_FAILED_INIT.rawValue)
                }
            }
            if isStopping, running.isEmpty { return }
            var count: Int32 = 0
            let result = curl.multi_perform(multi, &count)
            var code = result == CURLM_OK ? CURLE_OK : CURLE_FAILED_INIT
            while let handle = ccurl_next_ended(curl, multi, &code) {
                _ = curl.multi_remove_handle(multi, handle)
                running.removeValue(forKey: handle)?.end(code.rawValue)
            }
            if result != CURLM_OK {
                for transfer in running.values {
                    _ = curl.multi_remove_handle(multi, transfer.handle)
                    transfer.end(CURLE_FAILED_INIT.rawValue)
                }
                running = [:]
            }
            _ = curl.multi_poll(multi, nil, 0, Self.sleep, nil)
        }
    }
}
