import Cryptography
import Diagnostics
import LinkedData
import Proofs
import Testing

@Suite struct `DID URL` {
    @Test func `has parts`() throws {
        let url = try DIDURL("did:web:example.com%3A3000:a/path/x?versionTime=2026#key-1")
        #expect(url.did == "did:web:example.com%3A3000:a")
        #expect(url.method == "web")
        #expect(url.methodSpecificID == "example.com%3A3000:a")
        #expect(url.path == "/path/x")
        #expect(url.query == "versionTime=2026")
        #expect(url.fragment == "key-1")
        #expect(!url.isBare)
        #expect(try DIDURL("did:example:1").isBare)
        #expect(try DIDURL("did:example:1#").fragment == "")
    }

    @Test(arguments: [
        "", "did", "did:", "did:key", "did:key:", "did:Key:z6", "DID:key:z6", "did::z6", "did:web:a%3", "did:web:a%zz",
        "did:web:a b", "did:web:é", "did:web:a:", "did:web:a#b#c", "did:web:a#b\u{0}", "did:web:a?b c", "did:web:a'--",
        " did:web:a", "did:web:a\n", "https://example.com",
    ])
    func `refuses what is not one`(text: String) {
        #expect(throws: DIDError.syntax(text)) { try DIDURL(text) }
        #expect(DIDError.syntax(text).code == "key.resolve")
    }

    @Test func `has a limit of 16 KiB`() throws {
        let longest = "did:example:" + String(repeating: "a", count: 16_384 - 12)
        #expect(try DIDURL(longest).text == longest)
        #expect(throws: DIDError.tooLong(bytes: 16_385, limit: 16_384)) { try DIDURL(longest + "a") }
        #expect(DIDError.tooLong(bytes: 16_385, limit: 16_384).code == "limit.size")
    }
}

@Suite struct `did:key` {
    @Test func `holds the key that it was made of`() throws {
        for key in try TestKeys.all() {
            let made = DIDKey(key.publicKey)
            let read = try DIDKey(made.did, cache: KeyCache())
            #expect(read.publicKey == key.publicKey)
            #expect(read.did == made.did)
            #expect(read.verificationMethodID == made.did + "#" + made.did.dropFirst(8))
            #expect(read.verificationMethod.controller == made.did)
        }
    }

    @Test func `may state its version`() throws {
        let plain = DIDKey(try TestKeys.ed25519().publicKey)
        let did = "did:key:1.1:" + plain.multikey.text
        let versioned = try DIDKey(did)
        #expect(versioned.publicKey == plain.publicKey)
        #expect(versioned.verificationMethodID == did + "#" + plain.multikey.text)
        #expect(throws: DIDError.unsupportedVersion("2")) { try DIDKey("did:key:2:" + plain.multikey.text) }
        #expect(DIDError.unsupportedVersion("2").code == "key.resolve")
    }

    @Test func `is named by its own fragment or none`() throws {
        let identifier = DIDKey(try TestKeys.ed25519().publicKey)
        let named = try VerificationMethod.within(DIDURL(identifier.verificationMethodID))
        #expect(named?.publicKey == identifier.publicKey)
        #expect(try VerificationMethod.within(DIDURL(identifier.did))?.id == identifier.verificationMethodID)
        let other = DIDKey(try TestKeys.ed25519(8).publicKey).multikey.text
        let error = DIDError.fragment(other, expected: identifier.multikey.text)
        #expect(throws: error) { try VerificationMethod.within(DIDURL(identifier.did + "#" + other)) }
        #expect(error.code == "key.resolve")
        let path = DIDError.pathOrQuery(identifier.did + "/x")
        #expect(throws: path) { try VerificationMethod.within(DIDURL(identifier.did + "/x")) }
        #expect(path.code == "key.resolve")
    }

    @Test func `gives the reason of a key that it cannot use`() {
        let error = #expect(throws: DIDError.self) { try DIDKey("did:key:zzz") }
        #expect(error?.code == "key.unsupported")
        let long = #expect(throws: DIDError.self) { try DIDKey("did:key:z" + String(repeating: "2", count: 2000)) }
        #expect(long?.code == "limit.size")
    }

    @Test func `is not another method`() {
        #expect(throws: DIDError.unsupportedMethod("web")) { try DIDKey("did:web:example.com") }
        #expect(throws: DIDError.syntax("did:key:z6#z6")) { try DIDKey("did:key:z6#z6") }
    }
}

@Suite struct `did:jwk` {
    private static func did(_ json: JSONObject) -> String {
        "did:jwk:" + Base64URL.encode(json.serialized())
    }

    @Test func `holds the key that it was made of`() throws {
        for key in try TestKeys.all() {
            let made = DIDJWK(key.publicKey)
            let read = try DIDJWK(made.did, cache: KeyCache())
            #expect(read.publicKey == key.publicKey)
            #expect(read.verificationMethodID == made.did + "#0")
            #expect(try read.verificationMethod().controller == made.did)
        }
    }

    @Test func `is named by the fragment 0 or none`() throws {
        let did = DIDJWK(try TestKeys.p256().publicKey).did
        #expect(try VerificationMethod.within(DIDURL(did + "#0"))?.id == did + "#0")
        #expect(try VerificationMethod.within(DIDURL(did))?.id == did + "#0")
        #expect(throws: DIDError.fragment("1", expected: "0")) { try VerificationMethod.within(DIDURL(did + "#1")) }
    }

    @Test func `makes no statements when it is for encryption`() throws {
        let did = Self.did(try TestKeys.jwk(TestKeys.p256()).with("use", "enc"))
        #expect(throws: DIDError.notForAssertions(did)) { try VerificationMethod.within(DIDURL(did)) }
        #expect(DIDError.notForAssertions(did).code == "key.weak")
    }

    @Test func `keeps the limits of its owner`() throws {
        let did = Self.did(try TestKeys.jwk().with("alg", "ES256"))
        #expect(try VerificationMethod.within(DIDURL(did))?.permitsVerifying(.eddsa) == false)
    }

    @Test func `refuses a private key, a symmetric key, and what is no key`() throws {
        let secret = Self.did(try TestKeys.jwk().with("d", "AA"))
        #expect(throws: DIDError.jsonWebKey(.privateMember("d"))) { try DIDJWK(secret) }
        #expect(throws: DIDError.jsonWebKey(.symmetric)) { try DIDJWK(Self.did(["kty": "oct", "k": "AA"])) }
        #expect(throws: DIDError.jsonWebKey(.notAnObject)) {
            try DIDJWK("did:jwk:" + Base64URL.encode(Array("1".utf8)))
        }
        #expect(throws: DIDError.encoding) { try DIDJWK("did:jwk:e30.") }
        #expect(DIDError.encoding.code == "key.malformed")
        let error = #expect(throws: DIDError.self) { try DIDJWK("did:jwk:" + Base64URL.encode(Array("{".utf8))) }
        #expect(error?.code == "json.syntax")
    }
}

@Suite struct `did:web` {
    @Test(arguments: [
        ("did:web:example.com", "https://example.com/.well-known/did.json"),
        ("did:web:Example.COM", "https://example.com/.well-known/did.json"),
        ("did:web:example.com:user:alice", "https://example.com/user/alice/did.json"),
        ("did:web:example.com%3A3000:u", "https://example.com:3000/u/did.json"),
        ("did:web:localhost%3A8443", "https://localhost:8443/.well-known/did.json"),
        ("did:web:example.com:a%20b", "https://example.com/a%20b/did.json"),
    ])
    func `names a document`(did: String, url: String) throws {
        #expect(try DIDWeb(did).documentURL == url)
        #expect(try VerificationMethod.within(DIDURL(did + "#key")) == nil)
    }

    @Test(arguments: [
        "did:web:a..b", "did:web:-%2F", "did:web:user%40example.com", "did:web:example.com%2Fx", "did:web:a_b",
        "did:web:example.com%3A0", "did:web:example.com%3A65536", "did:web:example.com%3A080", "did:web:example.com%3A",
        "did:web:example.com:..:x", "did:web:example.com:%2E%2e:x", "did:web:example.com::x",
        "did:web:example.com:a%2Fb", "did:web:example.com:a%5cb", "did:web:example.com:%00", "did:web:%ff",
    ])
    func `refuses a host or path that would lead elsewhere`(did: String) {
        let error = #expect(throws: DIDError.self) { try DIDWeb(did) }
        #expect(error?.code == "key.resolve")
    }

    @Test(arguments: ["127.0.0.1", "10.0.0.1%3A80", "2130706433", "0x7f000001", "127.1", "1.2.3.0x4"])
    func `refuses an IP address in any spelling`(host: String) {
        let error = #expect(throws: DIDError.self) { try DIDWeb("did:web:" + host) }
        #expect(error?.code == "fetch.address")
    }

    @Test func `is not another method`() {
        #expect(throws: DIDError.unsupportedMethod("ion")) { try VerificationMethod.within(DIDURL("did:ion:abc")) }
        #expect(DIDError.unsupportedMethod("ion").code == "key.resolve")
    }
}
