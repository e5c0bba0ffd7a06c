import Diagnostics
import Issuance
import LinkedData
import TestSupport
import Testing

@testable import Storage

@Suite(.enabled(if: TemporaryPostgreSQL.shared != nil)) struct `PostgreSQL` {
    private let server: TemporaryPostgreSQL

    init() throws { server = try #require(TemporaryPostgreSQL.shared) }

    private func name(of location: String) -> String { location.split(separator: "/").last.map(String.init) ?? "" }

    @Test(arguments: [
        "postgres://pat:sesame@localhost:1/badges", "postgresql://pat@localhost:1/badges?password=sesame",
        "postgres://pat:sesame@%2Fnowhere/badges", "postgres://pat:sesame@[badges",
        "postgres://pat:sesame@localhost:x/y",
        "postgres://pat:sesame@localhost/badges?sesame=1",
    ])
    func `never says a password`(address: String) throws {
        let error = #expect(throws: StoreError.self) { try Store(address) }
        let words = try #require(error)
        #expect(!"\(words) \(words.explanation) \(words.remedy)".contains("sesame"))
    }

    @Test(arguments: ["libpq.so.999", "libc.so.6"])
    func `a library is not used unless every function is found`(file: String) {
        let error = #expect(throws: StoreError.self) { try PostgreSQLLibrary(file: file) }
        #expect(error?.code == "store.library" && error?.explanation.contains(file) == true)
    }

    @Test func `an address with a password is not written down`() throws {
        #expect(throws: StoreError.password(place: "postgres://pat@db.example.org/badges")) {
            try Store.checkWritable("postgres://pat:sesame@db.example.org/badges")
        }
        try Store.checkWritable("postgres://pat@db.example.org/badges")
        try Store.checkWritable("programme.db")
    }

    @Test func `a database that went away is named, and used again when it is back`() throws {
        let location = try server.makeDatabase()
        let store = try Store(location, creating: true)
        try store.write { try $0.keep([1], as: ContentDigest(of: [1])) }
        try server.sql(
            """
            ALTER DATABASE \(name(of: location)) ALLOW_CONNECTIONS false
            """)
        try server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(name(of: location))'")
        for _ in 0..<2 {
            let error = #expect(throws: StoreError.self) { try store.read { try $0.lists() } }
            #expect(error?.code == "store.unreachable")
        }
        try server.sql("ALTER DATABASE \(name(of: location)) ALLOW_CONNECTIONS true")
        try store.write { try $0.keep([2], as: ContentDigest(of: [2])) }
        #expect(try store.read { try $0.content(ContentDigest(of: [1])) } == [1])
        #expect(try store.read { try $0.content(ContentDigest(of: [2])) } == [2])
    }

    @Test func `a database that goes away in the middle of a change changes nothing`() throws {
        let location = try server.makeDatabase()
        let store = try Store(location, creating: true)
        let digest = try ContentDigest(of: [1])
        let error = #expect(throws: StoreError.self) {
            try store.write { records in
                try records.keep([1], as: digest)
                try server.sql(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(name(of: location))'")
                _ = try records.lists()
            }
        }
        #expect(error?.code == "store.unreachable")
        #expect(try store.read { try $0.content(digest) } == nil)
    }

    @Test func `who may only read can read and not write`() throws {
        let location = try server.makeDatabase()
        _ = try Store(location, creating: true)
        let role = "reader_of_\(name(of: location))"
        try server.sql(
            "CREATE ROLE \(role) LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO \(role)", in: name(of: location))
        let store = try Store(server.address(of: name(of: location), user: role))
        #expect(try store.read { try $0.last() } == nil)
        let error = #expect(throws: StoreError.self) {
            try store.write { try $0.keep([1], as: ContentDigest(of: [1])) }
        }
        #expect(error?.code == "store.read-only")
    }

    @Test func `a statement that failed lets nothing through, even when nobody minds`() throws {
        let location = try server.makeDatabase()
        let store = try Store(location, creating: true)
        let digest = try ContentDigest(of: [1])
        let row = Record(
            number: 1, kind: .person, subject: "pat", key: "a", slot: nil, actor: "pat",
            date: DateTime(Instant(seconds: 0)),
            body: nil, salt: nil, digest: "", link: "")
        #expect(throws: StoreError.self) {
            try store.write { records in
                try records.keep([1], as: digest)
                try? records.insert([row, row])
            }
        }
        #expect(try store.read { try $0.content(digest) } == nil)
    }

    @Test(arguments: [
        ("53100", "store.full"), ("55P03", "store.busy"), ("40001", "store.busy"), ("40P01", "store.busy"),
        ("58030", "store.disk"), ("25006", "store.read-only"), ("42501", "store.read-only"),
        ("57P03", "store.unreachable"),
        ("53300", "store.unreachable"), ("08006", "store.unreachable"), ("23505", "store.refused"),
        ("", "store.refused"),
        ("XX001", "store.damaged"),
    ])
    func `says in its own words what the database means`(state: String, code: String) {
        let error = PostgreSQLError(state: state, reason: "no").explained(at: "postgres://x", isConnected: true)
        #expect(error.code.text == code)
    }

    @Test func `numbers, texts and bytes come back as they went in`() throws {
        let database = try PostgreSQLDatabase(address: server.makeDatabase())
        let values: [SQLValue] = [
            .integer(.min), .integer(-1), .integer(.max), .text("é\u{1F3C5}'\\\n"), .bytes([0, 255, 92]), .null,
        ]
        let row = try database.read { connection in
            try connection.rows(
                "SELECT $1::bigint, $2::integer, $3::bigint, $4::text, $5::bytea, $6::text", values
            ).first?.values
        }
        #expect(row == values)
        #expect(throws: StoreError.self) { try database.read { try $0.rows("SELECT $1::text", [.text("a\0b")]) } }
    }
}
