import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Testing

@testable import Issuance

@Suite struct `Recipients` {
    @Test(arguments: ["someone@example.org", " Someone@Example.ORG\n", "SOMEONE@EXAMPLE.ORG"])
    func `hashes an address trimmed and in lower case, with the salt behind it`(text: String) throws {
        let recipient = try Recipient(text, random: Sample.random())
        let identity = try #require(recipient.identityObjects.first)
        #expect(identity.hashed)
        #expect(identity.identityType == .emailAddress)
        #expect(identity.salt == "000102030405060708090a0b0c0d0e0f")
        let salted = Array("someone@example.org000102030405060708090a0b0c0d0e0f".utf8)
        let hash: String = Hexadecimal.encode(try HashAlgorithm.sha256.digest(salted))
        #expect(identity.identityHash == JSONText("sha256$" + hash))
        #expect(recipient.subjectID == nil)
    }

    @Test func `has the same hash in both standards`() throws {
        let recipient = try Recipient(Sample.address)
        let identity = try #require(recipient.identityObjects.first)
        #expect(recipient.identityObject.identity == identity.identityHash)
        #expect(recipient.identityObject.salt == identity.salt)
        #expect(recipient.identityObject.hashed == true)
        #expect(recipient.identityObject.type == .email)
        #expect(try RecipientIdentity(recipient.identityObject).matches("Someone@example.org") == .lowercased)
        #expect(try RecipientIdentity(identity).matches("else@example.org") == nil)
    }

    @Test func `draws a salt for each badge`() throws {
        let salts = try (0..<50).map { _ in try Recipient(Sample.address).identityObject.salt }
        #expect(Set(salts).count == 50)
    }

    @Test func `keeps letters outside ASCII as they are`() throws {
        let recipient = try Recipient("ÉLAN@Example.org", addressForm: .plain)
        #expect(recipient.identityObject.identity == "Élan@example.org")
    }

    @Test func `stands in the open when that is asked for`() throws {
        let recipient = try Recipient(" A@Example.org", addressForm: .plain)
        let identity = try #require(recipient.identityObjects.first)
        #expect(!identity.hashed)
        #expect(identity.identityHash == "a@example.org")
        #expect(identity.salt == nil)
        #expect(recipient.identityObject.hashed == false)
    }

    @Test(arguments: [
        ("did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK", V2.IdentityType.id),
        ("https://example.org/people/7?a=b@c", .url),
    ])
    func `takes a DID or a web address as the subject's own identifier`(text: String, type: V2.IdentityType) throws {
        let recipient = try Recipient(text)
        #expect(recipient.subjectID?.text == text)
        #expect(recipient.identityObjects.isEmpty)
        #expect(recipient.identityObject.type == type)
        #expect(recipient.identityObject.identity.value == text)
        #expect(recipient.identityObject.hashed == false)
    }

    @Test func `may have an identifier besides the address`() throws {
        let subject = try #require(IRI("did:example:7"))
        let recipient = try Recipient(Sample.address).identified(by: subject)
        #expect(recipient.subjectID == subject)
        #expect(recipient.identityObjects.count == 1)
    }

    @Test(arguments: [
        ("", RecipientTextError.empty), (" \n", .empty), ("someone", .unrecognised), ("@example.org", .unrecognised),
        ("a@b@c", .unrecognised), ("mailto:a@", .unrecognised), ("a b@example.org", .forbiddenCharacter("a space")),
        ("a\n@example.org", .forbiddenCharacter("U+000A")), ("a\u{202E}@example.org", .forbiddenCharacter("U+202E")),
        (String(repeating: "a", count: 2000) + "@b", .tooLong(bytes: 2002)),
    ])
    func `refuses what names nobody`(text: String, error: RecipientTextError) {
        #expect(throws: error) { try Recipient(text) }
        #expect(!"\(error)".contains("example.org") || error == .unrecognised || error == .empty)
    }

    @Test func `says so when there is no randomness`() {
        let broken = RandomSource { _ throws(CryptographyError) in
            throw .refused(operation: Phrase(verbatim: "draw"), reasons: [])
        }
        #expect(throws: RecipientTextError.unavailable(reason: "OpenSSL could not draw and gave no reason.")) {
            try Recipient(Sample.address, random: broken)
        }
    }

    @Test(arguments: ["did:key:z6Mkshort", "did:key:", "did:jwk:e30", "did:example", "did:key:abc"])
    func `is no DID that is not one`(text: String) {
        let error = #expect(throws: RecipientTextError.self) { try Recipient(text) }
        #expect(error?.code == "recipient.malformed")
    }
}
