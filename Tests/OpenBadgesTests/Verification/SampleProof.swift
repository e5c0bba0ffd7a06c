import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport

/// Credentials with embedded proofs, for tests to break in one place.
enum SampleProof {
    /// Proofs with the bundled contexts.
    static let integrity = DataIntegrity(contexts: BundledContexts())
    static let created = "2026-01-01T00:00:00Z"

    /// The suite over JSON that goes with a key.
    static func suite(over key: PrivateKey) -> Cryptosuite {
        key.type == .ed25519 ? .eddsaJCS2022 : .ecdsaJCS2019
    }

    /// What a proof of a did:key issuer says about itself.
    static func options(_ key: PrivateKey, _ suite: Cryptosuite? = nil) throws -> ProofOptions {
        guard let method = IRI(DIDKey(key.publicKey).verificationMethodID) else { preconditionFailure("no IRI") }
        return ProofOptions(suite ?? Self.suite(over: key), verificationMethod: method, created: DateTime(created))
    }

    /// A credential with a proof by a key, of which the options may be edited.
    static func securing(
        _ credential: JSONValue, by key: PrivateKey, _ suite: Cryptosuite? = nil,
        editing edit: (inout ProofOptions) -> Void = { _ in }
    ) throws -> JSONValue {
        var options = try options(key, suite)
        edit(&options)
        guard let document = credential.object else { preconditionFailure("no object") }
        return .object(try integrity.securing(document, with: options, key: key))
    }

    /// A sound credential of a did:key issuer.
    static func credential(
        by key: PrivateKey, _ suite: Cryptosuite? = nil, editing edit: (JSONValue) -> JSONValue = { $0 },
        options editOptions: (inout ProofOptions) -> Void = { _ in }
    ) throws -> JSONValue {
        try securing(
            edit(SampleCredential.version2(issuer: DIDKey(key.publicKey).did)), by: key, suite, editing: editOptions)
    }
}

/// The report on a document.
func report(
    on document: JSONValue, documents: MemoryDocuments = MemoryDocuments(),
    options: VerificationOptions = VerificationOptions(at: SampleCredential.instant)
) async -> VerificationReport {
    await report(on: document.serialized(), documents: documents, options: options)
}
