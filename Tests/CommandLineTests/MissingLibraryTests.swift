import Testing

/// The command on a machine whose libcurl and libpq cannot be used: files of their names that are no libraries stand in the way.
@Suite struct `Libraries that are opened when they are needed` {
    private let workshop: Workshop
    private var environment: [String: String] { ["LD_LIBRARY_PATH": workshop.folder.path] }

    init() throws {
        workshop = try Workshop()
        for name in ["libcurl.so.4", "libpq.so.5"] { try workshop.folder.write(Array("no library".utf8), to: name) }
    }

    /// Whoever is linked with a library does not even start without it.
    @Test func `whoever asks no server and no database needs neither`() throws {
        let issued = try BadgeCommand.run(
            Workshop.award(to: "badge.json"), in: workshop.folder, environment: environment)
        #expect(issued.status == 0, "\(issued.errors)")
        let verified = try workshop.badge("verify", "badge.json", environment: environment)
        #expect(verified.status == 0, "\(verified.errors)")
    }

    @Test(arguments: [("en", "the package libcurl4"), ("es", "el paquete libcurl4")])
    func `without libcurl a document on the web stays out of reach, and what to install is said`(
        language: String, advice: String
    ) throws {
        let arguments = ["verify", "http://127.0.0.1:1/badge", "--allow-host", "127.0.0.1:1", "--language", language]
        let outcome = try BadgeCommand.run(arguments, in: workshop.folder, environment: environment)
        #expect(outcome.status == 2)
        let said = outcome.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("libcurl.so.4") && said.contains(advice), "\(said)")
        let reports = try BadgeCommand.run(arguments + ["--json"], in: workshop.folder, environment: environment)
        #expect(findings(in: try #require(try reports.json().first)) == ["fetch.library"])
    }

    @Test func `without libpq a programme in PostgreSQL is not opened, and what to install is said`() throws {
        let outcome = try workshop.badge(
            "init", "school", "--name", "My School", "--address", "https://badges.example.org/", "--url",
            "https://example.org", "--email", "badges@example.org", "--administrator", "Pat Doe", "--database",
            "postgres://127.0.0.1:1/school", environment: environment)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[store.library]") && outcome.errors.contains("libpq5"), "\(outcome.errors)")
        #expect(outcome.errors.contains("libpq.so.5"), "\(outcome.errors)")
    }
}
