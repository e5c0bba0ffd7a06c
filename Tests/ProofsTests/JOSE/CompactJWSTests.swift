import Cryptography
import Diagnostics
import LinkedData
import Proofs
import Testing

@Suite struct `Compact JWS` {
    private static let payload = Array(#"{"type":"Assertion"}"#.utf8)

    /// A token of a header and payload written by hand; the signature is a real one.
    private static func token(header: String, payload: [UInt8] = payload) throws -> [UInt8] {
        let signed = [Base64URL.encode(Array(header.utf8)), Base64URL.encode(payload)].joined(separator: ".")
        let signature = try TestKeys.ed25519().sign(Array(signed.utf8), algorithm: .eddsa)
        return Array("\(signed).\(Base64URL.encode(signature) as String)".utf8)
    }

    private static func refusal(header: String, kind: TokenKind = .badge) throws -> JWSError? {
        let token = try token(header: header)
        let key = try TestKeys.ed25519().publicKey
        do throws(JWSError) {
            try CompactJWS(token, kind: kind).verify(with: key)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: SignatureAlgorithm.allCases)
    func `verifies what it signed`(algorithm: SignatureAlgorithm) throws {
        let key = try #require(try TestKeys.all().first { algorithm.fits($0.type) })
        let header = JOSEHeader(algorithm: algorithm, keyID: "did:example:1#k", jsonWebKey: JSONWebKey(key.publicKey))
        let signed = try CompactJWS.signing(payload: Self.payload, header: header, with: key)
        try signed.verify(with: key.publicKey)
        let read = try CompactJWS(signed.bytes, cache: KeyCache())
        #expect(read.payload == Self.payload)
        #expect(read.header.members == header.members)
        #expect(read.header.keyID == "did:example:1#k")
        #expect(read.header.jsonWebKey?.publicKey == key.publicKey)
        #expect(read.header.type == "JWT")
        #expect(read.signingInput + [UInt8(ascii: ".")] + Array(Base64URL.encode(read.signature)) == read.bytes)
        try read.verify(with: key.publicKey)
        try read.verify(with: JSONWebKey(key.publicKey))
        try read.verify(with: DIDKey(key.publicKey).verificationMethod)
        try read.verify(with: DIDJWK(key.publicKey).verificationMethod())
    }

    @Test func `notices one changed bit anywhere`() throws {
        let token = try Self.token(header: #"{"alg":"EdDSA"}"#)
        let key = try TestKeys.ed25519().publicKey
        for position in token.indices {
            var changed = token
            changed[position] ^= 1
            #expect(throws: JWSError.self, "byte \(position)") { try CompactJWS(changed).verify(with: key) }
        }
        #expect(throws: JWSError.signature(.invalid)) {
            try CompactJWS(token).verify(with: TestKeys.ed25519(8).publicKey)
        }
        #expect(JWSError.signature(.invalid).code == "jws.signature")
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `may be followed by a line end`(end: String) throws {
        let token = try Self.token(header: #"{"alg":"EdDSA"}"#)
        let read = try CompactJWS(token + Array(end.utf8))
        #expect(read.bytes == token)
        try read.verify(with: TestKeys.ed25519().publicKey)
    }

    @Test(arguments: ["\n\n", " ", "\n\r", "\t"])
    func `is followed by nothing else`(end: String) throws {
        let token = try Self.token(header: #"{"alg":"EdDSA"}"#)
        let error = #expect(throws: JWSError.self) { try CompactJWS(token + Array(end.utf8)) }
        #expect(error?.code == "jws.encoding")
    }

    @Test(arguments: [
        ("", 1), ("e30", 1), ("e30.e30", 2), ("eyJhbGciOiJFZERTQSJ9.e30.AA.", 4),
        ("eyJhbGciOiJFZERTQSJ9.e30.A.A.A", 5), ("\n", 1),
    ])
    func `has three parts`(text: String, count: Int) {
        #expect(throws: JWSError.parts(count)) { try CompactJWS(Array(text.utf8)) }
        #expect(JWSError.parts(count).code == "jws.encoding")
    }

    @Test(arguments: ["=", "+", "/", " ", "\n"])
    func `has strict base64url in every part`(stray: String) throws {
        let text = String(decoding: try Self.token(header: #"{"alg":"EdDSA"}"#), as: UTF8.self)
        let parts = text.split(separator: ".").map(String.init)
        for (position, part) in [JWSError.Part.header, .payload, .signature].enumerated() {
            var edited = parts
            edited[position].insert(
                contentsOf: stray, at: edited[position].index(edited[position].startIndex, offsetBy: 2))
            let error = #expect(throws: JWSError.self) { try CompactJWS(Array(edited.joined(separator: ".").utf8)) }
            #expect(error?.code == "jws.encoding")
            #expect(error?.place == .part("token \(part.rawValue)"))
        }
    }

    @Test func `has zero bits after the last byte`() throws {
        let token = try Self.token(header: #"{"alg":"EdDSA"}"#)
        // 64 bytes leave four bits in the last character.
        let last = try #require(token.last)
        let other = try #require("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8.first { $0 == last + 1 })
        let error = #expect(throws: JWSError.self) { try CompactJWS(token.dropLast() + [other]) }
        #expect(error?.code == "jws.encoding")
    }

    @Test(arguments: [
        "none", "None", "NONE", "HS256", "HS512", "eddsa", "es256", "ES512", "ES256K", "RSA1_5", "", "ES256 ",
        "ECDH-ES",
    ])
    func `refuses every algorithm that is not on the list`(name: String) throws {
        let error = try Self.refusal(header: "{\"alg\":\"\(name)\"}")
        #expect(error == .unsupportedAlgorithm(name))
        #expect(error?.code == "jws.alg")
    }

    @Test func `takes the exact name of RFC 9864 for EdDSA`() throws {
        #expect(try Self.refusal(header: #"{"alg":"Ed25519"}"#) == nil)
    }

    @Test func `refuses an algorithm that does not fit the key`() throws {
        let error = try Self.refusal(header: #"{"alg":"ES256"}"#)
        #expect(error == .signature(.algorithmDoesNotFit(.es256, .ed25519)))
        #expect(error?.code == "jws.alg")
        let header = JOSEHeader(algorithm: .rs256)
        #expect(throws: JWSError.signature(.algorithmDoesNotFit(.rs256, .ed25519))) {
            try CompactJWS.signing(payload: Self.payload, header: header, with: TestKeys.ed25519())
        }
    }

    @Test(arguments: ["use", "alg", "key_ops"] as [MemberName])
    func `refuses a key that its owner meant for something else`(member: MemberName) throws {
        let token = try CompactJWS(try Self.token(header: #"{"alg":"EdDSA"}"#))
        let limits: JSONObject = ["use": "enc", "alg": "ES256", "key_ops": ["sign"]]
        let key = try JSONWebKey(TestKeys.jwk().with(member, limits[member]))
        let error = JWSError.keyForOtherUse(algorithm: "EdDSA")
        #expect(throws: error) { try token.verify(with: key) }
        #expect(throws: error) {
            try token.verify(with: VerificationMethod(id: "x:y", controller: "x:y", jsonWebKey: key))
        }
        #expect(error.code == "key.weak")
    }

    @Test func `says that an algorithm does not fit before it speaks of use`() throws {
        let token = try CompactJWS(try Self.token(header: #"{"alg":"EdDSA"}"#))
        #expect(throws: JWSError.signature(.algorithmDoesNotFit(.eddsa, .p256))) {
            try token.verify(with: JSONWebKey(TestKeys.p256().publicKey))
        }
    }

    @Test(arguments: [
        #""crit":["b64"]"#, #""crit":[]"#, #""b64":false"#, #""b64":true"#, #""zip":"DEF""#,
        #""jku":"https://x.example""#,
        #""x5u":"https://x.example""#, #""x5c":[]"#, #""x5c":null"#,
    ])
    func `refuses members that would change its meaning or its key`(member: String) throws {
        let error = try Self.refusal(header: "{\"alg\":\"EdDSA\",\(member)}")
        #expect(error?.code == "jws.header")
        guard case .forbiddenMember = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(
        arguments: [
            (#"{"alg":"EdDSA","alg":"none"}"#, "json.duplicate"),
            (#"{"alg":"EdDSA","al\u0067":"EdDSA"}"#, "json.duplicate"),
            (#"{"alg":"EdDSA""#, "json.syntax"), ("", "json.syntax"), ("[]", "jws.header"), (#""EdDSA""#, "jws.header"),
            ("{}", "jws.alg"), (#"{"alg":5}"#, "jws.header"), (#"{"alg":"EdDSA","kid":1}"#, "jws.header"),
            (#"{"alg":"EdDSA","typ":null}"#, "jws.header"), (#"{"alg":"EdDSA","jwk":"x"}"#, "jws.header"),
        ] as [(String, FindingCode)])
    func `has a header that is one object with text members`(header: String, code: FindingCode) throws {
        #expect(try Self.refusal(header: header)?.code == code)
    }

    @Test(arguments: ["JWT", "jwt", "vc+jwt", "VC+JWT", "vc+ld+jwt", "application/vc+jwt", "Application/JWT"])
    func `may say that it is a credential`(type: String) throws {
        #expect(try Self.refusal(header: "{\"alg\":\"EdDSA\",\"typ\":\"\(type)\"}", kind: .credential) == nil)
    }

    @Test(arguments: [
        "", "JWT ", "vp+jwt", "at+jwt", "JOSE+JSON", "application/vp+jwt", "application/application/jwt", "text/jwt",
        "application/", "\u{212A}wt",
    ])
    func `may not say that it is something else`(type: String) throws {
        for kind in [TokenKind.credential, .assertion, .badge] {
            let error = try Self.refusal(header: "{\"alg\":\"EdDSA\",\"typ\":\"\(type)\"}", kind: kind)
            #expect(error == .type(type))
            #expect(error?.code == "jws.header")
        }
    }

    @Test func `may say JOSE when it is an assertion of 2.0`() throws {
        let header = #"{"alg":"EdDSA","typ":"JOSE"}"#
        #expect(try Self.refusal(header: header, kind: .assertion) == nil)
        #expect(try Self.refusal(header: header, kind: .badge) == nil)
        #expect(try Self.refusal(header: header, kind: .credential) == .type("JOSE"))
        let token = try CompactJWS(try Self.token(header: header))
        #expect(throws: JWSError.type("JOSE")) { try token.require(.credential) }
        try token.require(.assertion)
    }

    @Test(arguments: ["vc", "VC", "application/vc", "json", "application/vc+ld+json"])
    func `may say that its content is a credential`(type: String) throws {
        #expect(try Self.refusal(header: "{\"alg\":\"EdDSA\",\"cty\":\"\(type)\"}") == nil)
    }

    @Test(arguments: ["JWT", "vc+jwt", "application/jwt", "JOSE", ""])
    func `may not say that its content is one more token`(type: String) throws {
        let error = try Self.refusal(header: "{\"alg\":\"EdDSA\",\"cty\":\"\(type)\"}")
        #expect(error == .contentType(type))
        #expect(error?.code == "jws.header")
    }

    @Test func `does not hold one more token`() throws {
        let inner = try Self.token(header: #"{"alg":"EdDSA"}"#)
        let outer = try Self.token(header: #"{"alg":"EdDSA"}"#, payload: inner)
        #expect(throws: JWSError.nested) { try CompactJWS(outer) }
        #expect(JWSError.nested.code == "jws.header")
    }

    @Test(
        arguments: [
            (["kty": "oct", "k": "AAAA"], "key.unbound"), (["kty": "EC", "crv": "P-521"], "key.unsupported"),
            (["kty": "OKP", "crv": "Ed25519", "x": "AA"], "key.malformed"),
            (["kty": "OKP", "crv": "Ed25519", "x": "AA", "d": "AA"], "key.unbound"),
        ] as [(JSONObject, FindingCode)])
    func `shows no key that is secret or unusable`(jwk: JSONObject, code: FindingCode) throws {
        let header: JSONObject = ["alg": "EdDSA", "jwk": .object(jwk)]
        let error = try Self.refusal(header: String(decoding: header.serialized(), as: UTF8.self))
        #expect(error?.code == code)
        #expect(error?.place == .part("token header jwk"))
    }

    @Test func `has limits`() throws {
        let key = String(repeating: "k", count: 16_385)
        let long = try Self.refusal(header: "{\"alg\":\"EdDSA\",\"kid\":\"\(key)\"}")
        #expect(long == .keyIDTooLong(bytes: 16_385, limit: 16_384))
        #expect(try Self.refusal(header: "{\"alg\":\"EdDSA\",\"kid\":\"\(key.dropLast())\"}") == nil)
        let filler = String(repeating: "x", count: 65_536)
        let huge = try Self.refusal(header: "{\"alg\":\"EdDSA\",\"x\":\"\(filler)\"}")
        #expect(huge?.code == "limit.size")
        let bytes = [UInt8](repeating: UInt8(ascii: "A"), count: 5 << 20)
        #expect(throws: JWSError.tooLong(bytes: (5 << 20) + 1, limit: 5 << 20)) { try CompactJWS(bytes + [46]) }
        #expect(JWSError.tooLong(bytes: 0, limit: 0).code == "limit.size")
    }
}
