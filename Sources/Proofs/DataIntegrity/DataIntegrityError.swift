public import Cryptography
public import Diagnostics
public import LinkedData

/// Why an embedded proof does not hold, or cannot be made.
public enum DataIntegrityError: WordedError, Equatable {
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
    case member(String, expected: Phrase)
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
    public var account: Phrase {
        switch self {
        case .notAnObject: Phrase("proof.invalid/not-an-object")
        case .tooManyProofs(let count, let limit):
            Phrase("limit.count/too-many-proofs", ["count": count, "limit": limit])
        case .tooMuchWork(let limit):
            Phrase("limit.time/checking-all-proofs-badge-endorsements-would-take", ["limit": limit])
        case .missingType: Phrase("proof.suite/missing-type")
        case .missingSuite: Phrase("proof.suite/missing-suite")
        case .unsupportedSuite(let suite): Phrase("proof.suite/unsupported-suite", ["suite": suite.name.prefix(100)])
        case .suiteDoesNotFit(let suite, let type):
            Phrase("proof.suite/suite-does-not-fit", ["suite": suite.name, "type": type])
        case .method: Phrase("proof.method/method")
        case .missingPurpose: Phrase("proof.purpose/missing-purpose")
        case .missingValue: Phrase("proof.value/missing-value")
        case .value: Phrase("proof.value/value")
        case .missingTime: Phrase("proof.time/missing-time")
        case .time(let name): Phrase("proof.time/time", ["name": name])
        case .member(let name, let expected): Phrase("proof.invalid/member", ["name": name, "expected": expected])
        case .context: Phrase("proof.invalid/context")
        case .signature: Phrase("proof.invalid/signature")
        case .previousProofMissing(let id):
            Phrase("proof.chain/previous-proof-missing", ["id": id.prefix(100)])
        case .previousProofAmbiguous(let id): Phrase("proof.chain/previous-proof-ambiguous", ["id": id.prefix(100)])
        case .previousProofLoop(let id):
            Phrase("proof.chain/previous-proof-loop", ["id": id.prefix(100)])
        case .json(let error): error.account
        case .linkedData(let error): error.account
        case .statements(let error): error.account
        case .unsigned(let loss): Phrase("ld.unsigned/unsigned", ["reason": loss.reason.sentence])
        case .existingProof: Phrase("proof.invalid/existing-proof")
        case .selective(let error): error.account
        case .failure(let error): error.account
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .signature, .context:
            Phrase("do/contents-were-changed-after-signing")
        case .unsupportedSuite: Phrase("do/issuer-proof-widely-known-kind")
        case .suiteDoesNotFit:
            Phrase("do/issuer-proof-fits-key-who")
        case .previousProofMissing, .previousProofAmbiguous, .previousProofLoop, .tooManyProofs:
            Phrase("do/badge-issuer-gave-out-all")
        case .json(let error): error.advice
        case .linkedData(let error): error.advice
        case .statements(let error): error.advice
        case .tooMuchWork: Phrase("do/do-not-trust-badge-documents")
        case .unsigned: Phrase("do/issuer-badge-whose-contexts-define")
        case .existingProof: Phrase("do/remove-member-before-signing")
        case .selective(let error): error.advice
        case .failure(let error): error.advice
        case .notAnObject, .missingType, .missingSuite, .method, .missingPurpose, .missingValue, .value, .missingTime,
            .time, .member:
            Phrase("do/issuer-badge-whose-proof-follows")
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
