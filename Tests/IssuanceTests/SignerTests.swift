import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import Testing

@testable import Issuance

@Suite struct `Signers` {
    static let types: [(KeyType, String)] = [
        (.ed25519, "EdDSA"), (.p256, "ES256"), (.p384, "ES384"), (.rsa(bits: 2048), "RS256"),
    ]

    private func credential(by issuer: Issuer) throws -> UnsignedCredential {
        try CredentialBuilder(approval: Sample.approval()).openBadgeCredential(for: Sample.award(by: issuer))
    }

    private func assertion(by issuer: Issuer) throws -> UnsignedAssertion {
        try CredentialBuilder(approval: Sample.approval()).assertion(for: Sample.award(by: issuer))
    }

    @Test(arguments: types)
    func `sign a credential as VC-JWT with claims that repeat it`(type: KeyType, algorithm: String) throws {
        let key = try Sample.key(type)
        let issuer = try Sample.hostedIssuer(key)
        let unsigned = try credential(by: issuer)
        let signed = try Signer(key: key, of: issuer).sign(unsigned)
        let token = try CompactJWS(signed.bytes, kind: .credential)
        try token.verify(with: key.publicKey)
        #expect(token.header.members.members.map(\.name.text) == ["alg", "kid", "typ"])
        #expect(token.header.algorithmName == algorithm)
        #expect(token.header.keyID == issuer.keys.first?.verificationMethod.text)
        #expect(token.header.type == "JWT")
        let payload = try #require(try JSONValue(parsing: token.payload).object)
        #expect(payload["iss"]?.text == issuer.id.text)
        #expect(payload["jti"]?.text == unsigned.credential.id.text)
        #expect(payload["nbf"]?.number?.integer == Sample.now.seconds)
        #expect(payload["sub"] == nil && payload["exp"] == nil && payload["vc"] == nil)
        #expect(try VCJWTClaims(payload: payload).credential == unsigned.json)
    }

    @Test func `repeat the subject and the end in the claims`() throws {
        let key = try Sample.key()
        let issuer = try Sample.keyIssuer(key)
        var award = try Sample.award(by: issuer, to: "did:example:7")
        award.validUntil = Sample.now.adding(seconds: 7)
        let unsigned = try CredentialBuilder(approval: Sample.approval()).openBadgeCredential(for: award)
        let token = try CompactJWS(Signer(key: key, of: issuer).sign(unsigned).bytes)
        let payload = try #require(try JSONValue(parsing: token.payload).object)
        #expect(payload["sub"] == "did:example:7")
        #expect(payload["exp"]?.number?.integer == Sample.now.seconds + 7)
    }

    @Test(arguments: types)
    func `sign an assertion of 2_0 as it was built`(type: KeyType, algorithm: String) throws {
        let key = try Sample.key(type)
        let issuer = try Sample.hostedIssuer(key)
        let unsigned = try assertion(by: issuer)
        let signed = try Signer(key: key, of: issuer).sign(unsigned)
        let token = try CompactJWS(signed.bytes, kind: .assertion)
        try token.verify(with: key.publicKey)
        #expect(token.header.members.members.map(\.name.text) == ["alg"])
        #expect(token.header.algorithmName == algorithm)
        #expect(token.payload == unsigned.json.serialized())
    }

    @Test func `refuse a key that is not the issuer's`() throws {
        let issuer = try Sample.hostedIssuer(Sample.key())
        #expect(throws: SigningError.foreignKey(issuer: issuer.id.text)) {
            try Signer(key: Sample.key(.p256), of: issuer)
        }
    }

    @Test func `refuse an algorithm that does not fit the key`() throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        let error = #expect(throws: SigningError.self) { try Signer(key: key, of: issuer, algorithm: .es256) }
        #expect(error?.code == "jws.alg")
    }

    @Test func `refuse the badges of others`() throws {
        let key = try Sample.key()
        let hosted = try Sample.hostedIssuer(key)
        let other = try Sample.keyIssuer(key)
        let signer = try Signer(key: key, of: hosted)
        #expect(throws: SigningError.foreignIssuer(badge: other.id.text, signer: hosted.id.text)) {
            try signer.sign(credential(by: other))
        }
        let error = #expect(throws: SigningError.self) { try signer.sign(assertion(by: other)) }
        #expect(error?.code == "signing.issuer")
    }

    @Test func `refuse an assertion that names another key`() throws {
        let keys = [try Sample.key(), try Sample.key(.p256)]
        let issuer = try Issuer(profile: Sample.object("issuer/profile.json"), keys: keys.map(\.publicKey))
        let assertion = try assertion(by: issuer)
        let error = #expect(throws: SigningError.self) { try Signer(key: keys[1], of: issuer).sign(assertion) }
        #expect(error?.code == "signing.key")
        #expect(throws: Never.self) { try Signer(key: keys[0], of: issuer).sign(assertion) }
        // A credential says in its header which key it is signed with.
        #expect(throws: Never.self) { try Signer(key: keys[1], of: issuer).sign(credential(by: issuer)) }
    }

    @Test func `refuse a credential whose members are named like claims`() throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        let built = try credential(by: issuer)
        var json = built.json
        json["jti"] = "x"
        let forged = UnsignedCredential(
            credential: try V3.AchievementCredential(json), issuer: issuer, approval: built.approval)
        let error = #expect(throws: SigningError.self) { try Signer(key: key, of: issuer).sign(forged) }
        #expect(error?.code == "jwt.claims")
    }
}
