public import Cryptography
public import Diagnostics
public import LinkedData

/// Why an embedded proof does not hold, or cannot be made.
public enum DataIntegrityError: ExplainedError, Equatable {
    /// The proof is not an object.
    case notAnObject
    /// More proofs than the limit.
    case tooManyProofs(Int, limit: Int)
    /// No class of proof, or several.
    case missingType
    /// A `DataIntegrityProof` that names no suite.
    case missingSuite
    /// A suite that is not known here, or takes other steps.
    case unsupportedSuite(Cryptosuite)
    /// The suite is for other keys.
    case suiteDoesNotFit(Cryptosuite, KeyType)
    /// The name of the key is absent, no absolute IRI, or a key itself.
    case method
    /// No purpose is given.
    case missingPurpose
    /// No signature is given.
    case missingValue
    /// The signature is not base58 of as many bytes as the key makes.
    case value
    /// The older class of proof must say when it was made.
    case missingTime
    /// A member that is no date and time with a zone.
    case time(String)
    /// A member of another type.
    case member(String, expected: String)
    /// The contexts of the proof are not those that the document's start with.
    case context
    /// The signature is not that of the key over this document and proof.
    case signature
    /// A proof of this name is referred to and is not there.
    case previousProofMissing(String)
    /// Several proofs have this name.
    case previousProofAmbiguous(String)
    /// Proofs that each claim to be later than the other.
    case previousProofLoop(String)
    /// No canonical JSON can be written.
    case json(JSONError)
    /// The document is no linked data.
    case linkedData(JSONLDError)
    /// The statements of the document have no canonical form that may be computed.
    case statements(RDFError)
    /// Something in the document is not in its statements, so that no signature over them covers it.
    case unsigned(JSONLDLoss)
    /// A document to be secured already has something that cannot be a proof.
    case existingProof
    /// A proof of which parts can be shown does not hold or cannot be made.
    case selective(SelectiveDisclosureError)
    /// The proofs of the badge and its endorsements would take too long to check.
    case tooMuchWork(limit: Int)
    /// OpenSSL failed.
    case failure(CryptographyError)

    /// A code that starts with `proof.`, or that of the error within.
    public var code: FindingCode {
        switch self {
        case .notAnObject, .member, .context, .signature, .existingProof: "proof.invalid"
        case .tooManyProofs: "limit.count"
        case .tooMuchWork: "limit.time"
        case .missingType, .missingSuite, .unsupportedSuite, .suiteDoesNotFit: "proof.suite"
        case .method: "proof.method"
        case .missingPurpose: "proof.purpose"
        case .missingValue, .value: "proof.value"
        case .missingTime, .time: "proof.time"
        case .previousProofMissing, .previousProofAmbiguous, .previousProofLoop: "proof.chain"
        case .json(let error): error.code
        case .linkedData(let error): error.code
        case .statements(let error): error.code
        case .unsigned: "ld.unsigned"
        case .selective(let error): error.code
        case .failure(let error): error.code
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .notAnObject: "An embedded proof is not a JSON object."
        case .tooManyProofs(let count, let limit): "The document carries \(count) proofs; the limit is \(limit)."
        case .tooMuchWork(let limit):
            "Checking all proofs of the badge and of its endorsements would take more than \(limit) steps."
        case .missingType: "An embedded proof does not say of which one type it is."
        case .missingSuite: "An embedded proof does not name its cryptosuite."
        case .unsupportedSuite(let suite): "Proofs made with \"\(suite.name.prefix(100))\" are not known here."
        case .suiteDoesNotFit(let suite, let type):
            "A proof that says it was made with \(suite.name) names a key of the kind \(type), which that suite cannot use."
        case .method: "An embedded proof does not name its key by an absolute address or DID URL."
        case .missingPurpose: "An embedded proof does not say what it is meant as."
        case .missingValue: "An embedded proof has no signature (proofValue)."
        case .value: "The proofValue of an embedded proof is not the letter z and base58 of a signature."
        case .missingTime: "An embedded proof of an older type does not say when it was made."
        case .time(let name): "The member \"\(name)\" of an embedded proof is not a date and time with a zone."
        case .member(let name, let expected): "The member \"\(name)\" of an embedded proof is not \(expected)."
        case .context: "An embedded proof was made for a document with other contexts."
        case .signature: "An embedded proof does not belong to these contents and this key."
        case .previousProofMissing(let id):
            "An embedded proof was made after the proof \(id.prefix(100)), which is not there."
        case .previousProofAmbiguous(let id): "Several embedded proofs have the name \(id.prefix(100))."
        case .previousProofLoop(let id):
            "The embedded proof \(id.prefix(100)) claims to be made after a proof that was made after it."
        case .json(let error): error.explanation
        case .linkedData(let error): error.explanation
        case .statements(let error): error.explanation
        case .unsigned(let loss): "The signature does not cover everything in the badge: \(loss.reason.sentence)"
        case .existingProof: "The document already has a member \"proof\" that holds no proofs."
        case .selective(let error): error.explanation
        case .failure(let error): error.explanation
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .signature, .context:
            "The contents were changed after signing, or another key signed them; ask the issuer."
        case .unsupportedSuite: "Ask the issuer for a proof of a widely known kind, for instance eddsa-rdfc-2022."
        case .suiteDoesNotFit:
            "Ask the issuer for a proof that fits the key; who issues takes eddsa for Ed25519, ecdsa for P-256 and P-384."
        case .previousProofMissing, .previousProofAmbiguous, .previousProofLoop, .tooManyProofs:
            "Ask for the badge as the issuer gave it out, with all its proofs."
        case .json(let error): error.remedy
        case .linkedData(let error): error.remedy
        case .statements(let error): error.remedy
        case .tooMuchWork: "Do not trust the badge: documents like this are made to stall verifiers."
        case .unsigned: "Ask the issuer for a badge whose contexts define every word that it uses."
        case .existingProof: "Remove the member before signing."
        case .selective(let error): error.remedy
        case .failure(let error): error.remedy
        case .notAnObject, .missingType, .missingSuite, .method, .missingPurpose, .missingValue, .value, .missingTime,
            .time, .member:
            "Ask the issuer for a badge whose proof follows the standard."
        }
    }

    /// What is lost.
    public var place: SourcePlace? {
        switch self {
        case .unsigned(let loss): .pointer(loss.place.text)
        case .selective(let error): error.place
        default: nil
        }
    }

    /// The specification.
    public var specification: String? {
        switch self {
        case .previousProofMissing, .previousProofAmbiguous, .previousProofLoop:
            "Data Integrity 1.0, Verify Proof Sets and Chains"
        case .json(let error): error.specification
        case .linkedData(let error): error.specification
        case .statements(let error): error.specification
        case .selective(let error): error.specification
        case .failure(let error): error.specification
        default: "Data Integrity 1.0, Proofs"
        }
    }
}
