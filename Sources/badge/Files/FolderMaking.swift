private import Glibc

/// Making folders.
enum FolderMaking {
    /// Makes a folder inside one that exists; a folder that is there already is left as it is.
    ///
    /// - Returns: whether it is new.
    @discardableResult
    static func make(_ path: String) throws(FileError) -> Bool { try make(path, mode: 0o777) }

    /// Makes a folder that only this account can look into.
    ///
    /// - Returns: whether it is new.
    @discardableResult
    static func makePrivate(_ path: String) throws(FileError) -> Bool { try make(path, mode: 0o700) }

    private static func make(_ path: String, mode: mode_t) throws(FileError) -> Bool {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .folderMissing(path: path) }
        guard mkdir(path, mode) != 0 else { return true }
        let refusal = SystemError(errno)
        var status = stat()
        guard stat(path, &status) == 0 else { throw refusal.writing(path) }
        let kind = FileKind(mode: status.st_mode)
        guard kind == .folder else { throw .exists(path: path, isReplaceable: false) }
        return false
    }
}
