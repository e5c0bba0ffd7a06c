import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Signature of a VC-JWT` {
    /// The order of the group of P-256, SEC 2.
    static let order: [UInt8] = [
        0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
    ]
    static let zero = [UInt8](repeating: 0, count: 32)

    /// A sound token with its signature exchanged.
    private func report(_ name: String, exchanging edit: ([UInt8]) -> [UInt8]) async throws -> VerificationReport {
        let token = try SampleToken.credential(by: SampleKeys.named(name))
        let dot = try #require(token.lastIndex(of: UInt8(ascii: ".")))
        let signature = edit(try Base64URL.decode(Array(token[(dot + 1)...])))
        return await OpenBadgesTests.report(on: token[...dot] + (Base64URL.encode(signature) as [UInt8]))
    }

    @Test func `of P-256 has r and s from 1 to the order, in 64 bytes`() async throws {
        let edits: [@Sendable ([UInt8]) -> [UInt8]] = [
            { Self.zero + $0.suffix(32) }, { $0.prefix(32) + Self.zero }, { _ in Self.zero + Self.zero },
            { Self.order + $0.suffix(32) }, { $0.prefix(32) + Self.order }, { Array($0.dropLast()) }, { $0 + [0] },
            { [0] + $0 }, { _ in [] }, { Array($0.suffix(32) + $0.prefix(32)) },
            { [0x30, 0x44, 0x02, 0x20] + $0.prefix(32) + [0x02, 0x20] + $0.suffix(32) },
            { _ in [UInt8](repeating: 0xff, count: 64) },
        ]
        for edit in edits {
            expect(try await report("p256", exchanging: edit), .rejected, ["proof.signature failed jws.signature"])
        }
    }

    @Test func `of P-256 may have a high s`() async throws {
        let flipped = try await report("p256") { signature in
            var s = [UInt8](repeating: 0, count: 32)
            var borrow = 0
            for position in (0..<32).reversed() {
                let difference = Int(Self.order[position]) - Int(signature[32 + position]) - borrow
                borrow = difference < 0 ? 1 : 0
                s[position] = UInt8(truncatingIfNeeded: difference)
            }
            return signature.prefix(32) + s
        }
        expect(flipped, .accepted)
    }

    @Test(arguments: ["issuer", "p384", "rsa"])
    func `has the length of its key and no bit of it may change`(name: String) async throws {
        for edit in [
            { $0 + [0] }, { [0] + $0 }, { Array($0.dropLast()) }, { _ in [] }, { [$0[0] ^ 1] + $0.dropFirst() },
            { $0.dropLast() + [$0[$0.count - 1] ^ 0x80] }, { [UInt8](repeating: 0xff, count: $0.count) },
            { [UInt8](repeating: 0, count: $0.count) },
        ] as [@Sendable ([UInt8]) -> [UInt8]] {
            expect(try await report(name, exchanging: edit), .rejected, ["proof.signature failed jws.signature"])
        }
    }

    @Test func `of Ed25519 has one spelling`() async throws {
        // S plus the order of the group is the same number to a careless reader.
        let order: [UInt8] =
            [
                0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
            ] + [UInt8](repeating: 0, count: 15) + [0x10]
        let report = try await report("issuer") { signature in
            var sum = signature
            var carry = 0
            for position in 0..<32 {
                let digit = Int(signature[32 + position]) + Int(order[position]) + carry
                sum[32 + position] = UInt8(truncatingIfNeeded: digit)
                carry = digit >> 8
            }
            return sum
        }
        expect(report, .rejected, ["proof.signature failed jws.signature"])
    }
}

@Suite struct `A payload that was edited` {
    /// Every way to change one member of an object, at every place in the document.
    static func edits(of value: JSONValue, at pointer: String = "") -> [JSONValue] {
        var edits: [JSONValue] = []
        walk(value, pointer) { place, found, isNamed in
            edits.append(value.setting(place, to: nil))
            for other in [.null, 7, "x", [found, found]] as [JSONValue] where other != found {
                edits.append(value.setting(place, to: other))
            }
            if isNamed { edits.append(value.renaming(place, to: "renamed")) }
        }
        return edits
    }

    private static func walk(_ value: JSONValue, _ pointer: String, _ visit: (String, JSONValue, Bool) -> Void) {
        switch value {
        case .object(let object):
            for member in object.members where !member.name.text.contains("/") {
                visit("\(pointer)/\(member.name)", member.value, true)
                walk(member.value, "\(pointer)/\(member.name)", visit)
            }
        case .array(let elements):
            for (position, element) in elements.enumerated() {
                visit("\(pointer)/\(position)", element, false)
                walk(element, "\(pointer)/\(position)", visit)
            }
        default: break
        }
    }

    @Test func `is rejected under the old signature, whatever the edit`() async throws {
        let key = try SampleKeys.issuer
        let payload = SampleCredential.payload(SampleCredential.version2(issuer: DIDKey(key.publicKey).did))
        let token = try SampleToken.signed(payload, header: SampleToken.header(key), with: key)
        let parts = token.split(separator: UInt8(ascii: "."))
        let edits = Self.edits(of: payload)
        #expect(edits.count > 150)
        for edit in edits {
            let forged = Array(
                [Array(parts[0]), Base64URL.encode(edit.serialized()), Array(parts[2])].joined(separator: [0x2e]))
            let report = await report(on: forged)
            #expect(report.verdict == .rejected, "\(edit)")
            expectContract(report)
        }
    }

    @Test func `is never accepted under a stranger's signature while the issuer stays`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let did = DIDKey(key.publicKey).did
        let payload = SampleCredential.payload(SampleCredential.version2(issuer: did))
        let headers: [JSONObject] = [
            SampleToken.header(stranger), SampleToken.header(stranger, kid: DIDKey(key.publicKey).verificationMethodID),
            ["alg": "EdDSA", "jwk": .object(JSONWebKey(stranger.publicKey).json)],
        ]
        for edit in Self.edits(of: payload) {
            for header in headers {
                let report = await report(on: try SampleToken.signed(edit, header: header, with: stranger))
                #expect(report.verdict != .accepted, "\(edit)")
                expectContract(report)
            }
        }
    }

    @Test func `of a 2.0 badge is never accepted either`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let documents = MemoryDocuments(SampleAssertion.documents(key))
        let token = try SampleAssertion.token(by: key)
        let parts = token.split(separator: UInt8(ascii: "."))
        for edit in Self.edits(of: SampleAssertion.document) {
            let forged = Array(
                [Array(parts[0]), Base64URL.encode(edit.serialized()), Array(parts[2])].joined(separator: [0x2e]))
            let old = await report(on: forged, documents: documents)
            #expect(old.verdict != .accepted && old.outcome(.proofSignature) != "passed", "\(edit)")
            expectContract(old)
            let resigned = await report(
                on: try SampleAssertion.token(by: stranger, editing: { _ in edit }), documents: documents)
            #expect(resigned.verdict != .accepted, "\(edit)")
            expectContract(resigned)
        }
    }
}
