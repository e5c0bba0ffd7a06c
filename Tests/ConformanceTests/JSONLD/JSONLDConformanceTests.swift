import Cryptography
import LinkedData
import Proofs
import TestSupport
import Testing

/// All cases of the JSON-LD 1.1 test suite.
@Suite struct `JSON-LD test suite` {
    @Test func `expands as expected`() throws {
        try run("expand") { suite, processor, test in
            try compare(
                processor.expand(suite.json(test.input), options: suite.options(of: test)).json, suite, test)
        }
    }

    @Test func `compacts as expected`() throws {
        try run("compact") { suite, processor, test in
            let context = try suite.json(test.context ?? "")
            let result = try processor.compact(
                suite.json(test.input), with: context, options: suite.options(of: test))
            return try compare(result, suite, test)
        }
    }

    @Test func `flattens as expected`() throws {
        try run("flatten") { suite, processor, test in
            let result = try processor.flatten(
                suite.json(test.input), with: test.context.map { try suite.json($0) }, options: suite.options(of: test))
            return try compare(result, suite, test)
        }
    }

    @Test func `gives the expected statements`() throws {
        try run("toRdf") { suite, processor, test in
            let dataset = try processor.dataset(of: suite.json(test.input), options: suite.options(of: test))
            guard let path = test.expect else { return nil }
            let isGeneralized = test.option["produceGeneralizedRdf"]?.bool ?? false
            let isEqual =
                try isGeneralized
                ? form(dataset.nQuads()) == form(suite.bytes(path))
                : canonical(dataset) == canonical(RDFDataset(nQuads: suite.bytes(path)))
            return isEqual ? nil : String(decoding: dataset.nQuads(), as: UTF8.self)
        }
    }

    /// Two datasets are the same but for the labels of blank nodes when their canonical forms are.
    private func canonical(_ dataset: RDFDataset) throws -> [UInt8] {
        var digest = try CanonicalizationDigest(.sha256)
        return try RDFCanonicalizer().canonicalize(dataset, with: &digest).nQuads
    }

    /// Statements whose property is a blank node are no N-Quads and have no canonical form, but two cases write them so:
    /// they are compared line by line, any blank node being like any other.
    private func form(_ nQuads: [UInt8]) -> [String] {
        String(decoding: nQuads, as: UTF8.self).replacing(/_:\w+/, with: "_:b")
            .split(separator: "\n").map(String.init).sorted()
    }

    /// Compares the result of an operation with the expected document.
    private func compare(_ result: JSONValue, _ suite: JSONLDSuite, _ test: JSONLDSuite.Case) throws -> String? {
        guard let path = test.expect else { return nil }
        let isEqual = try ComparableDocument(result) == ComparableDocument(suite.json(path))
        return isEqual ? nil : String(decoding: result.serialized().prefix(900), as: UTF8.self)
    }

    /// Runs every case of a manifest and counts; an operation gives what is wrong with its result.
    private func run(
        _ kind: String, _ operation: (JSONLDSuite, JSONLDProcessor, JSONLDSuite.Case) throws -> String?
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
                let difference = try operation(suite, processor, test)
                if let code = test.errorCode {
                    failures.append("\(test): expected \(code)")
                } else if let difference {
                    failures.append("\(test): \(difference)")
                } else {
                    passed += 1
                }
            } catch let error as JSONLDError {
                if test.errorCode == error.kind.rawValue {
                    passed += 1
                } else {
                    failures.append(
                        "\(test): \(error.kind.rawValue) \(error.subject), expected \(test.errorCode ?? "-")")
                }
            }
        }
        print("json-ld \(kind): \(passed) passed, \(failures.count) failed, \(skipped) for JSON-LD 1.0 only")
        for failure in failures { print("  ", failure) }
        #expect(failures.isEmpty)
    }
}
