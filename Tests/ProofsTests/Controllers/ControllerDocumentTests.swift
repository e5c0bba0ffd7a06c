import Cryptography
import Diagnostics
import LinkedData
import Proofs
import Testing

@Suite struct `Controller document` {
    private static let did = "did:web:example.com"

    private static func method(_ id: String = "#key-1", _ edits: JSONObject = [:]) throws -> JSONObject {
        var method: JSONObject = [
            "id": .text(id), "type": "Multikey", "controller": .text(did),
            "publicKeyMultibase": .text(Multikey(try TestKeys.ed25519().publicKey).text),
        ]
        for member in edits.members { method[member.name] = member.value == .null ? nil : member.value }
        return method
    }

    private static func document(
        _ methods: [JSONObject], assertions: JSONValue = ["#key-1"]
    ) throws -> ControllerDocument {
        try ControllerDocument(
            [
                "id": .text(did), "verificationMethod": .array(methods.map { .object($0) }),
                "assertionMethod": assertions,
            ],
            at: did)
    }

    @Test func `finds a key by its name, absolute or as a fragment`() throws {
        let document = try Self.document([try Self.method()])
        for name in ["#key-1", "did:web:example.com#key-1"] {
            let found = try document.assertionMethod(name)
            #expect(found.id == "did:web:example.com#key-1")
            #expect(found.publicKey == (try TestKeys.ed25519().publicKey))
        }
        #expect(try document.onlyAssertionMethod().id == "did:web:example.com#key-1")
        #expect(document.assertionMethods.count == 1)
    }

    @Test func `finds a key inside the relationship`() throws {
        let document = try Self.document([], assertions: [.object(try Self.method())])
        #expect(try document.assertionMethod("#key-1").publicKey == (try TestKeys.ed25519().publicKey))
    }

    @Test func `takes an absolute name for a relative one, and the reverse`() throws {
        let absolute = try Self.method("did:web:example.com#key-1")
        #expect(try Self.document([absolute]).assertionMethods.count == 1)
        let named = try Self.document([try Self.method()], assertions: "did:web:example.com#key-1")
        #expect(named.assertionMethods.count == 1)
    }

    @Test func `reads every form of a key`() throws {
        let key = try TestKeys.ed25519().publicKey
        guard case .ed25519(let point) = key.components else { throw MultikeyError.notBase58 }
        let jwk = JSONValue.object(JSONWebKey(key).json)
        let forms: [JSONObject] = [
            ["type": "Ed25519VerificationKey2020"],
            ["type": "JsonWebKey", "publicKeyMultibase": .null, "publicKeyJwk": jwk],
            ["type": "JsonWebKey2020", "publicKeyMultibase": .null, "publicKeyJwk": jwk],
            [
                "type": "Ed25519VerificationKey2018", "publicKeyMultibase": .null,
                "publicKeyBase58": .text(try Base58.encode(point)),
            ],
        ]
        for form in forms {
            let document = try Self.document([try Self.method("#key-1", form)])
            #expect(try document.assertionMethod("#key-1").publicKey == key, "\(form)")
        }
    }

    @Test func `refuses a key that is listed for something else only`() throws {
        let document = try ControllerDocument(
            [
                "id": .text(Self.did), "verificationMethod": [.object(try Self.method())], "authentication": ["#key-1"],
                "keyAgreement": [.object(try Self.method("#key-2"))],
            ], at: Self.did)
        for name in ["#key-1", "#key-2"] {
            let error = ControllerDocumentError.notForAssertions(Self.did + name, url: Self.did)
            #expect(throws: error) { try document.assertionMethod(name) }
            #expect(error.code == "key.unbound")
        }
        #expect(throws: ControllerDocumentError.noAssertionMethod(url: Self.did)) { try document.onlyAssertionMethod() }
        #expect(ControllerDocumentError.noAssertionMethod(url: Self.did).code == "key.unbound")
    }

    @Test func `does not list a key that it does not hold`() throws {
        let document = try Self.document([try Self.method()], assertions: ["#key-1", "did:key:z6Mk#z6Mk"])
        let error = ControllerDocumentError.notListed(Self.did + "#key-2", url: Self.did)
        #expect(throws: error) { try document.assertionMethod("#key-2") }
        #expect(error.code == "key.unbound")
        #expect(document.foreignAssertionMethods == ["did:key:z6Mk#z6Mk"])
    }

    @Test func `is ambiguous when a name is used twice or a name is missing`() throws {
        let other = try Self.method(
            "#key-1", ["publicKeyMultibase": .text(Multikey(try TestKeys.ed25519(8).publicKey).text)])
        let twice = try Self.document([try Self.method(), other])
        let error = ControllerDocumentError.ambiguous(Self.did + "#key-1", url: Self.did)
        #expect(throws: error) { try twice.assertionMethod("#key-1") }
        #expect(error.code == "key.resolve")
        let two = try Self.document([try Self.method(), try Self.method("#key-2")], assertions: ["#key-1", "#key-2"])
        #expect(throws: ControllerDocumentError.ambiguous(Self.did, url: Self.did)) { try two.onlyAssertionMethod() }
    }

    @Test func `speaks only for its own address`() {
        let error = ControllerDocumentError.otherID("did:web:other.example", url: Self.did)
        #expect(throws: error) { try ControllerDocument(["id": "did:web:other.example"], at: Self.did) }
        #expect(error.code == "key.resolve")
    }

    @Test(
        arguments: [
            ([], .notAnObject(url: "u")), ([:], .member("id", expected: Phrase("expected/string"), url: "u")),
            (
                ["id": "u", "verificationMethod": [1]],
                .member("verificationMethod", expected: Phrase("expected/list-names-objects"), url: "u")
            ),
        ] as [(JSONValue, ControllerDocumentError)])
    func `has a form`(json: JSONValue, error: ControllerDocumentError) {
        #expect(throws: error) { try ControllerDocument(json, at: "u") }
        #expect(error.code == "key.resolve")
    }

    @Test func `has a limit`() throws {
        let error = ControllerDocumentError.tooManyKeys(101, limit: 100, url: Self.did)
        let methods = [JSONObject](repeating: try Self.method(), count: 101)
        #expect(throws: error) { try Self.document(methods) }
        #expect(error.code == "limit.count")
    }

    @Test(
        arguments: [
            (["controller": "did:web:other.example"], "key.issuer"),
            (["type": "MultiKey"], "key.unsupported"),
            (["type": .null], "key.malformed"),
            (["publicKeyMultibase": .null], "key.malformed"),
            (["publicKeyJwk": [:]], "key.malformed"),
            (["publicKeyMultibase": "z0"], "key.malformed"),
            (["type": "JsonWebKey", "publicKeyMultibase": .null, "publicKeyJwk": ["kty": "oct"]], "key.unsupported"),
            (["type": "JsonWebKey", "publicKeyMultibase": .null, "publicKeyJwk": "x"], "key.malformed"),
            (["secretKeyMultibase": "z1"], "key.weak"),
            (
                ["type": "Ed25519VerificationKey2018", "publicKeyMultibase": .null, "publicKeyBase58": "11"],
                "key.malformed"
            ),
            (["expires": "tomorrow"], "key.malformed"),
            (["revoked": 5], "key.malformed"),
        ] as [(JSONObject, FindingCode)])
    func `gives the reason of a key that cannot be used, beside keys that can`(
        edits: JSONObject, code: FindingCode
    ) throws {
        let document = try Self.document(
            [try Self.method("#key-1", edits), try Self.method("#key-2")], assertions: ["#key-1", "#key-2"])
        let error = #expect(throws: ControllerDocumentError.self) { try document.assertionMethod("#key-1") }
        #expect(error?.code == code)
        #expect(try document.assertionMethod("#key-2").publicKey == (try TestKeys.ed25519().publicKey))
    }

    @Test func `refuses another kind of key under the name of Ed25519`() throws {
        let text = Multikey(try TestKeys.p256().publicKey).text
        let method = try Self.method(
            "#key-1", ["type": "Ed25519VerificationKey2020", "publicKeyMultibase": .text(text)])
        let error = #expect(throws: ControllerDocumentError.self) {
            try Self.document([method]).assertionMethod("#key-1")
        }
        #expect(error == .method(.keyOfOtherType(method: "Ed25519VerificationKey2020"), id: Self.did + "#key-1"))
    }

    @Test func `has keys whose time ends`() throws {
        let method = try Self.document([
            try Self.method("#key-1", ["expires": "2026-02-01T00:00:00Z", "revoked": "2026-03-01T00:00:00Z"])
        ]).assertionMethod("#key-1")
        let january = try #require(DateTime("2026-01-31T23:59:59Z")).instant
        let february = try #require(DateTime("2026-02-01T00:00:00Z"))
        let march = try #require(DateTime("2026-03-01T00:00:00Z"))
        try method.requireInForce(at: january)
        let expired = VerificationMethodError.expired(method.id, at: february)
        #expect(throws: expired) { try method.requireInForce(at: february.instant) }
        #expect(expired.code == "key.expired")
        let revoked = VerificationMethodError.revoked(method.id, at: march)
        #expect(throws: revoked) { try method.requireInForce(at: march.instant) }
        #expect(revoked.code == "key.revoked")
    }
}

@Suite struct `Key document` {
    private static let url = "https://example.com/issuer"

    private static func jwk(_ keyID: JSONValue?) throws -> JSONValue {
        .object(try TestKeys.jwk().with("kid", keyID))
    }

    @Test func `may be a JSON Web Key`() throws {
        let document = try KeyDocument(try Self.jwk(nil), at: Self.url)
        #expect(document.keys.map(\.id) == [Self.url])
        #expect(document.lists(try TestKeys.ed25519().publicKey, for: .eddsa))
        #expect(!document.lists(try TestKeys.ed25519(8).publicKey, for: .eddsa))
        let other = try KeyDocument(.object(try TestKeys.jwk().with("use", "enc")), at: Self.url)
        #expect(!other.lists(try TestKeys.ed25519().publicKey, for: .eddsa))
        #expect(!other.lists(try TestKeys.ed25519().publicKey))
    }

    @Test func `may be a set of JSON Web Keys, named by their kid or a fragment`() throws {
        let document = try KeyDocument(
            ["keys": [try Self.jwk("a"), ["kty": "OKP", "crv": "X25519", "x": "AA", "kid": "b"]]], at: Self.url)
        #expect(document.keys(named: "a").count == 1)
        #expect(document.keys(named: "#a").count == 1)
        #expect(document.keys(named: Self.url + "#a").count == 1)
        #expect(document.keys(named: "b").isEmpty)
        #expect(document.refused.map(\.id) == ["b"])
        #expect(document.refused.map(\.reason.code) == ["key.unsupported"])
        #expect(throws: ControllerDocumentError.jsonWebKey(.symmetric, url: Self.url)) {
            try KeyDocument(["keys": [["kty": "oct", "k": "AA"]]], at: Self.url)
        }
        #expect(throws: ControllerDocumentError.jsonWebKey(.privateMember("d"), url: Self.url)) {
            try KeyDocument(.object(try TestKeys.jwk().with("d", "AA")), at: Self.url)
        }
    }

    @Test func `may be a profile of 2.0 with its keys and their addresses`() throws {
        let pem = JSONValue.text(try TestKeys.rsa.get().publicKey.pem)
        let document = try KeyDocument(
            [
                "@context": "https://w3id.org/openbadges/v2", "id": .text(Self.url), "type": "Issuer",
                "publicKey": [
                    "https://example.com/key",
                    ["id": "https://example.com/key2", "owner": .text(Self.url), "publicKeyPem": pem],
                    ["id": "https://example.com/key3", "owner": "https://other.example", "publicKeyPem": pem],
                    ["id": "https://example.com/key4", "owner": .text(Self.url), "publicKeyPem": "nothing"],
                    ["id": "https://example.com/key5", "publicKeyPem": 5],
                ],
            ], at: Self.url)
        #expect(document.references == ["https://example.com/key"])
        #expect(document.keys.map(\.id) == ["https://example.com/key2"])
        #expect(document.lists(keyNamed: "https://example.com/key"))
        #expect(!document.lists(keyNamed: "https://example.com/key2"))
        #expect(!document.lists(keyNamed: "https://example.com/key3"))
        #expect(document.refused.map(\.reason.code) == ["key.issuer", "key.malformed", "key.malformed"])
    }

    @Test func `may be a key of 2.0, which has its owner for a controller`() throws {
        let pem = JSONValue.text(try TestKeys.rsa.get().publicKey.pem)
        let json: JSONObject = [
            "id": .text(Self.url), "type": "CryptographicKey", "owner": "https://o.example", "publicKeyPem": pem,
        ]
        #expect(try KeyDocument(.object(json), at: Self.url).keys.map(\.controller) == ["https://o.example"])
        #expect(try KeyDocument(.object(json.with("owner", nil)), at: Self.url).keys.map(\.controller) == [Self.url])
        #expect(throws: ControllerDocumentError.otherID("https://x.example", url: Self.url)) {
            try KeyDocument(.object(json.with("id", "https://x.example")), at: Self.url)
        }
    }

    @Test func `may be a profile of 3.0 that lists keys`() throws {
        let method: JSONValue = [
            "id": "#k", "type": "Multikey", "controller": .text(Self.url),
            "publicKeyMultibase": .text(Multikey(try TestKeys.p256().publicKey).text),
        ]
        let document = try KeyDocument(
            [
                "id": .text(Self.url), "type": "Profile", "verificationMethod": [method],
                "assertionMethod": ["#k", "did:key:z6Mk#z6Mk"],
            ], at: Self.url)
        #expect(document.keys(named: "#k").map(\.publicKey) == [try TestKeys.p256().publicKey])
        #expect(document.references == ["did:key:z6Mk#z6Mk"])
        let unlisted = try KeyDocument(["id": .text(Self.url), "verificationMethod": [method]], at: Self.url)
        #expect(unlisted.keys.isEmpty)
    }

    @Test func `may be one verification method`() throws {
        let method: JSONObject = [
            "id": .text(Self.url + "#k"), "type": "Multikey", "controller": "did:web:example.com",
            "publicKeyMultibase": .text(Multikey(try TestKeys.p256().publicKey).text),
        ]
        let document = try KeyDocument(.object(method), at: Self.url)
        #expect(document.keys(named: "#k").map(\.controller) == ["did:web:example.com"])
        let broken = try KeyDocument(.object(method.with("type", "Key")), at: Self.url)
        #expect(broken.refused.map(\.reason.code) == ["key.unsupported"])
    }

    @Test func `is not a list`() {
        #expect(throws: ControllerDocumentError.notAnObject(url: Self.url)) { try KeyDocument([], at: Self.url) }
    }
}
