public import Cryptography
public import Diagnostics
public import LinkedData

/// Why a proof of selective disclosure does not hold, cannot be made, or nothing can be derived from it.
public enum SelectiveDisclosureError: WordedError, Equatable {
    /// The proof value is not one; `reason` is what it is instead.
    case value(Phrase)
    /// More of something than the limit.
    case tooMany(Phrase, limit: Int)
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
    public var account: Phrase {
        switch self {
        case .value(let reason): Phrase("proof.value/proofvalue-ecdsa-sd-2023-proof-cannot-read", ["reason": reason])
        case .tooMany(let things, let limit):
            Phrase("limit.count/proof-more-than-limit-things", ["limit": limit, "things": things])
        case .labels:
            Phrase("proof.value/labels")
        case .statementMissing(let index):
            Phrase("proof.value/statement-missing", ["index": index])
        case .signatureCount(let count, let expected):
            Phrase("proof.invalid/signature-count", ["count": count, "expected": expected])
        case .signature: Phrase("proof.invalid/badge-damaged-changed-after-signing-another-key")
        case .noBaseProof: Phrase("proof.selection/no-base-proof")
        case .sealedInToken:
            Phrase("proof.selection/sealed-in-token")
        case .alreadyDerived:
            Phrase("proof.selection/already-derived")
        case .unsupportedKey(let type): Phrase("proof.suite/unsupported-key", ["type": type])
        case .nothingSelected(let pointer):
            Phrase("proof.selection/nothing-selected", ["pointer": pointer.text.prefix(200)])
        case .meaningChanges:
            Phrase("proof.selection/meaning-changes")
        case .loss: Phrase("ld.unsigned/loss")
        case .linkedData(let error): error.account
        case .statements(let error): error.account
        case .failure(let error): error.account
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .value, .tooMany: Phrase("do/issuer-whoever-showed-badge-once")
        case .labels, .statementMissing, .signatureCount, .signature:
            Phrase("do/do-not-rely-file-issuer")
        case .noBaseProof: Phrase("do/issuer-badge-such-proof-file")
        case .sealedInToken:
            Phrase("do/issuer-badge-document-proof-inside")
        case .alreadyDerived: Phrase("do/derive-badge-issuer-gave-out")
        case .unsupportedKey: Phrase("do/make-key-p-256-choose")
        case .nothingSelected: Phrase("do/look-document-names-members-write")
        case .meaningChanges: Phrase("do/select-whole-list-object-holds")
        case .loss: Phrase("do/remove-add-context-explains")
        case .linkedData(let error): error.advice
        case .statements(let error): error.advice
        case .failure(let error): error.advice
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
