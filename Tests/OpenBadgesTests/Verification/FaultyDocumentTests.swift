import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

/// A badge whose verdict needs a document from the web.
private struct DependentBadge: Sendable {
    let file: [UInt8]
    let documents: [String: JSONValue]
    /// The document that has the fault.
    let needed: String

    init(_ file: [UInt8], _ documents: [String: JSONValue], needing needed: String) {
        self.file = file
        self.documents = documents
        self.needed = needed
    }
}

/// The documents that a verdict may need.
private enum NeededDocument: String, CaseIterable, Sendable {
    case issuerDocument, didDocument, keySet, statusList, credentialRevocationList, credentialSchema
    case assertion, badgeClass, profile, key, revocationList, extensionContext, extensionSchema

    /// What is asked of a document decides what becomes of a badge without it.
    enum Need {
        /// Without the key there is no signature: a document that does not exist is a reason to refuse.
        case forKey
        /// Without what an issuer's site is to serve there is no badge.
        case forBadge([CheckCode], notRun: [CheckCode])
        /// Whatever is wrong with a list or with rules, the badge may be good or not.
        case forQuestion(CheckCode, String)
    }

    var need: Need {
        switch self {
        case .issuerDocument, .didDocument, .keySet: .forKey
        case .statusList, .credentialRevocationList, .revocationList:
            .forQuestion(.statusRevocation, "status.unavailable")
        case .credentialSchema, .extensionContext, .extensionSchema:
            .forQuestion(.conformanceSchema, "schema.unavailable")
        case .assertion: .forBadge([.proofHostedScope], notRun: [.conformanceModel])
        case .badgeClass: .forBadge([.conformanceModel], notRun: [.proofHostedScope])
        case .profile: .forBadge([.conformanceModel, .proofHostedScope], notRun: [])
        case .key: .forBadge([.proofKey], notRun: [.proofSignature, .statusRevocation])
        }
    }

    func badge() throws -> DependentBadge {
        let key = try SampleKeys.issuer
        let web = SampleCredential.webIssuer
        switch self {
        case .issuerDocument:
            let token = try `Key of a VC-JWT`.token(issuer: web, by: key, header: ["kid": .text(web + "#key-0")])
            return DependentBadge(token, [web: `Key of a VC-JWT`.profile(web, keys: [key])], needing: web)
        case .didDocument:
            let did = `Key of a VC-JWT`.`of a did web issuer`.did
            let address = `Key of a VC-JWT`.`of a did web issuer`.address
            let token = try `Key of a VC-JWT`.token(issuer: did, by: key, header: ["kid": .text(did + "#key-0")])
            return DependentBadge(
                token, [address: `Key of a VC-JWT`.`of a did web issuer`.document(key)], needing: address)
        case .keySet:
            let keys = "https://issuer.example/jwks.json"
            let name = keys + "#one"
            let token = try `Key of a VC-JWT`.token(issuer: web, by: key, header: ["kid": .text(name)])
            let set: JSONValue = ["keys": [`Key of a VC-JWT`.jwk(key).setting("/kid", to: "one")]]
            let profile: JSONValue = ["id": .text(web), "type": "Profile", "assertionMethod": [.text(name)]]
            return DependentBadge(token, [keys: set, web: profile], needing: keys)
        case .statusList:
            let token = try SampleToken.credential(by: key) {
                $0.setting("/credentialStatus", to: SampleStatusList.entry())
            }
            return DependentBadge(
                token, [SampleStatusList.address: try SampleStatusList.secured(by: key)],
                needing: SampleStatusList.address)
        case .credentialRevocationList:
            let list = "https://issuer.example/revoked.json"
            let token = try SampleToken.credential(by: key) {
                $0.setting("/credentialStatus", to: ["id": .text(list), "type": "1EdTechRevocationList"])
            }
            let document: JSONValue = [
                "id": .text(list), "type": "1EdTechRevocationList", "issuer": .text(DIDKey(key.publicKey).did),
                "revokedCredential": [],
            ]
            return DependentBadge(token, [list: document], needing: list)
        case .credentialSchema:
            let schema = "https://issuer.example/schema.json"
            let token = try SampleToken.credential(by: key) {
                $0.setting(
                    "/credentialSchema", to: [["id": .text(schema), "type": "1EdTechJsonSchemaValidator2019"]])
            }
            return DependentBadge(token, [schema: ["type": "object"]], needing: schema)
        case .assertion: return Self.hosted(needing: SampleHosted.id)
        case .badgeClass: return Self.hosted(needing: SampleAssertion.badge)
        case .profile: return Self.hosted(needing: SampleAssertion.issuer)
        case .key: return try Self.signed(needing: SampleAssertion.keyID)
        case .revocationList: return try Self.signed(needing: SampleAssertion.list)
        case .extensionContext: return Self.extended(needing: "https://school.example/extension.json")
        case .extensionSchema: return Self.extended(needing: "https://school.example/extension-schema.json")
        }
    }

    private static func hosted(
        needing address: String, _ assertion: JSONValue = SampleHosted.document, _ more: [String: JSONValue] = [:]
    ) -> DependentBadge {
        let documents = [
            SampleHosted.id: assertion, SampleAssertion.badge: SampleAssertion.badgeClass,
            SampleAssertion.issuer: SampleHosted.profile,
        ].merging(more) { $1 }
        return DependentBadge(assertion.serialized(), documents, needing: address)
    }

    private static func signed(needing address: String) throws -> DependentBadge {
        let key = try SampleKeys.issuer
        let profile = SampleAssertion.profile([.text(SampleAssertion.keyID)])
            .setting("/revocationList", to: .text(SampleAssertion.list))
        let list: JSONValue = [
            "@context": SampleAssertion.context, "id": .text(SampleAssertion.list), "type": "RevocationList",
            "issuer": .text(SampleAssertion.issuer), "revokedAssertions": [],
        ]
        return DependentBadge(
            try SampleAssertion.token(by: key),
            [
                SampleAssertion.issuer: profile, SampleAssertion.badge: SampleAssertion.badgeClass,
                SampleAssertion.keyID: SampleAssertion.key(key), SampleAssertion.list: list,
            ], needing: address)
    }

    private static func extended(needing address: String) -> DependentBadge {
        let context = "https://school.example/extension.json"
        let schema = "https://school.example/extension-schema.json"
        let assertion = SampleHosted.document.setting(
            "/extensions:grade",
            to: ["@context": .text(context), "type": ["Extension", "extensions:Grade"], "grade": "A"])
        return hosted(
            needing: address, assertion,
            [
                context: [
                    "@context": [
                        "obi": "https://w3id.org/openbadges#", "extensions": "https://w3id.org/openbadges/extensions#",
                        "grade": "https://school.example/terms#grade",
                    ],
                    "obi:validation": [
                        ["obi:validatesType": "extensions:Grade", "obi:validationSchema": .text(schema)]
                    ],
                ],
                schema: [
                    "$schema": "http://json-schema.org/draft-04/schema#", "type": "object",
                    "properties": ["grade": ["type": "string"]],
                ],
            ])
    }
}

/// Every document that a badge refers to, with everything that can go wrong on the way to it.
@Suite struct `A document that a badge needs` {
    private static func report(
        _ document: NeededDocument, _ fault: SiteFault, later: JSONValue? = nil
    ) async throws -> (VerificationReport, FaultySite) {
        let badge = try document.badge()
        let site = try FaultySite(badge.documents, faulty: badge.needed, fault, later: later)
        let report = try await OwnThread.run {
            let reports = await Verifier(loader: MemoryDocuments()).verify(
                BadgeInput(name: "badge", bytes: badge.file),
                options: VerificationOptions(at: SampleCredential.instant),
                network: site)
            return reports[0]
        }
        return (report, site)
    }

    /// The verdict and all answers that are not passed, for one cell of the table.
    private static func expected(_ document: NeededDocument, _ fault: SiteFault) -> (Verdict, Set<String>) {
        let outcome = fault.isOpen ? "undetermined" : "failed"
        let verdict: Verdict = fault.isOpen ? .undetermined : .rejected
        switch document.need {
        case .forKey:
            return (
                verdict,
                [
                    "proof.key \(outcome) key.resolve", "proof.key-binding notRun", "proof.purpose notRun",
                    "proof.signature notRun",
                ]
            )
        case .forBadge(let codes, let notRun):
            return (
                verdict,
                Set(codes.map { "\($0.rawValue) \(outcome) \(fault.code)" } + notRun.map { "\($0.rawValue) notRun" })
            )
        case .forQuestion(let code, let finding): return (.undetermined, ["\(code.rawValue) undetermined \(finding)"])
        }
    }

    @Test(arguments: NeededDocument.allCases, SiteFault.allCases)
    fileprivate func `leads to the right verdict whatever fault it has`(
        document: NeededDocument, fault: SiteFault
    ) async throws {
        let (report, site) = try await Self.report(document, fault)
        guard fault != .none else { return expect(report, .accepted) }
        let (verdict, faults) = Self.expected(document, fault)
        expect(report, verdict, faults)
        let reasons = report.checks.compactMap(\.outcome.finding?.explanation)
        #expect(reasons.contains { $0.contains(fault.words) }, "\(reasons)")
        // A redirect is followed three times at most; nothing else is asked for twice.
        #expect(site.requests <= (fault == .loop ? 4 : 1))
    }

    @Test(arguments: NeededDocument.allCases)
    fileprivate func `is asked for once, so that it cannot change between two looks`(document: NeededDocument)
        async throws
    {
        let (report, site) = try await Self.report(document, .none, later: ["id": "https://other.example"])
        expect(report, .accepted)
        #expect(site.requests == 1)
    }
}
