import Foundation
import LinkedData
import MutationSupport
import OpenBadges
import TestSupport

/// The third-party badges that are accepted, read in place.
struct ThirdPartySamples {
    /// The badges, and how many files are accepted at an address only; `nil` where the suite is not there.
    func all() async throws -> (samples: [MutationSample], elsewhere: Int)? {
        guard let folder = ConformanceFolder.suite("open-badges") else { return nil }
        var samples: [MutationSample] = []
        var elsewhere = 0
        for badge in try OpenBadgesCase.all(in: folder) {
            for sample in await Self.samples(of: badge) {
                if await MutationTrial(sample).isAsExpected() {
                    samples.append(sample)
                } else if badge.expected == "valid" {
                    elsewhere += 1
                }
            }
        }
        return (samples, elsewhere)
    }

    /// One sample for each badge in the file of a case.
    private static func samples(of badge: OpenBadgesCase) async -> [MutationSample] {
        guard let bytes = await bytes(of: badge), let file = try? BadgeFile(bytes) else { return [] }
        return file.badges.compactMap { extracted in
            var own: [String: [UInt8]] = [:]
            let form: MutationSample.Form
            switch extracted.payload {
            case .document(let text):
                guard let document = try? JSONValue(parsing: text) else { return nil }
                if badge.isVersion2, let address = document.object?["id"]?.text { own[address] = text }
                form = .document(document)
            case .token(let token): form = .token(token)
            case .address: return nil
            }
            return MutationSample(
                "third party: \(badge.id)", form, documents: CaseDocuments(documents: badge.documents, own: own),
                at: badge.instant)
        }
    }

    private static func bytes(of badge: OpenBadgesCase) async -> [UInt8]? {
        if let data = FileManager.default.contents(atPath: badge.target) { return [UInt8](data) }
        guard let address = IRI(badge.target) else { return nil }
        return try? await CaseDocuments(documents: badge.documents).load(address).bytes
    }
}
