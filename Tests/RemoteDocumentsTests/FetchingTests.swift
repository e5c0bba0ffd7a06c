import Diagnostics
import LinkedData
import Synchronization
import TestSupport
import Testing

@testable import RemoteDocuments

/// Every fault of a server, over a real connection to a server that has it.
@Suite struct `Fetching` {
    /// Limits of size that are reached at once, and of time that are not reached on a machine with other work.
    static let limits: FetchLimits = {
        var limits = FetchLimits()
        limits.bodyBytes = 64 << 10
        limits.headerBytes = 8 << 10
        return limits
    }()

    /// Limits of time that are reached at once.
    static let impatient: FetchLimits = {
        var limits = Self.limits
        limits.connectMilliseconds = 300
        limits.fetchMilliseconds = 500
        limits.verificationMilliseconds = 900
        return limits
    }()

    static func remote(
        _ server: LoopbackServer? = nil, limits: FetchLimits = Self.limits, names: [String] = [],
        store: (any ResponseStore)? = nil, clock: @escaping @Sendable () -> Instant = { Instant(seconds: 0) }
    ) throws -> RemoteDocuments {
        var settings = FetchSettings()
        settings.limits = limits
        settings.fixedNames = names
        settings.userAgent = "badge/test"
        if let server { settings.allowedHosts = [try #require(AllowedHost("127.0.0.1:\(server.port)"))] }
        return RemoteDocuments(settings, store: store, clock: clock)
    }

    static func load(
        _ server: LoopbackServer, _ path: String = "/", limits: FetchLimits = Self.limits
    ) async throws -> LoadedDocument {
        let (remote, url) = (try remote(server, limits: limits), try #require(IRI(server.url(path))))
        return try await OwnThread.run { try await remote.load(url) }
    }

    @Test func `gives the document, its type and its address`() async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.response(type: "application/ld+json; charset=utf-8", body: Array("{}".utf8))
        }
        let document = try await Self.load(server, "/profile?a=b#key")
        #expect(document.bytes == Array("{}".utf8))
        #expect(document.mediaType == "application/ld+json; charset=utf-8")
        #expect(document.address.text == server.url("/profile?a=b") && !document.isStored)
        let head = try #require(server.requests.first?.head)
        #expect(head.contains("User-Agent: badge/test\r\n") && head.contains("Accept: application/ld+json"))
        #expect(!head.contains("Cookie") && !head.contains("Authorization") && !head.contains("#"))
    }

    @Test(arguments: [
        (404, "fetch.absent", false), (410, "fetch.gone", false), (204, "fetch.status", true),
        (400, "fetch.status", true), (401, "fetch.status", true), (403, "fetch.status", true),
        (429, "fetch.status", true), (500, "fetch.status", true), (503, "fetch.status", true),
        (304, "fetch.status", true), (206, "fetch.status", true), (300, "fetch.status", true),
        (302, "fetch.redirect", true),
    ])
    func `tells what a status decides`(status: Int, code: String, isOpen: Bool) async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(status, body: Array("{}".utf8)) }
        let error = await #expect(throws: DocumentError.self) { try await Self.load(server) }
        #expect(error?.code.text == code && error?.isOpen == isOpen)
    }

    /// What servers may do, by path.
    @Sendable static func misbehave(_ request: LoopbackServer.Request) -> [LoopbackServer.Step] {
        let head = "HTTP/1.1 200 OK\r\n"
        let endless = LoopbackServer.Step.repeatForever([UInt8](repeating: 0x20, count: 4096), pauseMilliseconds: 0)
        switch request.path {
        case "/silent": return [.wait(milliseconds: 8000)]
        case "/drip":
            return [
                LoopbackServer.text("\(head)Content-Length: 1000\r\n\r\n"),
                .repeatForever([0x20], pauseMilliseconds: 50),
            ]
        case "/dripping-headers":
            return [LoopbackServer.text(head), .repeatForever(Array("a".utf8), pauseMilliseconds: 50)]
        case "/endless": return [LoopbackServer.text("\(head)Connection: close\r\n\r\n"), endless]
        case "/announced-large": return [LoopbackServer.text("\(head)Content-Length: 99999999999\r\n\r\n"), endless]
        case "/short": return [LoopbackServer.text("\(head)Content-Length: 1000\r\n\r\n{}")]
        case "/short-chunk":
            return [LoopbackServer.text("\(head)Transfer-Encoding: chunked\r\n\r\n64\r\n{}")]
        case "/hangs-up": return []
        case "/no-http": return [LoopbackServer.text("hello\r\n\r\n")]
        case "/header": return [LoopbackServer.text("\(head)A: \(String(repeating: "a", count: 9000))\r\n\r\n{}")]
        case "/headers":
            return [LoopbackServer.text(head), .repeatForever(Array("A: b\r\n".utf8), pauseMilliseconds: 0)]
        case "/bad-gzip":
            return LoopbackServer.response(200, ["Content-Encoding: gzip"], body: Array("no gzip".utf8))
        case "/loop": return LoopbackServer.response(302, ["Location: /loop"])
        case "/1", "/2", "/3", "/4":
            return LoopbackServer.response(302, ["Location: /\((Int(request.path.dropFirst()) ?? 0) - 1)"])
        case "/to-private": return LoopbackServer.response(302, ["Location: http://127.0.0.1:1/"])
        case "/to-localhost": return LoopbackServer.response(302, ["Location: http://localhost/"])
        case "/to-metadata": return LoopbackServer.response(302, ["Location: http://169.254.169.254/"])
        case "/to-file": return LoopbackServer.response(302, ["Location: file:///etc/passwd"])
        case "/to-decimal": return LoopbackServer.response(302, ["Location: http://2130706433/"])
        case "/to-user": return LoopbackServer.response(302, ["Location: http://a:b@host.example/"])
        default: return LoopbackServer.response(body: Array("{}".utf8))
        }
    }

    @Test(arguments: [
        ("/endless", "limit.size"), ("/announced-large", "limit.size"), ("/short", "fetch.network"),
        ("/short-chunk", "fetch.network"), ("/hangs-up", "fetch.network"), ("/no-http", "fetch.network"),
        ("/header", "limit.size"), ("/headers", "limit.size"), ("/bad-gzip", "fetch.unreadable"),
        ("/loop", "fetch.redirect"), ("/4", "fetch.redirect"), ("/to-private", "fetch.address"),
        ("/to-localhost", "fetch.address"), ("/to-metadata", "fetch.address"), ("/to-file", "fetch.url"),
        ("/to-decimal", "fetch.address"), ("/to-user", "fetch.url"),
    ])
    func `ends whatever a server does`(path: String, code: String) async throws {
        let server = try LoopbackServer(Self.misbehave)
        let error = await #expect(throws: DocumentError.self) { try await Self.load(server, path) }
        #expect(error?.code.text == code, "\(error?.explanation ?? "")")
    }

    @Test(arguments: ["/silent", "/drip", "/dripping-headers"])
    func `ends in time whatever a server does`(path: String) async throws {
        let server = try LoopbackServer(Self.misbehave)
        let (remote, url) = (try Self.remote(server, limits: Self.impatient), try #require(IRI(server.url(path))))
        let (error, time) = try await Self.failure { try await remote.load(url) }
        #expect(error?.code == "limit.time" && error?.isOpen == true)
        // Half a second, and room for a busy machine; the server would go on for longer.
        #expect(time < .seconds(4))
    }

    /// Why something fails, and after what time.
    static func failure(
        _ work: @escaping @Sendable () async throws -> LoadedDocument
    ) async throws -> (DocumentError?, Duration) {
        try await OwnThread.run {
            let start = ContinuousClock.now
            do {
                _ = try await work()
                return (nil, ContinuousClock.now - start)
            } catch {
                return (error as? DocumentError, ContinuousClock.now - start)
            }
        }
    }

    @Test func `follows three redirects and says where they led`() async throws {
        let server = try LoopbackServer(Self.misbehave)
        let document = try await Self.load(server, "/3")
        #expect(document.address.text == server.url("/0"))
        #expect(server.requests.map(\.path) == ["/3", "/2", "/1", "/0"])
    }

    @Test func `stops what inflates to more than it may`() async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.response(200, ["Content-Encoding: gzip"], body: LoopbackServer.gzipBomb)
        }
        #expect(LoopbackServer.gzipBomb.count < 1000)
        let error = await #expect(throws: DocumentError.self) { try await Self.load(server) }
        #expect(error == .tooLarge(url: server.url("/"), limit: Self.limits.bodyBytes))
    }

    @Test(arguments: [
        "http://127.0.0.1:1/", "http://[::1]:1/", "http://[::ffff:127.0.0.1]:1/", "http://10.0.0.1/",
        "http://0.0.0.0:1/",
        "http://localhost:1/", "https://a.localhost/", "http://LOCALHOST./", "http://169.254.169.254/latest",
        "http://[fe80::1]/", "http://192.168.0.1/", "http://100.64.0.1/", "http://224.0.0.1/",
    ])
    func `asks no private address`(url: String) async throws {
        let error = await #expect(throws: DocumentError.self) {
            try await Self.remote().load(try #require(IRI(url)))
        }
        #expect(error?.code == "fetch.address" && error?.isOpen == true)
        #expect(error?.remedy.contains("--allow-host") == true)
    }

    @Test(arguments: ["127.0.0.1", "10.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254"])
    func `asks no name that stands for a private address`(address: String) async throws {
        let remote = try Self.remote(names: ["issuer.example:80:\(address)"])
        let error = await #expect(throws: DocumentError.self) {
            try await remote.load(try #require(IRI("http://issuer.example/")))
        }
        #expect(error?.code == "fetch.address")
    }

    @Test func `permits one host and port only`() async throws {
        let server = try LoopbackServer(Self.misbehave)
        let other = try LoopbackServer(Self.misbehave)
        let remote = try Self.remote(server)
        let url = try #require(IRI(server.url("/")))
        _ = try await OwnThread.run { try await remote.load(url) }
        let error = await #expect(throws: DocumentError.self) {
            try await remote.load(try #require(IRI(other.url("/"))))
        }
        #expect(error?.code == "fetch.address" && other.requests.isEmpty)
    }

    @Test func `a server that is not there leaves the question open`() async throws {
        var settings = FetchSettings()
        settings.allowedHosts = [try #require(AllowedHost("127.0.0.1:1"))]
        let remote = RemoteDocuments(settings, clock: { Instant(seconds: 0) })
        let error = await #expect(throws: DocumentError.self) {
            try await remote.load(try #require(IRI("http://127.0.0.1:1/")))
        }
        #expect(error?.code == "fetch.network" && error?.isOpen == true)
    }

    @Test func `all fetches of one verification share its time`() async throws {
        let server = try LoopbackServer { _ in [.wait(milliseconds: 8000)] }
        let remote = try Self.remote(server, limits: Self.impatient)
        let urls = try (0..<8).map { try #require(IRI(server.url("/\($0)"))) }
        let (codes, time) = try await OwnThread.run {
            let loader = remote.forOneVerification()
            let start = ContinuousClock.now
            var codes: Set<String> = []
            for url in urls {
                do throws(DocumentError) { _ = try await loader.load(url) } catch { codes.insert(error.code.text) }
            }
            return (codes, ContinuousClock.now - start)
        }
        // Eight times half a second would be four.
        #expect(codes == ["limit.time"] && time < .seconds(3))
        #expect(server.requests.count <= 2)
    }

    @Test func `a hundred slow servers are waited for together`() async throws {
        let server = try LoopbackServer { _ in
            [.wait(milliseconds: 100)] + LoopbackServer.response(body: Array("{}".utf8))
        }
        let (remote, url) = (try Self.remote(server), try #require(IRI(server.url("/"))))
        let time = try await OwnThread.run {
            let start = ContinuousClock.now
            try await withThrowingTaskGroup { group in
                for _ in 0..<100 { group.addTask { _ = try await remote.load(url) } }
                try await group.waitForAll()
            }
            return ContinuousClock.now - start
        }
        // Eight connections to one host: thirteen rounds, where one after the other would take ten seconds.
        #expect(time < .seconds(8))
        #expect(server.requests.count == 100)
    }

    @Test func `without the network nothing is asked`() async throws {
        let server = try LoopbackServer(Self.misbehave)
        var settings = FetchSettings()
        settings.mayConnect = false
        settings.allowedHosts = [try #require(AllowedHost("127.0.0.1:\(server.port)"))]
        let url = server.url("/")
        let error = await #expect(throws: DocumentError.self) {
            try await RemoteDocuments(settings, clock: { Instant(seconds: 0) }).load(try #require(IRI(url)))
        }
        #expect(error == .unavailable(url: url) && server.requests.isEmpty)
    }
}
