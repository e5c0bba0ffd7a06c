import Foundation
import LinkedData
import TestSupport
import Testing

@Suite(.enabled(if: ConformanceFolder.suite("json-schema") != nil || ConformanceFolder.mustExist))
struct `JSON Schema suite` {
    /// The required cases of each draft.
    static let required = [
        "draft4": 618, "draft6": 839, "draft7": 927, "draft2019-09": 1259, "draft2020-12": 1299,
    ]

    /// Optional cases that are not passed, by file, in any draft, and why.
    static let exceptions: [String: (most: Int, reason: String)] = [
        "optional/format/hostname.json": (
            22,
            "A-labels are decoded, not held against the tables of RFC 5892; names like ab--cd are kept for encodings in every draft"
        ),
        "optional/format/idn-hostname.json": (
            51, "labels outside ASCII need the tables of RFC 5892: no verdict, rather than a wrong one"
        ),
        "optional/content.json": (4, "the content of strings is not decoded, as later drafts have it"),
    ]

    @Test(arguments: JSONSchemaSuite.drafts.map(\.name))
    func `gives the required verdicts`(name: String) throws {
        let suite = JSONSchemaSuite(folder: try #require(JSONSchemaSuite.folder))
        let draft = try #require(JSONSchemaSuite.drafts.first { $0.name == name })
        var passed = 0
        for file in try suite.files(of: name) where !file.hasPrefix("optional/") {
            let tally = try suite.run(file, of: draft)
            #expect(tally.wrong.isEmpty)
            #expect(tally.undetermined.isEmpty)
            passed += tally.passed
        }
        print("json-schema \(name): \(passed) of \(Self.required[name] ?? 0) required cases")
        #expect(passed == Self.required[name])
    }

    @Test(arguments: JSONSchemaSuite.drafts.map(\.name))
    func `gives the optional verdicts but for listed ones`(name: String) throws {
        let suite = JSONSchemaSuite(folder: try #require(JSONSchemaSuite.folder))
        let draft = try #require(JSONSchemaSuite.drafts.first { $0.name == name })
        var (passed, total) = (0, 0)
        for file in try suite.files(of: name) where file.hasPrefix("optional/") {
            let tally = try suite.run(file, of: draft)
            let missed = tally.total - tally.passed
            passed += tally.passed
            total += tally.total
            guard missed > 0 else { continue }
            let exception = Self.exceptions[file]
            print("json-schema \(name)/\(file): \(tally.passed) of \(tally.total):", exception?.reason ?? "not listed")
            #expect(missed <= exception?.most ?? 0, "\(tally.wrong + tally.undetermined)")
        }
        print("json-schema \(name): \(passed) of \(total) optional cases")
        #expect(total > 300)
    }
}
