import Foundation
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// The third-party credentials of Open Badges 3.0 that are JSON documents, read in place.
@Suite struct `Third-party credentials of Open Badges 3.0` {
    /// The samples that lack a member or name another class.
    private static let unreadable: Set<String> = [
        "simple-err-issuer.json", "simple-err-credential-subject-type.json",
        "simple-err-credential-subject-result-type.json", "simple-err-credential-subject-profile-type.json",
        "simple-err-issuer-type.json", "simple-err-issuer-otheridentifier-type.json", "simple-noproof.json",
    ]

    @Test func `are read when they are valid, and keep every fact`() throws {
        guard let folder = ConformanceFolder.suite("open-badges") else {
            #expect(!ConformanceFolder.mustExist, "conformance/open-badges is missing")
            print("samples of Open Badges 3.0: skipped, ../shared/conformance/open-badges is not there")
            return
        }
        let cases = try JSONValue(parsing: [UInt8](Data(contentsOf: folder.appending(path: "cases.json"))))
        var read = 0
        var refused: Set<String> = []
        var departing = 0
        var skipped = 0
        for sample in try #require(cases.array) {
            guard let path = sample.object?["file"]?.text, sample.object?["format"] == "ob3",
                let expected = sample.object?["expected"]?.text, path.hasSuffix(".json")
            else { continue }
            let bytes = try [UInt8](Data(contentsOf: folder.appending(path: path)))
            let document = try JSONValue(parsing: bytes).asObject()
            let types = document["type"]?.elements ?? []
            if types.contains("EndorsementCredential") {
                #expect(throws: Never.self) { try V3.EndorsementCredential(document) }
                read += 1
            } else if types.contains("OpenBadgeCredential") || types.contains("AchievementCredential") {
                do throws(ModelError) {
                    let credential = try V3.AchievementCredential(document)
                    #expect(try V3.AchievementCredential(credential.json) == credential, "\(path)")
                    // Pictures that are only an address (12), and the achievement type "Program" (1).
                    if !credential.nonconformities.isEmpty { departing += 1 }
                    read += 1
                } catch {
                    #expect(expected == "invalid", "\(path): \(error)")
                    refused.insert(URL(filePath: path).lastPathComponent)
                }
            } else {
                skipped += 1
            }
        }
        print(
            "samples of Open Badges 3.0: \(read) read, \(refused.count) refused, \(skipped) skipped (of another class)")
        #expect(read == 37)
        #expect(refused == Self.unreadable)
        #expect(departing == 13)
    }
}
