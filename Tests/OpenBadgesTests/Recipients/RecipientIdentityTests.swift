import LinkedData
import OpenBadges
import Testing

@Suite struct `Recipient identity` {
    private static let hash: JSONText = "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399"

    @Test func `means the same kind in both standards`() throws {
        let old = try RecipientIdentity(
            V2.IdentityObject(type: .email, identity: Self.hash, hashed: true, salt: "Kosher"))
        let new = try RecipientIdentity(
            V3.IdentityObject(hashed: true, identityHash: Self.hash, identityType: .emailAddress, salt: "Kosher"))
        #expect(old == new)
        #expect(old.kind == .emailAddress)
        #expect(try old.matches("A@example.com") == .lowercased)
        #expect(try new.matches("a@example.com") == .asGiven)
        #expect(!old.isUnsaltedHash)
    }

    @Test func `reports a hash without salt`() throws {
        for salt: JSONText? in [nil, ""] {
            let hash = try HashedIdentity(value: "a@example.com", salt: nil).text
            let recipient = try RecipientIdentity(
                V2.IdentityObject(type: .email, identity: JSONText(hash), hashed: true, salt: salt))
            #expect(recipient.isUnsaltedHash)
            #expect(try recipient.matches("a@example.com") == .asGiven)
        }
    }

    @Test(arguments: ["a@example.com", "sha1$00", ""])
    func `never reads what is marked as hashed in the open`(identity: String) {
        #expect(throws: RecipientError.unreadableHash(identity)) {
            try RecipientIdentity(
                V3.IdentityObject(hashed: true, identityHash: JSONText(identity), identityType: .emailAddress))
        }
    }

    @Test func `compares what is not hashed as text, even when it looks like a hash`() throws {
        let open = try RecipientIdentity(
            V2.IdentityObject(type: .email, identity: "a@example.com", hashed: false, salt: "not used"))
        #expect(try open.matches("a@example.com") == .asGiven)
        #expect(try open.matches("A@example.com") == .lowercased)
        let disguised = try RecipientIdentity(
            V2.IdentityObject(type: .email, identity: Self.hash, hashed: false, salt: "Kosher"))
        #expect(try disguised.matches("a@example.com") == nil)
        #expect(!disguised.isUnsaltedHash)
    }

    @Test func `without a mark is a hash when it looks like one, and never a hash of another algorithm`() throws {
        let hashed = try RecipientIdentity(V2.IdentityObject(type: .email, identity: Self.hash, salt: "Kosher"))
        #expect(try hashed.matches("a@example.com") == .asGiven)
        let open = try RecipientIdentity(V2.IdentityObject(type: .email, identity: "a@example.com"))
        #expect(open.form == .plain("a@example.com"))
        #expect(throws: RecipientError.unreadableHash("sha1$00")) {
            try RecipientIdentity(V2.IdentityObject(type: .email, identity: "sha1$00"))
        }
    }

    @Test func `other than an address is compared only as given`() throws {
        let address = "https://example.org/Ada"
        for form in [false, true] {
            let identity = try form ? HashedIdentity(value: address.lowercased(), salt: "s").text : address.lowercased()
            let recipient = try RecipientIdentity(
                V2.IdentityObject(type: .url, identity: JSONText(identity), hashed: form, salt: "s"))
            #expect(try recipient.matches(address) == nil)
            #expect(try recipient.matches(address.lowercased()) == .asGiven)
        }
        let other = try RecipientIdentity(
            V3.IdentityObject(hashed: false, identityHash: "S1", identityType: .sourcedId))
        #expect(other.kind == .other("sourcedId"))
    }
}
