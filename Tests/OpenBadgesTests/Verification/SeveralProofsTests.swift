import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Several embedded proofs` {
    /// A proof of a suite that nobody knows.
    static let unknown: JSONValue = [
        "type": "DataIntegrityProof", "cryptosuite": "quantum-2040", "proofPurpose": "assertionMethod",
        "verificationMethod": "did:example:1#1", "proofValue": "z1",
    ]

    private func proofs(_ document: JSONValue) throws -> [JSONValue] {
        try #require(document.object?["proof"]).elements
    }

    @Test func `are accepted when each is the issuer's`() async throws {
        let key = try SampleKeys.issuer
        let once = try SampleProof.credential(by: key)
        let twice = try SampleProof.securing(once, by: key) { $0.created = DateTime("2026-01-02T00:00:00Z") }
        #expect(try proofs(twice).count == 2)
        expect(await report(on: twice), .accepted)
        let swapped = twice.setting("/proof", to: .array(try proofs(twice).reversed()))
        expect(await report(on: swapped), .accepted)
    }

    @Test func `are refused when one is a stranger's or does not hold`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let once = try SampleProof.credential(by: key)
        expect(
            await report(on: try SampleProof.securing(once, by: stranger)), .rejected,
            ["proof.key-binding failed proof.method"])
        let twice = try SampleProof.securing(once, by: key)
        for position in 0...1 {
            expect(
                await report(on: twice.setting("/proof/\(position)/created", to: "2026-01-03T00:00:00Z")), .rejected,
                ["proof.signature failed proof.invalid"])
        }
    }

    @Test func `may have unknown ones among them, which count for nothing`() async throws {
        let once = try SampleProof.credential(by: SampleKeys.issuer)
        let own = try #require(once.object?["proof"])
        // Those of earlier classes have other members.
        let earlier: JSONValue = [
            "type": "Ed25519Signature2018", "created": "2026-01-02T00:00:00Z", "jws": "e30..AAAA",
        ]
        for list in [[own, Self.unknown], [Self.unknown, own], [own, earlier], [["type": "Weird"], own]]
            as [[JSONValue]]
        {
            let report = await report(on: once.setting("/proof", to: .array(list)))
            expect(report, .accepted)
            #expect(report.noticeCodes.contains("proof.unknown"))
            #expect(report.source.cryptosuite == "eddsa-jcs-2022")
        }
        for list in [[Self.unknown, Self.unknown], [earlier]] as [JSONValue] {
            let report = await report(on: once.setting("/proof", to: list))
            #expect(report.faults.contains("proof.signature failed proof.suite") && report.verdict == .rejected)
        }
    }

    @Test func `are at most sixteen`() async throws {
        let once = try SampleProof.credential(by: SampleKeys.issuer)
        let own = try #require(once.object?["proof"])
        expect(await report(on: once.setting("/proof", to: .array(Array(repeating: own, count: 16)))), .accepted)
        let report = await report(on: once.setting("/proof", to: .array(Array(repeating: own, count: 17))))
        #expect(report.faults.contains("proof.present failed limit.count") && report.verdict == .rejected)
    }

    // MARK: Chains

    private static let first = "urn:uuid:00000000-0000-4000-8000-000000000001"
    private static let second = "urn:uuid:00000000-0000-4000-8000-000000000002"

    /// A credential with a proof, and a second one made after it.
    private func chain() throws -> JSONValue {
        let key = try SampleKeys.issuer
        let once = try SampleProof.credential(by: key, options: { $0.id = IRI(Self.first) })
        return try SampleProof.securing(once, by: key) {
            $0.id = IRI(Self.second)
            $0.previousProof = [Self.first]
        }
    }

    @Test func `may be made one after the other, and the later one covers the earlier one`() async throws {
        let chain = try chain()
        expect(await report(on: chain), .accepted)
        // Another sound proof of the issuer under the name of the first one.
        let exchanged = try SampleProof.credential(
            by: SampleKeys.issuer,
            options: {
                $0.id = IRI(Self.first)
                $0.created = DateTime("2026-01-05T00:00:00Z")
            })
        let other = try #require(exchanged.object?["proof"])
        expect(
            await report(on: chain.setting("/proof/0", to: other)), .rejected,
            ["proof.signature failed proof.invalid"])
    }

    @Test func `in a chain are all there, each once, and in no circle`() async throws {
        let chain = try chain()
        let proofs = try proofs(chain)
        let missing = chain.setting("/proof", to: [proofs[1]])
        let twice = chain.setting("/proof", to: [proofs[0], proofs[0], proofs[1]])
        expect(
            await report(on: missing), .rejected,
            ["proof.signature failed proof.chain", "proof.coverage notRun"])
        expect(
            await report(on: twice), .rejected, ["proof.signature failed proof.chain", "proof.coverage notRun"])
        for previous in [Self.first, Self.second] as [String] {
            let loop = chain.setting("/proof/0/previousProof", to: .text(previous))
            let report = await report(on: loop)
            #expect(report.faults.contains("proof.signature failed proof.chain"), "\(report.faults)")
            #expect(report.verdict == .rejected)
        }
    }

    @Test func `that all name each other are refused in time`() async throws {
        let key = try SampleKeys.issuer
        let names = (0..<16).map { "urn:uuid:00000000-0000-4000-8000-0000000000\($0 + 10)" }
        var credential = SampleCredential.version2(issuer: DIDKey(key.publicKey).did)
        for (position, name) in names.enumerated() {
            credential = try SampleProof.securing(credential, by: key) {
                $0.id = IRI(name)
                $0.previousProof = Array(names.prefix(position))
            }
        }
        expect(await report(on: credential), .accepted)
        for position in names.indices {
            credential = credential.setting(
                "/proof/\(position)/previousProof", to: .array(names.map { JSONValue.text($0) }))
        }
        let report = await report(on: credential)
        expect(report, .rejected, ["proof.signature failed proof.chain", "proof.coverage notRun"])
    }

    // MARK: Inside a token

    @Test func `and a token around them are all judged`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let signed = try SampleProof.credential(by: key)
        func token(_ credential: JSONValue) throws -> [UInt8] {
            try SampleToken.signed(
                SampleCredential.payload(credential), header: SampleToken.header(key), with: key)
        }
        let sound = await report(on: try token(signed))
        expect(sound, .accepted)
        #expect(sound.source.proof == "vc-jwt" && sound.source.cryptosuite == "eddsa-jcs-2022")
        #expect(sound.source.algorithm == "EdDSA")
        let edited = await report(on: try token(signed.setting("/name", to: "Second aid")))
        expect(edited, .rejected, ["proof.signature failed proof.invalid"])
        let foreign = try SampleProof.securing(
            SampleCredential.version2(issuer: DIDKey(key.publicKey).did), by: stranger)
        expect(await report(on: try token(foreign)), .rejected, ["proof.key-binding failed proof.method"])
        let unknown = await report(on: try token(signed.setting("/proof", to: Self.unknown)))
        expect(unknown, .accepted)
        #expect(unknown.noticeCodes.contains("proof.unknown"))
    }

    @Test func `stand in the claim vc as they were made`() async throws {
        let key = try SampleKeys.issuer
        let credential = SampleCredential.version1(issuer: DIDKey(key.publicKey).did)
        let signed = try SampleProof.securing(credential, by: key)
        let token = try SampleToken.signed(
            SampleCredential.claimPayload(signed), header: SampleToken.header(key), with: key)
        expect(await report(on: token), .accepted)
    }
}
