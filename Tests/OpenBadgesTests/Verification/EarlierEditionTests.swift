import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Badge of an edition before 2_0` {
    private let address = "https://school.example/assertion.json"
    private let badge = "https://school.example/badge.json"
    private let issuer = "https://school.example/issuer.json"

    private var assertion: JSONValue {
        [
            "uid": "a1", "recipient": ["type": "email", "hashed": false, "identity": "anna@school.example"],
            "badge": .text(badge), "issuedOn": 1_430_352_000, "verify": ["type": "hosted", "url": .text(address)],
        ]
    }

    private var badgeClass: JSONValue {
        [
            "name": "First aid", "description": "Gives first aid.", "image": "https://school.example/badge.png",
            "criteria": "https://school.example/criteria", "issuer": .text(issuer),
            "alignment": [["name": "Standard 1", "url": "https://standards.example/1"]],
        ]
    }

    private var profile: JSONValue { ["name": "School", "url": "https://school.example"] }

    private func documents(_ changes: [String: MemoryDocuments.Answer] = [:]) -> MemoryDocuments {
        let documents: [String: MemoryDocuments.Answer] = [
            address: .json(assertion), badge: .json(badgeClass), issuer: .json(profile),
        ]
        return MemoryDocuments(documents.merging(changes) { $1 })
    }

    /// The report on a file of the edition 0.5 that was found at an address.
    private func reportFirst(_ document: JSONValue, at address: String) async -> VerificationReport {
        let input = BadgeInput(name: address, bytes: document.serialized(), isFromURL: true)
        return await Verifier(loader: MemoryDocuments()).verify(
            input, options: VerificationOptions(at: SampleCredential.instant))[0]
    }

    private var first: JSONValue {
        [
            "recipient": "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399", "salt": "Kosher",
            "issued_on": "2011-08-23", "evidence": "/work/1",
            "badge": [
                "version": "0.5.0", "name": "First aid", "image": "/badge.png", "description": "Gives first aid.",
                "criteria": "https://school.example/criteria",
                "issuer": ["origin": "https://school.example", "name": "School", "org": "District"],
            ],
        ]
    }

    @Test func `1_0 is accepted as its issuer's site serves it`() async {
        let result = await report(on: assertion.serialized(), documents: documents())
        expect(result, .accepted, [])
        #expect(result.source.standard == "open-badges-1.0")
        #expect(result.badge?["validFrom"] == "2015-04-30T00:00:00Z")
        #expect(result.badge?["issuer"]?.object?["id"] == .text(issuer))
    }

    /// Moodle writes it where a site has no address for mail, which only 2.0 asks for.
    @Test func `an issuer may have an empty address for mail, and no other that is none`() async {
        for (email, verdict) in [("", .accepted), ("nobody", .rejected)] as [(JSONValue, Verdict)] {
            let documents = documents([issuer: .json(profile.setting("/email", to: email))])
            #expect(await report(on: assertion.serialized(), documents: documents).verdict == verdict)
        }
        let old = first.setting("/badge/issuer/contact", to: "")
        expect(await reportFirst(old, at: address), .accepted, [])
    }

    @Test(arguments: ["2015-04-30", "2015-04-30T10:00:00", "1430352000", "2015-04-30T10:00:00+02:00"] as [JSONValue])
    func `1_1 may write dates in the ways of its time`(date: JSONValue) async {
        let document = assertion.setting("/issuedOn", to: date)
            .setting("/@context", to: "https://w3id.org/openbadges/v1").setting("/type", to: "Assertion")
            .setting("/id", to: .text(address))
        let result = await report(on: document.serialized(), documents: documents([address: .json(document)]))
        expect(result, .accepted, [])
        #expect(result.source.standard == "open-badges-1.1")
        // What was allowed then is not allowed in 2.0.
        let current = document.setting("/@context", to: SampleAssertion.context)
        let later = await report(on: current.serialized(), documents: documents([address: .json(current)]))
        #expect(date == "2015-04-30T10:00:00+02:00" || later.verdict == .rejected)
    }

    @Test(
        arguments: [
            ("/issuedOn", "yesterday"), ("/issuedOn", -5), ("/issuedOn", "1e300"), ("/issuedOn", 9_000_000_000_000_000),
            ("/expires", "2015-05-01"), ("/recipient", nil), ("/verify", nil), ("/badge", 5),
        ] as [(String, JSONValue?)])
    func `1_0 is rejected when it is broken or over`(pointer: String, value: JSONValue?) async {
        let document = assertion.setting(pointer, to: value)
        let result = await report(on: document.serialized(), documents: documents([address: .json(document)]))
        #expect(result.verdict != .accepted, "\(result.faults)")
        expectContract(result)
    }

    @Test func `1_0 on another site than its issuer's is rejected`() async {
        let elsewhere = "https://evil.example/assertion.json"
        let document = assertion.setting("/verify/url", to: .text(elsewhere))
        let result = await report(on: document.serialized(), documents: documents([elsewhere: .json(document)]))
        #expect(result.faults.contains("proof.hosted-scope failed hosted.origin"), "\(result.faults)")
    }

    @Test func `1_0 that is signed is nobody's badge who writes by 2_0, wherever on the site its key lies`()
        async throws
    {
        let forger = try SampleKeys.stranger
        let upload = "https://school.example/uploads/key.pem"
        let pem = MemoryDocuments.Answer.bytes(Array(forger.publicKey.pem.utf8))
        let token = try SampleToken.signed(
            assertion.setting("/verify", to: ["type": "signed", "url": .text(upload)]),
            header: ["alg": .text(SampleKeys.algorithm(of: forger).rawValue)], with: forger)
        let newProfile = SampleAssertion.profile([]).setting("/publicKey", to: nil)
        let newClass = SampleAssertion.badgeClass
        for (profile, badgeClass) in [
            (newProfile, newClass), (newProfile, self.badgeClass), (self.profile, newClass),
            (self.profile.setting("/publicKey", to: []), self.badgeClass),
        ] {
            let documents = documents([upload: pem, issuer: .json(profile), badge: .json(badgeClass)])
            let report = await report(on: token, documents: documents)
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains("proof.key-binding failed key.unbound"), "\(report.faults)")
        }
        // Of an issuer of that time the place of the key is all that there is, and a notice says so.
        let earlier = await report(on: token, documents: documents([upload: pem]))
        #expect(earlier.verdict == .accepted && earlier.noticeCodes.contains("key.known-by-place"))
    }

    @Test func `1_1 has an issuer with a name and a site`() async {
        let document = assertion.setting("/@context", to: "https://w3id.org/openbadges/v1")
            .setting("/type", to: "Assertion").setting("/id", to: .text(address))
        let full = profile.setting("/@context", to: "https://w3id.org/openbadges/v1").setting("/id", to: .text(issuer))
        for (type, member, verdict) in [
            ("Issuer", nil, .accepted), ("IssuerOrg", nil, .accepted), ("Issuer", "name", .rejected),
            ("Issuer", "url", .rejected),
        ] as [(JSONValue, String?, Verdict)] {
            let typed = full.setting("/type", to: type)
            let profile = member.map { typed.setting("/\($0)", to: nil) } ?? typed
            let documents = documents([address: .json(document), issuer: .json(profile)])
            let result = await report(on: document.serialized(), documents: documents)
            #expect(result.verdict == verdict, "\(type) \(member ?? "") \(result.faults)")
        }
    }

    @Test func `1_0 that is signed counts with a key on its issuer's site`() async throws {
        let key = try SampleKeys.issuer
        let keyAddress = "https://school.example/key.pem"
        let document = assertion.setting("/verify", to: ["type": "signed", "url": .text(keyAddress)])
        let token = try SampleToken.signed(
            document, header: ["alg": .text(SampleKeys.algorithm(of: key).rawValue)], with: key)
        let pem = MemoryDocuments.Answer.bytes(Array(key.publicKey.pem.utf8))
        expect(await report(on: token, documents: documents([keyAddress: pem])), .accepted, [])

        let foreign = "https://evil.example/key.pem"
        let forged = try SampleToken.signed(
            document.setting("/verify/url", to: .text(foreign)),
            header: ["alg": .text(SampleKeys.algorithm(of: key).rawValue)], with: key)
        let result = await report(on: forged, documents: documents([foreign: pem]))
        expect(result, .rejected, ["proof.key-binding failed key.unbound"])
    }

    @Test func `1_0 that is signed is left open with a key that anybody on the way could exchange`() async throws {
        let key = try SampleKeys.issuer
        let address = try #require(IRI("http://school.example/key.pem"))
        let document = assertion.setting("/verify", to: ["type": "signed", "url": .text(address.text)])
        let token = try SampleToken.signed(
            document, header: ["alg": .text(SampleKeys.algorithm(of: key).rawValue)], with: key)
        let pem = Array(key.publicKey.pem.utf8)
        let documents = documents([address.text: .bytes(pem)])
        let result = await Verifier(loader: MemoryDocuments()).verify(
            BadgeInput(name: "badge", bytes: token), options: VerificationOptions(at: SampleCredential.instant),
            network: documents)[0]
        expect(result, .undetermined, ["proof.key-binding undetermined key.unbound"])
        expect(await report(on: token, documents: documents), .accepted, [])
    }

    @Test func `1_0 does not stand in for 2_0 where the issuer's profile lists its keys`() async throws {
        let key = try SampleKeys.issuer
        let address = "https://school.example/uploads/key.pem"
        let document = assertion.setting("/verify", to: ["type": "signed", "url": .text(address)])
        let token = try SampleToken.signed(
            document, header: ["alg": .text(SampleKeys.algorithm(of: key).rawValue)], with: key)
        let changes: [String: MemoryDocuments.Answer] = [
            address: .bytes(Array(key.publicKey.pem.utf8)),
            issuer: .json(
                SampleAssertion.profile(["https://school.example/key.json"]).setting("/id", to: .text(issuer))),
        ]
        let result = await report(on: token, documents: documents(changes))
        expect(result, .rejected, ["proof.key-binding failed key.unbound"])
    }

    @Test(arguments: [("a1", false), ("other", true)])
    func `1_0 that is signed is looked up in a list of its time`(named: String, isCurrent: Bool) async throws {
        let key = try SampleKeys.issuer
        let (keyAddress, list) = ("https://school.example/key.pem", "https://school.example/revoked.json")
        let document = assertion.setting("/verify", to: ["type": "signed", "url": .text(keyAddress)])
        let token = try SampleToken.signed(
            document, header: ["alg": .text(SampleKeys.algorithm(of: key).rawValue)], with: key)
        let changes: [String: MemoryDocuments.Answer] = [
            keyAddress: .bytes(Array(key.publicKey.pem.utf8)),
            issuer: .json(profile.setting("/revocationList", to: .text(list))),
            list: .json(.object([MemberName(named): "by mistake"])),
        ]
        let result = await report(on: token, documents: documents(changes))
        expect(result, isCurrent ? .accepted : .rejected, isCurrent ? [] : ["status.revocation failed status.revoked"])
    }

    @Test func `0_5 is accepted at an address of its issuer's site`() async {
        let result = await reportFirst(first, at: "https://school.example/badges/1")
        expect(result, .accepted, [])
        #expect(result.source.standard == "open-badges-0.5")
        #expect(result.badge?["issuer"]?.object?["name"] == "School: District")
        #expect(result.badge?["image"] == "https://school.example/badge.png")
    }

    @Test func `0_5 is rejected at an address of anybody else, and left open without one`() async {
        let foreign = await reportFirst(first, at: "https://evil.example/badges/1")
        expect(foreign, .rejected, ["proof.hosted-scope failed hosted.origin"])
        let file = await report(on: first.serialized())
        expect(file, .undetermined, ["proof.hosted-scope undetermined hosted.address"])
    }

    @Test func `0_5 names its recipient by a hash with a salt`() async {
        for (known, verdict) in [("a@example.com", Verdict.accepted), ("b@example.com", .rejected)] {
            let input = BadgeInput(
                name: "https://school.example/badges/1", bytes: first.serialized(), isFromURL: true)
            let options = VerificationOptions(at: SampleCredential.instant, recipients: [KnownRecipient(known)])
            let result = await Verifier(loader: MemoryDocuments()).verify(input, options: options)[0]
            #expect(result.verdict == verdict, "\(result.faults)")
        }
    }
}
