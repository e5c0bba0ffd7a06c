import Cryptography
import Foundation
import LinkedData
import Proofs
import TestSupport
import Testing

/// The documents of W3C vc-di-eddsa and vc-di-ecdsa with every intermediate value, read in place.
@Suite struct `Data Integrity test vectors` {
    /// A vector by its suite, folder, document and key.
    struct Name: Sendable, CustomTestStringConvertible {
        let suite: String
        let folder: String
        let unsigned: String
        let keys: String

        init(_ suite: String, _ folder: String, _ unsigned: String, _ keys: String) {
            (self.suite, self.folder, self.unsigned, self.keys) = (suite, folder, unsigned, keys)
        }

        var testDescription: String { folder }
        var vector: DataIntegrityVector? {
            get throws { try DataIntegrityVector(suite, folder, unsigned: unsigned, keys: keys) }
        }
    }

    static let overJSON = [
        Name("vc-di-eddsa", "eddsa-jcs-2022", "unsigned.json", "keyPair.json"),
        Name("vc-di-ecdsa", "ecdsa-jcs-2019-p256", "unsigned.json", "p256KeyPair.json"),
        Name("vc-di-ecdsa", "ecdsa-jcs-2019-p384", "unsigned.json", "p384KeyPair.json"),
    ]

    @Test(arguments: overJSON)
    func `verify, with every value on the way`(name: Name) throws {
        guard let vector = try vector(name) else { return }
        let secured = try SecuredDocument(vector.signed)
        let proof = try DataIntegrityProof(#require(secured.proofs.first?.object))
        let data = try DataIntegrity().hashData(of: proof, in: secured, for: vector.key.type)
        try expect(data, vector)
        #expect(Hexadecimal.encode(try proof.signature(for: vector.key.type)) == (try vector.text("sigHex")))
        #expect(proof.proofValue == (try vector.text("sigBTC58")))
        try proof.verify(over: data, with: vector.key.publicKey)
        print("\(name.folder): 7 values and the signature as given")
    }

    @Test(arguments: overJSON)
    func `are made again`(name: Name) throws {
        guard let vector = try vector(name) else { return }
        let secured = try DataIntegrity().securing(vector.unsigned, with: options(vector), key: vector.key)
        let proof = try DataIntegrityProof(#require(secured["proof"]?.object))
        #expect(proof.options == vector.proofConfig)
        let data = try DataIntegrity().hashData(of: proof, in: SecuredDocument(secured), for: vector.key.type)
        try expect(data, vector)
        // Ed25519 gives one signature only; of ECDSA there are as many as random numbers.
        if vector.key.type == .ed25519 { #expect(secured == vector.signed) }
        try proof.verify(over: data, with: vector.key.publicKey)
    }

    private func vector(_ name: Name) throws -> DataIntegrityVector? {
        let vector = try name.vector
        if vector == nil {
            #expect(!ConformanceFolder.mustExist, "the suite \(name.suite) is missing")
            print("\(name.suite): skipped, the suite does not stand beside the checkout")
        }
        return vector
    }

    private func expect(_ data: HashData, _ vector: DataIntegrityVector) throws {
        #expect(String(decoding: data.canonicalDocument, as: UTF8.self) == (try vector.text("canonDoc")))
        #expect(String(decoding: data.canonicalProofConfig, as: UTF8.self) == (try vector.text("proofCanon")))
        #expect(Hexadecimal.encode(data.documentHash) == (try vector.text("docHash")))
        #expect(Hexadecimal.encode(data.proofConfigHash) == (try vector.text("proofHash")))
        #expect(Hexadecimal.encode(data.bytes) == (try vector.text("combinedHash")))
    }

    private func options(_ vector: DataIntegrityVector) throws -> ProofOptions {
        let config = vector.proofConfig
        return ProofOptions(
            Cryptosuite(named: try #require(config["cryptosuite"]?.text)),
            verificationMethod: try #require(config["verificationMethod"]?.text.flatMap { IRI($0) }),
            created: try #require(config["created"]?.text.flatMap { DateTime($0) }))
    }
}
