import Diagnostics
private import Glibc

/// A file or standard input, as named on the command line.
struct InputFile: Hashable, Sendable {
    /// The name as given; `-` is standard input.
    let name: String

    /// A file, or standard input for `-`.
    init(_ name: String) {
        self.name = name
    }

    /// Whether the bytes come from standard input.
    var isStandardInput: Bool { name == "-" }

    /// The whole content.
    ///
    /// The kind is looked at before the file is opened, and the size before it is read: nothing can make this wait for
    /// a pipe that nobody writes to, act on a device, or read more than the limit.
    func read(limit: FileSizeLimit = .byContent) throws(FileError) -> [UInt8] {
        isStandardInput ? try readStandardInput(limit) : try readFile(limit)
    }

    /// The first bytes of a regular file, to tell what it is.
    func head() throws(FileError) -> [UInt8] {
        let file = try open()
        do throws(SystemError) {
            return try file.read(atMost: FileSizeLimit.head)
        } catch {
            throw error.reading(name)
        }
    }

    /// Up to `count` bytes of a regular file, from a place on.
    func part(at place: Int, count: Int) throws(FileError) -> [UInt8] {
        let file = try open()
        do throws(SystemError) {
            return try file.read(at: place, count: count)
        } catch {
            throw error.reading(name)
        }
    }

    /// The content and the permissions, for private keys.
    func readWithMode(limit: FileSizeLimit) throws(FileError) -> (bytes: [UInt8], mode: UInt32?) {
        if isStandardInput { return (try readStandardInput(limit), nil) }
        let file = try open()
        return (try Self.content(of: file, named: name, limit), file.status()?.st_mode)
    }

    /// The permissions, or `nil` for standard input.
    func mode() throws(FileError) -> UInt32? {
        isStandardInput ? nil : try open().status()?.st_mode
    }

    private func readFile(_ limit: FileSizeLimit) throws(FileError) -> [UInt8] {
        try Self.content(of: open(), named: name, limit)
    }

    private func open() throws(FileError) -> FileDescriptor {
        // A NUL would cut the name short and open another file.
        guard !name.utf8.contains(0) else { throw .missing(path: name) }
        let path = SystemPath.bytes(of: name)
        var status = stat()
        guard stat(path, &status) == 0 else { throw SystemError(errno).reading(name) }
        guard FileKind(mode: status.st_mode).isReadable else {
            throw .notAFile(path: name, kind: FileKind(mode: status.st_mode))
        }
        let number = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard number >= 0 else { throw SystemError(errno).reading(name) }
        return FileDescriptor(owning: number)
    }

    private static func content(
        of file: borrowing FileDescriptor, named name: String, _ limit: FileSizeLimit
    ) throws(FileError) -> [UInt8] {
        // Looked at once more: another file may have taken the name between the two calls.
        guard let status = file.status() else { throw .unreadable(name: name, reason: Phrase("file.unreadable/size")) }
        let kind = FileKind(mode: status.st_mode)
        guard kind.isReadable else { throw .notAFile(path: name, kind: kind) }
        // What a shell puts in the place of a command, <(command), is such a pipe.
        var bytes: [UInt8] = []
        if kind == .pipe {
            guard let begun = file.beginPipe() else {
                throw .idlePipe(path: name)
            }
            bytes = begun
        }
        do throws(SystemError) {
            bytes += try file.read(atMost: FileSizeLimit.head)
            let most = limit.bytes(startingWith: bytes)
            if status.st_size <= most {
                bytes += try file.read(
                    atMost: most + 1 - bytes.count, expecting: Int(clamping: status.st_size) - bytes.count)
            }
        } catch {
            throw error.reading(name)
        }
        let most = limit.bytes(startingWith: bytes)
        guard status.st_size <= most, bytes.count <= most else { throw .tooLarge(name: name, limit: most) }
        return bytes
    }

    private func readStandardInput(_ limit: FileSizeLimit) throws(FileError) -> [UInt8] {
        let words = "-"
        var bytes: [UInt8] = []
        do throws(SystemError) {
            bytes = try FileDescriptor.read(from: STDIN_FILENO, atMost: FileSizeLimit.head)
            let most = limit.bytes(startingWith: bytes)
            bytes += try FileDescriptor.read(from: STDIN_FILENO, atMost: most + 1 - bytes.count)
        } catch {
            throw error.number == EISDIR ? .notAFile(path: words, kind: .folder) : error.reading(words)
        }
        let most = limit.bytes(startingWith: bytes)
        guard bytes.count <= most else { throw .tooLarge(name: words, limit: most) }
        return bytes
    }
}
