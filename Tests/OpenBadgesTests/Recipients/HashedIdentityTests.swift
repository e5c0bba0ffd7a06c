import Diagnostics
import OpenBadges
import Testing

@Suite struct `Hashed identity` {
    /// SHA-256 of `a@example.comKosher`, which the standard gives as an example.
    private static let published = "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399"
    /// MD5 of `abc`, RFC 1321.
    private static let publishedMD5 = "md5$900150983cd24fb0d6963f7d28e17f72"

    @Test func `appends the salt to the value`() throws {
        #expect(try HashedIdentity(value: "a@example.com", salt: "Kosher").text == Self.published)
        #expect(try HashedIdentity(value: "a@example.comKosher", salt: nil).text == Self.published)
        #expect(try HashedIdentity(value: "a", salt: "bc", algorithm: .md5).text == Self.publishedMD5)
        #expect(
            try HashedIdentity(value: "a@example.com", salt: "").digest
                == HashedIdentity(value: "a@example.com", salt: nil).digest)
    }

    @Test func `says which form of the value matched`() throws {
        let hash = try HashedIdentity(parsing: Self.published, salt: "Kosher")
        #expect(try hash.matches("a@example.com") == .asGiven)
        #expect(try hash.matches("A@Example.COM") == .lowercased)
        #expect(try hash.matches("b@example.com") == nil)
        #expect(try hash.matches(" a@example.com") == nil)
        #expect(try !hash.matchesExactly("A@Example.COM"))
        // U+212A KELVIN SIGN becomes "k" in Unicode lower case, and must not here.
        let kelvin = try HashedIdentity(value: "k@example.org", salt: "s")
        #expect(try kelvin.matches("\u{212A}@example.org") == nil)
    }

    @Test func `reads hexadecimal digits in any case`() throws {
        let upper = "sha256$" + Self.published.dropFirst(7).uppercased()
        #expect(try HashedIdentity(parsing: upper, salt: "Kosher").matches("a@example.com") == .asGiven)
        #expect(try HashedIdentity(parsing: upper, salt: "Kosher").text == Self.published)
        #expect(try HashedIdentity(parsing: Self.publishedMD5, salt: "c").matches("ab") == .asGiven)
    }

    @Test(arguments: [
        "", "sha256$", "md5$", "a@example.com", "sha1$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4b",
        "SHA256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399",
        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef39",
        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef3999",
        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef39g",
        "md5$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399",
        "b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399",
    ])
    func `refuses anything but the two forms of the standard`(text: String) {
        #expect(throws: RecipientError.unreadableHash(text)) { try HashedIdentity(parsing: text, salt: nil) }
        #expect(RecipientError.unreadableHash(text).code == "recipient.mismatch")
    }
}
