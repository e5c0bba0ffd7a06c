import Foundation
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// Third-party status lists: what is in them, and whether they are sound.
@Suite struct `Third-party status lists` {
    private struct Case {
        /// A list credential, or `nil` for a list alone.
        let credential: JSONValue?
        let encodedList: String?
        let length: Int?
        let setBits: [Int]?
        let expected: String
    }

    private func cases(in folder: URL) throws -> [Case] {
        func json(_ name: String) throws -> JSONValue {
            try JSONValue(parsing: [UInt8](Data(contentsOf: folder.appending(path: name))))
        }
        return try json("cases.json").elements.compactMap(\.object).map { entry in
            let credential = try entry["file"]?.text.map(json)
            let subject = credential?.object?["credentialSubject"]?.object
            return Case(
                credential: credential, encodedList: (subject ?? entry)["encodedList"]?.text,
                length: entry["length_bits"]?.number?.integer,
                setBits: entry["set_bits"]?.array?.compactMap { $0.number?.integer },
                expected: entry["expected"]?.text ?? "valid")
        }
    }

    @Test func `hold what they are said to hold, and are judged as expected`() async throws {
        guard let folder = ConformanceFolder.suite("status-list") else {
            #expect(!ConformanceFolder.mustExist, "the suite status-list is missing")
            print("status-list: skipped, the suite does not stand beside the checkout")
            return
        }
        let cases = try cases(in: folder)
        #expect(cases.count == 5)
        for sample in cases {
            let text = try #require(sample.encodedList)
            if let length = sample.length {
                let list = try BitstringStatusList(encoded: text)
                #expect(list.length(size: 1) == length)
                let set = try (0..<length).filter { try list.status(at: StatusListIndex("\($0)")) != 0 }
                #expect(set == sample.setBits)
            } else {
                #expect(throws: StatusListError.self) { try BitstringStatusList(encoded: text) }
            }
            if let credential = sample.credential {
                #expect(await verdict(on: credential) == (sample.expected == "valid" ? "valid" : "invalid"))
            }
        }
        print("status-list: \(cases.count) cases as expected")
    }

    /// The verdict as the suite words it. A key that only the list presents, for an issuer whose document is not served,
    /// leaves nothing but the key's owner open.
    private func verdict(on credential: JSONValue) async -> String {
        let verifier = Verifier(loader: CaseDocuments(documents: [:]))
        let input = BadgeInput(name: "list", bytes: credential.serialized())
        guard let instant = DateTime("2026-06-01T00:00:00Z")?.instant,
            let report = await verifier.verify(input, options: VerificationOptions(at: instant)).first
        else { return "no report" }
        let open = report.checks.filter { $0.outcome.name == "undetermined" }.map(\.code)
        if report.verdict == .undetermined, open == [.proofKeyBinding] { return "valid" }
        return report.verdict == .accepted ? "valid" : report.verdict == .rejected ? "invalid" : "open"
    }
}
