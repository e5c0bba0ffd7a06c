import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Hostile input` {
    static let options = VerificationOptions(at: SampleCredential.instant)

    /// A report that ends at one check.
    static func ended(at check: String, _ finding: String) -> Set<String> {
        let codes = CheckCode.allCases.map(\.rawValue)
        let later = codes.drop { $0 != check }.dropFirst()
        return Set(["\(check) failed \(finding)"] + later.map { "\($0) notRun" })
    }

    @Test(arguments: [
        ("", "file.readable", "file.empty"), (" \n", "file.readable", "file.empty"),
        ("{", "file.payload", "json.syntax"),
        ("[]", "file.payload", "model.type"), ("null", "file.payload", "model.type"),
        ("12", "file.payload", "model.type"),
        ("\"x\"", "file.payload", "model.type"), ("{\"a\":1,\"a\":2}", "file.payload", "json.duplicate"),
        ("{\"a\":1,\"\\u0061\":2}", "file.payload", "json.duplicate"), ("{} x", "file.payload", "json.syntax"),
        ("{\"a\":NaN}", "file.payload", "json.syntax"), ("{/**/}", "file.payload", "json.syntax"),
        ("{\"a\":\"\\ud800\"}", "file.payload", "json.syntax"), ("{\"a\":1e999}", "file.payload", "json.range"),
        ("{\"a\":\"\u{1}\"}", "file.payload", "json.syntax"), ("..", "file.payload", "json.syntax"),
        ("a.b", "file.payload", "jws.encoding"), ("<svg/>", "file.payload", "svg.none"),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "file.payload", "svg.none"),
    ])
    func `is a report with a failed check`(text: String, check: String, finding: String) async throws {
        expect(await report(on: Array(text.utf8)), .rejected, Self.ended(at: check, finding))
    }

    @Test func `of any bytes never ends in a trap`() async throws {
        var state: UInt64 = 0x9e37_79b9_7f4a_7c15
        func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        let token = try SampleToken.credential(by: SampleKeys.issuer)
        for _ in 0..<500 {
            var bytes = token
            for _ in 0..<(1 + next() % 4) {
                let position = Int(next() % UInt64(bytes.count))
                switch next() % 3 {
                case 0: bytes[position] = UInt8(truncatingIfNeeded: next())
                case 1: bytes.remove(at: position)
                default: bytes.insert(UInt8(truncatingIfNeeded: next()), at: position)
                }
            }
            guard bytes != token else { continue }
            let report = await report(on: bytes)
            #expect(report.verdict == .rejected, "\(String(decoding: bytes, as: UTF8.self))")
            expectContract(report)
        }
    }

    @Test func `is refused over five megabytes and over a hundred levels`() async throws {
        let large = Array("{\"a\":\"".utf8) + [UInt8](repeating: 0x61, count: 5 << 20) + Array("\"}".utf8)
        expect(await report(on: large), .rejected, Self.ended(at: "file.readable", "limit.size"))
        let deep = Array(String(repeating: "{\"a\":", count: 101).utf8)
        expect(await report(on: deep), .rejected, Self.ended(at: "file.payload", "limit.depth"))
        var nested: JSONValue = "x"
        for _ in 0..<120 { nested = [nested] }
        let key = try SampleKeys.issuer
        let token = try SampleToken.credential(by: key, payload: { $0.setting("/deep", to: nested) })
        expect(await report(on: token), .rejected, Self.ended(at: "file.payload", "limit.depth"))
    }

    @Test func `with very many parts is judged to the end`() async throws {
        let many = 10_000
        let levels = (0..<many).map { "urn:l:\($0)" }
        let descriptions = (0..<many).map { number -> JSONValue in
            [
                "id": .text("urn:d:\(number)"), "type": "ResultDescription", "name": "d",
                "resultType": "RubricCriterionLevel",
            ]
        }
        let rubric = (descriptions.last ?? .null).setting(
            "/rubricCriterionLevel",
            to: .array(levels.map { ["id": .text($0), "type": "RubricCriterionLevel", "name": "l"] }))
        let results = (0..<many).map { _ -> JSONValue in
            [
                "type": "Result", "resultDescription": .text("urn:d:\(many - 1)"),
                "achievedLevel": .text("urn:l:\(many - 1)"),
            ]
        }
        let report = await report(
            on: try SampleToken.credential(
                by: SampleKeys.issuer,
                editing: {
                    $0.setting(
                        "/credentialSubject/achievement/resultDescription",
                        to: .array(descriptions.dropLast() + [rubric])
                    ).setting("/credentialSubject/result", to: .array(results))
                }))
        expect(report, .accepted)
    }

    @Test func `with very many contexts, types or keys is not accepted, and its report stays readable`() async throws {
        let key = try SampleKeys.issuer
        let names = (0..<50_000).map { JSONValue.text("https://context-\($0).example/") }
        let documents = MemoryDocuments()
        let contexts = try SampleToken.credential(
            by: key,
            editing: {
                $0.setting(
                    "/@context",
                    to: .array(["https://www.w3.org/ns/credentials/v2", SampleCredential.openBadgesContext] + names))
            })
        expect(
            await report(on: contexts, documents: documents), .undetermined,
            ["conformance.context undetermined ld.context"])
        #expect(documents.requested.count <= 20)

        let web = SampleCredential.webIssuer
        let operations = (0..<50_000).map { JSONValue.text("operation-\($0)") }
        let jwk = JSONValue.object(JSONWebKey(key.publicKey).json)
        let set: JSONValue = ["keys": [jwk.setting("/key_ops", to: .array(operations))]]
        let credential = SampleCredential.version2(issuer: web)
        let token = try SampleToken.signed(
            SampleCredential.payload(credential), header: ["alg": "EdDSA", "jwk": jwk], with: key)
        expect(
            await report(on: token, documents: MemoryDocuments([web: .json(set)])), .rejected,
            ["proof.key failed key.weak"])
    }

    @Test func `asks for at most twenty documents`() async throws {
        let key = try SampleKeys.issuer
        let keys = (0..<40).map { JSONValue.text("https://school.example/keys/\($0)") }
        let documents = SampleAssertion.documents(
            key, exchanging: [SampleAssertion.issuer: .json(SampleAssertion.profile(keys))])
        let token = try SampleAssertion.token(
            by: key, editing: { $0.setting("/verification/creator", to: nil) })
        #expect(await report(on: token, documents: documents).verdict != .accepted)
        #expect(documents.requested.count <= 20)
        #expect(Set(documents.requested).count == documents.requested.count)
    }

    @Test func `of megabytes in one value leaves the report short`() async throws {
        let long = String(repeating: "x", count: 1 << 20)
        for pointer in ["/validFrom", "/validUntil", "/issuer/id", "/credentialSubject/type"] {
            let token = try SampleToken.credential(
                by: SampleKeys.issuer, editing: { $0.setting(pointer, to: .text("did:" + long)) })
            let report = await report(on: token)
            #expect(report.verdict == .rejected)
            expectContract(report)
        }
    }
}

@Suite struct `Image with badges` {
    static let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Badge</title></svg>".utf8)

    /// The pictures that badges are baked into.
    static func pictures() throws -> [[UInt8]] {
        [svg, try ExamplesFolder.bytes("achievements/advocating-personal-wellness.png")]
    }

    private func reports(_ image: [UInt8], _ documents: MemoryDocuments) async -> [VerificationReport] {
        await Verifier(loader: documents).verify(
            BadgeInput(name: "image", bytes: image), options: VerificationOptions(at: SampleCredential.instant))
    }

    @Test func `gets a report for each, and neither stands in for the other`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let documents = MemoryDocuments(SampleAssertion.documents(key))
        let (new, old) = (try SampleToken.credential(by: key), try SampleAssertion.token(by: key))
        let forgedNew = try SampleToken.signed(
            SampleCredential.payload(SampleCredential.version2(issuer: DIDKey(key.publicKey).did)),
            header: SampleToken.header(key), with: stranger)
        let forgedOld = try SampleAssertion.token(by: stranger)
        for picture in try Self.pictures() {
            for (second, third, verdicts) in [
                (old, new, [.accepted, .accepted]), (forgedOld, new, [.rejected, .accepted]),
                (old, forgedNew, [.accepted, .rejected]),
            ] as [([UInt8], [UInt8], [Verdict])] {
                let image = try BadgeImage(picture).baking([
                    BakedBadge(standard: .openBadges2, payload: second),
                    BakedBadge(standard: .openBadges3, payload: third),
                ])
                let reports = await reports(image, documents)
                #expect(reports.map(\.verdict) == verdicts)
                #expect(reports.map(\.source.standard) == ["open-badges-2.0", "open-badges-3.0"])
                #expect(
                    Verdict.combined(reports.map(\.verdict)) == (verdicts.contains(.rejected) ? .rejected : .accepted))
                for report in reports { expectContract(report) }
            }
        }
    }

    @Test func `is refused when it announces one generation and holds the other`() async throws {
        let key = try SampleKeys.issuer
        let documents = MemoryDocuments(SampleAssertion.documents(key))
        let (new, old) = (try SampleToken.credential(by: key), try SampleAssertion.token(by: key))
        for picture in try Self.pictures() {
            for badge in [
                BakedBadge(standard: .openBadges3, payload: old), BakedBadge(standard: .openBadges2, payload: new),
            ] {
                let reports = await reports(try BadgeImage(picture).baking([badge]), documents)
                expect(try #require(reports.first), .rejected, ["file.payload failed file.standard"])
            }
        }
    }

    @Test func `may hold an address of 2.0, which is only hosted`() async throws {
        for picture in try Self.pictures() {
            let image = try BadgeImage(picture).baking([
                BakedBadge(standard: .openBadges2, payload: Array("https://school.example/assertions/1".utf8))
            ])
            let report = try #require(await reports(image, MemoryDocuments()).first)
            #expect(report.verdict == .undetermined)
            #expect(report.source.proof == "hosted")
            expectContract(report)
        }
    }
}
