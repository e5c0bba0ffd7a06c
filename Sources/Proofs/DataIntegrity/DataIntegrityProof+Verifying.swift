package import Cryptography

extension DataIntegrityProof {
    /// Verifies the signature with a key over what was computed for it.
    ///
    /// - Throws: `.suiteDoesNotFit` for a key of another type, `.value` for what is no signature, `.signature` when it does
    ///   not hold.
    package func verify(over data: HashData, with key: PublicKey) throws(DataIntegrityError) {
        guard let algorithm = cryptosuite.algorithm(for: key.type) else {
            throw .suiteDoesNotFit(cryptosuite, key.type)
        }
        let signature = try signature(for: key.type)
        do {
            try key.verify(signature, of: data.bytes, algorithm: algorithm)
        } catch {
            if case .failure(let reason) = error { throw .failure(reason) }
            throw .signature
        }
    }
}
