import Cryptography
import Diagnostics
import LinkedData
import Proofs
import Testing

@Suite struct `JSON Web Key` {
    @Test func `comes back from its own JSON with every kind of key`() throws {
        for key in try TestKeys.all() {
            let written = JSONWebKey(key.publicKey, keyID: "key-1")
            let read = try JSONWebKey(written.json)
            #expect(read.publicKey == key.publicKey)
            #expect(read.keyID == "key-1")
            #expect(read.json == written.json)
        }
    }

    @Test func `keeps use, operations and algorithm`() throws {
        let json = try TestKeys.jwk().with("use", "sig").with("key_ops", ["verify"]).with("alg", "EdDSA")
        let key = try JSONWebKey(json)
        #expect(key.use == "sig")
        #expect(key.keyOperations == ["verify"])
        #expect(key.algorithm == "EdDSA")
        #expect(key.json == json)
        #expect(key.permitsVerifying(.eddsa))
    }

    @Test(
        arguments: [
            ("use", "enc"), ("use", "SIG"), ("alg", "ES256"), ("alg", "eddsa"), ("alg", "RSA-OAEP"),
        ] as [(MemberName, JSONValue)])
    func `does not verify when marked for something else`(name: MemberName, value: JSONValue) throws {
        #expect(try !JSONWebKey(TestKeys.jwk().with(name, value)).permitsVerifying(.eddsa))
    }

    @Test(arguments: [["encrypt"], ["sign"], []] as [JSONValue])
    func `does not verify when its operations leave that out`(operations: JSONValue) throws {
        #expect(try !JSONWebKey(TestKeys.jwk().with("key_ops", operations)).permitsVerifying(.eddsa))
    }

    @Test func `takes the exact name of RFC 9864 for EdDSA`() throws {
        #expect(try JSONWebKey(TestKeys.jwk().with("alg", "Ed25519")).permitsVerifying(.eddsa))
    }

    @Test func `permits only algorithms that fit the key`() throws {
        let permitted = SignatureAlgorithm.allCases.filter(JSONWebKey(try TestKeys.p256().publicKey).permitsVerifying)
        #expect(permitted == [.es256])
    }

    @Test(arguments: ["d", "p", "q", "dp", "dq", "qi", "oth", "k"])
    func `refuses a key that gives its secret away`(member: String) throws {
        let json = try TestKeys.jwk().with(MemberName(member), "AA")
        #expect(throws: JSONWebKeyError.privateMember(member)) { try JSONWebKey(json) }
        #expect(JSONWebKeyError.privateMember(member).code == "key.weak")
    }

    @Test func `refuses a symmetric key`() {
        #expect(throws: JSONWebKeyError.symmetric) { try JSONWebKey(["kty": "oct", "k": "AAAA"]) }
        #expect(JSONWebKeyError.symmetric.code == "key.unsupported")
    }

    @Test(
        arguments: [
            (["kty": "AKP"], .unsupportedKeyType("AKP")),
            (["kty": "okp"], .unsupportedKeyType("okp")),
            (["kty": "OKP", "crv": "X25519", "x": "AA"], .unsupportedCurve("X25519")),
            (["kty": "EC", "crv": "P-521", "x": "AA", "y": "AA"], .unsupportedCurve("P-521")),
            (["kty": "EC", "crv": "secp256k1", "x": "AA", "y": "AA"], .unsupportedCurve("secp256k1")),
        ] as [(JSONObject, JSONWebKeyError)])
    func `does not know other key types and curves`(json: JSONObject, error: JSONWebKeyError) {
        #expect(throws: error) { try JSONWebKey(json) }
        #expect(error.code == "key.unsupported")
    }

    @Test(
        arguments: [
            ([:], .missingMember("kty")),
            (["kty": 1], .memberType("kty", expected: Phrase("expected/string"))),
            (["kty": "OKP"], .missingMember("crv")),
            (["kty": "OKP", "crv": "Ed25519"], .missingMember("x")),
            (["kty": "OKP", "crv": "Ed25519", "x": "A+=="], .encoding("x")),
            (["kty": "OKP", "crv": "Ed25519", "x": "AAAA"], .coordinateLength("x", expected: 32, actual: 3)),
            (["kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA"], .coordinateLength("x", expected: 32, actual: 3)),
            (["kty": "EC", "crv": "P-384", "x": "AAAA", "y": "AAAA"], .coordinateLength("x", expected: 48, actual: 3)),
            (["kty": "RSA", "n": "", "e": "AQAB"], .encoding("n")),
            (["kty": "RSA", "n": "AAAB", "e": "AQAB"], .leadingZero("n")),
            (["kty": "RSA", "n": "_w", "e": "AAEAAQ"], .leadingZero("e")),
        ] as [(JSONObject, JSONWebKeyError)])
    func `refuses what is not written as RFC 7518 asks`(json: JSONObject, error: JSONWebKeyError) {
        #expect(throws: error) { try JSONWebKey(json) }
        #expect(error.code == "key.malformed")
    }

    @Test(arguments: [["verify", "verify"], "verify", [1]] as [JSONValue])
    func `refuses operations that are no list of different names`(operations: JSONValue) throws {
        let json = try TestKeys.jwk().with("key_ops", operations)
        let error = #expect(throws: JSONWebKeyError.self) { try JSONWebKey(json) }
        #expect(error?.code == "key.malformed")
    }

    @Test func `refuses a point that is not on its curve, and a short RSA key`() throws {
        let x = try #require(TestKeys.jwk(TestKeys.p256())["x"])
        let offCurve = #expect(throws: JSONWebKeyError.self) {
            try JSONWebKey(["kty": "EC", "crv": "P-256", "x": x, "y": x])
        }
        #expect(offCurve?.code == "key.malformed")
        let short = #expect(throws: JSONWebKeyError.self) { try JSONWebKey(["kty": "RSA", "n": "_w", "e": "AQAB"]) }
        #expect(short?.code == "key.weak")
    }

    /// The one of RFC 8037, appendix A.3.
    @Test func `has the thumbprint of RFC 7638`() throws {
        let key = try JSONWebKey([
            "kid": "any", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", "crv": "Ed25519", "kty": "OKP",
        ])
        #expect(try key.thumbprint() == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
    }

    @Test func `has a thumbprint that only its material decides`() throws {
        for key in try TestKeys.all() {
            let bare = try JSONWebKey(key.publicKey).thumbprint()
            #expect(try JSONWebKey(JSONWebKey(key.publicKey).json.with("use", "sig")).thumbprint() == bare)
            #expect(bare.utf8.count == 43)
        }
    }
}

@Suite struct `JSON Web Key Set` {
    @Test func `finds keys by their name`() throws {
        let first = JSONWebKey(try TestKeys.ed25519().publicKey, keyID: "a").json
        let second = JSONWebKey(try TestKeys.p256().publicKey, keyID: "b").json
        let set = try JSONWebKeySet(["keys": [.object(first), .object(second)]])
        #expect(set.keys(withID: "b").map(\.publicKey) == [try TestKeys.p256().publicKey])
        #expect(set.keys(withID: "c").isEmpty)
    }

    @Test func `passes over keys that it does not know, and keeps the reason`() throws {
        let known = try TestKeys.jwk()
        let set = try JSONWebKeySet([
            "keys": [["kty": "OKP", "crv": "X25519", "kid": "x", "x": "AA"], .object(known)]
        ])
        #expect(set.keys.count == 1)
        #expect(set.refused.map(\.keyID) == ["x"])
        #expect(set.refused.map(\.reason) == [.unsupportedCurve("X25519")])
    }

    @Test func `is refused whole when it gives a secret away`() throws {
        let known = try TestKeys.jwk()
        #expect(throws: JSONWebKeyError.symmetric) {
            try JSONWebKeySet(["keys": [.object(known), ["kty": "oct", "k": "AA"]]])
        }
        #expect(throws: JSONWebKeyError.privateMember("d")) {
            try JSONWebKeySet(["keys": [.object(known), .object(known.with("d", "AA"))]])
        }
    }

    @Test(
        arguments: [
            ([:], .missingMember("keys")), (["keys": 1], .memberType("keys", expected: Phrase("expected/array"))),
            (["keys": [1]], .notAnObject),
        ] as [(JSONObject, JSONWebKeyError)])
    func `is an object with a list of objects`(json: JSONObject, error: JSONWebKeyError) {
        #expect(throws: error) { try JSONWebKeySet(json) }
        #expect(error.code == "key.malformed")
    }

    @Test func `has a limit`() throws {
        let keys = [JSONValue](repeating: .object(try TestKeys.jwk()), count: 101)
        #expect(throws: JSONWebKeyError.tooManyKeys(101, limit: 100)) { try JSONWebKeySet(["keys": .array(keys)]) }
        #expect(JSONWebKeyError.tooManyKeys(101, limit: 100).code == "limit.count")
    }
}
