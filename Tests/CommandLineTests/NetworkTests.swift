import Foundation
import Synchronization
import TestSupport
import Testing

/// The command with a server on this machine in place of the web.
@Suite struct `Documents from the network` {
    private let workshop: Workshop
    private var folder: TemporaryFolder { workshop.folder }
    private let issued: [UInt8]

    /// A badge of 2.0 and 3.0 whose 2.0 half needs the issuer's documents.
    init() throws {
        workshop = try Workshop()
        try workshop.issue(to: "badge.svg", by: Workshop.bothStandards)
        issued = try workshop.folder.bytes("badge.svg")
    }

    /// A server that has the badge at `/badge`, and whatever else a test gives it.
    private func server(
        _ answers: [String: [LoopbackServer.Step]] = [:], _ lines: String...
    ) throws -> LoopbackServer {
        let badge = issued
        return try LoopbackServer { request in
            if let steps = answers[request.path] { return steps }
            return request.path == "/badge"
                ? LoopbackServer.response(type: "image/svg+xml", lines, body: badge) : LoopbackServer.response(404)
        }
    }

    private func badge(_ arguments: String...) throws -> BadgeCommand.Outcome {
        try BadgeCommand.run(arguments, in: folder, environment: ["XDG_CACHE_HOME": folder.file("caches")])
    }

    private func allow(_ server: LoopbackServer) -> String { "127.0.0.1:\(server.port)" }

    @Test func `a badge is fetched, and judged with the documents that are supplied`() throws {
        let server = try server()
        let outcome = try badge(
            "verify", "--json", server.url("/badge"), "--documents", "site/index.json", "--allow-host", allow(server))
        #expect(outcome.status == 0, "\(outcome.text) \(outcome.errors)")
        #expect(server.requests.map(\.path) == ["/badge"])
        let source = try outcome.json().first?["source"] as? [String: Any]
        #expect(source?["container"] as? String == "url")
    }

    @Test func `inspect fetches too`() throws {
        let server = try server()
        let outcome = try badge(
            "inspect", server.url("/badge"), "--documents", "site/index.json", "--allow-host", allow(server))
        #expect(outcome.status == 0 && outcome.text.contains("Nothing of it has been checked"))
    }

    @Test func `a host in a private network is asked only when it is permitted`() throws {
        let server = try server()
        let outcome = try badge("verify", "--json", server.url("/badge"), "--allow-host", "127.0.0.1:1")
        #expect(outcome.status == 2 && server.requests.isEmpty)
        #expect(findings(in: try #require(try outcome.json().first)) == ["fetch.address"])
    }

    @Test(arguments: [
        (404, 1, "fetch.absent"), (410, 1, "status.revoked"), (500, 2, "fetch.status"), (302, 2, "fetch.redirect"),
    ])
    func `what a server says decides, or leaves it open`(status: Int, exit: Int32, finding: String) throws {
        let server = try server(["/badge": LoopbackServer.response(status)])
        let outcome = try badge("verify", "--json", server.url("/badge"), "--allow-host", allow(server))
        #expect(outcome.status == exit)
        #expect(findings(in: try #require(try outcome.json().first)) == [finding])
    }

    @Test func `a stored copy is used when the network is down, and the report says from when it is`() throws {
        let environment = ["XDG_CACHE_HOME": folder.file("caches")]
        let (url, arguments) = try askedOnce(environment)
        // The server is gone: what it said is still there, and no longer fresh.
        let later = try BadgeCommand.run(arguments, in: folder, environment: environment)
        #expect(later.status == 0)
        let notices = try #require(try later.json().first?["notices"] as? [[String: Any]])
        let stored = notices.filter { $0["code"] as? String == "fetch.stored" }
        #expect((stored.first?["explanation"] as? String)?.contains(url) == true)
        // Offline a verdict rests on nothing but what was given.
        let offline = try BadgeCommand.run(arguments + ["--offline"], in: folder, environment: environment)
        #expect(offline.status == 2)
        #expect(findings(in: try #require(try offline.json().first)) == ["fetch.unavailable"])
    }

    /// The arguments that ask for a badge at an address, after a server has answered them once and is gone.
    private func askedOnce(_ environment: [String: String]) throws -> (url: String, arguments: [String]) {
        let server = try server()
        let url = server.url("/badge")
        let arguments = ["verify", "--json", url, "--documents", "site/index.json", "--allow-host", allow(server)]
        #expect(try BadgeCommand.run(arguments, in: folder, environment: environment).status == 0)
        return (url, arguments)
    }

    @Test func `stored copies are listed and removed, and nobody else reads them`() throws {
        let server = try server()
        let empty = try badge("cache", "list")
        #expect(empty.status == 0 && empty.text == "No documents are stored.\n")
        _ = try badge("verify", server.url("/badge"), "--allow-host", allow(server))
        let list = try badge("cache", "list", "--json").json()
        #expect(list.count == 1 && list.first?["url"] as? String == server.url("/badge"))
        #expect(try folder.mode("caches/open-badges") == 0o700)
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.file("caches/open-badges")).first)
        #expect(try folder.mode("caches/open-badges/\(name)") == 0o600)
        // One changed byte: as good as no copy.
        var bytes = try folder.bytes("caches/open-badges/\(name)")
        bytes[bytes.count - 1] ^= 1
        try folder.write(bytes, to: "caches/open-badges/\(name)")
        #expect(try badge("cache", "list", "--json").json().isEmpty)
        #expect(try badge("cache", "clear").text == "Removed 1 stored document.\n")
        #expect(try badge("cache", "clear").text == "Removed 0 stored documents.\n")
    }

    @Test func `the context of a proof is never fetched`() throws {
        let context = LoopbackServer.response(type: "application/ld+json", body: Array("{\"@context\":{}}".utf8))
        let server = try server(["/context": context])
        let document = try JSONSerialization.data(withJSONObject: [
            "@context": [
                "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                server.url("/context"),
            ],
            "type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": "did:example:a",
        ])
        try folder.write([UInt8](document), to: "credential.json")
        let outcome = try badge("verify", "--json", "credential.json", "--allow-host", allow(server))
        #expect(findings(in: try #require(try outcome.json().first)).contains("ld.context"))
        #expect(server.requests.isEmpty)
    }

    @Test func `an archive gives the same verdict when nothing else is there any more`() throws {
        let server = try server()
        let url = server.url("/badge")
        let first = try badge(
            "verify", "--json", url, "--documents", "site/index.json", "--allow-host", allow(server), "--archive",
            "archive.json")
        #expect(first.status == 0)
        try FileManager.default.removeItem(atPath: folder.file("site"))
        try FileManager.default.removeItem(atPath: folder.file("caches"))
        let later = try badge("verify", "--json", url, "--documents", "archive.json")
        #expect(later.status == 0)
        let (old, new) = (try first.json(), try later.json())
        #expect(old.map { checks("passed", in: $0) } == new.map { checks("passed", in: $0) })
        let notices = new.flatMap { $0["notices"] as? [[String: Any]] ?? [] }
        #expect(notices.contains { $0["code"] as? String == "fetch.stored" })
        // Never over a file that is there.
        #expect(try badge("verify", url, "--documents", "archive.json", "--archive", "archive.json").status == 1)
    }

    @Test(arguments: ["digest", "base64", "url", "retrievedAt", "badgeArchive"])
    func `an archive that was changed is not used`(member: String) throws {
        let outcome = try badge(
            "verify", "badge.svg", "--documents", "site/index.json", "--archive", "archive.json")
        #expect(outcome.status == 0)
        var text = String(decoding: try folder.bytes("archive.json"), as: UTF8.self)
        let documents = try #require(text.range(of: "\"documents\""))
        let start = member == "badgeArchive" ? text.startIndex : documents.upperBound
        let place = try #require(text.range(of: "\"\(member)\": ", range: start..<text.endIndex))
        text.replaceSubrange(
            place,
            with: "\"\(member)\": \(member == "badgeArchive" ? "9" : ""),\"x\": ".replacingOccurrences(
                of: ": ,", with: ": \"AAAA\","))
        try folder.write(text, to: "archive.json")
        let later = try badge("verify", "badge.svg", "--documents", "archive.json")
        #expect(later.status == 64 && later.errors.contains("documents.index"))
    }

    @Test(arguments: ["", "a/b", "http://a", "a:b", "user@host"])
    func `a host that is none is a wrong command line`(host: String) throws {
        #expect(try badge("verify", "badge.svg", "--allow-host", host).status == 64)
    }
}
