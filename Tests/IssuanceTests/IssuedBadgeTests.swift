import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Testing

@testable import Issuance

@Suite struct `Issued badges` {
    private func sign(
        by issuer: Issuer, with key: PrivateKey, change: (inout Award) throws -> Void = { _ in }
    ) throws -> [SignedBadge] {
        var award = try Sample.award(by: issuer)
        try change(&award)
        return try BadgeIssuance(signer: Signer(key: key, of: issuer), standards: [.openBadges2, .openBadges3])
            .sign(award, approvedBy: Sample.approval())
    }

    @Test(arguments: [KeyType.ed25519, .p256, .p384, .rsa(bits: 2048)], [true, false])
    func `are accepted by the verifier with what the issuer publishes`(type: KeyType, isHosted: Bool) async throws {
        let key = try Sample.key(type)
        let issuer = isHosted ? try Sample.hostedIssuer(key) : try Sample.keyIssuer(key)
        let badges = try sign(by: issuer, with: key)
        #expect(badges.map(\.standard) == [.openBadges2, .openBadges3])
        for badge in badges {
            let issued = try await IssuedBadge(badge, checkedBy: SelfCheck(issuer: issuer))
            #expect(issued.report.verdict == .accepted)
            #expect(issued.signed.bytes == badge.bytes)
        }
    }

    @Test(arguments: [-1_000_000_000, 1_000_000_000])
    func `are judged as of the moment at which they begin to count`(seconds: Int) async throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        for badge in try sign(
            by: issuer, with: key,
            change: { award in
                award.validFrom = Sample.now.adding(seconds: seconds)
                award.validUntil = award.validFrom
            })
        {
            #expect(try await IssuedBadge(badge, checkedBy: SelfCheck(issuer: issuer)).report.verdict == .accepted)
        }
    }

    @Test func `may lack a list that is published elsewhere, and nothing else`() async throws {
        let key = try Sample.key()
        let list = try #require(IRI("https://badges.example.org/revoked.json"))
        let issuer = try Issuer(
            profile: Sample.object("issuer/profile.json"), keys: [key.publicKey], revocationList: list)
        let badge = try #require(try sign(by: issuer, with: key).first)
        let issued = try await IssuedBadge(badge, checkedBy: SelfCheck(issuer: issuer))
        #expect(issued.report.verdict == .undetermined)
        let undetermined = issued.report.checks.filter { $0.outcome.finding != nil }
        #expect(undetermined.map(\.code) == [.statusRevocation])
    }

    @Test func `are withheld when the signature does not hold`() async throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        for badge in try sign(by: issuer, with: key) {
            var bytes = badge.bytes
            // The last character of the signature but one carries six bits of it.
            let position = bytes.count - 2
            bytes[position] = bytes[position] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let forged = badge.replacing(bytes)
            let error = await refusal { try await IssuedBadge(forged, checkedBy: SelfCheck(issuer: issuer)) }
            #expect(error?.findings.map(\.code) == ["jws.signature"])
        }
    }

    @Test func `are withheld when they do not say what was built`() async throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        let built = try sign(by: issuer, with: key)
        let others = try sign(by: issuer, with: key) { $0.narrative = "Something else." }
        for (badge, other) in zip(built, others) {
            let swapped = badge.replacing(other.bytes)
            let error = await refusal { try await IssuedBadge(swapped, checkedBy: SelfCheck(issuer: issuer)) }
            #expect(error == .changed)
        }
    }

    @Test func `are withheld when the token cannot be read back`() async throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        for badge in try sign(by: issuer, with: key) {
            let cut = badge.replacing(Array(badge.bytes.prefix(100)))
            let error = await refusal { try await IssuedBadge(cut, checkedBy: SelfCheck(issuer: issuer)) }
            #expect(error?.code == "jws.encoding")
        }
    }

    @Test func `are withheld when the issuer does not publish the key`() async throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        let stranger = try Sample.hostedIssuer(Sample.key(.p256))
        for badge in try sign(by: issuer, with: key) {
            let error = await refusal { try await IssuedBadge(badge, checkedBy: SelfCheck(issuer: stranger)) }
            #expect(error?.code == "self-check.refused")
        }
    }

    @Test func `are withheld when nothing shows that the signature was verified`() throws {
        let report = VerificationReport(
            instant: Sample.now, source: VerificationReport.Source(name: "x"), badge: nil,
            checks: [VerificationReport.Check(.fileReadable, .passed)], notices: [])
        #expect(IssuedBadge.doubts(about: report).map(\.code) == ["self-check.refused"])
    }

    private func refusal(_ check: () async throws -> IssuedBadge) async -> SelfCheckError? {
        do {
            _ = try await check()
            return nil
        } catch {
            return error as? SelfCheckError
        }
    }
}

extension SignedBadge {
    /// The badge with other bytes, as a fault in signing would give them.
    fileprivate func replacing(_ bytes: [UInt8]) -> SignedBadge {
        switch self {
        case .assertion(let assertion): .assertion(SignedAssertion(bytes: bytes, unsigned: assertion.unsigned))
        case .credential(let credential):
            .credential(
                SignedCredential(
                    bytes: bytes, unsigned: credential.unsigned, payload: credential.payload,
                    hasEmbeddedProofs: credential.hasEmbeddedProofs))
        }
    }
}

extension SelfCheckError {
    fileprivate var findings: [Finding] {
        if case .refused(let findings) = self { findings } else { [] }
    }
}
