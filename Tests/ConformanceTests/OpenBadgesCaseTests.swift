import Diagnostics
import Foundation
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// The third-party badges with verdicts: all as expected, but for those on which the references disagree with each other.
@Suite struct `Third-party badges` {
    /// The cases on which the references disagree, with the verdict that is right by the standard.
    static let hints: [String: (verdict: String, reason: String)] = [
        "ob2/assertion-with-endorsements.json": (
            "accepted", "the assertion holds; endorsements that are about something else get their own report"
        ),
        "ob2/rdf-validation/valid-badge-class.json": ("rejected", "a badge class has a picture, and this one has none"),
        "ob2/rdf-validation/valid-cool-class.json": (
            "undetermined", "the type is a word of somebody else, so what the document means is not known"
        ),
        "ob2/basic-assertion-with-allowed-origins.json": (
            "undetermined", "badge class and issuer name ids at which nobody serves them"
        ),
        "ob2/basic-assertion-with-allowed-origins-valid-starts-with.json": (
            "undetermined", "badge class and issuer name ids at which nobody serves them"
        ),
    ]

    @Test func `get the expected verdict`() async throws {
        guard let folder = ConformanceFolder.suite("open-badges") else {
            #expect(!ConformanceFolder.mustExist, "the suite open-badges is missing")
            print("open-badges: skipped, the suite does not stand beside the checkout")
            return
        }
        let cases = try OpenBadgesCase.all(in: folder)
        #expect(cases.count == 87)
        #expect(Set(cases.filter(\.isHint).map(\.id)) == Set(Self.hints.keys))
        for badge in cases {
            let (verdict, openChecks, failures) = await verdict(of: badge)
            if let hint = Self.hints[badge.id] {
                #expect(verdict == hint.verdict, "\(badge.id): \(hint.reason); \(failures)")
                continue
            }
            let isRight = badge.allowedVerdicts.contains(verdict) || isRightlyUnbound(badge, verdict, openChecks)
            #expect(isRight, "\(badge.id): expected \(badge.expected), got \(verdict): \(openChecks) \(failures)")
        }
        print("open-badges: \(cases.count - Self.hints.count) as expected, \(Self.hints.count) judged for themselves:")
        for (id, hint) in Self.hints.sorted(by: { $0.key < $1.key }) {
            print("  \(id): \(hint.verdict), for \(hint.reason)")
        }
    }

    private func verdict(of badge: OpenBadgesCase) async -> (String, Set<String>, String) {
        let input: BadgeInput
        var own: [String: [UInt8]] = [:]
        if let data = FileManager.default.contents(atPath: badge.target) {
            input = BadgeInput(name: badge.id, bytes: [UInt8](data))
            // A hosted badge that is given as a file is served at its own address too.
            if badge.isVersion2 { own = Self.servedCopy(of: [UInt8](data)) }
        } else if let address = IRI(badge.target) {
            do {
                let document = try await CaseDocuments(documents: badge.documents).load(address)
                input = BadgeInput(url: document.address, document: document)
            } catch {
                return ("undetermined", [], "")
            }
        } else {
            return ("unreadable", [], "")
        }
        let verifier = Verifier(loader: CaseDocuments(documents: badge.documents, own: own))
        let reports = await verifier.verify(input, options: VerificationOptions(at: badge.instant))
        for report in reports { #expect(report.name == report.badge?["name"]?.text, "\(badge.id)") }
        let open = reports.flatMap(\.checks).filter { $0.outcome.name == "undetermined" }.map(\.code.rawValue)
        let failures = reports.flatMap(\.checks).filter { $0.outcome.name == "failed" }.map { check in
            let finding = check.outcome.finding
            return "\(check.code.rawValue): \(finding?.explanation ?? "") at \(finding?.place?.description ?? "-")"
        }
        return (Verdict.combined(reports.map(\.verdict)).rawValue, Set(open), failures.joined(separator: "; "))
    }

    /// A key that only the badge presents, for an issuer whose document is not served, stays undetermined.
    private func isRightlyUnbound(_ badge: OpenBadgesCase, _ verdict: String, _ open: Set<String>) -> Bool {
        badge.expected != "invalid" && verdict == "undetermined" && open == ["proof.key-binding"]
    }

    private static func servedCopy(of bytes: [UInt8]) -> [String: [UInt8]] {
        guard let payload = try? BadgeFile(bytes).badges.first?.payload, case .document(let text) = payload,
            let address = try? JSONValue(parsing: text).object?["id"]?.text
        else { return [:] }
        return [address: text]
    }
}
