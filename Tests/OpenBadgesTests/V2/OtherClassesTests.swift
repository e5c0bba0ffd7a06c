import Diagnostics
import LinkedData
import OpenBadges
import Testing

@Suite struct `Other classes of Open Badges 2.0` {
    @Test func `read a list of revoked badges`() throws {
        let text = """
            {"@context": "https://w3id.org/openbadges/v2", "id": "https://example.org/revoked.json",
             "type": "RevocationList", "issuer": "https://example.org/issuer.json",
             "revokedAssertions": ["urn:uuid:9d278beb-36cf-4bc8-888d-674ff9843d72",
              {"id": "https://example.org/1", "revocationReason": "Error"}, {"uid": "abc"},
              {"id": "https://example.org/2", "revoked": false}]}
            """
        let document = try JSONValue(text: text)
        let list = try V2.RevocationList(document.asObject())
        #expect(list.revokedAssertions.map(\.revoked) == [true, true, true, false])
        #expect(list.revokedAssertions[1].revocationReason == "Error")
        #expect(list.revokedAssertions[1].names(try #require(IRI("https://example.org/1"))))
        #expect(!list.revokedAssertions[1].names(try #require(IRI("https://example.org/10"))))
        #expect(try list.json == document.asObject())
        #expect(
            try V2.RevocationList(document.setting("/revokedAssertions", to: []).asObject()).revokedAssertions == [])
        #expect(throws: ModelError.self) {
            try V2.RevocationList(document.setting("/revokedAssertions", to: nil).asObject())
        }
        #expect(throws: ModelError.self) {
            try V2.RevocationList(document.setting("/revokedAssertions/2/uid", to: nil).asObject())
        }
    }

    @Test func `read an endorsement, and what is left of a revoked one`() throws {
        let text = """
            {"@context": "https://w3id.org/openbadges/v2", "id": "https://example.net/endorsement", "type": "Endorsement",
             "claim": {"id": "https://example.org/badge.json", "endorsementComment": "Sound.", "name": "First aid"},
             "issuer": "https://example.net/endorser", "issuedOn": "2026-06-01T00:00:00Z",
             "verification": {"type": "HostedBadge"}}
            """
        let document = try JSONValue(text: text)
        let endorsement = try V2.Endorsement(document.asObject())
        #expect(endorsement.claim.endorsementComment == "Sound.")
        #expect(endorsement.claim.additional["name"] == "First aid")
        #expect(try endorsement.json == document.asObject())
        for member in ["id", "type", "claim", "issuer", "issuedOn", "verification"] {
            let error = #expect(throws: ModelError.self) {
                try V2.Endorsement(document.setting("/" + member, to: nil).asObject())
            }
            #expect(error?.code == "model.missing")
        }
        let rest = document.setting("/claim", to: nil).setting("/issuedOn", to: nil).setting("/verification", to: nil)
        #expect(throws: ModelError.self) { try V2.RevokedEndorsement(rest.asObject()) }
        #expect(
            try V2.RevokedEndorsement(rest.setting("/revoked", to: true).asObject()).issuer.id?.text.isEmpty == false)
    }

    @Test func `read a key and a recipient's profile`() throws {
        let key = try V2.CryptographicKey(
            JSONValue(text: #"{"id": "https://example.org/k", "owner": "https://example.org/i", "publicKeyPem": "P"}"#)
                .asObject())
        #expect(key.type == [])
        #expect(key.publicKeyPem == "P")
        let profile = try V2.Profile(
            JSONValue(text: #"{"id": "https://example.org/ada", "type": "Profile"}"#).asObject())
        #expect(profile.name == nil)
    }

    @Test(arguments: ["en", "en-us", "zh-Hant-TW", "de-CH-1996", "x-private", "i-klingon", "sl-rozaj-biske"])
    func `take well-formed languages`(text: String) {
        #expect(V2.LanguageTag(text)?.text.value == text)
    }

    @Test(arguments: ["", "e", "en_US", "en-", "-en", "languages", "en-waytoolong", "12", "en-a", "x"])
    func `refuse languages that are not`(text: String) {
        #expect(V2.LanguageTag(text) == nil)
    }

    @Test(arguments: [
        ("email", V2.IdentityType.email), ("schema:email", .email), ("http://schema.org/url", .url),
        ("telephone", .telephone), ("id", .id), ("@id", .id), ("name", .unrecognised("name")),
    ])
    func `know the properties of recipients by term and by address`(text: String, type: V2.IdentityType) {
        #expect(V2.IdentityType(JSONText(text)) == type)
    }
}
