import Cryptography
import Foundation
import LinkedData
import Proofs
import TestSupport
import Testing

/// The 12 identifiers of w3c-ccg did-method-key, read in place.
@Suite struct `did:key test vectors` {
    @Test func `have the same key and name`() throws {
        guard let suite = ConformanceFolder.suite("did-key") else {
            #expect(!ConformanceFolder.mustExist, "conformance/did-key is missing")
            print("did-key: skipped, ../shared/conformance/did-key is not there")
            return
        }
        var passed = 0
        var unsupported: [String] = []
        for file in ["ed25519-x25519.json", "nist-curves.json"] {
            let json = try JSONValue(parsing: [UInt8](Data(contentsOf: suite.appending(path: file))))
            for member in try #require(json.object).members {
                let did = member.name.text
                if did.hasPrefix("did:key:z2J9") {
                    let error = #expect(throws: DIDError.self) { try DIDKey(did) }
                    #expect(error == .multikey(.unsupportedType("P-521")))
                    unsupported.append("\(did.prefix(24))…: P-521 is not used for badges")
                    continue
                }
                if try agrees(did, with: #require(member.value.object?["didDocument"]?.object)) { passed += 1 }
            }
        }
        for line in unsupported { print("did-key: refused as expected, \(line)") }
        print("did-key: \(passed) passed, \(unsupported.count) refused as expected, \(10 - passed) failed")
        #expect(passed == 10)
        #expect(unsupported.count == 2)
    }

    private func agrees(_ did: String, with document: JSONObject) throws -> Bool {
        let key = try DIDKey(did)
        #expect(DIDKey(key.publicKey).did == did)
        #expect(document["id"] == .text(did))
        let assertions = try #require(document["assertionMethod"]?.elements)
        let names = assertions.compactMap { $0.text ?? $0.object?["id"]?.text }.map {
            $0.hasPrefix("#") ? did + $0 : $0
        }
        #expect(names.contains(key.verificationMethodID))
        let methods = (document["verificationMethod"]?.elements ?? []) + assertions
        let material = try methods.compactMap(\.object)
            .filter { ($0["id"]?.text ?? "").hasSuffix("#" + key.multikey.text) }
            .map { try Self.key(of: $0) }
        #expect(!material.isEmpty)
        #expect(material.allSatisfy { $0 == key.publicKey })
        return names.contains(key.verificationMethodID) && !material.isEmpty
            && material.allSatisfy { $0 == key.publicKey }
    }

    /// The key of a method in one of the older forms that the vectors use.
    private static func key(of method: JSONObject) throws -> PublicKey {
        if let jwk = method["publicKeyJwk"]?.object { return try JSONWebKey(jwk).publicKey }
        if let text = method["publicKeyMultibase"]?.text { return try Multikey(text).publicKey }
        let bytes = try Base58.decode(try #require(method["publicKeyBase58"]?.text), limit: 100)
        return bytes.count == 32 ? try PublicKey(.ed25519(bytes)) : try PublicKey(compressedP256: bytes)
    }
}
