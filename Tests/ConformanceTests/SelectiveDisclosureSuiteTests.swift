import Cryptography
import Foundation
import LinkedData
import Proofs
import TestSupport
import Testing

/// The vectors of `ecdsa-sd-2023` of the W3C, with every value on the way.
@Suite(.enabled(if: ConformanceFolder.suite("vc-di-ecdsa") != nil || ConformanceFolder.mustExist))
struct `Selective disclosure suite` {
    /// One document with the files about it.
    struct Vector: CustomTestStringConvertible, Sendable {
        let folder: String
        /// The document before it was signed. The one of `prc` has another description than what was signed.
        let unsigned: String?
        let mandatory: String
        let selective: String
        var testDescription: String { folder }
    }

    static let vectors = [
        Vector(
            folder: "employ", unsigned: "employmentAuth", mandatory: "employMandatory", selective: "employSelective"),
        Vector(folder: "prc", unsigned: nil, mandatory: "prCredMandatory", selective: "prCredSelective"),
    ]

    private let processor: JSONLDProcessor
    private let disclosure: SelectiveDisclosure

    init() throws {
        processor = JSONLDProcessor(contexts: try SelectiveDisclosureContexts())
        disclosure = SelectiveDisclosure(processor: processor)
    }

    private func file(_ name: String) throws -> JSONValue {
        let folder = try #require(ConformanceFolder.suite("vc-di-ecdsa"))
        return try JSONValue(parsing: [UInt8](Data(contentsOf: folder.appending(path: "\(name).json"))))
    }

    private func object(_ vector: Vector, _ name: String) throws -> JSONObject {
        try #require(try file("ecdsa-sd-2023/\(vector.folder)/\(name)").object)
    }

    private func lines(_ vector: Vector, _ name: String) throws -> [[UInt8]] {
        try file("ecdsa-sd-2023/\(vector.folder)/\(name)").elements.map { Array(try #require($0.text).utf8) }
    }

    private func pointers(_ name: String) throws -> [JSONPointer] {
        try file(name).elements.map { try JSONPointer(try #require($0.text)) }
    }

    /// A document and its proof.
    private func parts(_ vector: Vector, _ name: String) throws -> (document: JSONObject, proof: JSONObject) {
        var document = try object(vector, name)
        let proof = try #require(document["proof"]?.object)
        document["proof"] = nil
        return (document, proof)
    }

    private func hexadecimal(_ value: JSONValue?) throws -> [UInt8] {
        try Hexadecimal.decode(try #require(value?.text).lowercased())
    }

    private func base(_ proof: JSONObject) throws -> BaseProofValue {
        guard case .base(let value) = try SelectiveProofValue(proof["proofValue"]?.text ?? "") else {
            throw SelectiveDisclosureError.alreadyDerived
        }
        return value
    }

    private func derived(_ proof: JSONObject) throws -> DerivedProofValue {
        guard case .derived(let value) = try SelectiveProofValue(proof["proofValue"]?.text ?? "") else {
            throw SelectiveDisclosureError.alreadyDerived
        }
        return value
    }

    private func issuerKey() throws -> PublicKey {
        let keys = try file("ecdsa-sd-2023/SDKeyMaterial").object
        return try Multikey(try #require(keys?["baseKeyPair"]?.object?["publicKeyMultibase"]?.text)).publicKey
    }

    @Test(arguments: vectors)
    func `a base proof is read and written byte for byte`(vector: Vector) throws {
        let proof = try parts(vector, "addSignedSDBase").proof
        let value = try base(proof)
        #expect(SelectiveProofValue.base(value).text == proof["proofValue"]?.text)
        let raw = try object(vector, "derivedRecoveredBaseData")
        #expect(value.baseSignature == (try hexadecimal(raw["baseSignature"])))
        #expect(value.hmacKey == (try hexadecimal(raw["hmacKey"])))
        #expect(value.signatures == (try raw["signatures"]?.elements.map { try hexadecimal($0) }))
        #expect(value.mandatoryPointers == (try pointers(vector.mandatory)))
        let publicKey = try Base58.decode(Array(try #require(raw["proofPublicKey"]?.text).utf8.dropFirst()))
        #expect(value.publicKey == publicKey)
        let info = try object(vector, "addRawBaseSignatureInfo")
        #expect(value.signatures == (try info["signatures"]?.elements.map { try hexadecimal($0) }))
    }

    @Test(arguments: vectors)
    func `the statements of a base proof are those of the vector, by label and group`(vector: Vector) throws {
        let (document, proof) = try parts(vector, "addSignedSDBase")
        if let unsigned = vector.unsigned { #expect(document == (try file(unsigned).object)) }
        let dataset = try processor.dataset(of: .object(document))
        var digest = try CanonicalizationDigest(.sha256)
        let canonical = try RDFCanonicalizer().canonicalize(dataset, with: &digest)
        #expect(canonical.lines.map { Array($0) } == (try lines(vector, "addBaseDocCanon")))
        let data = try disclosure.hashData(of: .base(try base(proof)), in: document, proof: proof)
        #expect(data.lines == (try lines(vector, "addBaseDocHMACCanon")))
        let groups = try object(vector, "addBaseTransform")
        for (name, found) in [("mandatory", data.mandatory), ("nonMandatory", data.nonMandatory)] {
            let expected = groups[MemberName(name)]?.object?["value"]?.elements.compactMap { $0.array?.last?.text }
            #expect(found.map { String(decoding: $0, as: UTF8.self) } == expected)
        }
        #expect(data.mandatoryIndexes == (try indexes(vector, "derivedGroupIndexes", "mandatoryIndexes")))
        try checkHashes(data, vector)
    }

    private func checkHashes(_ data: SelectiveHashData, _ vector: Vector) throws {
        let canonical = try #require(ConformanceFolder.suite("vc-di-ecdsa"))
            .appending(path: "ecdsa-sd-2023/\(vector.folder)/addProofConfigCanon.txt")
        #expect(data.canonicalConfiguration == [UInt8](try Data(contentsOf: canonical)))
        let hashes = try object(vector, "addHashData")
        let message = try hexadecimal(hashes["proofHash"]) + [1, 2, 3] + hexadecimal(hashes["mandatoryHash"])
        #expect(try data.baseMessage(publicKey: [1, 2, 3]) == message)
    }

    private func indexes(_ vector: Vector, _ file: String, _ member: MemberName) throws -> Set<Int> {
        Set(try #require(try object(vector, file)[member]?.elements.compactMap { $0.number.flatMap { Int($0.text) } }))
    }

    @Test(arguments: vectors)
    func `a disclosure is derived byte for byte`(vector: Vector) throws {
        let (document, proof) = try parts(vector, "addSignedSDBase")
        let selective = try pointers(vector.selective)
        let found = try disclosure.disclosure(of: document, proof: proof, revealing: selective)
        #expect(
            try JSONValue.object(found.document).canonicalized()
                == JSONValue.object(object(vector, "derivedUnsignedReveal")).canonicalized())
        #expect(Set(found.combinedIndexes) == (try indexes(vector, "derivedGroupIndexes", "combinedIndexes")))
        #expect(Set(found.mandatoryIndexes) == (try indexes(vector, "derivedGroupIndexes", "mandatoryIndexes")))
        #expect(
            Set(found.value.mandatoryIndexes)
                == (try indexes(vector, "derivedAdjMandatoryIndexes", "adjMandatoryIndexes")))
        let signatures = try object(vector, "derivedAdjSignatures")["filteredSignatures"]?.elements
        #expect(found.value.signatures == (try signatures?.map { try hexadecimal($0) }))
        let labels = try object(vector, "derivedDisclosureData")["labelMap"]?.object?["value"]?.elements
        try checkLabels(found.value.labelMap, labels)
        let revealed = try disclosure.derive(from: document, proof: proof, revealing: selective)
        #expect(
            try JSONValue.object(revealed).canonicalized()
                == JSONValue.object(object(vector, "derivedRevealDocument")).canonicalized())
    }

    private func checkLabels(_ map: [Int: [UInt8]], _ expected: [JSONValue]?) throws {
        let labels = map.map { ["c14n\($0.key)", "u" + Base64URL.encode($0.value)] }
        #expect(Set(labels) == Set(try #require(expected).compactMap { $0.array?.compactMap(\.text) }))
    }

    @Test(arguments: vectors)
    func `a disclosure is verified through the values of the vector`(vector: Vector) throws {
        let (document, proof) = try parts(vector, "derivedRevealDocument")
        let value = try derived(proof)
        #expect(SelectiveProofValue.derived(value).text == proof["proofValue"]?.text)
        try checkLabels(value.labelMap, try object(vector, "verifyDerivedProofValue")["labelMap"]?.elements)
        let data = try disclosure.verify(document, proof: proof, with: try issuerKey())
        #expect(data.lines == (try lines(vector, "verifyNQuads")))
        let expected = try object(vector, "verifyCreateVerifyData")
        #expect(
            data.nonMandatory.map { String(decoding: $0, as: UTF8.self) }
                == expected["nonMandatory"]?.elements.compactMap(\.text))
        #expect(value.signatures == (try expected["signatures"]?.elements.map { try hexadecimal($0) }))
        let message = try hexadecimal(expected["proofHash"]) + value.publicKey + hexadecimal(expected["mandatoryHash"])
        #expect(try data.baseMessage(publicKey: value.publicKey) == message)
    }

    @Test(arguments: vectors)
    func `a base proof is verified, and one made here differs only in its signatures`(vector: Vector) throws {
        let (document, proof) = try parts(vector, "addSignedSDBase")
        try disclosure.verify(document, proof: proof, with: try issuerKey())
        let keys = try #require(try file("ecdsa-sd-2023/SDKeyMaterial").object)
        let issuer = try DataIntegrityVector.key(try #require(keys["baseKeyPair"]?.object))
        let statements = try DataIntegrityVector.key(try #require(keys["proofKeyPair"]?.object))
        var options = proof
        options["proofValue"] = nil
        let theirs = try base(proof)
        let ours = try disclosure.baseProofValue(
            of: document, options: options, mandatory: pointers(vector.mandatory), key: issuer,
            statementKey: statements, hmacKey: theirs.hmacKey)
        #expect(ours.publicKey == theirs.publicKey)
        #expect(ours.mandatoryPointers == theirs.mandatoryPointers)
        #expect(ours.signatures.count == theirs.signatures.count)
        var made = options
        made["proofValue"] = .text(SelectiveProofValue.base(ours).text)
        try disclosure.verify(document, proof: made, with: try issuerKey())
        var revealed = try disclosure.derive(from: document, proof: made, revealing: pointers(vector.selective))
        let derived = try #require(revealed["proof"]?.object)
        revealed["proof"] = nil
        try disclosure.verify(revealed, proof: derived, with: try issuerKey())
        print("vc-di-ecdsa: ecdsa-sd-2023/\(vector.folder): base proof, disclosure and verification, every value")
    }
}
