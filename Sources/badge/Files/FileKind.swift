private import Glibc

/// What stands behind a name in the file system.
enum FileKind: Hashable, Sendable {
    case regular, folder, pipe, device, socket, other

    /// Reads the kind out of the mode of a file.
    init(mode: UInt32) {
        switch mode & S_IFMT {
        case S_IFREG: self = .regular
        case S_IFDIR: self = .folder
        case S_IFIFO: self = .pipe
        case S_IFCHR, S_IFBLK: self = .device
        case S_IFSOCK: self = .socket
        default: self = .other
        }
    }

    /// Whether it is read from first to last byte like a file.
    var isReadable: Bool { self == .regular || self == .pipe }

    /// The kind in words that follow "is".
    var words: String {
        switch self {
        case .regular: "a file"
        case .folder: "a folder"
        case .pipe: "a named pipe"
        case .device: "a device"
        case .socket: "a socket"
        case .other: "something special"
        }
    }
}
