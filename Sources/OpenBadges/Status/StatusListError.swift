public import Cryptography
public import Diagnostics

/// Why a status entry, or the list that it names, says nothing about a credential.
public enum StatusListError: WordedError, Hashable {
    /// The index is no whole number in plain digits.
    case malformedIndex(String)
    /// The list ends before the index.
    case indexOutOfRange(StatusListIndex, length: Int)
    /// A status has no bits, or more than any status has.
    case size
    /// A member of the entry is missing or of another kind than the specification asks for.
    case entry(member: String, expected: Phrase)
    /// A member of the list is missing or of another kind than the specification asks for.
    case list(member: String, expected: Phrase)
    /// The list is for other purposes.
    case otherPurpose(String)
    /// The list gives another address as its own.
    case otherAddress(String)
    /// The list is somebody else's.
    case otherIssuer(String)
    /// The list's own status is in the list itself.
    case ownStatus
    /// The list is not sound when it is checked like a badge.
    case unsound(Finding)
    /// The list is no text that stands for bytes.
    case encoding(TextEncodingError)
    /// The list is no complete gzip stream.
    case compression(CompressionError)
    /// The list has no entries.
    case empty

    /// `status.invalid` or `limit.size`.
    public var code: FindingCode {
        switch self {
        case .compression(.tooLarge): "limit.size"
        case .malformedIndex, .indexOutOfRange, .size, .entry, .list, .otherPurpose, .otherAddress, .otherIssuer,
            .ownStatus, .unsound, .encoding, .compression, .empty:
            "status.invalid"
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .malformedIndex(let text):
            Phrase("status.invalid/malformed-index", ["text": text.prefix(80)])
        case .indexOutOfRange(let index, let length):
            Phrase("status.invalid/index-out-of-range", ["position": index.position, "length": length])
        case .size:
            Phrase("status.invalid/size", ["widestStatus": BitstringStatusList.widestStatus])
        case .entry(let member, let expected): Phrase("status.invalid/entry", ["member": member, "expected": expected])
        case .list(let member, let expected): Phrase("status.invalid/list", ["member": member, "expected": expected])
        case .otherPurpose(let purpose):
            Phrase("status.invalid/other-purpose", ["purpose": purpose.prefix(80)])
        case .otherAddress(let address):
            Phrase("status.invalid/other-address", ["address": address.prefix(200)])
        case .otherIssuer(let issuer):
            Phrase("status.invalid/other-issuer", ["issuer": issuer.prefix(200)])
        case .ownStatus: Phrase("status.invalid/own-status")
        case .unsound(let finding):
            Phrase("status.invalid/unsound", ["finding": finding.account])
        case .encoding(let error): Phrase("status.invalid/encoding", ["reason": error.account])
        case .compression(.tooLarge(let limit)):
            Phrase("limit.size/compression", ["limit": limit])
        case .compression(.trailingBytes(let count)):
            Phrase("limit.size/after-end-status-list-stand-count-more", ["count": count])
        case .compression(.cutOff): Phrase("limit.size/status-list-ends-before-complete")
        case .compression(.outOfMemory): Phrase("limit.size/not-enough-memory-read-status-list")
        case .compression(.corrupt), .compression(.needsDictionary):
            Phrase("limit.size/status-list-damaged-does-not-fit-own")
        case .empty: Phrase("status.invalid/empty")
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .malformedIndex, .size, .entry, .indexOutOfRange, .otherPurpose:
            Phrase("do/issuer-badge-complete-status-entry")
        case .otherIssuer:
            Phrase("do/issuer-whose-list-if-you")
        case .compression(.outOfMemory): Phrase("do/try-again-when-machine-free")
        case .list, .otherAddress, .ownStatus, .unsound, .encoding, .compression, .empty:
            Phrase("do/issuer-repair-list")
        }
    }

    /// The specification of both the entry and the list.
    public var specification: String? { "Bitstring Status List 1.0" }
}
