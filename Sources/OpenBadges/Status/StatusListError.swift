public import Cryptography
public import Diagnostics

/// Why a status entry, or the list that it names, says nothing about a credential.
public enum StatusListError: ExplainedError, Hashable {
    /// The index is no whole number in plain digits.
    case malformedIndex(String)
    /// The list ends before the index.
    case indexOutOfRange(StatusListIndex, length: Int)
    /// A status has no bits, or more than any status has.
    case size
    /// A member of the entry is missing or of another kind than the specification asks for.
    case entry(member: String, expected: String)
    /// A member of the list is missing or of another kind than the specification asks for.
    case list(member: String, expected: String)
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
    public var explanation: String {
        switch self {
        case .malformedIndex(let text):
            "The status entry's index \"\(text.prefix(80))\" is not a whole number in plain digits."
        case .indexOutOfRange(let index, let length):
            "The badge has index \(index.position) in its status list, but the list holds \(length) entries."
        case .size:
            "The status entry's \"statusSize\" is not a number of bits from 1 to \(BitstringStatusList.widestStatus)."
        case .entry(let member, let expected): "The status entry's \"\(member)\" has to be \(expected)."
        case .list(let member, let expected): "The status list cannot be used: its \"\(member)\" has to be \(expected)."
        case .otherPurpose(let purpose):
            "The badge refers to its status list for \"\(purpose.prefix(80))\", but the list is not for that."
        case .otherAddress(let address):
            "The status list is published at another address than its own, which is \(address.prefix(200))."
        case .otherIssuer(let issuer):
            "The status list is by \(issuer.prefix(200)), not by the badge's issuer."
        case .ownStatus: "The status list refers to itself for its own status."
        case .unsound(let finding):
            "The status list cannot be relied on. Checked like a badge, it does not hold: \(finding.explanation)"
        case .encoding(let error): "The status list is not written as it should be. \(error.explanation)"
        case .compression(.tooLarge(let limit)):
            "The status list grows to more than \(limit) bytes when it is read; no list is that large."
        case .compression(.trailingBytes(let count)):
            "After the end of the status list stand \(count) more bytes, so readers could disagree on what it says."
        case .compression(.cutOff): "The status list ends before it is complete."
        case .compression(.outOfMemory): "There was not enough memory to read the status list."
        case .compression(.corrupt), .compression(.needsDictionary):
            "The status list is damaged: it does not fit its own checksum, or is not gzip data at all."
        case .empty: "The status list has no entries."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .malformedIndex, .size, .entry, .indexOutOfRange, .otherPurpose:
            "Ask the issuer for a badge with a complete status entry."
        case .otherIssuer:
            "Ask the issuer whose list it is; if you trust that issuer too, name both with --trust."
        case .compression(.outOfMemory): "Try again when the machine has free memory."
        case .list, .otherAddress, .ownStatus, .unsound, .encoding, .compression, .empty:
            "Ask the issuer to repair the list."
        }
    }

    /// The specification of both the entry and the list.
    public var specification: String? { "Bitstring Status List 1.0" }
}
