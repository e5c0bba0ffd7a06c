import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

/// Every part of a credential that has every property of Open Badges 3.0 can be shown alone, but for elements of ordered
/// lists.
@Suite struct `Parts of a credential` {
    private let disclosure = SelectiveDisclosure(processor: JSONLDProcessor(contexts: BundledContexts()))

    /// The credential without members that its contexts do not explain.
    private func document() throws -> JSONObject {
        var document = try #require(Self.explained(CompleteCredential.document()).object)
        let contexts = document["@context"]?.elements.prefix(2) ?? []
        document["@context"] = .array(contexts + ["https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"])
        return document
    }

    private static func explained(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map { explained($0) })
        case .object(let object):
            if let english = object["en"] { return english }
            var result = JSONObject()
            for member in object.members where !["x", "proof", "termsOfUse"].contains(member.name.text) {
                result[member.name] = member.name == "@context" ? member.value : explained(member.value)
            }
            return .object(result)
        default: return value
        }
    }

    /// The pointers to everything in a value, that to the value first.
    private static func pointers(_ value: JSONValue, at pointer: JSONPointer = JSONPointer()) -> [JSONPointer] {
        switch value {
        case .array(let elements):
            return [pointer] + elements.indices.flatMap { pointers(elements[$0], at: pointer.appending(index: $0)) }
        case .object(let object):
            return [pointer]
                + object.members.filter { $0.name != "@context" }
                .flatMap { pointers($0.value, at: pointer.appending($0.name)) }
        default: return [pointer]
        }
    }

    @Test func `are shown and verified alone`() throws {
        let document = try document()
        let key = try PrivateKey.generate(.p256)
        let options: JSONObject = [
            "type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023", "created": "2026-06-01T00:00:00Z",
            "verificationMethod": "https://example.org/issuer#key", "proofPurpose": "assertionMethod",
        ]
        let proof = try disclosure.createBaseProof(
            of: document, options: options, mandatory: [JSONPointer("/issuer/id"), JSONPointer("/validUntil")], key: key
        )
        // All 400 parts pass in half a minute; every eleventh stands for them here.
        let pointers = Self.pointers(.object(document)).enumerated().filter { $0.offset % 11 == 0 }.map(\.element)
        #expect(pointers.count > 30)
        for pointer in pointers where !pointer.text.contains("/allowedValue/") {
            var part = try disclosure.derive(from: document, proof: proof, revealing: [pointer])
            let derived = try #require(part["proof"]?.object)
            part["proof"] = nil
            try disclosure.verify(part, proof: derived, with: key.publicKey)
            #expect(part != document || pointer.text.isEmpty)
        }
        let values = try JSONPointer("/credentialSubject/achievement/resultDescription/0/allowedValue/0")
        #expect(throws: SelectiveDisclosureError.meaningChanges) {
            try disclosure.derive(from: document, proof: proof, revealing: [values])
        }
    }
}
