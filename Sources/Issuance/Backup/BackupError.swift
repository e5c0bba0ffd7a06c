public import Diagnostics

/// Why a backup was not restored.
public enum BackupError: ExplainedError, Equatable {
    /// A line is not one of a backup.
    case format(line: Int)
    /// The records in it do not follow from one another.
    case broken(record: Int)
    /// The records follow from one another, and what they say or what belongs to them cannot be so.
    case unsound(AuditFault)
    /// The end is missing.
    case cutOff
    /// There are records already where it should be restored.
    case notEmpty

    /// `backup.format` or `backup.broken`, or `file.exists`.
    public var code: FindingCode {
        switch self {
        case .format, .cutOff: "backup.format"
        case .broken, .unsound: "backup.broken"
        case .notEmpty: "file.exists"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .format(let line): "Line \(line) is no line of a backup."
        case .broken(let record): "The records in the backup are not whole: the fault is at number \(record)."
        case .unsound(let fault):
            "The backup does not hold together: an audit finds the fault \"\(fault.kind.rawValue)\" at number \(fault.number), "
                + "\(fault.key). \(fault.reason ?? "")"
        case .cutOff: "The backup was cut off: its last line is missing."
        case .notEmpty: "There are records already where the backup should be restored."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .format, .broken, .unsound, .cutOff: "Nothing was restored. Use another backup."
        case .notEmpty: "Restore into a new folder, or an empty database."
        }
    }
}
