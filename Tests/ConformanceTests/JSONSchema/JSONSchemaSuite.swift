import Foundation
import LinkedData
import OpenBadges
import TestSupport

/// The JSON Schema Test Suite, read in place.
struct JSONSchemaSuite {
    static let folder = ConformanceFolder.suite("json-schema")

    /// One draft and its folder.
    static let drafts: [(name: String, draft: JSONSchemaDraft)] = [
        ("draft4", .draft4), ("draft6", .draft6), ("draft7", .draft7), ("draft2019-09", .draft2019),
        ("draft2020-12", .draft2020),
    ]

    /// How the cases of one file went.
    struct Tally {
        var passed = 0
        /// Cases without a verdict.
        var undetermined: [String] = []
        /// Cases with the wrong verdict.
        var wrong: [String] = []
        var total: Int { passed + undetermined.count + wrong.count }
    }

    let folder: URL

    /// The files of a draft: `type.json` or `optional/format/date.json`.
    func files(of draft: String) throws -> [String] {
        let root = folder.appending(path: "tests/\(draft)")
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".json") }.sorted()
    }

    /// Runs every case of a file.
    func run(_ file: String, of draft: (name: String, draft: JSONSchemaDraft)) throws -> Tally {
        var tally = Tally()
        for group in try json("tests/\(draft.name)/\(file)").elements {
            guard let schema = group.object?["schema"], let cases = group.object?["tests"]?.array else { continue }
            let compiled = Result { () throws(JSONSchemaError) in
                try JSONSchema(
                    schema, defaultDraft: draft.draft, assertsFormats: file.hasPrefix("optional/format/"),
                    loader: load)
            }
            for testCase in cases {
                guard let data = testCase.object?["data"], let isValid = testCase.object?["valid"]?.bool else {
                    continue
                }
                let name = [group, testCase].map { $0.object?["description"]?.text ?? "" }.joined(separator: ": ")
                do throws(JSONSchemaError) {
                    let verdict = try compiled.get().validate(data)
                    if verdict.isValid == isValid, verdict.failures.isEmpty == isValid {
                        tally.passed += 1
                    } else {
                        tally.wrong.append("\(draft.name)/\(file): \(name): \(verdict)")
                    }
                } catch {
                    tally.undetermined.append("\(draft.name)/\(file): \(name): \(error)")
                }
            }
        }
        return tally
    }

    /// Meta-schemas come from the library, everything at `http://localhost:1234/` from the folder `remotes`.
    private func load(_ address: IRI) -> JSONValue? {
        if let schema = BundledSchemas.schema(at: address) { return schema }
        let host = "http://localhost:1234/"
        guard address.text.hasPrefix(host) else { return nil }
        return try? json("remotes/\(address.text.dropFirst(host.count))")
    }

    private func json(_ path: String) throws -> JSONValue {
        try JSONValue(parsing: [UInt8](Data(contentsOf: folder.appending(path: path))))
    }
}
