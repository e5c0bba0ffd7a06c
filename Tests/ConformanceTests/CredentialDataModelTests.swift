import Diagnostics
import Foundation
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// The inputs of the W3C test suite of the Verifiable Credentials Data Model 2.0. They are unsigned, so what is asserted is
/// whether they conform.
@Suite struct `Third-party credentials of every kind` {
    @Test func `conform, or break a rule, as expected`() async throws {
        guard let folder = ConformanceFolder.suite("vc-data-model") else {
            #expect(!ConformanceFolder.mustExist, "the suite vc-data-model is missing")
            print("vc-data-model: skipped, the suite does not stand beside the checkout")
            return
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        var counts = (conforming: 0, refused: 0, withoutVerdict: 0)
        for name in names.sorted() {
            let document = try JSONValue(parsing: [UInt8](Data(contentsOf: folder.appending(path: name))))
            let faults = try await faults(of: completed(document))
            if name.hasSuffix("-ok.json") {
                counts.conforming += 1
                #expect(faults.isEmpty, "\(name): \(faults)")
            } else if name.hasSuffix("-fail.json") || name.hasSuffix("-fail-or-inject.json") {
                counts.refused += 1
                #expect(!faults.isEmpty, "\(name) breaks a rule")
            } else {
                counts.withoutVerdict += 1
            }
        }
        #expect(counts == (44, 35, 2))
        print("vc-data-model: \(counts.conforming) conform, \(counts.refused) refused, as expected")
    }

    /// The suite hands its inputs to an issuer, which puts in who it is; and says dates in words.
    private func completed(_ document: JSONValue) -> JSONValue {
        guard var object = document.object else { return document }
        for member in ["validFrom", "validUntil"] as [MemberName] {
            if object[member] == "FUTURE DATE" { object[member] = "2999-01-01T00:00:00Z" }
            if object[member] == "PAST DATE" { object[member] = "2001-01-01T00:00:00Z" }
        }
        guard object["type"]?.elements.contains("VerifiablePresentation") != true else { return .object(object) }
        if var issuer = object["issuer"]?.object {
            if issuer["id"] == nil { issuer["id"] = "did:example:issuer" }
            object["issuer"] = .object(issuer)
        } else if object["issuer"] == nil {
            object["issuer"] = "did:example:issuer"
        }
        return .object(object)
    }

    /// The rules that a document breaks, apart from those of its proof and of the present time.
    private func faults(of document: JSONValue) async throws -> [String] {
        let instant = try #require(DateTime("2026-06-01T00:00:00Z")).instant
        let reports = await Verifier(loader: CaseDocuments(documents: [:])).verify(
            BadgeInput(name: "case", bytes: document.serialized()), options: VerificationOptions(at: instant))
        return reports.flatMap(\.checks).compactMap { check in
            guard case .failed(let finding) = check.outcome else { return nil }
            switch check.code.stage {
            case .file, .conformance: return "\(check.code.rawValue): \(finding.explanation)"
            case .status: return ["time.order", "time.malformed"].contains(finding.code) ? finding.explanation : nil
            case .proof, .trust: return nil
            }
        }
    }
}
