import Cryptography
import Diagnostics
import Foundation
import LinkedData
import Proofs
import TestSupport
import Testing

/// The W3C test suite of RDFC-1.0.
@Suite struct `RDF canonicalization suite` {
    struct Case: Decodable {
        let id: String
        let type: String
        let action: String
        let result: String?
        let hashAlgorithm: String?
    }

    struct Manifest: Decodable {
        let entries: [Case]
    }

    @Test(.enabled(if: ConformanceFolder.suite("rdf-canon") != nil || ConformanceFolder.mustExist))
    func `every case gives the expected form, labels or refusal`() throws {
        let folder = try #require(ConformanceFolder.suite("rdf-canon"))
        let manifest = try JSONDecoder().decode(
            Manifest.self, from: Data(contentsOf: folder.appending(path: "manifest.jsonld")))
        var totals: [String: Int] = [:]
        for testCase in manifest.entries where try passes(testCase, in: folder) {
            totals[testCase.type, default: 0] += 1
        }
        print("rdf-canon: \(totals.values.reduce(0, +)) of \(manifest.entries.count) cases:", totals)
        #expect(
            totals == ["rdfc:RDFC10EvalTest": 64, "rdfc:RDFC10MapTest": 21, "rdfc:RDFC10NegativeEvalTest": 1])
        #expect(manifest.entries.count == 86)
    }

    private func passes(_ testCase: Case, in folder: URL) throws -> Bool {
        let input = try [UInt8](Data(contentsOf: folder.appending(path: testCase.action)))
        let document = try NQuadsDocument(parsing: input)
        var digest = try CanonicalizationDigest(testCase.hashAlgorithm == "SHA384" ? .sha384 : .sha256)
        let canonical: CanonicalDataset
        do {
            canonical = try RDFCanonicalizer().canonicalize(document.dataset, with: &digest)
        } catch {
            let isExpected = testCase.type == "rdfc:RDFC10NegativeEvalTest"
            #expect(isExpected && ["limit.count", "limit.time"].contains(error.code), "\(testCase.id): \(error)")
            return isExpected
        }
        guard let result = testCase.result else {
            Issue.record("\(testCase.id): not refused")
            return false
        }
        let expected = try Data(contentsOf: folder.appending(path: result))
        if testCase.type == "rdfc:RDFC10MapTest" {
            let expectedLabels = try JSONDecoder().decode([String: String].self, from: expected)
            let numbers = canonical.canonicalNumbers.map { "c14n\($0)" }
            let labels = Dictionary(uniqueKeysWithValues: zip(document.blankNodeLabels, numbers))
            #expect(labels == expectedLabels, "\(testCase.id)")
            return labels == expectedLabels
        }
        #expect(canonical.nQuads == [UInt8](expected), "\(testCase.id)")
        #expect(canonical.lines.flatMap { $0 } == canonical.nQuads)
        return canonical.nQuads == [UInt8](expected)
    }
}
