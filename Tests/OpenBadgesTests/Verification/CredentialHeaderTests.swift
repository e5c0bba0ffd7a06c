import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Header of a VC-JWT` {
    @Test(arguments: ["issuer", "p256", "p384", "rsa"])
    func `is sound with every type of key`(name: String) async throws {
        let report = await report(on: try SampleToken.credential(by: SampleKeys.named(name)))
        expect(report, .accepted)
        #expect(report.source.proof == "vc-jwt")
        #expect(report.source.standard == "open-badges-3.0")
        #expect(report.noticeCodes == ["issuer.self-asserted"])
    }

    @Test(arguments: [
        "none", "None", "NONE", "nOnE", "HS256", "HS384", "HS512", "hs256", "eddsa", "es256", "ES512", "ES256K", "",
        " EdDSA",
    ])
    func `is refused with an algorithm that is not on the list`(name: String) async throws {
        let key = try SampleKeys.issuer
        var header = SampleToken.header(key)
        header["alg"] = .text(name)
        let token = try SampleToken.signed(payload(key), header: header, with: key)
        expect(await report(on: token), .rejected, Self.refused(for: "jws.alg"))
    }

    @Test func `is refused without an algorithm, without a signature, and with an empty one`() async throws {
        let key = try SampleKeys.issuer
        var header = SampleToken.header(key)
        header["alg"] = nil
        expect(
            await report(on: try SampleToken.signed(payload(key), header: header, with: key)), .rejected,
            Self.refused(for: "jws.alg"))
        header["alg"] = "none"
        let input = SampleToken.unsigned(payload(key).serialized(), header: JSONValue.object(header).serialized())
        expect(await report(on: input + Array(".".utf8)), .rejected, Self.refused(for: "jws.alg"))
        let sound = SampleToken.unsigned(
            payload(key).serialized(), header: JSONValue.object(SampleToken.header(key)).serialized())
        expect(
            await report(on: sound + Array(".".utf8)), .rejected, ["proof.signature failed jws.signature"])
    }

    @Test(arguments: [("issuer", "ES256"), ("issuer", "RS256"), ("p256", "EdDSA"), ("p256", "ES384"), ("rsa", "ES256")])
    func `is refused with an algorithm for another type of key`(name: String, algorithm: String) async throws {
        let key = try SampleKeys.named(name)
        var header = SampleToken.header(key)
        header["alg"] = .text(algorithm)
        let token = try SampleToken.signed(payload(key), header: header, with: key)
        expect(await report(on: token), .rejected, ["proof.signature failed jws.alg"])
    }

    @Test(
        arguments: [
            ("crit", ["exp"] as JSONValue), ("crit", []), ("b64", false), ("b64", true), ("zip", "DEF"),
            ("jku", "https://evil.example/keys"), ("x5u", "https://evil.example/cert"), ("x5c", ["MIIB"]),
            ("typ", "at+jwt"),
            ("typ", "JOSE"), ("typ", "JWS"), ("typ", 1), ("cty", "JWT"), ("kid", 1), ("kid", nil), ("jwk", "x"),
        ] as [(String, JSONValue?)])
    func `is refused with a member that would change its meaning`(name: String, value: JSONValue?) async throws {
        let key = try SampleKeys.issuer
        var header = SampleToken.header(key)
        header[MemberName(name)] = value
        let token = try SampleToken.signed(payload(key), header: header, with: key)
        if name == "kid", value == nil {
            expect(
                await report(on: token), .rejected,
                [
                    "proof.key failed key.resolve", "proof.key-binding notRun", "proof.purpose notRun",
                    "proof.signature notRun",
                ])
        } else {
            expect(await report(on: token), .rejected, Self.refused(for: "jws.header"))
        }
    }

    @Test(arguments: ["JWT", "jwt", "vc+jwt", "vc+ld+jwt", "VC+JWT"])
    func `may state a media type of credentials`(type: String) async throws {
        let key = try SampleKeys.issuer
        var header = SampleToken.header(key)
        header["typ"] = .text(type)
        expect(await report(on: try SampleToken.signed(payload(key), header: header, with: key)), .accepted)
    }

    @Test func `is refused around one more token`() async throws {
        let key = try SampleKeys.issuer
        let inner = try SampleToken.credential(by: key)
        let input = SampleToken.unsigned(inner, header: JSONValue.object(SampleToken.header(key)).serialized())
        let token = input + Array(".".utf8) + Base64URL.encode(try key.sign(input, algorithm: .eddsa))
        let report = await report(on: token)
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains("file.payload failed jws.header"))
        expectContract(report)
    }

    @Test(arguments: ["padding", "+", "/", " ", "\n", "=", "é", "one more part"])
    func `is refused in a spelling other than strict base64url`(fault: String) async throws {
        let token = String(decoding: try SampleToken.credential(by: SampleKeys.issuer), as: UTF8.self)
        let parts = token.split(separator: ".").map(String.init)
        let broken =
            switch fault {
            case "padding": parts[0] + "=." + parts[1] + "." + parts[2]
            case "one more part": token + ".e30"
            default: parts[0] + "." + parts[1] + "." + parts[2].prefix(20) + fault + parts[2].dropFirst(20)
            }
        let report = await report(on: Array(broken.utf8))
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains { $0.hasSuffix("failed jws.encoding") })
        expectContract(report)
    }

    @Test func `is refused with bits after the last byte`() async throws {
        // 64 bytes of signature take 86 characters, of which the last carries four bits that must be zero.
        var token = try SampleToken.credential(by: SampleKeys.issuer)
        let last = token.removeLast()
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        let value = try #require(alphabet.firstIndex(of: last))
        let report = await report(on: token + [alphabet[value | 1]])
        expect(report, .rejected, Self.refused(for: "jws.encoding"))
    }

    @Test func `may be followed by the line end of a file`() async throws {
        let token = try SampleToken.credential(by: SampleKeys.issuer)
        expect(await report(on: token + [0x0a]), .accepted)
        expect(await report(on: token + [0x0d, 0x0a]), .accepted)
    }

    private func payload(_ key: PrivateKey) -> JSONValue {
        SampleCredential.payload(SampleCredential.version2(issuer: DIDKey(key.publicKey).did))
    }

    /// The answers about a token whose own parts are refused.
    static func refused(for finding: String) -> Set<String> {
        [
            "proof.signature failed \(finding)", "proof.key notRun", "proof.key-binding notRun", "proof.purpose notRun",
            "proof.coverage notRun",
        ]
    }
}
