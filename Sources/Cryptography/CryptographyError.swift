public import Diagnostics

/// A cryptographic operation that should have succeeded did not: a fault of the machine, never of a badge.
public enum CryptographyError: WordedError, Equatable {
    /// OpenSSL refused `operation`; `reasons` are the entries of its error queue, oldest first.
    case refused(operation: Phrase, reasons: [String])
    /// A number of bytes that is below zero or more than the operation can take.
    case tooLarge(operation: Phrase, bytes: Int)

    /// `crypto.failure`
    public var code: FindingCode { "crypto.failure" }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .refused(let operation, let reasons) where reasons.isEmpty:
            Phrase("crypto.failure/refused", ["operation": operation])
        case .refused(let operation, let reasons):
            Phrase(
                "crypto.failure/reasons",
                ["operation": operation, "reasons": reasons.joined(separator: "; ")])
        case .tooLarge(let operation, let bytes):
            Phrase("crypto.failure/too-large", ["bytes": bytes, "operation": operation])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .refused: Phrase("do/check-openssl-3-installed-whole")
        case .tooLarge: Phrase("do/fewer-bytes")
        }
    }
}
