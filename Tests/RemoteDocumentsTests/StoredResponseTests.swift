import Diagnostics
import LinkedData
import Synchronization
import TestSupport
import Testing

@testable import RemoteDocuments

/// Answers kept in memory, and a clock that a test sets.
final class MemoryStore: ResponseStore {
    let entries = Mutex<[String: [UInt8]]>([:])
    let seconds = Mutex(1_000_000)

    func bytes(for url: String) -> [UInt8]? { entries.withLock { $0[url] } }
    func keep(_ bytes: [UInt8], for url: String) { entries.withLock { $0[url] = bytes } }
    func forget(_ url: String) { entries.withLock { $0[url] = nil } }
    var now: Instant { Instant(seconds: seconds.withLock { $0 }) }
    func wait(_ time: Int) { seconds.withLock { $0 += time } }
}

@Suite struct `Stored answers` {
    let store = MemoryStore()

    private func remote(_ server: LoopbackServer, isOffline: Bool = false) throws -> RemoteDocuments {
        var settings = FetchSettings()
        settings.allowedHosts = [try #require(AllowedHost("127.0.0.1:\(server.port)"))]
        settings.mayConnect = !isOffline
        return RemoteDocuments(settings, store: store, clock: { [store] in store.now })
    }

    private func server(_ lines: String...) throws -> LoopbackServer {
        try LoopbackServer { _ in LoopbackServer.response(200, lines, body: Array("{}".utf8)) }
    }

    private func load(_ server: LoopbackServer, isOffline: Bool = false) async throws -> LoadedDocument {
        let (remote, url) = (try remote(server, isOffline: isOffline), try #require(IRI(server.url("/"))))
        return try await OwnThread.run { try await remote.load(url) }
    }

    @Test(arguments: [
        ("Cache-Control: max-age=60", 59, 1), ("Cache-Control: max-age=60", 60, 2),
        ("Cache-Control: public, MAX-AGE=\"60\"", 59, 1), ("Cache-Control: max-age=60\r\nAge: 50", 11, 2),
        ("Cache-Control: no-store, max-age=60", 1, 2), ("Cache-Control: no-cache, max-age=60", 1, 2),
        ("Cache-Control: max-age=-1", 0, 2), ("Cache-Control: max-age=99999999999999999999", 86_399, 1),
        ("Cache-Control: max-age=99999999999999999999", 86_400, 2), ("ETag: \"a\"", 0, 2), ("Vary: *", 0, 2),
        ("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nExpires: Sun, 06 Nov 1994 08:50:37 GMT", 59, 1),
        ("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nExpires: 0", 1, 2), ("Cache-Control: max-age=60", -10, 2),
    ])
    func `count as long as their server says`(line: String, seconds: Int, requests: Int) async throws {
        let server = try server(line)
        let first = try await load(server)
        store.wait(seconds)
        let second = try await load(server)
        #expect(server.requests.count == requests)
        #expect(!first.isStored && second.isStored == (requests == 1) && first.bytes == second.bytes)
    }

    @Test(arguments: [
        ("ETag: \"abc\"", "If-None-Match: \"abc\""),
        ("Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT"),
    ])
    func `are confirmed instead of sent again`(line: String, condition: String) async throws {
        let server = try LoopbackServer { request in
            request.head.contains(condition)
                ? LoopbackServer.response(304, type: nil, ["Cache-Control: max-age=60"])
                : LoopbackServer.response(200, [line], body: Array("{}".utf8))
        }
        let first = try await load(server)
        store.wait(100)
        let second = try await load(server)
        #expect(second.bytes == first.bytes && second.mediaType == "application/json" && !second.isStored)
        store.wait(59)
        let third = try await load(server)
        #expect(server.requests.count == 2 && third.retrievedAt == Instant(seconds: 1_000_100))
    }

    @Test(arguments: [
        ("", true), ("Cache-Control: max-age=5", true), ("Cache-Control: must-revalidate, max-age=5", false),
        ("Cache-Control: no-cache", false), ("Cache-Control: no-store", false),
    ])
    func `answer when nobody can be asked, and say how old they are`(line: String, isUsed: Bool) async throws {
        let server = line.isEmpty ? try server() : try server(line)
        _ = try await load(server)
        store.wait(1000)
        if isUsed {
            #expect(try await load(server, isOffline: true).retrievedAt == Instant(seconds: 1_000_000))
        } else {
            await #expect(throws: DocumentError.unavailable(url: server.url("/"))) {
                try await load(server, isOffline: true)
            }
        }
    }

    @Test(arguments: [(404, "fetch.absent"), (410, "fetch.gone")])
    func `do not stand in for what was withdrawn`(status: Int, code: String) async throws {
        let server = try Self.server(changingTo: status)
        _ = try await load(server)
        for isOffline in [false, true] {
            let error = await #expect(throws: DocumentError.self) { try await load(server, isOffline: isOffline) }
            #expect(error?.code.text == (isOffline ? "fetch.unavailable" : code))
        }
    }

    @Test func `stand in for a server in trouble`() async throws {
        let server = try Self.server(changingTo: 503)
        _ = try await load(server)
        #expect(try await load(server).isStored)
    }

    /// A server that answers well once, and with a status from then on.
    private static func server(changingTo status: Int) throws -> LoopbackServer {
        let count = Counter()
        return try LoopbackServer { _ in
            count.next() == 0
                ? LoopbackServer.response(body: Array("{}".utf8)) : LoopbackServer.response(status)
        }
    }

    private final class Counter: Sendable {
        private let value = Mutex(-1)
        func next() -> Int {
            value.withLock {
                $0 += 1; return $0
            }
        }
    }

    @Test func `of a redirect are asked for again, and still there when nobody answers`() async throws {
        let server = try LoopbackServer { request in
            request.path == "/"
                ? LoopbackServer.response(302, ["Location: /b"])
                : LoopbackServer.response(200, ["Cache-Control: max-age=60", "ETag: \"b\""], body: Array("{}".utf8))
        }
        _ = try await load(server)
        _ = try await load(server)
        #expect(server.requests.map(\.path) == ["/", "/b", "/", "/b"])
        #expect(!server.requests.contains { $0.head.contains("If-None-Match") })
        #expect(try await load(server, isOffline: true).address.text == server.url("/b"))
    }

    @Test func `that are damaged are none`() async throws {
        let server = try server("Cache-Control: max-age=60")
        _ = try await load(server)
        let url = server.url("/")
        let good = try #require(store.bytes(for: url))
        for length in 0..<(good.count - 2) {
            store.keep(Array(good.prefix(length)), for: url)
            #expect(
                ResponseCache(store: store, clock: { Instant(seconds: 0) }).response(at: url)?.document.bytes.isEmpty
                    ?? true)
        }
        store.keep(good, for: url + "other")
        #expect(ResponseCache(store: store, clock: { Instant(seconds: 0) }).response(at: url + "other") == nil)
    }
}
