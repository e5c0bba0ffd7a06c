import Diagnostics

/// Why a file could not be read or written.
enum FileError: WordedError, Equatable {
    /// There is no file of that name.
    case missing(path: String)
    /// The system refuses access.
    case forbidden(path: String)
    /// It is there and is not a regular file.
    case notAFile(path: String, kind: FileKind)
    /// It has more bytes than a badge, key or document may have.
    case tooLarge(name: String, limit: Int)
    /// Reading failed.
    case unreadable(name: String, reason: Phrase)
    /// A named pipe that no program has open for writing.
    case idlePipe(path: String)
    /// The file is there already, and nobody asked to replace it, or nobody can.
    case exists(path: String, isReplaceable: Bool)
    /// A document of the issuer is there already and says something else than the one to be written.
    case publishedOtherwise(path: String)
    /// The file to be written is the one that is read.
    case replacesInput(path: String)
    /// The folder that the file should be written to is not there.
    case folderMissing(path: String)
    /// Writing failed.
    case unwritable(name: String, reason: Phrase)
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

    var account: Phrase {
        switch self {
        case .missing(let path): Phrase("file.missing/missing", ["path": path])
        case .forbidden(let path): Phrase("file.forbidden/forbidden", ["path": path])
        case .notAFile(let path, let kind):
            Phrase("file.kind/not-a-file", ["called": Self.called(path), "words": kind.words])
        case .tooLarge(let name, let limit):
            Phrase("limit.size/file", ["name": Self.called(name), "limit": limit / 1_048_576])
        case .unreadable(let name, let reason):
            Phrase("file.unreadable/unreadable", ["called": Self.called(name), "reason": reason])
        case .idlePipe(let path): Phrase("file.unreadable/idle-pipe", ["path": path])
        case .exists(let path, _): Phrase("file.exists/exists", ["path": path])
        case .publishedOtherwise(let path):
            Phrase("file.exists/published-otherwise", ["path": path])
        case .replacesInput(let path):
            Phrase("file.same/replaces-input", ["path": path])
        case .folderMissing(let path): Phrase("file.folder/folder-missing", ["path": path])
        case .unwritable(let name, let reason): Phrase("file.unwritable/unwritable", ["name": name, "reason": reason])
        case .keyReadableByOthers(let path, let mode):
            Phrase("key.permissions/key-readable-by-others", ["path": path, "mode": mode])
        }
    }

    /// How the file is called: standard input has no name.
    private static func called(_ name: String) -> Phrase {
        name == "-" ? Phrase("source/standard-input") : Phrase(verbatim: name)
    }

    var advice: Phrase {
        switch self {
        case .missing: Phrase("do/check-spelling-name-folder-you")
        case .forbidden: Phrase("do/owner-permission-use-copy-you")
        case .notAFile(_, .folder): Phrase("do/name-file-inside")
        case .notAFile: Phrase("do/name-regular-file-pipe-content")
        case .tooLarge: Phrase("do/badge-never-large-check-right-file")
        case .unreadable: Phrase("do/check-disk-try-again")
        case .idlePipe: Phrase("do/start-program-writes-first-name")
        case .exists(_, true): Phrase("do/choose-another-name-add-force")
        case .exists(_, false): Phrase("do/choose-another-name")
        case .publishedOtherwise:
            Phrase("do/write-another-folder-use-force")
        case .replacesInput: Phrase("do/choose-another-name-force-does")
        case .folderMissing: Phrase("do/create-folder-first-choose-another")
        case .unwritable("standard output", _): Phrase("do/check-where-output-goes-closed")
        case .unwritable: Phrase("do/check-folder-permissions-free-space")
        case .keyReadableByOthers(let path, _): Phrase("do/run-chmod-600-path", ["path": path])
        }
    }
}
