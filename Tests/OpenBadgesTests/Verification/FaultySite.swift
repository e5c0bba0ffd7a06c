import LinkedData
import RemoteDocuments
import TestSupport

/// The faults of a server or of the way to it.
enum SiteFault: String, CaseIterable, Sendable {
    case none, slow, endless, truncated, wrongType, absent, failing, loop, bomb, privateAddress, brokenTLS

    /// Whether another attempt could lead to another answer; otherwise there is no such document.
    var isOpen: Bool {
        switch self {
        case .slow, .truncated, .failing, .loop, .privateAddress, .brokenTLS: true
        case .none, .endless, .wrongType, .absent, .bomb: false
        }
    }

    /// The code of the fault itself.
    var code: String {
        switch self {
        case .none: ""
        case .slow: "limit.time"
        case .endless, .bomb: "limit.size"
        case .truncated, .brokenTLS: "fetch.network"
        case .wrongType: "fetch.type"
        case .absent: "fetch.absent"
        case .failing: "fetch.status"
        case .loop: "fetch.redirect"
        case .privateAddress: "fetch.address"
        }
    }

    /// Words that the reason has.
    var words: String {
        switch self {
        case .none: ""
        case .slow: "did not answer in full within"
        case .endless, .bomb: "is larger than"
        case .truncated, .brokenTLS: "gave no answer"
        case .wrongType: "there is a web page"
        case .absent: "There is no document at"
        case .failing: "answered with status 500"
        case .loop: "redirects more than"
        case .privateAddress: "was not asked"
        }
    }
}

/// A site on the web of which one address has a fault, over real connections to this machine.
struct FaultySite: DocumentLoader {
    private let server: LoopbackServer
    private let places: [IRI: Int]
    private let faulty: IRI
    private let fault: SiteFault
    private let remote: RemoteDocuments
    private let impatient: RemoteDocuments

    /// - Parameters:
    ///   - documents: what stands behind each address.
    ///   - faulty: the address with the fault.
    ///   - later: what stands there from the second time on.
    init(
        _ documents: [String: JSONValue], faulty: String, _ fault: SiteFault, later: JSONValue? = nil
    ) throws {
        let listed = documents.compactMap { address, value in IRI(address).map { ($0, value) } }
        guard let faulty = IRI(faulty), let place = listed.firstIndex(where: { $0.0 == faulty }) else {
            preconditionFailure("no document at \(faulty)")
        }
        let asked = Counter()
        server = try LoopbackServer { request in
            guard let number = Int(request.path.dropFirst()), listed.indices.contains(number) else { return [] }
            let body = listed[number].1.serialized()
            guard number == place else { return LoopbackServer.response(body: body) }
            if asked.increment() > 1, let later { return LoopbackServer.response(body: later.serialized()) }
            return Self.answer(fault, body, path: request.path)
        }
        places = Dictionary(uniqueKeysWithValues: listed.enumerated().map { ($1.0, $0) })
        self.faulty = faulty
        self.fault = fault
        var settings = FetchSettings()
        settings.allowedHosts = [AllowedHost("127.0.0.1:\(server.port)")].compactMap(\.self)
        settings.limits.bodyBytes = 64 << 10
        remote = RemoteDocuments(settings, clock: { SampleCredential.instant })
        // Reached at once by a server that is silent; a good one is never asked under these.
        settings.limits.fetchMilliseconds = 300
        impatient = RemoteDocuments(settings, clock: { SampleCredential.instant })
    }

    /// How often the address with the fault was asked for.
    var requests: Int { server.requests.count { $0.path == "/\(places[faulty] ?? -1)" } }

    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        guard let place = places[url] else { throw .absent(url: url.text) }
        let hasFault = url == faulty
        let scheme = hasFault && fault == .brokenTLS ? "https" : "http"
        guard let local = IRI("\(scheme)://127.0.0.1:\(server.port)/\(place)") else {
            throw .unavailable(url: url.text)
        }
        let document = try await (hasFault && fault == .slow ? impatient : remote).load(local)
        return LoadedDocument(bytes: document.bytes, mediaType: document.mediaType, address: url)
    }

    private static func answer(_ fault: SiteFault, _ body: [UInt8], path: String) -> [LoopbackServer.Step] {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        switch fault {
        case .none, .brokenTLS: return LoopbackServer.response(body: body)
        case .slow: return [.wait(milliseconds: 8000)]
        case .endless:
            return [
                LoopbackServer.text("\(head)Connection: close\r\n\r\n"),
                .repeatForever([UInt8](repeating: 0x20, count: 4096), pauseMilliseconds: 0),
            ]
        case .truncated:
            return [
                LoopbackServer.text("\(head)Content-Length: \(body.count)\r\n\r\n"),
                .send(Array(body.prefix(body.count / 2))),
            ]
        case .wrongType:
            return LoopbackServer.response(
                type: "text/html; charset=utf-8", body: Array("<!DOCTYPE html><title>Sign in</title>".utf8))
        case .absent: return LoopbackServer.response(404)
        case .failing: return LoopbackServer.response(500)
        case .loop: return LoopbackServer.response(302, ["Location: \(path)"])
        case .bomb: return LoopbackServer.response(200, ["Content-Encoding: gzip"], body: LoopbackServer.gzipBomb)
        case .privateAddress: return LoopbackServer.response(302, ["Location: http://10.0.0.1/"])
        }
    }
}
