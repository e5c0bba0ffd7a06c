import LinkedData
import TestSupport
import Testing

/// All cases of the JSON-LD 1.1 test suite.
@Suite struct `JSON-LD test suite` {
    @Test func `expands as expected`() throws {
        try run("expand") { suite, processor, test in
            try processor.expand(suite.json(test.input), options: suite.options(of: test)).json
        }
    }

    /// Runs every case of a manifest and counts.
    private func run(
        _ kind: String, _ operation: (JSONLDSuite, JSONLDProcessor, JSONLDSuite.Case) throws -> JSONValue
    ) throws {
        guard let suite = JSONLDSuite() else {
            #expect(!ConformanceFolder.mustExist)
            print("json-ld: skipped, the suites are not there")
            return
        }
        let processor = JSONLDProcessor(contexts: suite)
        var (passed, skipped, failures) = (0, 0, [String]())
        for test in try suite.cases(kind) {
            if test.isOnlyFor1_0 {
                skipped += 1
                continue
            }
            do {
                let result = try operation(suite, processor, test)
                if let code = test.errorCode {
                    failures.append("\(test): expected \(code)")
                } else if let path = test.expect {
                    let expected = try suite.json(path)
                    if ComparableDocument(result) == ComparableDocument(expected) {
                        passed += 1
                    } else {
                        failures.append("\(test): \(String(decoding: result.serialized(), as: UTF8.self).prefix(600))")
                    }
                } else {
                    passed += 1
                }
            } catch let error as JSONLDError {
                if test.errorCode == error.kind.rawValue {
                    passed += 1
                } else {
                    failures.append("\(test): \(error.kind.rawValue) \(error.subject), expected \(test.errorCode ?? "-")")
                }
            }
        }
        print("json-ld \(kind): \(passed) passed, \(failures.count) failed, \(skipped) for JSON-LD 1.0 only")
        for failure in failures { print("  ", failure) }
        #expect(failures.isEmpty)
    }
}
