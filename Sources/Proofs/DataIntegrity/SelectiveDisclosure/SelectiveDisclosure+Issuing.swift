public import Cryptography
import Diagnostics
public import LinkedData

extension SelectiveDisclosure {
    /// A proof of which its holder may show parts.
    ///
    /// "Create Base Proof".
    ///
    /// - Parameters:
    ///   - document: the document without proofs.
    ///   - options: the proof without its value.
    ///   - mandatory: what every part must show.
    ///   - key: the issuer's key, on P-256.
    /// - Returns: the proof.
    public func createBaseProof(
        of document: JSONObject, options: JSONObject, mandatory: [JSONPointer], key: PrivateKey
    ) throws(SelectiveDisclosureError) -> JSONObject {
        let hmacKey: [UInt8]
        do {
            hmacKey = try SecureRandom.bytes(SelectiveProofValue.hmacKeyLength)
        } catch {
            throw .failure(error)
        }
        let statementKey: PrivateKey
        do {
            statementKey = try PrivateKey.generate(.p256)
        } catch {
            throw .failure(.refused(operation: Phrase("openssl/make-key-p-256"), reasons: [error.explanation]))
        }
        let value = try baseProofValue(
            of: document, options: options, mandatory: mandatory, key: key, statementKey: statementKey,
            hmacKey: hmacKey)
        var proof = options
        proof["proofValue"] = .text(SelectiveProofValue.base(value).text)
        return proof
    }

    /// The value of a base proof, given the secrets that it needs.
    package func baseProofValue(
        of document: JSONObject, options: JSONObject, mandatory: [JSONPointer], key: PrivateKey,
        statementKey: PrivateKey, hmacKey: [UInt8]
    ) throws(SelectiveDisclosureError) -> BaseProofValue {
        guard key.type == .p256 else { throw .unsupportedKey(key.type) }
        guard mandatory.count <= BaseProofValue.pointerLimit else {
            throw .tooMany(Phrase("proof.value/json-pointers"), limit: BaseProofValue.pointerLimit)
        }
        let statements = try labelledStatements(of: document, hmacKey: hmacKey)
        let group = try group(mandatory, of: document, in: statements)
        let data = SelectiveHashData(
            canonicalConfiguration: try canonicalConfiguration(of: options, in: document), lines: statements.lines,
            mandatoryIndexes: Set(group.indexes), isPart: false)
        let publicKey = MultikeyType.bytes(of: statementKey.publicKey)
        return BaseProofValue(
            baseSignature: try Self.sign(try data.baseMessage(publicKey: publicKey), with: key),
            publicKey: publicKey, hmacKey: hmacKey,
            signatures: try Self.signatures(of: data.nonMandatory, with: statementKey),
            mandatoryPointers: mandatory)
    }

    private static func signatures(
        of lines: [[UInt8]], with key: PrivateKey
    ) throws(SelectiveDisclosureError) -> [[UInt8]] {
        var signatures: [[UInt8]] = []
        signatures.reserveCapacity(lines.count)
        for line in lines { signatures.append(try sign(line, with: key)) }
        return signatures
    }

    private static func sign(_ message: [UInt8], with key: PrivateKey) throws(SelectiveDisclosureError) -> [UInt8] {
        do {
            return try key.sign(message, algorithm: .es256)
        } catch {
            if case .failure(let reason) = error { throw .failure(reason) }
            throw .unsupportedKey(key.type)
        }
    }
}
