import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Status in a list of bits` {
    private typealias List = SampleStatusList

    /// The report on a badge with these entries, when these documents are there.
    private func report(
        _ entries: JSONValue, _ list: JSONValue?, trust: TrustList? = nil
    ) async throws -> VerificationReport {
        try await report(entries, list.map { .json($0) }, trust: trust)
    }

    private func report(
        _ entries: JSONValue, _ list: MemoryDocuments.Answer?, trust: TrustList? = nil
    ) async throws -> VerificationReport {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer, editing: { $0.setting("/credentialStatus", to: entries) })
        return await OpenBadgesTests.report(
            on: token, documents: MemoryDocuments(list.map { [List.address: $0] } ?? [:]),
            options: VerificationOptions(at: SampleCredential.instant, trust: trust))
    }

    @Test(arguments: [
        ("revocation", "status.revocation failed status.revoked"),
        ("suspension", "status.suspension failed status.suspended"),
    ])
    func `is sound while its bit is not set`(purpose: String, fault: String) async throws {
        let neighbours = [List.index - 1, List.index + 1]
        for suite in [.eddsaJCS2022, .eddsaRDFC2022] as [Cryptosuite] {
            let unset = try List.secured(neighbours, purpose: .text(purpose), by: SampleKeys.issuer, suite)
            expect(try await report(List.entry(purpose), unset), .accepted)
            let set = try List.secured([List.index], purpose: .text(purpose), by: SampleKeys.issuer, suite)
            expect(try await report(List.entry(purpose), set), .rejected, [fault])
        }
    }

    @Test func `is read from a list that is a token, with or without claims`() async throws {
        let key = try SampleKeys.issuer
        let credential = try List.credential([List.index], issuer: DIDKey(key.publicKey).did)
        for payload in [credential, SampleCredential.payload(credential)] {
            let token = try SampleToken.signed(payload, header: SampleToken.header(key), with: key)
            expect(
                try await report(List.entry(), .bytes(token)), .rejected,
                ["status.revocation failed status.revoked"])
        }
        let other = SampleCredential.payload(credential).setting("/iss", to: "did:example:other")
        let token = try SampleToken.signed(other, header: SampleToken.header(key), with: key)
        expect(
            try await report(List.entry(), .bytes(token)), .rejected, ["status.revocation failed status.invalid"])
    }

    @Test func `is read from one list for several purposes, which is asked for once`() async throws {
        let list = try List.secured([List.index], purpose: ["suspension", "revocation"], by: SampleKeys.issuer)
        expect(
            try await report([List.entry(), List.entry("suspension")], list), .rejected,
            ["status.revocation failed status.revoked", "status.suspension failed status.suspended"])
    }

    @Test func `is read from lists of the draft of 2021, in all their spellings`() async throws {
        let key = try SampleKeys.issuer
        let entry = List.entry("revocation", ["type": "StatusList2021Entry"])
        for set in [[], [List.index]] {
            let list = try List.credential2021(set, issuer: DIDKey(key.publicKey).did)
            let faults: Set<String> = set.isEmpty ? [] : ["status.revocation failed status.revoked"]
            let bytes = try GzipStream.deflate(List.bits(set).bytes)
            for (text, isUsual) in [
                (Base64URL.encode(bytes), true), ("u" + Base64URL.encode(bytes), false), (Base64.encode(bytes), false),
                (String(Base64.encode(bytes).prefix { $0 != "=" }), false),
            ] as [(String, Bool)] {
                let spelled = list.setting("/credentialSubject/encodedList", to: .text(text))
                let report = try await report(entry, SampleProof.securing(spelled, by: key))
                expect(report, set.isEmpty ? .accepted : .rejected, faults)
                let isSame = text.utf8.elementsEqual(Base64URL.encode(bytes) as [UInt8])
                #expect(report.noticeCodes.contains("status.deviation") == !(isUsual || isSame))
            }
        }
    }

    @Test(
        arguments: [
            ("/credentialSubject/encodedList", "u!"), ("/credentialSubject/encodedList", "uAAAA"),
            ("/credentialSubject/encodedList", ""), ("/credentialSubject/encodedList", nil),
            ("/credentialSubject/encodedList", 5), ("/credentialSubject/statusPurpose", "suspension"),
            ("/credentialSubject/statusPurpose", nil), ("/credentialSubject/statusPurpose", []),
            ("/credentialSubject/type", "StatusList2021"), ("/credentialSubject", [["id": "a:b"], ["id": "a:c"]]),
            ("/type", ["VerifiableCredential"]), ("/type", ["VerifiableCredential", "StatusList2021Credential"]),
            ("/type", ["VerifiableCredential", "OpenBadgeCredential"]), ("/id", "https://issuer.example/status/2"),
            ("/validUntil", "2026-05-01T00:00:00Z"), ("/validFrom", "yesterday"),
            ("/credentialStatus", SampleStatusList.entry()),
        ] as [(String, JSONValue?)])
    func `is refused from a list that is broken`(pointer: String, value: JSONValue?) async throws {
        let list = try List.secured(by: SampleKeys.issuer) { $0.setting(pointer, to: value) }
        expect(try await report(List.entry(), list), .rejected, ["status.revocation failed status.invalid"])
    }

    @Test func `is refused from compressed data that is damaged, followed by more, or endless`() async throws {
        let stream = try GzipStream.deflate(List.bits([]).bytes)
        let bomb = try GzipStream.deflate([UInt8](repeating: 0, count: BitstringStatusList.inflatedLimit + 1))
        for (bytes, code) in [
            (Array(stream.dropLast()), "status.invalid"), (stream + [0], "status.invalid"),
            (stream + stream, "status.invalid"), (try ZlibStream.deflate(List.bits([]).bytes), "status.invalid"),
            (try GzipStream.deflate([]), "status.invalid"), (bomb, "limit.size"),
        ] {
            let text = "u" + Base64URL.encode(bytes)
            let list = try List.secured(by: SampleKeys.issuer) {
                $0.setting("/credentialSubject/encodedList", to: .text(text))
            }
            expect(try await report(List.entry(), list), .rejected, ["status.revocation failed \(code)"])
        }
    }

    @Test func `is refused from a list that is unsigned, changed or somebody else's`() async throws {
        let unsigned = try List.credential(issuer: DIDKey(try SampleKeys.issuer.publicKey).did)
        let signed = try List.secured([List.index], by: SampleKeys.issuer)
        let changed = signed.setting(
            "/credentialSubject/encodedList", to: .text(try List.bits([]).encoded()))
        for list in [unsigned, changed, try List.secured(by: SampleKeys.stranger)] {
            expect(try await report(List.entry(), list), .rejected, ["status.revocation failed status.invalid"])
        }
    }

    @Test func `is read from another issuer's list where that issuer is trusted`() async throws {
        let list = try List.secured(by: SampleKeys.stranger)
        func trust(_ keys: [PrivateKey]) throws -> TrustList {
            let issuers = keys.map { JSONValue.object(["id": .text(DIDKey($0.publicKey).did)]) }
            return try TrustList(["issuers": .array(issuers)])
        }
        let report = try await report(
            List.entry(), list, trust: trust([SampleKeys.issuer, SampleKeys.stranger]))
        expect(report, .accepted)
        #expect(report.noticeCodes.contains("status.delegated"))
        expect(
            try await self.report(List.entry(), list, trust: trust([SampleKeys.issuer])), .rejected,
            ["status.revocation failed status.invalid"])
    }

    @Test(
        arguments: [
            ["statusListIndex": nil], ["statusListIndex": "+9"], ["statusListIndex": "09"], ["statusListIndex": -1],
            ["statusListIndex": [9]], ["statusListIndex": "131072"], ["statusListIndex": "9223372036854775807"],
            ["statusListCredential": nil], ["statusListCredential": "urn:uuid:x"], ["statusPurpose": ["revocation"]],
            ["statusPurpose": nil], ["statusSize": 0], ["statusSize": "1"], ["statusSize": 64], ["statusSize": 2],
            ["statusSize": 32], ["statusMessage": [["status": "0x0", "message": "valid"]]],
        ] as [[String: JSONValue?]])
    func `is refused where the entry is broken`(changes: [String: JSONValue?]) async throws {
        var entry = List.entry()
        for (name, value) in changes { entry = entry.setting("/" + name, to: value) }
        let list = try List.secured(by: SampleKeys.issuer)
        expect(try await report(entry, list), .rejected, ["status.revocation failed status.invalid"])
    }

    @Test func `is open while the list cannot be had or confirmed`() async throws {
        let later = try List.secured(by: SampleKeys.issuer) { $0.setting("/validFrom", to: "2026-12-01T00:00:00Z") }
        let further = try List.secured(by: SampleKeys.issuer) {
            $0.setting(
                "/credentialStatus",
                to: List.entry().setting("/statusListCredential", to: "https://issuer.example/status/2"))
        }
        for answer in [nil, .absent, .gone, .bytes(Array("<html>".utf8)), .json(later), .json(further)]
            as [MemoryDocuments.Answer?]
        {
            for purpose in ["revocation", "suspension"] {
                var list = answer
                if case .json(let value)? = answer {
                    list = .json(
                        try SampleProof.securing(
                            value.setting("/proof", to: nil)
                                .setting("/credentialSubject/statusPurpose", to: .text(purpose)), by: SampleKeys.issuer)
                    )
                }
                expect(
                    try await report(List.entry(purpose), list), .undetermined,
                    ["status.\(purpose) undetermined status.unavailable"])
            }
        }
        expect(
            try await report(List.entry("warranty"), try List.secured(by: SampleKeys.issuer)), .undetermined,
            ["status.revocation undetermined status.unknown"])
    }

    @Test func `tells messages and hints in notices and decides nothing by them`() async throws {
        let messages: JSONValue = [
            ["status": "0x0", "message": "nothing to report"], ["status": "0x1", "message": "under review"],
            ["status": "0x2", "message": "address changed"], ["status": "0x3", "message": "replaced"],
        ]
        let entry = List.entry("message", ["statusSize": 2, "statusMessage": messages])
        // Index 9 of two bits stands at bits 18 and 19.
        let list = try List.secured([18], purpose: "message", by: SampleKeys.issuer)
        let report = try await report(entry, list)
        expect(report, .accepted)
        #expect(report.notices.contains { $0.code == "status.message" && $0.explanation.contains("address changed") })
        #expect(report.noticeCodes.contains("status.short-list"))

        let hint = try List.secured([List.index], purpose: "refresh", by: SampleKeys.issuer)
        let hinted = try await self.report(List.entry("refresh"), hint)
        expect(hinted, .accepted)
        #expect(hinted.noticeCodes.contains("status.refresh"))

        let missing = try await self.report(entry, nil as JSONValue?)
        expect(missing, .accepted)
        #expect(missing.noticeCodes.contains("status.unread"))
        // A list of messages says nothing about revocation.
        expect(
            try await self.report(List.entry(), list), .rejected, ["status.revocation failed status.invalid"])
    }

    @Test func `is read from a short list and from an index that is a number, and says so`() async throws {
        let short = try List.bits([List.index], count: 100_000).encoded()
        let list = try List.secured(by: SampleKeys.issuer) {
            $0.setting("/credentialSubject/encodedList", to: .text(short))
        }
        let report = try await report(List.entry("revocation", ["statusListIndex": 9]), list)
        expect(report, .rejected, ["status.revocation failed status.revoked"])
        #expect(report.noticeCodes.isSuperset(of: ["status.short-list", "status.deviation"]))
    }
}
