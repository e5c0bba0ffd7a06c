import Cryptography
import Foundation
import LinkedData
import OpenBadges
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

    static let integrity = DataIntegrity(contexts: SuiteContexts())

    static let vectors = [
        Name("vc-di-eddsa", "eddsa-jcs-2022", "unsigned.json", "keyPair.json"),
        Name("vc-di-ecdsa", "ecdsa-jcs-2019-p256", "unsigned.json", "p256KeyPair.json"),
        Name("vc-di-ecdsa", "ecdsa-jcs-2019-p384", "unsigned.json", "p384KeyPair.json"),
        Name("vc-di-eddsa", "eddsa-rdfc-2022", "unsigned.json", "keyPair.json"),
        Name("vc-di-eddsa", "eddsa-rdfc-2022/employ", "employmentAuth.json", "keyPair.json"),
        Name("vc-di-ecdsa", "ecdsa-rdfc-2019-p256", "unsigned.json", "p256KeyPair.json"),
        Name("vc-di-ecdsa", "ecdsa-rdfc-2019-p256/employ", "employmentAuth.json", "p256KeyPair.json"),
        Name("vc-di-ecdsa", "ecdsa-rdfc-2019-p384", "unsigned.json", "p384KeyPair.json"),
        Name("vc-di-ecdsa", "ecdsa-rdfc-2019-p384/employ", "employmentAuth.json", "p384KeyPair.json"),
    ]

    /// Read and never made: the class of proof before cryptosuites.
    static let older = [Name("vc-di-eddsa", "Ed25519Signature2020", "unsigned.json", "keyPair.json")]

    @Test(arguments: vectors + older)
    func `verify, with every value on the way`(name: Name) throws {
        guard let vector = try vector(name) else { return }
        let secured = try SecuredDocument(vector.signed)
        let proof = try DataIntegrityProof(#require(secured.proofs.first?.object))
        var hasher = Self.integrity.hasher(of: secured)
        let data = try hasher.hashData(of: proof, for: vector.key.type)
        try expect(data, vector)
        #expect(Hexadecimal.encode(try proof.signature(for: vector.key.type)) == (try vector.text("sigHex")))
        #expect(proof.proofValue == (try vector.text("sigBTC58")))
        try proof.verify(over: data, with: vector.key.publicKey)
        print("\(name.folder): 7 values and the signature as given")
    }

    @Test(arguments: vectors)
    func `are made again`(name: Name) throws {
        guard let vector = try vector(name) else { return }
        let secured = try Self.integrity.securing(vector.unsigned, with: options(vector), key: vector.key)
        let proof = try DataIntegrityProof(#require(secured["proof"]?.object))
        let form = proof.cryptosuite.canonicalForm
        // Over statements the contexts are only lent to the proof.
        var config = vector.proofConfig
        if form == .rdf { config["@context"] = nil }
        #expect(proof.options == config)
        var hasher = Self.integrity.hasher(of: try SecuredDocument(secured))
        let data = try hasher.hashData(of: proof, for: vector.key.type)
        try expect(data, vector)
        // Ed25519 gives one signature only; of ECDSA there are as many as random numbers.
        if vector.key.type == .ed25519 { #expect(secured == vector.signed) }
        try proof.verify(over: data, with: vector.key.publicKey)
    }

    @Test(arguments: ["signedProofSet1", "signedProofSet2", "signedProofChain1", "signedProofChain2"])
    func `verify in sets and chains`(name: String) throws {
        guard let suite = ConformanceFolder.suite("vc-di-eddsa") else { return }
        let file = suite.appending(path: "proof-set-chain/\(name).json")
        let document = try DataIntegrityVector.object(file)
        let secured = try SecuredDocument(document)
        var hasher = Self.integrity.hasher(of: secured)
        for json in secured.proofs {
            let proof = try DataIntegrityProof(#require(json.object))
            let key = try Self.key(proof)
            try proof.verify(over: hasher.hashData(of: proof, for: key.type), with: key)
        }
        print("\(name): \(secured.proofs.count) proofs verify")
        // Signed in the same order with the same keys, they are the same.
        let pairs = try DataIntegrityVector.object(suite.appending(path: "proof-set-chain/multiKeyPairs.json"))
        let keys = try pairs.members.map { try DataIntegrityVector.key(#require($0.value.object)) }
        var made = secured.unsecured
        for json in secured.proofs {
            let proof = try DataIntegrityProof(#require(json.object))
            let name = try Self.key(proof)
            let key = try #require(keys.first { $0.publicKey == name })
            made = try Self.integrity.securing(made, with: options(proof), key: key)
        }
        #expect(
            made["proof"]?.elements.compactMap { $0.object?["proofValue"] }
                == secured.proofs.compactMap { $0.object?["proofValue"] })
    }

    private static func key(_ proof: DataIntegrityProof) throws -> PublicKey {
        let method = try VerificationMethod.within(DIDURL(proof.verificationMethod))
        return try #require(method).publicKey
    }

    private func options(_ proof: DataIntegrityProof) throws -> ProofOptions {
        var options = ProofOptions(
            proof.cryptosuite, verificationMethod: try #require(IRI(proof.verificationMethod)), created: proof.created)
        options.id = proof.id.flatMap { IRI($0) }
        options.previousProof = proof.previousProof
        return options
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
        #expect(data.documentLosses.isEmpty && data.proofLosses.isEmpty)
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
