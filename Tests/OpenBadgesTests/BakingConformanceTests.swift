import Foundation
import OpenBadges
import TestSupport
import Testing

@Suite struct `Images of other projects` {
    /// What an image holds: the standard, the beginning of the payload, the URL beside it.
    private struct Expectation {
        let file: String
        let standard: BakedBadge.Standard?
        var beginning = ""
        var verifyURL: String?
    }

    private static func bytes(_ suite: String, _ file: String) throws -> [UInt8]? {
        guard let folder = ConformanceFolder.suite(suite) else {
            #expect(!ConformanceFolder.mustExist, "conformance/\(suite) is missing")
            print("conformance/\(suite): skipped, the folder is not there")
            return nil
        }
        return try Array(Data(contentsOf: folder.appending(path: file)))
    }

    private static func check(_ expectations: [Expectation], in suite: String) throws {
        var passed = 0
        for expectation in expectations {
            guard let bytes = try bytes(suite, expectation.file) else { return }
            let image = try BadgeImage(bytes)
            let badges = try image.extract()
            #expect(badges.map(\.standard) == (expectation.standard.map { [$0] } ?? []), "\(expectation.file)")
            let payload = badges.first.map { String(decoding: $0.payload, as: UTF8.self) } ?? ""
            #expect(payload.hasPrefix(expectation.beginning), "\(expectation.file)")
            #expect(badges.first?.verifyURL == expectation.verifyURL, "\(expectation.file)")
            #expect(badges.flatMap(\.notices).isEmpty)
            if badges.isEmpty {
                for badge in [BakingSample.badge2, BakingSample.badge3JSON] {
                    #expect(try BadgeImage(image.baking([badge])).removingBadges() == bytes)
                }
            }
            passed += 1
        }
        print("conformance/\(suite) images: \(passed) of \(expectations.count) as expected, none skipped")
    }

    @Test func `openbadges-bakery`() throws {
        try Self.check(
            [
                .init(file: "unbaked.png", standard: nil),
                .init(file: "unbaked.svg", standard: nil),
                .init(
                    file: "baked.svg", standard: .openBadges2, beginning: #"{"verify":{"url":"http://example.org"}}"#,
                    verifyURL: "http://example.org"),
                // Not JSON, which is for the verifier to say.
                .init(
                    file: "bad-json.svg", standard: .openBadges2, beginning: #"{verify:{"url":"http://example.org"}}"#,
                    verifyURL: "http://example.org"),
                .init(file: "no-json.svg", standard: .openBadges2, beginning: "http://example.org"),
            ], in: "baking")
    }

    @Test func `badges of the validators of 1EdTech`() throws {
        try Self.check(
            [
                .init(file: "inspector/ob20/simple-badge.png", standard: .openBadges2, beginning: "{\"@context\":"),
                .init(file: "inspector/ob30/simple-jwt.png", standard: .openBadges3, beginning: "eyJ"),
                .init(file: "inspector/ob30/simple-jwt_v1.svg", standard: .openBadges3, beginning: "eyJ"),
                .init(file: "inspector/ob30/simple-json.svg", standard: .openBadges3, beginning: "{"),
            ], in: "open-badges")
    }

    @Test func `pictures without a badge of the validators of 1EdTech`() throws {
        guard let folder = ConformanceFolder.suite("open-badges") else {
            #expect(!ConformanceFolder.mustExist, "conformance/open-badges is missing")
            print("conformance/open-badges: skipped, the folder is not there")
            return
        }
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            ($0.hasSuffix(".png") || $0.hasSuffix(".svg")) && !$0.contains("/simple-")
        }
        #expect(names.count == 16)
        try Self.check(names.map { .init(file: $0, standard: nil) }, in: "open-badges")
    }
}
