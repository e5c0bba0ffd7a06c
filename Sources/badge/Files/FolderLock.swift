private import Glibc

/// The right to write into a folder, which one program has at a time; it ends with the value.
struct FolderLock: ~Copyable {
    private let file: FileDescriptor

    /// Waits until no other program has the right.
    init(_ path: String) throws(FileError) {
        let number = path.utf8.contains(0) ? -1 : open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw SystemError(errno).writing(path) }
        let file = FileDescriptor(owning: number)
        var refusal: Int32 = 0
        repeat {
            refusal = flock(number, LOCK_EX) == 0 ? 0 : errno
        } while refusal == EINTR
        // File systems without locks: whoever publishes there has to see to it that nobody else does.
        guard refusal == 0 || refusal == ENOTSUP || refusal == ENOLCK else { throw SystemError(refusal).writing(path) }
        self.file = file
    }

    /// Gives the right up.
    consuming func release() {}
}
