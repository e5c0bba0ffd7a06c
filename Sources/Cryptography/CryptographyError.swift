public import Diagnostics

/// A cryptographic operation that should have succeeded did not: a fault of the machine, never of a badge.
public enum CryptographyError: ExplainedError, Equatable {
    /// OpenSSL refused `operation`; `reasons` are the entries of its error queue, oldest first.
    case refused(operation: String, reasons: [String])
    /// A number of bytes that is below zero or more than the operation can take.
    case tooLarge(operation: String, bytes: Int)

    /// `crypto.failure`
    public var code: FindingCode { "crypto.failure" }

    /// What happened.
    public var explanation: String {
        switch self {
        case .refused(let operation, let reasons) where reasons.isEmpty:
            "OpenSSL could not \(operation) and gave no reason."
        case .refused(let operation, let reasons):
            "OpenSSL could not \(operation): \(reasons.joined(separator: "; "))."
        case .tooLarge(let operation, let bytes):
            "\(bytes) is not a number of bytes that \(operation) can deal in."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .refused: "Check that OpenSSL 3 is installed whole (libssl3, its default provider) and try again."
        case .tooLarge: "Ask for fewer bytes."
        }
    }
}
