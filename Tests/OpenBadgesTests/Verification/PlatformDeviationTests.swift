import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

/// Badges as platforms in use write them, where that is not as the standards ask: read, judged by the rules, and named.
@Suite struct `Ways of writing of platforms in use` {
    private static func expectTold(
        _ report: VerificationReport, _ code: FindingCode, _ words: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(
            report.notices.contains { $0.code == code && $0.explanation.contains(words) }, "\(report.notices)",
            sourceLocation: sourceLocation)
    }

    @Test func `a mark of the byte order before a document does not matter, in a file or in a picture`() async throws {
        let document = [0xEF, 0xBB, 0xBF] + (try SampleProof.credential(by: SampleKeys.issuer)).serialized()
        let picture = try SamplePNG.plain().adding(.international("openbadgecredential", document)).bytes
        for bytes in [document, picture] {
            let reports = await Verifier(loader: MemoryDocuments()).verify(
                BadgeInput(name: "badge", bytes: bytes), options: VerificationOptions(at: SampleCredential.instant))
            #expect(reports.map(\.verdict) == [.accepted], "\(reports.flatMap(\.checks))")
        }
    }

    @Test func `contexts in another order are no badge of 3_0, and the reason says what is where`() async throws {
        let v2 = "https://www.w3.org/ns/credentials/v2"
        let extensions = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
        for contexts in [
            [.text(v2), .text(extensions), SampleCredential.openBadgesContext],
            [SampleCredential.openBadgesContext, .text(v2)],
        ] as [[JSONValue]] {
            let token = try SampleToken.credential(by: SampleKeys.issuer) {
                $0.setting("/@context", to: .array(contexts))
            }
            let report = await report(on: token)
            #expect(report.verdict == .rejected)
            let finding = try #require(report.checks.first { $0.code == .conformanceContext }?.outcome.finding)
            #expect(finding.code == "ld.context")
            #expect(finding.explanation.contains("another place") == (contexts.first == .text(v2)))
            // What it says is shown all the same.
            #expect(report.badge?["name"] == "First aid" && report.outcome(.proofSignature) == "passed")
        }
    }

    @Test func `a badge in an envelope is judged as the token in it, and nothing is read from the envelope`()
        async throws
    {
        func envelope(_ token: [UInt8], type: String = "data:application/vc+jwt,") -> JSONValue {
            [
                "@context": "https://www.w3.org/ns/credentials/v2", "type": ["EnvelopedVerifiableCredential"],
                "id": .text(type + String(decoding: token, as: UTF8.self)),
            ]
        }
        let token = try SampleToken.credential(by: SampleKeys.issuer)
        let sound = await report(on: envelope(token))
        expect(sound, .accepted)
        #expect(sound.badge?["name"] == "First aid" && sound.outcome(.proofSignature) == "passed")
        let issuer = DIDKey(try SampleKeys.issuer.publicKey).did
        let forgery = try SampleToken.credential(by: SampleKeys.stranger) {
            $0.setting("/issuer/id", to: .text(issuer))
        }
        let forged = await report(on: envelope(forgery))
        #expect(forged.verdict == .rejected && forged.faults.contains("proof.key-binding failed key.issuer"))
        for other in [
            envelope(token, type: "data:application/vc+sd-jwt,"), envelope(token).setting("/name", to: "Doctor"),
        ] {
            let report = await report(on: other)
            #expect(report.verdict == .undetermined)
            #expect(Set(report.checks.compactMap { $0.outcome.finding?.code }) == ["standard.unsupported"])
        }
    }

    @Test func `a badge is called as its achievement is, whatever the credential calls itself`() async throws {
        let token = try SampleToken.credential(by: SampleKeys.issuer) {
            $0.setting("/name", to: "Doctor of Medicine").setting("/description", to: "For Anna.")
        }
        let report = await report(on: token)
        expect(report, .accepted)
        #expect(report.badge?["name"] == "First aid" && report.name == "First aid")
        #expect(report.badge?["description"] == "Gives first aid to an adult.")
        #expect(report.badge?["credential"] == ["name": "Doctor of Medicine", "description": "For Anna."])
        let same = await OpenBadgesTests.report(on: try SampleToken.credential(by: SampleKeys.issuer))
        #expect(same.badge?["credential"] == nil)
    }

    @Test(arguments: [nil, .eddsaRDFC2022] as [Cryptosuite?])
    func `one object in the place of a list is read, and told`(suite: Cryptosuite?) async throws {
        let key = try SampleKeys.issuer
        let edits: [(String, JSONValue)] = [
            ("/evidence", ["id": "https://issuer.example/work", "type": ["Evidence"], "name": "Work"]),
            (
                "/credentialSubject/identifier",
                [
                    "type": "IdentityObject", "hashed": false, "identityHash": "anna@school.example",
                    "identityType": "emailAddress",
                ]
            ),
            (
                "/credentialSubject/achievement/alignment",
                [
                    "type": ["Alignment"], "targetName": "Care", "targetUrl": "https://issuer.example/frame",
                ]
            ),
        ]
        for (place, value) in edits {
            for (value, isTold) in [(value, true), ([value], false)] as [(JSONValue, Bool)] {
                let report: VerificationReport
                if let suite {
                    report = await OpenBadgesTests.report(
                        on: try SampleProof.credential(by: key, suite, editing: { $0.setting(place, to: value) }))
                } else {
                    report = await OpenBadgesTests.report(
                        on: try SampleToken.credential(by: key, editing: { $0.setting(place, to: value) }))
                }
                expect(report, .accepted)
                #expect(
                    report.notices.contains { $0.code == "model.deviation" && $0.explanation.contains(place) } == isTold
                )
            }
        }
    }

    /// A site that names what it serves in its own way.
    private struct Typed: DocumentLoader {
        let documents: MemoryDocuments
        let mediaType: String?

        func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
            let document = try await documents.load(url)
            return LoadedDocument(bytes: document.bytes, mediaType: mediaType, address: url)
        }
    }

    @Test(arguments: [
        "application/json; charset=utf-8", "application/json;charset=UTF-8", "application/ld+json; charset=utf-8",
        "Application/JSON", "text/plain; charset=ISO-8859-1", "application/octet-stream", "", nil,
    ])
    func `a media type with a character set, or another one, decides nothing`(mediaType: String?) async {
        let site = Typed(documents: SampleHosted.documents(), mediaType: mediaType)
        let reports = await Verifier(loader: MemoryDocuments()).verify(
            BadgeInput(name: "badge", bytes: SampleHosted.document.serialized()),
            options: VerificationOptions(at: SampleCredential.instant), network: site)
        for report in reports { expect(report, .accepted) }
        #expect(reports.count == 1)
    }

    @Test func `verification as in 1_x under the name of 2_0, and one salt for a whole site`() async throws {
        let salt = "site-wide-secret"
        let hash =
            "sha256$" + Hexadecimal.encode(try HashAlgorithm.sha256.digest(Array("anna@school.example\(salt)".utf8)))
        let document = SampleHosted.document.setting("/verification", to: nil)
            .setting("/verify", to: ["type": "hosted", "url": .text(SampleHosted.id)])
            .setting(
                "/recipient",
                to: ["type": "email", "hashed": true, "salt": .text(salt), "identity": .text(hash)])
        let documents = SampleHosted.documents([SampleHosted.id: .json(document)])
        for (known, isTheirs) in [
            ("anna@school.example", true), ("Anna@School.Example", true), ("bob@school.example", false),
        ] {
            let options = VerificationOptions(at: SampleCredential.instant, recipients: [KnownRecipient(known)])
            let report = await report(on: document, documents: documents, options: options)
            expect(
                report, isTheirs ? .accepted : .rejected,
                isTheirs ? [] : ["trust.recipient failed recipient.mismatch"])
            Self.expectTold(report, "verification.earlier-edition", "as Moodle does")
            #expect(report.source.standard == "open-badges-2.0")
        }
        // By the rules of 2.0: the site of the issuer has to serve it.
        let elsewhere = document.setting("/verify/url", to: "https://other.example/1").setting(
            "/id", to: "https://other.example/1")
        let forged = await report(
            on: elsewhere,
            documents: SampleHosted.documents(["https://other.example/1": .json(elsewhere)]))
        #expect(forged.verdict == .rejected)
    }

    @Test func `a status list in every alphabet and with every prefix of base64`() async throws {
        let key = try SampleKeys.issuer
        let token = try SampleToken.credential(by: key) {
            $0.setting("/credentialStatus", to: SampleStatusList.entry())
        }
        for set in [[], [SampleStatusList.index]] {
            // Bits that take both letters in which the alphabets differ.
            let bits = SampleStatusList.bits(set + Array(stride(from: 20, to: 9_000, by: 7)))
            let bytes = try GzipStream.deflate(bits.bytes)
            let (url, plain) = (Base64URL.encode(bytes) as String, Base64.encode(bytes) as String)
            let bare = String(plain.prefix { $0 != "=" })
            let padding = plain.dropFirst(bare.utf8.count)
            for text in [
                "u" + url, "u" + url + padding, "U" + url + padding, "m" + bare, "M" + plain, "u" + plain, url, plain,
                bare,
            ] {
                let list = try SampleStatusList.secured(by: key) {
                    $0.setting("/credentialSubject/encodedList", to: .text(text))
                }
                let report = await report(
                    on: token, documents: MemoryDocuments([SampleStatusList.address: .json(list)]))
                expect(
                    report, set.isEmpty ? .accepted : .rejected,
                    set.isEmpty ? [] : ["status.revocation failed status.revoked"])
                #expect(report.noticeCodes.contains("status.deviation") == (text != "u" + url))
            }
            for text in ["z" + url, "f" + url, "uu" + url, " u" + url, "u" + url + "\n", "u" + url + "===="] {
                let list = try SampleStatusList.secured(by: key) {
                    $0.setting("/credentialSubject/encodedList", to: .text(text))
                }
                let report = await report(
                    on: token, documents: MemoryDocuments([SampleStatusList.address: .json(list)]))
                expect(report, .rejected, ["status.revocation failed status.invalid"])
            }
        }
    }
}
