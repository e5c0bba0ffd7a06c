import Cryptography
import Diagnostics
import Issuance
import LinkedData
import Testing

@Suite struct `Credential identifier` {
    private let issuer = IRI("https://example.org/issuer")

    @Test func `is a UUID of version 4 made of the random bytes`() throws {
        let id = try CredentialIdentifier(from: Sample.random())
        #expect(id.iri.text == "urn:uuid:00010203-0405-4607-8809-0a0b0c0d0e0f")
    }

    @Test func `differs each time with the generator of the machine`() throws {
        let ids = try (0..<100).map { _ in try CredentialIdentifier() }
        #expect(Set(ids).count == 100)
    }

    @Test func `is the same for the same issuer and key, and for no other`() throws {
        let issuer = try #require(issuer)
        let other = try #require(IRI("https://example.org/issuer2"))
        let id = try CredentialIdentifier(idempotencyKey: "submission 7", issuer: issuer)
        #expect(try CredentialIdentifier(idempotencyKey: "submission 7", issuer: issuer) == id)
        #expect(try CredentialIdentifier(idempotencyKey: "submission 8", issuer: issuer) != id)
        #expect(try CredentialIdentifier(idempotencyKey: "submission 7", issuer: other) != id)
        // Another program can find the identifier of a step again: this value must never change.
        #expect(id.iri.text == "urn:uuid:e4add12f-c6e7-4d63-b56f-5add7d4d4bc1")
    }

    @Test(arguments: [0, 1001])
    func `refuses an idempotency key without or with too many bytes`(count: Int) throws {
        let issuer = try #require(issuer)
        #expect(throws: IdentifierError.idempotencyKey(bytes: count)) {
            try CredentialIdentifier(idempotencyKey: String(repeating: "k", count: count), issuer: issuer)
        }
    }

    @Test(arguments: ["https://example.org/credentials/1", "urn:uuid:00010203-0405-4607-8809-0a0b0c0d0e0f"])
    func `may be chosen by the issuer`(text: String) throws {
        let iri = try #require(IRI(text))
        #expect(try CredentialIdentifier(iri).iri == iri)
    }

    @Test(arguments: ["did:key:z6Mk", "mailto:a@example.org", "urn:isbn:1", "urn:uuid:1", "data:,x"])
    func `refuses what readers of 2_0 do not take`(text: String) throws {
        let iri = try #require(IRI(text))
        #expect(throws: IdentifierError.unsuitable(text)) { try CredentialIdentifier(iri) }
    }

    @Test func `says so when there is no randomness`() {
        let broken = RandomSource { _ throws(CryptographyError) in
            throw .refused(operation: Phrase(verbatim: "draw"), reasons: [])
        }
        #expect(throws: IdentifierError.unavailable(reason: "OpenSSL could not draw and gave no reason.")) {
            try CredentialIdentifier(from: broken)
        }
        let short = RandomSource { _ throws(CryptographyError) in [1, 2] }
        #expect(throws: IdentifierError.unavailable(reason: "sixteen random bytes were asked for, and 2 came")) {
            try CredentialIdentifier(from: short)
        }
    }
}
