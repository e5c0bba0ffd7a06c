import Diagnostics
private import Glibc

/// What the operating system answered when it refused something.
struct SystemError: Error, Equatable {
    /// The number that the system gave.
    let number: Int32

    /// The answer with a number.
    init(_ number: Int32) {
        self.number = number
    }

    /// The reader of a pipe has gone away.
    static let brokenPipe = SystemError(EPIPE)

    /// The system's own words, without a full stop.
    var reason: Phrase {
        Phrase(verbatim: strerror(number).map { String(cString: $0) } ?? "errno \(number)")
    }

    /// The refusal to open `path` for reading, in words.
    func reading(_ path: String) -> FileError {
        switch number {
        case ENOENT, ENOTDIR: .missing(path: path)
        case EACCES, EPERM: .forbidden(path: path)
        default: .unreadable(name: path, reason: reason)
        }
    }

    /// The refusal to write `path`, in words.
    func writing(_ path: String) -> FileError {
        switch number {
        case ENOENT, ENOTDIR: .folderMissing(path: path)
        case EEXIST: .exists(path: path, isReplaceable: false)
        default: .unwritable(name: path, reason: reason)
        }
    }
}
