public import Cryptography
public import Diagnostics
public import LinkedData

/// Why a proof of selective disclosure does not hold, cannot be made, or nothing can be derived from it.
public enum SelectiveDisclosureError: ExplainedError, Equatable {
    /// The proof value is not one; `reason` is what it is instead.
    case value(String)
    /// More of something than the limit.
    case tooMany(String, limit: Int)
    /// The proof is for a blank node that is not there, or leaves one out.
    case labels
    /// The proof names a statement that is not there.
    case statementMissing(Int)
    /// Not as many signatures as statements that need not have been disclosed.
    case signatureCount(Int, expected: Int)
    /// A signature does not hold: the issuer's, or that of one statement.
    case signature
    /// Something was to be derived from a document without such a proof.
    case noBaseProof
    /// Something was to be derived from a document that is sealed in a token with such a proof.
    case sealedInToken
    /// Something was to be derived from a proof that was derived itself.
    case alreadyDerived
    /// The suite is for keys on P-256.
    case unsupportedKey(KeyType)
    /// There is nothing in the document where a pointer points.
    case nothingSelected(JSONPointer)
    /// What is selected does not mean alone what it means in the document; an example is one element of a list.
    case meaningChanges
    /// Something in the document is not covered by its statements.
    case loss(JSONLDLoss)
    /// The document cannot be read as linked data.
    case linkedData(JSONLDError)
    /// The statements have no canonical form within the limits.
    case statements(RDFError)
    /// OpenSSL failed.
    case failure(CryptographyError)

    /// A code that starts with `proof.`, or that of the error within.
    public var code: FindingCode {
        switch self {
        case .value, .labels, .statementMissing: "proof.value"
        case .tooMany: "limit.count"
        case .signatureCount, .signature: "proof.invalid"
        case .noBaseProof, .sealedInToken, .alreadyDerived, .nothingSelected, .meaningChanges: "proof.selection"
        case .unsupportedKey: "proof.suite"
        case .loss: "ld.unsigned"
        case .linkedData(let error): error.code
        case .statements(let error): error.code
        case .failure(let error): error.code
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .value(let reason): "The proofValue of an ecdsa-sd-2023 proof cannot be read: \(reason)."
        case .tooMany(let things, let limit): "The proof has more than \(limit) \(things)."
        case .labels:
            "The badge was damaged or changed after signing: the proof does not name the nodes without an identifier that it has."
        case .statementMissing(let index):
            "The badge was damaged or changed after signing: the proof speaks of statement \(index), which it does not make."
        case .signatureCount(let count, let expected):
            "The badge was damaged or changed after signing: the proof has \(count) signatures of single statements, of which it makes \(expected)."
        case .signature: "The badge was damaged or changed after signing, or another key signed it."
        case .noBaseProof: "This badge carries no proof of which parts can be shown (ecdsa-sd-2023)."
        case .sealedInToken:
            "The proof of which parts can be shown (ecdsa-sd-2023) is sealed in a signed token, which can be shown only whole."
        case .alreadyDerived:
            "This is already a part of a badge; only who has the whole badge can make other parts."
        case .unsupportedKey(let type): "ecdsa-sd-2023 needs a key on P-256; this is one of the kind \(type)."
        case .nothingSelected(let pointer): "There is nothing in the badge at \"\(pointer.text.prefix(200))\"."
        case .meaningChanges:
            "What was selected does not mean the same without the rest, as happens with a part of an ordered list."
        case .loss: "Something in the document would not be covered by the signature."
        case .linkedData(let error): error.explanation
        case .statements(let error): error.explanation
        case .failure(let error): error.explanation
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .value, .tooMany: "Ask the issuer, or whoever showed the badge, for it once more, whole."
        case .labels, .statementMissing, .signatureCount, .signature:
            "Do not rely on this file; ask the issuer, or whoever showed the badge, for it once more."
        case .noBaseProof: "Ask the issuer for the badge with such a proof, as a file of its own."
        case .sealedInToken:
            "Ask the issuer for the badge as a document with its proof inside, not as a token (vc-jwt)."
        case .alreadyDerived: "Derive from the badge as the issuer gave it out."
        case .unsupportedKey: "Make a key on P-256, or choose another kind of proof."
        case .nothingSelected: "Look at the document for the names of its members, and write the pointer again."
        case .meaningChanges: "Select the whole list, or the object that holds it."
        case .loss: "Remove it, or add the context that explains it."
        case .linkedData(let error): error.remedy
        case .statements(let error): error.remedy
        case .failure(let error): error.remedy
        }
    }

    /// The place, when there is one.
    public var place: SourcePlace? {
        switch self {
        case .nothingSelected(let pointer): .pointer(pointer.text)
        case .loss(let loss): .pointer(loss.place.text)
        case .linkedData(let error): error.place
        case .statements(let error): error.place
        default: nil
        }
    }

    /// The specification.
    public var specification: String? {
        switch self {
        case .linkedData(let error): error.specification
        case .statements(let error): error.specification
        case .failure(let error): error.specification
        default: "Data Integrity ECDSA Cryptosuites 1.0, ecdsa-sd-2023"
        }
    }
}
