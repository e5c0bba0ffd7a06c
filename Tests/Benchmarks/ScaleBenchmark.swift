import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges
import ProgrammeSupport
import Storage
import TestSupport

/// What a programme grows to: `bench scale 1000000` awards so many badges in ten portions of one table each, and measures
/// the rate of every portion, the memory, and how many bytes an award needs in the database, in status lists and on the web.
///
/// `Examples/scale.md` calculates with its figures.
enum ScaleBenchmark {
    /// The argument that asks for it.
    static let argument = "scale"
    /// The argument with which the program calls itself, so that the peak of its memory is that of the awards alone.
    static let child = "scale-run"
    /// The argument with which the program calls itself to approve rows of tables: a child counts the memory that its parent
    /// had when it was started, so the parent keeps little.
    static let filling = "scale-fill"

    private static let workers = ProcessInfo.processInfo.activeProcessorCount

    static func run(count: Int) async throws {
        let folder = FileManager.default.currentDirectoryPath + "/.build/bench-scale-\(getpid())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { Stopwatch.keep(try? FileManager.default.removeItem(atPath: folder)) }
        let location = "\(folder)/programme.db"
        let key = "\(folder)/key.pem"
        try Data(PrivateKey.generate(.ed25519).pem(passphrase: nil)).write(to: URL(filePath: key))
        let table = ResultTable()
        try prepare(programme(at: location, creating: true))
        let begin = size(of: location)
        table.section("\(count) awards of rows of tables (EdDSA, VC-JWT), SQLite, \(workers) workers")
        var (approved, awarded) = (0, 0)
        for portion in 1...10 {
            let rows = count * (portion - 1) / 10..<count * portion / 10
            let before = size(of: location)
            let filled = try ChildProcess.run(
                CommandLine.arguments[0], [filling, location, "\(rows.lowerBound)", "\(rows.upperBound)"])
            guard filled.status == 0 else {
                throw BenchmarkFailure(text: "the rows were not approved: \(filled.status)")
            }
            let between = size(of: location)
            let process = try ChildProcess.run(CommandLine.arguments[0], [child, location, key])
            guard process.status == 0, process.output == "\(rows.count)\n" else {
                throw BenchmarkFailure(text: "the awards ended with \(process.status): \(process.output)")
            }
            approved += between - before
            awarded += size(of: location) - between
            table.note(
                "awards \(rows.lowerBound + 1) to \(rows.upperBound)",
                String(
                    format: "%.0f a second, %.0f µs of processor time for each, at most %.0f MB",
                    Double(rows.count) / process.seconds, process.processorSeconds / Double(rows.count) * 1e6,
                    process.peakMegabytes))
        }
        table.section("Bytes for each award in the database")
        table.note("empty programme", "\(begin) bytes in all")
        table.note("row of a table and its approval", "\(approved / count)")
        table.note("award, badge and place in the lists", "\(awarded / count)")
        try audit(location, count: count, into: table)
        try await published(location, key: key, into: table)
    }

    /// What the child does; prints how many badges it awarded.
    static func runChild(_ words: [String]) async throws {
        guard words.count == 2 else { throw BenchmarkFailure(text: "\(words)") }
        let programme = try programme(at: words[0])
        let tally = try await programme.awardAll(
            by: Slug(ApprovedSubmissions.officer), signer: signer(of: programme, key: words[1]), workers: workers
        ) { _, result in
            if case .failure(let error) = result { fatalError("\(error)") }
        }
        print(tally.awarded)
    }

    /// What the other child does: approves the rows from a number to another.
    static func fill(_ words: [String]) throws {
        guard words.count == 3, let begin = Int(words[1]), let end = Int(words[2]), begin < end else {
            throw BenchmarkFailure(text: "\(words)")
        }
        try approve(begin..<end, at: words[0])
    }

    private static func programme(at location: String, creating: Bool = false) throws -> Programme {
        Programme(
            settings: try ApprovedSubmissions.settings(), store: try Store(location, creating: creating)
        ) { Instant(seconds: Int(Date().timeIntervalSince1970)) }
    }

    /// Makes the people and the achievement, and lets tables stand for reviews.
    private static func prepare(_ programme: Programme) throws {
        try ApprovedSubmissions.addAchievement(to: programme)
        var policy = try programme.policy()
        policy.acceptsOutsideAssessment = true
        try programme.settle(policy, by: Slug(ApprovedSubmissions.officer))
    }

    private static func signer(of programme: Programme, key: String) throws -> Signer {
        let key = try PrivateKey(pem: Array(Data(contentsOf: URL(filePath: key))), passphrase: nil)
        return try Signer(key: key, of: programme.issuer(keys: [key.publicKey]))
    }

    private static func approve(_ rows: Range<Int>, at location: String) throws {
        let programme = try programme(at: location)
        var options = Programme.BatchOptions()
        options.achievement = ApprovedSubmissions.achievement
        options.level = "Shown"
        let lines = ["recipient,evidence"] + rows.map { "earner\($0)@example.org,https://example.org/plan/\($0)" }
        let batch = try programme.batch(Array(lines.joined(separator: "\n").utf8), options)
        guard batch.entries.count == rows.count else { throw BenchmarkFailure(text: "\(batch.faults.prefix(3))") }
        let refused = try programme.approve(batch, by: Slug(ApprovedSubmissions.officer))
        guard refused.isEmpty else { throw BenchmarkFailure(text: "\(refused.prefix(3))") }
    }

    /// The bytes of a database that nobody has open.
    private static func size(of location: String) -> Int {
        ["", "-wal"].reduce(0) { size, ending in
            let attributes = try? FileManager.default.attributesOfItem(atPath: location + ending)
            return size + ((attributes?[.size] as? Int) ?? 0)
        }
    }

    private static func audit(_ location: String, count: Int, into table: ResultTable) throws {
        let programme = try programme(at: location)
        let start = Stopwatch.processorTime
        let audit = try programme.audit()
        let seconds = Stopwatch.processorTime - start
        guard audit.isWhole, audit.awards == count else { throw BenchmarkFailure(text: "\(audit.faults.prefix(3))") }
        table.section("Audit of the whole chain")
        table.note(
            "\(audit.records) records", String(format: "%.0f a second on one core", Double(audit.records) / seconds))
    }

    /// What verifiers fetch, and what a verification costs.
    private static func published(_ location: String, key: String, into table: ResultTable) async throws {
        let programme = try programme(at: location)
        let signer = try signer(of: programme, key: key)
        var files: [PublishedFile] = []
        var ofAwards = (files: 0, bytes: 0)
        try programme.publish(signedBy: signer) { portion in
            // The first portion is what all awards share.
            if files.isEmpty {
                files = portion.files
            } else {
                ofAwards.files += portion.files.count
                ofAwards.bytes += portion.files.map(\.bytes.count).reduce(0, +)
            }
        }
        let isList = { (file: PublishedFile) in file.path.hasPrefix("status/") }
        table.section("Published")
        let lists = files.filter(isList)
        table.note("status lists", "\(lists.count) files")
        let other = files.filter { !isList($0) }
        table.note("everything else", "\(other.count) files, \(other.map(\.bytes.count).reduce(0, +)) bytes")
        table.note("of single awards", "\(ofAwards.files) files, \(ofAwards.bytes) bytes")
        guard let list = lists.first else { throw BenchmarkFailure(text: "there is no status list") }
        let length = BitstringStatusList.minimumLength
        let empty = try BitstringStatusList([UInt8](repeating: 0, count: length / 8)).encoded().utf8.count
        for share in [0, 0.001, 0.01, 0.1] {
            var bytes = [UInt8](repeating: 0, count: length / 8)
            for place in (0..<length).shuffled().prefix(Int((Double(length) * share).rounded())) {
                bytes[place / 8] |= 0x80 >> UInt8(place % 8)
            }
            let encoded = try BitstringStatusList(bytes).encoded().utf8.count
            table.note(
                String(format: "status list with %.1f %% revoked", share * 100),
                "\(list.bytes.count - empty + encoded) bytes for \(length) badges")
        }
        try await verify(programme, files, into: table)
    }

    private static func verify(
        _ programme: Programme, _ files: [PublishedFile], into table: ResultTable
    ) async throws {
        let page = try programme.store.read { records in try records.records(.award, after: 0, limit: 2000) }
        let badges = try programme.awards(page.map(\.subject)).values.map { award in
            try programme.badges(of: award)[0].payload
        }
        table.note("badge", "\(badges.map(\.count).reduce(0, +) / max(1, badges.count)) bytes")
        let verifier = Verifier(loader: PublishedDocuments(files))
        let options = VerificationOptions(at: Instant(seconds: Int(Date().timeIntervalSince1970)))
        let start = Stopwatch.processorTime
        for badge in badges {
            let reports = await verifier.verify(BadgeInput(name: "badge", bytes: badge), options: options)
            guard reports.map(\.verdict) == [.accepted] else {
                throw BenchmarkFailure(text: String(decoding: reports[0].json.serialized(), as: UTF8.self))
            }
        }
        table.note(
            "verifications, status list included",
            String(format: "%.0f a second on one core", Double(badges.count) / (Stopwatch.processorTime - start)))
    }
}

/// Answers for published files, and for nothing else.
private struct PublishedDocuments: DocumentLoader {
    private let files: [IRI: PublishedFile]

    init(_ files: [PublishedFile]) {
        self.files = Dictionary(files.flatMap { file in file.addresses.map { ($0, file) } }) { first, _ in first }
    }

    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        guard let file = files[url] else { throw .unavailable(url: url.text) }
        return LoadedDocument(bytes: file.bytes, address: url)
    }
}
