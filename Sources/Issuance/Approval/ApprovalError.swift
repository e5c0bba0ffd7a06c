public import Diagnostics

/// Why a statement does not make an approval.
public enum ApprovalError: ExplainedError, Equatable {
    /// The name of the approver is empty.
    case noApprover
    /// The reference is given and empty.
    case emptyReference
    /// A text has more bytes than the limit.
    case tooLong(Part, bytes: Int, limit: Int)
    /// A text holds a character that is not shown or changes how others are shown.
    case forbiddenCharacter(Part, character: String)
    /// The digest of the statement could not be computed.
    case noDigest(reason: String)

    /// The part of a statement that an error is about.
    public enum Part: String, Hashable, Sendable {
        /// The name of the person who approves.
        case approver
        /// What the approval refers to.
        case reference

        var name: String {
            switch self {
            case .approver: "name of the approver"
            case .reference: "reference of the approval"
            }
        }

        var option: String {
            switch self {
            case .approver: "--approved-by"
            case .reference: "--approval-reference"
            }
        }
    }

    /// `approval.approver`, `approval.reference`, `approval.length`, `approval.character` or `crypto.failure`.
    public var code: FindingCode {
        switch self {
        case .noApprover: "approval.approver"
        case .emptyReference: "approval.reference"
        case .tooLong: "approval.length"
        case .forbiddenCharacter: "approval.character"
        case .noDigest: "crypto.failure"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .noApprover: "Nobody is named as the person who approved this badge."
        case .emptyReference: "The reference of the approval is empty."
        case .tooLong(let part, let bytes, let limit): "The \(part.name) has \(bytes) bytes; the limit is \(limit)."
        case .forbiddenCharacter(let part, let character):
            "The \(part.name) holds \(character), a character that is not shown or that changes how others are shown."
        case .noDigest(let reason): "The digest of the approval could not be computed: \(reason)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .noApprover: "Give the name of the person who decided, with --approved-by NAME."
        case .emptyReference: "Leave --approval-reference out, or say what the approval refers to."
        case .tooLong(let part, _, _): "Shorten the text of \(part.option)."
        case .forbiddenCharacter(let part, _): "Type the text of \(part.option) again as one plain line."
        case .noDigest: "Check that OpenSSL 3 is installed whole (libssl3, its default provider) and try again."
        }
    }

    /// The part of the statement.
    public var place: SourcePlace? {
        switch self {
        case .noApprover: .part(Part.approver.rawValue)
        case .emptyReference: .part(Part.reference.rawValue)
        case .tooLong(let part, _, _), .forbiddenCharacter(let part, _): .part(part.rawValue)
        case .noDigest: nil
        }
    }

    static func approver(_ fault: StatementText.Fault) -> ApprovalError { error(fault, in: .approver) }

    static func reference(_ fault: StatementText.Fault) -> ApprovalError { error(fault, in: .reference) }

    private static func error(_ fault: StatementText.Fault, in part: Part) -> ApprovalError {
        switch fault {
        case .empty: part == .approver ? .noApprover : .emptyReference
        case .tooLong(let bytes, let limit): .tooLong(part, bytes: bytes, limit: limit)
        case .forbidden(let character): .forbiddenCharacter(part, character: character)
        }
    }
}
