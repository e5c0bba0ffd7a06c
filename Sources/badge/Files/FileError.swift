import Diagnostics

/// Why a file could not be read or written.
enum FileError: ExplainedError, Equatable {
    /// There is no file of that name.
    case missing(path: String)
    /// The system refuses access.
    case forbidden(path: String)
    /// It is there and is not a regular file.
    case notAFile(path: String, kind: FileKind)
    /// It has more bytes than a badge, key or document may have.
    case tooLarge(name: String, limit: Int)
    /// Reading failed.
    case unreadable(name: String, reason: String)
    /// A named pipe that no program has open for writing.
    case idlePipe(path: String)
    /// The file is there already, and nobody asked to replace it.
    case exists(path: String)
    /// A document of the issuer is there already and says something else than the one to be written.
    case publishedOtherwise(path: String)
    /// The file to be written is the one that is read.
    case replacesInput(path: String)
    /// The folder that the file should be written to is not there.
    case folderMissing(path: String)
    /// Writing failed.
    case unwritable(name: String, reason: String)
    /// A private key that other accounts of the machine can read.
    case keyReadableByOthers(path: String, mode: String)

    var code: FindingCode {
        switch self {
        case .missing: "file.missing"
        case .forbidden: "file.forbidden"
        case .notAFile: "file.kind"
        case .tooLarge: "limit.size"
        case .unreadable, .idlePipe: "file.unreadable"
        case .exists, .publishedOtherwise: "file.exists"
        case .replacesInput: "file.same"
        case .folderMissing: "file.folder"
        case .unwritable: "file.unwritable"
        case .keyReadableByOthers: "key.permissions"
        }
    }

    var explanation: String {
        switch self {
        case .missing(let path): "There is no file \(path)."
        case .forbidden(let path): "You have no permission to open \(path)."
        case .notAFile(let path, let kind): "\(path) is \(kind.words), not a file."
        case .tooLarge(let name, let limit):
            "\(name) is larger than \(limit / 1_048_576) MiB, the most that a file of its kind may have."
        case .unreadable(let name, let reason): "\(name) could not be read: \(reason)."
        case .idlePipe(let path): "\(path) is a named pipe, and no program writes to it."
        case .exists(let path): "\(path) exists already and was left as it is."
        case .publishedOtherwise(let path):
            "\(path) is published already and says something else, for instance another key. Badges that rest on it would no longer verify if it were replaced."
        case .replacesInput(let path):
            "\(path) is the badge that you started from: if it were replaced, the whole badge would be lost."
        case .folderMissing(let path): "There is no folder for \(path)."
        case .unwritable(let name, let reason): "\(name) could not be written: \(reason)."
        case .keyReadableByOthers(let path, let mode):
            "The private key \(path) can be read by other accounts of this machine (mode \(mode))."
        }
    }

    var remedy: String {
        switch self {
        case .missing: "Check the spelling of the name and the folder that you are in."
        case .forbidden: "Ask its owner for permission, or use a copy that you may read."
        case .notAFile(_, .folder): "Name a file inside it."
        case .notAFile: "Name a regular file, or pipe the content in and write - as the name."
        case .tooLarge: "A badge is never this large: check that this is the right file."
        case .unreadable: "Check the disk and try again."
        case .idlePipe: "Start the program that writes to it first, or name a file."
        case .exists: "Choose another name, or add --force to replace it."
        case .publishedOtherwise:
            "Write to another folder, or use --force if no badge was given out with these documents."
        case .replacesInput: "Choose another name; --force does not help here."
        case .folderMissing: "Create the folder first, or choose another one."
        case .unwritable("standard output", _): "Check where the output goes: it is closed, or has no room."
        case .unwritable: "Check the folder, its permissions and the free space, then try again."
        case .keyReadableByOthers(let path, _): "Run: chmod 600 \(path)"
        }
    }
}
