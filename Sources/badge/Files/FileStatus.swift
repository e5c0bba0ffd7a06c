private import Glibc

/// What the system says about a name, without opening what it stands for.
struct FileStatus {
    /// What stands behind the name; `nil` for a symbolic link that is not followed.
    let kind: FileKind?
    /// How many bytes it has.
    let size: Int

    /// - Returns: `nil` when there is nothing of that name, or nobody may look.
    init?(_ path: String, followingLinks: Bool = true) {
        // A NUL would cut the name short and look at another file.
        guard !path.utf8.contains(0) else { return nil }
        let path = SystemPath.bytes(of: path)
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        kind = status.st_mode & S_IFMT == S_IFLNK ? nil : FileKind(mode: status.st_mode)
        size = max(0, Int(status.st_size))
    }
}
