import Cryptography
import Diagnostics
import Issuance
import LinkedData
import OpenBadges
import Proofs
import Testing

@Suite struct `Issuers` {
    @Test(arguments: [KeyType.ed25519, .p256, .p384])
    func `are their key when they have no address`(type: KeyType) throws {
        let key = try Sample.key(type)
        let issuer = try Issuer(name: "My School", key: key.publicKey)
        let did = DIDKey(key.publicKey)
        #expect(issuer.id.text == did.did)
        #expect(issuer.keys.map(\.verificationMethod.text) == [did.verificationMethodID])
        #expect(issuer.profile.name?.best == "My School")
        #expect(issuer.openBadges2ID == nil)
        #expect(issuer.openBadges2Profile == nil)
        #expect(issuer.publishedDocuments().isEmpty)
    }

    @Test func `with an address publish a profile in which verifiers find the key`() throws {
        let key = try Sample.key(.p256)
        let issuer = try Sample.hostedIssuer(key)
        let thumbprint = try JSONWebKey(key.publicKey).thumbprint()
        let name = "https://badges.example.org/issuers/demonstration#" + thumbprint
        #expect(issuer.keys.first?.verificationMethod.text == name)
        for form in [VerificationMethodForm.jsonWebKey, .multikey] {
            let published = JSONValue.object(issuer.publishedProfile(keys: form))
            let document = try ControllerDocument(published, at: issuer.id.text)
            #expect(try document.assertionMethod(name).publicKey == key.publicKey)
        }
    }

    @Test func `publish one profile that both standards read alike`() throws {
        let issuer = try Sample.hostedIssuer(Sample.key())
        let published = issuer.publishedProfile()
        let in2 = try V2.Profile(published)
        let in3 = try V3.Profile(published)
        #expect(in2.id == in3.id)
        #expect(in2.name?.value.value == in3.name?.best)
        #expect(in2.url?.iri == in3.url)
        #expect(in2.email?.text.value == in3.email?.best)
        #expect(in2.image?.id == in3.image?.id)
        let documents = issuer.publishedDocuments()
        let document = try #require(documents.first { $0.url == in2.publicKey.first?.id })
        let key = try V2.CryptographicKey(document.json)
        #expect(key.owner == in2.id)
        #expect(try PublicKey(pem: Array((key.publicKeyPem?.value ?? "").utf8)) == Sample.key().publicKey)
    }

    @Test func `publish each key of 2_0 as a document of its own`() throws {
        let issuer = try Sample.keyIssuer(Sample.key())
        let documents = issuer.publishedDocuments()
        let thumbprint = try JSONWebKey(Sample.key().publicKey).thumbprint()
        #expect(
            documents.map(\.url.text) == [
                "https://badges.example.org/issuers/demonstration",
                "https://badges.example.org/issuers/keys/\(thumbprint).json",
            ])
        for document in documents { #expect(document.json["id"]?.text == document.url.text) }
        let profile = try V2.Profile(documents[0].json)
        let key = try V2.CryptographicKey(documents[1].json)
        #expect(profile.publicKey.map(\.id) == [documents[1].url])
        #expect(key.owner == profile.id)
    }

    @Test(arguments: [
        ("https://example.org", "https://example.org/keys/"),
        ("https://example.org/", "https://example.org/keys/"),
        ("https://example.org/issuer", "https://example.org/keys/"),
        ("https://example.org/a/issuer.json?x=/y#/z", "https://example.org/a/keys/"),
        ("https://example.org/a/", "https://example.org/a/keys/"),
    ])
    func `have the keys beside the profile`(address: String, folder: String) throws {
        var profile = try Sample.object("issuer/profile.json")
        profile["id"] = .text(address)
        let issuer = try Issuer(profile: profile, keys: [Sample.key().publicKey])
        #expect(issuer.keys.first?.keyDocument?.text.hasPrefix(folder) == true)
    }

    @Test func `name their revocation list and every key`() throws {
        let keys = [try Sample.key(), try Sample.key(.p256)]
        let list = try #require(IRI("https://badges.example.org/revoked.json"))
        let issuer = try Issuer(
            profile: Sample.object("issuer/profile.json"), keys: keys.map(\.publicKey), revocationList: list)
        #expect(issuer.openBadges2Profile?.revocationList == list)
        #expect(issuer.publishedProfile()["revocationList"]?.text == list.text)
        #expect(issuer.publishedProfile()["assertionMethod"]?.array?.count == 2)
        #expect(issuer.openBadges2Profile?.publicKey.count == 2)
    }

    @Test func `need a key`() {
        #expect(throws: IssuerError.noKey) {
            try Issuer(profile: Sample.object("issuer/profile.json"), keys: [])
        }
    }

    @Test func `need a name that can be shown`() throws {
        let key = try Sample.key().publicKey
        #expect(throws: IssuerError.noName) { try Issuer(name: " ", key: key) }
        #expect(throws: IssuerError.unsuitableName) { try Issuer(name: "A\u{202E}B", key: key) }
        #expect(throws: IssuerError.unsuitableName) { try Issuer(name: String(repeating: "a", count: 1001), key: key) }
    }

    @Test func `cannot be a DID that stands for another key`() throws {
        let did = DIDKey(try Sample.key().publicKey).did
        let profile: JSONObject = try #require((["id": .text(did), "type": ["Profile"]] as JSONValue).object)
        #expect(throws: IssuerError.keyIsNotIssuer(did)) {
            try Issuer(profile: profile, keys: [Sample.key(.p256).publicKey])
        }
        #expect(throws: IssuerError.keyIsNotIssuer(did)) {
            try Issuer(profile: profile, keys: [Sample.key().publicKey, Sample.key(.p256).publicKey])
        }
    }

    @Test func `cannot have an identifier at which nobody finds a key`() throws {
        let profile: JSONObject = try #require((["id": "urn:example:1", "type": ["Profile"]] as JSONValue).object)
        #expect(throws: IssuerError.unsuitableIdentifier("urn:example:1")) {
            try Issuer(profile: profile, keys: [Sample.key().publicKey])
        }
    }

    @Test func `cannot publish where there is no web address`() throws {
        let urn = try #require(IRI("urn:example:1"))
        #expect(throws: IssuerError.notAnAddress("urn:example:1")) {
            try Issuer(
                profile: Sample.object("issuer/profile.json"), keys: [Sample.key().publicKey], openBadges2ID: urn)
        }
        #expect(throws: IssuerError.notAnAddress("urn:example:1")) {
            try Issuer(
                profile: Sample.object("issuer/profile.json"), keys: [Sample.key().publicKey], revocationList: urn)
        }
    }

    @Test func `say where their profile is not one`() throws {
        var profile = try Sample.object("issuer/profile.json")
        profile["url"] = 7
        let error = #expect(throws: IssuerError.self) { try Issuer(profile: profile, keys: [Sample.key().publicKey]) }
        #expect(error?.place == .pointer("/url"))
    }
}
