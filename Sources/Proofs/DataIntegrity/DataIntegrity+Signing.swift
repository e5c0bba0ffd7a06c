public import Cryptography
public import LinkedData

extension DataIntegrity {
    /// A document with one more proof.
    ///
    /// - Parameters:
    ///   - document: the document, with the proofs that it may already have.
    ///   - options: what the proof says about itself.
    ///   - key: the key that `options` names.
    /// - Throws: `.suiteDoesNotFit` for a key of another type, `.unsupportedSuite` for a suite that is only read, `.unsigned`
    ///   where the statements of the document do not hold all of it.
    public func securing(
        _ document: JSONObject, with options: ProofOptions, key: PrivateKey
    ) throws(DataIntegrityError) -> JSONObject {
        switch options.cryptosuite {
        case .eddsa2022, .ed25519Signature2020, .unrecognised: throw .unsupportedSuite(options.cryptosuite)
        case .eddsaJCS2022, .ecdsaJCS2019, .eddsaRDFC2022, .ecdsaRDFC2019, .ecdsaSD2023: break
        }
        let secured = try SecuredDocument(document)
        guard secured.proofs.allSatisfy({ $0.object != nil }) else { throw .existingProof }
        guard secured.proofs.count < SecuredDocument.limit else {
            throw .tooManyProofs(secured.proofs.count + 1, limit: SecuredDocument.limit)
        }
        let proof =
            options.cryptosuite == .ecdsaSD2023
            ? try selectiveProof(of: secured, options, key) : try wholeProof(of: secured, options, key)
        var document = document
        document["proof"] = secured.proofs.isEmpty ? .object(proof) : .array(secured.proofs + [.object(proof)])
        return document
    }

    /// A proof of which its holder may show parts.
    private func selectiveProof(
        of secured: SecuredDocument, _ options: ProofOptions, _ key: PrivateKey
    ) throws(DataIntegrityError) -> JSONObject {
        let covered = try secured.document(coveredBy: options.json)
        do throws(SelectiveDisclosureError) {
            return try selectiveDisclosure.createBaseProof(
                of: covered, options: options.json, mandatory: options.mandatory,
                key: key)
        } catch {
            throw .selective(error)
        }
    }

    /// A proof for the document as it is.
    private func wholeProof(
        of secured: SecuredDocument, _ options: ProofOptions, _ key: PrivateKey
    ) throws(DataIntegrityError) -> JSONObject {
        var proof = options.json
        // Suites over JSON sign their contexts, so these stand in the proof that is handed out.
        if options.cryptosuite.canonicalForm == .json {
            proof[ProofHasher.context] = secured.unsecured[ProofHasher.context]
        }
        var hasher = hasher(of: secured)
        let data = try hasher.hashData(of: proof, suite: options.cryptosuite, for: key.type)
        if let loss = data.documentLosses.first ?? data.proofLosses.first { throw .unsigned(loss) }
        proof["proofValue"] = .text(try Self.proofValue(over: data, options.cryptosuite, key))
        return proof
    }

    private static func proofValue(
        over data: HashData, _ suite: Cryptosuite, _ key: PrivateKey
    ) throws(DataIntegrityError) -> String {
        guard let algorithm = suite.algorithm(for: key.type) else { throw .suiteDoesNotFit(suite, key.type) }
        let signature: [UInt8]
        do {
            signature = try key.sign(data.bytes, algorithm: algorithm)
        } catch {
            if case .failure(let reason) = error { throw .failure(reason) }
            throw .suiteDoesNotFit(suite, key.type)
        }
        do {
            return "z" + (try Base58.encode(signature))
        } catch {
            preconditionFailure("No signature has the 12,288 bytes that base58 refuses.")
        }
    }
}
