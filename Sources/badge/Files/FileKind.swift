import Diagnostics
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
    var words: Phrase {
        switch self {
        case .regular: Phrase("file-kind/file")
        case .folder: Phrase("file-kind/folder")
        case .pipe: Phrase("file-kind/named-pipe")
        case .device: Phrase("file-kind/device")
        case .socket: Phrase("file-kind/socket")
        case .other: Phrase("file-kind/something-special")
        }
    }
}
