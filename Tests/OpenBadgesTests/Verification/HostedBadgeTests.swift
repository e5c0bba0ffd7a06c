import Diagnostics
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// A sound hosted assertion of Open Badges 2.0 with its documents, for tests to break in one place.
enum SampleHosted {
    static let id = "https://school.example/assertions/1"

    static let document = SampleAssertion.document
        .setting("/id", to: .text(id)).setting("/verification", to: ["type": "HostedBadge"])

    static let profile = SampleAssertion.profile([])

    /// The documents of the sample, with some of them exchanged.
    static func documents(_ changes: [String: MemoryDocuments.Answer?] = [:]) -> MemoryDocuments {
        var documents: [String: MemoryDocuments.Answer] = [
            id: .json(document), SampleAssertion.issuer: .json(profile),
            SampleAssertion.badge: .json(SampleAssertion.badgeClass),
        ]
        for (address, answer) in changes { documents[address] = answer }
        return MemoryDocuments(documents)
    }
}

@Suite struct `Hosted badge` {
    private func verdict(_ documents: MemoryDocuments, of file: JSONValue = SampleHosted.document) async -> [String] {
        let report = await report(on: file.serialized(), documents: documents)
        expectContract(report)
        return [report.verdict.rawValue] + report.faults
    }

    @Test func `is accepted as its issuer's site serves it`() async {
        let report = await report(on: SampleHosted.document.serialized(), documents: SampleHosted.documents())
        expect(report, .accepted, [])
        #expect(report.source.proof == "hosted")
        #expect(report.source.standard == "open-badges-2.0")
        #expect(report.badge?["name"] == "First aid")
    }

    @Test func `counts as it is served, whatever the file says`() async {
        let file = SampleHosted.document.setting("/recipient/identity", to: "mallory@school.example")
            .setting("/expires", to: nil)
        let report = await report(on: file.serialized(), documents: SampleHosted.documents())
        #expect(report.verdict == .accepted)
        #expect(report.badge?["recipient"]?.object?["identity"] == "anna@school.example")
        let notice = report.notices.first { $0.code == "hosted.differs" }
        #expect(notice?.explanation.contains("recipient, expires") == true)
    }

    @Test func `of which the site says that it was revoked is rejected`() async {
        let left: JSONValue = [
            "@context": SampleAssertion.context, "id": .text(SampleHosted.id), "type": "Assertion", "revoked": true,
            "revocationReason": "Awarded by mistake",
        ]
        for served in [left, SampleHosted.document.setting("/revoked", to: true)] {
            let faults = await verdict(SampleHosted.documents([SampleHosted.id: .json(served)]))
            #expect(faults.first == "rejected")
            #expect(faults.contains("status.revocation failed status.revoked"), "\(faults)")
        }
        let gone = await verdict(SampleHosted.documents([SampleHosted.id: .gone]))
        #expect(gone.contains("status.revocation failed status.revoked"), "\(gone)")
    }

    @Test func `of which only the revocation is left is rejected for that and nothing else, wherever it is found`()
        async throws
    {
        let left: JSONValue = ["id": .text(SampleHosted.id), "type": "Assertion", "revoked": true]
        let document = left.setting("/@context", to: SampleAssertion.context)
            .setting("/revocationReason", to: "Awarded by mistake")
        let file = await report(
            on: SampleHosted.document.serialized(),
            documents: SampleHosted.documents([SampleHosted.id: .json(document)]))
        #expect(file.badge?["recipient"] != nil)
        let address = try #require(IRI(SampleHosted.id))
        var reports = [file]
        for answer in [document, left, ["revoked": true]] as [JSONValue] {
            let loaded = LoadedDocument(bytes: answer.serialized(), address: address)
            reports += await Verifier(loader: SampleHosted.documents()).verify(
                BadgeInput(url: address, document: loaded), options: VerificationOptions(at: SampleCredential.instant))
        }
        let gone = UnreadableInput(DocumentError.gone(url: address.text))
        reports += await Verifier(loader: SampleHosted.documents()).verify(
            BadgeInput(name: address.text, unreadable: gone, isFromURL: true),
            options: VerificationOptions(at: SampleCredential.instant))
        #expect(reports.count == 5)
        for report in reports {
            expectContract(report)
            #expect(report.verdict == .rejected)
            #expect(
                report.faults.filter { !$0.hasSuffix(" notRun") } == ["status.revocation failed status.revoked"],
                "\(report.faults)")
        }
    }

    @Test func `may embed a badge class with a context and a language of its own, as Moodle writes it`() async {
        let badgeClass = SampleAssertion.badgeClass.setting("/@context", to: SampleAssertion.context)
            .setting("/@language", to: "en")
        let document = SampleHosted.document.setting("/badge", to: badgeClass)
        let documents = SampleHosted.documents([
            SampleHosted.id: .json(document), SampleAssertion.badge: .json(badgeClass),
        ])
        #expect(await verdict(documents, of: document) == ["accepted"])
    }

    /// The verdict on a badge whose documents come over the network.
    private func verdictOverNetwork(_ documents: MemoryDocuments, of file: JSONValue) async -> [String] {
        let report = await Verifier(loader: MemoryDocuments()).verify(
            BadgeInput(name: "badge", bytes: file.serialized()),
            options: VerificationOptions(at: SampleCredential.instant), network: documents)[0]
        return [report.verdict.rawValue] + report.faults
    }

    @Test func `is left open where anybody on the way could exchange it`() async throws {
        let open = ["undetermined", "proof.hosted-scope undetermined hosted.origin"]
        let address = "http://school.example/assertions/1"
        let document = SampleHosted.document.setting("/id", to: .text(address))
        let documents = SampleHosted.documents([address: .json(document)])
        #expect(await verdictOverNetwork(documents, of: document) == open)
        // Whoever asks has the document already, or the site sends on to its protected address.
        #expect(await verdict(documents, of: document) == ["accepted"])
        let loaded = LoadedDocument(bytes: document.serialized(), address: try #require(IRI(SampleHosted.id)))
        let report = await Verifier(loader: SampleHosted.documents()).verify(
            BadgeInput(url: try #require(IRI(address)), document: loaded),
            options: VerificationOptions(at: SampleCredential.instant))[0]
        expect(report, .accepted, [])
        let badge = "http://school.example/first-aid"
        let ofClass = SampleHosted.document.setting("/badge", to: .text(badge))
        let withClass = SampleHosted.documents([
            SampleHosted.id: .json(ofClass),
            badge: .json(SampleAssertion.badgeClass.setting("/id", to: .text(badge))),
        ])
        #expect(await verdictOverNetwork(withClass, of: ofClass) == open)
        #expect(await verdict(withClass, of: ofClass) == ["accepted"])
    }

    @Test(arguments: ["_:b0", "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9b01"] as [JSONValue])
    func `says that nobody can be asked where its issuer has no address`(issuer: JSONValue) async {
        let badgeClass = SampleAssertion.badgeClass.setting("/issuer", to: issuer)
        let faults = await verdict(SampleHosted.documents([SampleAssertion.badge: .json(badgeClass)]))
        #expect(faults.first == "undetermined")
        #expect(faults.contains("proof.hosted-scope undetermined hosted.origin"), "\(faults)")
    }

    @Test func `may carry an endorsement, which is read in the words of 2_0`() async {
        let (id, endorser) = ("https://endorser.example/1", "https://endorser.example/issuer")
        let endorsement: JSONValue = [
            "id": .text(id), "type": "Endorsement", "issuer": .text(endorser), "issuedOn": "2026-01-01T00:00:00Z",
            "claim": ["id": .text(SampleHosted.id), "endorsementComment": "Sound."],
            "verification": ["type": "HostedBadge"],
        ]
        let served = endorsement.setting("/@context", to: SampleAssertion.context)
        let profile = SampleHosted.profile.setting("/id", to: .text(endorser))
        func report(_ endorsement: JSONValue, served: JSONValue) async -> VerificationReport {
            let document = SampleHosted.document.setting("/endorsement", to: [endorsement])
            return await OpenBadgesTests.report(
                on: document.serialized(),
                documents: SampleHosted.documents([
                    SampleHosted.id: .json(document), id: .json(served), endorser: .json(profile),
                ]))
        }
        for written in [endorsement, served, .text(id)] {
            let report = await report(written, served: served)
            #expect(report.verdict == .accepted, "\(report.faults)")
            #expect(report.endorsements.map(\.verdict) == [.accepted])
        }
        let other = served.setting("/claim/id", to: "https://school.example/assertions/2")
        #expect(await report(endorsement, served: other).endorsements.map(\.verdict) == [.rejected])
    }

    @Test func `is never accepted without its documents`() async {
        for address in [SampleHosted.id, SampleAssertion.issuer, SampleAssertion.badge] {
            let unavailable = await verdict(SampleHosted.documents([address: nil]))
            #expect(unavailable.first == "undetermined", "\(address): \(unavailable)")
            for answer in [.absent, .gone, .bytes(Array("<html>".utf8)), .json([]), .json([:])]
                as [MemoryDocuments.Answer]
            {
                let faults = await verdict(SampleHosted.documents([address: answer]))
                #expect(faults.first == "rejected", "\(address): \(faults)")
            }
        }
    }

    @Test(arguments: ["urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9b01", "_:badge"] as [JSONValue])
    func `is nobody's where its id is no address`(id: JSONValue) async {
        let address = "https://evil.example/1"
        let document = SampleHosted.document.setting("/id", to: id)
        let input = BadgeInput(name: address, bytes: document.serialized(), isFromURL: true)
        let report = await Verifier(loader: SampleHosted.documents()).verify(
            input, options: VerificationOptions(at: SampleCredential.instant))[0]
        expect(report, .rejected, ["proof.hosted-scope failed hosted.id"])
        // In a file it may be somebody's who has not said where it stands.
        let faults = await verdict(SampleHosted.documents(), of: document)
        #expect(faults == ["undetermined", "proof.hosted-scope undetermined hosted.address"])
    }

    @Test func `is not vouched for by a site that only sends on to another one`() async throws {
        let address = try #require(IRI(SampleHosted.id))
        let other = try #require(IRI("https://evil.example/1"))
        let document = LoadedDocument(bytes: SampleHosted.document.serialized(), address: other)
        let report = await Verifier(loader: SampleHosted.documents()).verify(
            BadgeInput(url: address, document: document), options: VerificationOptions(at: SampleCredential.instant))[0]
        expect(report, .rejected, ["proof.hosted-scope failed fetch.redirect"])
    }

    @Test(arguments: ["Profile", "Criteria", "Evidence", "RevocationList", "AlignmentObject"])
    func `stays a badge whatever else it says that it is`(name: String) async {
        let address = "https://evil.example/1"
        let document = SampleHosted.document.setting("/id", to: .text(address))
            .setting("/type", to: [.text(name), "Assertion"])
        let faults = await verdict(SampleHosted.documents([address: .json(document)]), of: document)
        #expect(faults == ["rejected", "proof.hosted-scope failed hosted.origin"])
    }

    @Test(
        arguments: [
            ("revoked", [true]), ("https://w3id.org/openbadges#revoked", true), ("obi:revoked", [true]),
        ] as [(String, JSONValue)])
    func `is taken back in whatever words`(name: String, value: JSONValue) async {
        var document = SampleHosted.document.object ?? JSONObject()
        document[MemberName(name)] = value
        let served = JSONValue.object(document)
        let faults = await verdict(SampleHosted.documents([SampleHosted.id: .json(served)]))
        #expect(faults.contains("status.revocation failed status.revoked"), "\(faults)")
    }

    @Test func `is left open where only the profile inside it could be had`() async {
        let embedded = SampleAssertion.badgeClass.setting("/id", to: "_:b")
            .setting("/issuer", to: SampleHosted.profile)
        let document = SampleHosted.document.setting("/badge", to: embedded)
        let faults = await verdict(
            SampleHosted.documents([SampleHosted.id: .json(document), SampleAssertion.issuer: nil]), of: document)
        #expect(faults == ["undetermined", "proof.hosted-scope undetermined hosted.origin"])
    }

    @Test func `has to be what its address serves`() async {
        let other = SampleHosted.document.setting("/id", to: "https://school.example/assertions/2")
        let faults = await verdict(SampleHosted.documents([SampleHosted.id: .json(other)]))
        #expect(faults.contains("proof.hosted-scope failed hosted.id"), "\(faults)")
        let profile = SampleHosted.profile.setting("/id", to: .text(SampleHosted.id))
        let foreign = await verdict(SampleHosted.documents([SampleHosted.id: .json(profile)]))
        #expect(foreign.contains("proof.hosted-scope failed hosted.id"), "\(foreign)")
    }

    @Test(
        arguments: [
            "https://evil.example/assertions/1", "https://school.example:8443/assertions/1",
            "https://school.example.evil.example/assertions/1", "https://sub.school.example/assertions/1",
            "https://school.example@evil.example/assertions/1",
        ])
    func `outside of its issuer's site is rejected`(address: String) async {
        let document = SampleHosted.document.setting("/id", to: .text(address))
        let faults = await verdict(SampleHosted.documents([address: .json(document)]), of: document)
        #expect(faults.first == "rejected")
        #expect(faults.contains("proof.hosted-scope failed hosted.origin"), "\(faults)")
    }

    @Test func `with a badge class on another site is rejected unless the issuer's rules say otherwise`() async {
        let address = "https://other.example/badge.json"
        let document = SampleHosted.document.setting("/badge", to: .text(address))
        let badgeClass = SampleAssertion.badgeClass.setting("/id", to: .text(address))
        let changes: [String: MemoryDocuments.Answer?] = [SampleHosted.id: .json(document), address: .json(badgeClass)]
        let faults = await verdict(SampleHosted.documents(changes), of: document)
        #expect(faults.contains("proof.hosted-scope failed hosted.origin"), "\(faults)")
        let rules: JSONValue = ["allowedOrigins": "school.example"]
        let ruled = changes.merging([
            SampleAssertion.issuer: .json(SampleHosted.profile.setting("/verification", to: rules))
        ]) { $1 }
        #expect(await verdict(SampleHosted.documents(ruled), of: document) == ["accepted"])
    }

    @Test(
        arguments: [
            (["startsWith": "https://school.example/assertions"], true),
            (["startsWith": "https://school.example/assertions/"], true),
            (["startsWith": ["https://school.example/x", "https://school.example/"]], true),
            (["startsWith": "https://school.example/assert"], false),
            (["startsWith": "https://school.example/other/../assertions"], true),
            (["startsWith": "http://school.example/assertions"], false),
            (["startsWith": "https://evil.example/assertions"], false),
            (["allowedOrigins": ["badges.example", "school.example"]], true),
            (["allowedOrigins": "SCHOOL.example"], true),
            (["allowedOrigins": "badges.example"], false),
            (["startsWith": "https://school.example/x", "allowedOrigins": "school.example"], false),
        ] as [(JSONValue, Bool)])
    func `keeps its issuer's rules`(rules: JSONValue, isPermitted: Bool) async {
        let profile = SampleHosted.profile.setting("/verification", to: rules)
        let faults = await verdict(SampleHosted.documents([SampleAssertion.issuer: .json(profile)]))
        #expect(faults == (isPermitted ? ["accepted"] : ["rejected", "proof.hosted-scope failed hosted.origin"]))
    }

    @Test func `cannot walk out of the folder that its issuer permits`() async {
        let profile = SampleHosted.profile.setting(
            "/verification", to: ["startsWith": "https://school.example/assertions/"])
        for path in ["assertions/../users/1", "assertions/%2e%2E/users/1", "assertions/./../users/1"] {
            let address = "https://school.example/\(path)"
            let document = SampleHosted.document.setting("/id", to: .text(address))
            let faults = await verdict(
                SampleHosted.documents([address: .json(document), SampleAssertion.issuer: .json(profile)]),
                of: document)
            #expect(faults.contains("proof.hosted-scope failed hosted.origin"), "\(path): \(faults)")
        }
    }

    @Test func `is not vouched for by rules that stand only in itself`() async {
        let address = "https://evil.example/1"
        let embedded = SampleAssertion.badgeClass.setting("/id", to: "_:b").setting(
            "/issuer", to: SampleHosted.profile.setting("/verification", to: ["allowedOrigins": "evil.example"]))
        let document = SampleHosted.document.setting("/id", to: .text(address)).setting("/badge", to: embedded)
        let faults = await verdict(
            SampleHosted.documents([address: .json(document), SampleAssertion.issuer: nil]), of: document)
        #expect(faults.contains("proof.hosted-scope failed hosted.origin"), "\(faults)")
    }

    @Test func `counts with the badge class that its own address serves, not with the one inside`() async {
        let embedded = SampleAssertion.badgeClass.setting("/name", to: "Doctor of Medicine")
        let document = SampleHosted.document.setting("/badge", to: embedded)
        let report = await report(
            on: document.serialized(), documents: SampleHosted.documents([SampleHosted.id: .json(document)]))
        #expect(report.verdict == .accepted)
        #expect(report.badge?["name"] == "First aid")
    }

    @Test func `may use other words for the same things`() async {
        let document: JSONValue = [
            "@context": [SampleAssertion.context, ["award": "https://w3id.org/openbadges#badge"]],
            "@id": .text(SampleHosted.id), "@type": "https://w3id.org/openbadges#Assertion",
            "award": ["id": .text(SampleAssertion.badge)],
            "https://w3id.org/openbadges#recipient": [
                "type": "email", "hashed": false, "identity": "anna@school.example",
            ],
            "verify": ["type": "hosted"], "issuedOn": "2026-01-01T00:00:00Z",
        ]
        let documents = SampleHosted.documents([SampleHosted.id: .json(document)])
        let report = await report(on: document.serialized(), documents: documents)
        expect(report, .accepted, [])
        #expect(report.badge?["recipient"]?.object?["identity"] == "anna@school.example")
    }

    @Test func `may say of what it does not have that it is null`() async {
        let document = SampleHosted.document.setting("/expires", to: .null).setting("/evidence", to: [.null])
            .setting("/recipient/salt", to: .null)
        let badgeClass = SampleAssertion.badgeClass.setting("/tags", to: .null)
        let documents = SampleHosted.documents([
            SampleHosted.id: .json(document), SampleAssertion.badge: .json(badgeClass),
        ])
        expect(await report(on: document.serialized(), documents: documents), .accepted)
        for member in ["recipient", "badge", "issuedOn"] {
            let lacking = SampleHosted.document.setting("/\(member)", to: .null)
            let faults = await verdict(SampleHosted.documents([SampleHosted.id: .json(lacking)]), of: lacking)
            #expect(
                faults.first == "rejected" && faults.contains("conformance.model failed model.missing"), "\(faults)")
        }
        let mixed = SampleHosted.document.setting("/evidence", to: [.null, "https://school.example/evidence"])
        let faults = await verdict(SampleHosted.documents([SampleHosted.id: .json(mixed)]), of: mixed)
        #expect(faults == ["rejected", "conformance.model failed model.type"])
    }

    @Test(arguments: ["BadgeClass", "Profile"])
    func `is not a person's when it only describes a badge or an issuer`(name: String) async {
        let file = name == "Profile" ? SampleHosted.profile : SampleAssertion.badgeClass
        let report = await report(on: file.serialized(), documents: SampleHosted.documents())
        expect(report, .accepted, [])
        #expect(report.notices.contains { $0.code == "document.no-award" })
        let claimed = await reportOn(file.serialized(), knownAs: "anna@school.example")
        #expect(claimed.verdict != .accepted)
    }

    private func reportOn(_ bytes: [UInt8], knownAs recipient: String) async -> VerificationReport {
        let options = VerificationOptions(
            at: SampleCredential.instant, recipients: [KnownRecipient(recipient)])
        return await Verifier(loader: SampleHosted.documents())
            .verify(BadgeInput(name: "file", bytes: bytes), options: options)[0]
    }
}
