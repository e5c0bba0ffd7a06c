import Foundation
import LinkedData
import Synchronization
import TestSupport
import Testing

@testable import badge

@Suite struct `Documents that badges share` {
    /// Gives every document its address as content, or fails, and remembers what it was asked.
    private final class CountingLoader: DocumentLoader {
        private let asked = Mutex<[String]>([])
        private let error: DocumentError?

        init(error: DocumentError? = nil) { self.error = error }

        var requests: [String] { asked.withLock { $0 } }

        func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
            asked.withLock { $0.append(url.text) }
            await Task.yield()
            if let error { throw error }
            return LoadedDocument(bytes: Array(url.text.utf8), address: url)
        }
    }

    private func url(_ path: String) throws -> IRI { try #require(IRI("https://a.example/\(path)")) }

    @Test func `one document is fetched once, also when many ask at the same time`() async throws {
        let (loader, shared) = (CountingLoader(), SharedDocuments())
        let address = try url("profile")
        try await withThrowingTaskGroup { group in
            for _ in 0..<50 { group.addTask { try await shared.sharing(loader).load(address).bytes } }
            for try await bytes in group { #expect(bytes == Array(address.text.utf8)) }
        }
        #expect(loader.requests == [address.text])
    }

    @Test func `that there is no document is remembered too`() async throws {
        let loader = CountingLoader(error: .absent(url: "https://a.example/x"))
        let shared = SharedDocuments()
        for _ in 0..<3 {
            await #expect(throws: DocumentError.absent(url: "https://a.example/x")) {
                try await shared.sharing(loader).load(url("x"))
            }
        }
        #expect(loader.requests.count == 1)
    }

    @Test func `a server that does not answer is left alone, others are asked`() async throws {
        let loader = CountingLoader(error: .tooSlow(url: "", seconds: 10))
        let shared = SharedDocuments()
        for number in 0..<20 {
            await #expect(throws: DocumentError.self) { try await shared.sharing(loader).load(url("\(number)")) }
        }
        #expect(loader.requests.count == SharedDocuments.mostSilences)
        let other = try #require(IRI("https://a.example:8443/x"))
        await #expect(throws: DocumentError.tooSlow(url: "", seconds: 10)) {
            try await shared.sharing(loader).load(other)
        }
    }

    @Test func `what is kept is bounded`() async throws {
        let (loader, shared) = (CountingLoader(), SharedDocuments())
        for number in 0...SharedDocuments.mostAnswers { _ = try await shared.sharing(loader).load(url("\(number)")) }
        _ = try await shared.sharing(loader).load(url("0"))
        #expect(loader.requests.count == SharedDocuments.mostAnswers + 2)
    }

    @Test func `a folder of hosted badges asks once for what they have in common`() throws {
        let folder = try TemporaryFolder()
        let never = ["Cache-Control: no-store"]
        let server = try LoopbackServer { request in
            let site =
                "http://\(request.head.split(separator: "\r\n").first { $0.hasPrefix("Host: ") }?.dropFirst(6) ?? "")"
            guard let document = Self.document(request.path, on: site) else { return LoopbackServer.response(404) }
            return LoopbackServer.response(200, type: "application/json", never, body: Array(document.utf8))
        }
        try FileManager.default.createDirectory(atPath: folder.file("badges"), withIntermediateDirectories: true)
        for number in 0..<20 {
            let document = try #require(Self.document("/assertions/\(number)", on: server.url("")))
            try folder.write(document, to: "badges/\(number).json")
        }
        let outcome = try BadgeCommand.run(
            ["verify", "--json", "badges", "--allow-host", "127.0.0.1:\(server.port)"], in: folder,
            environment: ["XDG_CACHE_HOME": folder.file("caches")])
        #expect(try outcome.json().count == 20)
        #expect(outcome.status == 0, "\(outcome.text.prefix(4000))")
        let paths = server.requests.map(\.path)
        #expect(paths.count { $0 == "/class" } == 1 && paths.count { $0 == "/profile" } == 1, "\(paths)")
        #expect(Set(paths).count == paths.count)
    }

    private static func document(_ path: String, on site: String) -> String? {
        let context = "\"@context\": \"https://w3id.org/openbadges/v2\""
        switch path {
        case "/profile":
            return """
                {\(context), "type": "Profile", "id": "\(site)/profile", "name": "A school", "url": "\(site)/", \
                "email": "badges@example.org"}
                """
        case "/class":
            return """
                {\(context), "type": "BadgeClass", "id": "\(site)/class", "name": "Reading", "description": "Reads.", \
                "image": "\(site)/image.png", "criteria": {"narrative": "Reads aloud."}, "issuer": "\(site)/profile"}
                """
        default:
            guard path.hasPrefix("/assertions/") else { return nil }
            return """
                {\(context), "type": "Assertion", "id": "\(site)\(path)", "badge": "\(site)/class", \
                "recipient": {"type": "email", "hashed": false, "identity": "a@example.org"}, \
                "verification": {"type": "HostedBadge"}, "issuedOn": "2026-01-01T00:00:00Z"}
                """
        }
    }
}
