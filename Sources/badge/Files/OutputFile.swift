import Diagnostics
private import Glibc

/// A file to be written as a whole or not at all.
struct OutputFile: Hashable, Sendable {
    /// Who may read a new file.
    enum Readers: Hashable, Sendable {
        /// Everyone whom the account's umask permits.
        case everyone
        /// Only the account that wrote it, from the first byte on.
        case owner

        fileprivate var mode: mode_t { self == .owner ? 0o600 : 0o666 }
    }

    /// The name as given; `-` is standard output.
    let path: String
    /// Whether a file of that name may be replaced.
    let replacing: Bool
    /// Whether the command can be told to replace it.
    private let canReplace: Bool

    /// A file of that name; the command replaces one that is there when it is given `--force`.
    init(_ path: String, replacing: Bool) {
        self.path = path
        self.replacing = replacing
        canReplace = true
    }

    /// A file of that name that is never one that is there.
    init(new path: String) {
        self.path = path
        replacing = false
        canReplace = false
    }

    /// Whether the bytes go to standard output.
    var isStandardOutput: Bool { path == "-" }

    /// Refuses early what ``write(_:readers:)`` would refuse, so that no work is done in vain.
    func checkDestination() throws(FileError) {
        guard !isStandardOutput else { return }
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .folderMissing(path: path) }
        var status = stat()
        // Without following a link: a link is a name like any other, and is replaced, not written through.
        guard lstat(path, &status) == 0 else {
            guard errno == ENOENT else { throw SystemError(errno).writing(path) }
            guard !path.hasSuffix("/") else { throw .folderMissing(path: path) }
            guard access(folder, F_OK) == 0 else { throw .folderMissing(path: path) }
            return try checkFolder()
        }
        let kind = FileKind(mode: status.st_mode)
        guard kind == .regular || kind == .other else { throw .notAFile(path: path, kind: kind) }
        guard replacing else { throw .exists(path: path, isReplaceable: canReplace) }
        try checkFolder()
    }

    /// Files are made under another name first and then renamed, so the folder has to take them.
    private func checkFolder() throws(FileError) {
        guard access(folder, W_OK | X_OK) == 0 else { throw SystemError(errno).writing(path) }
    }

    /// Refuses to replace the file that the work starts from, whatever it is called here.
    func check(isNot input: InputFile) throws(FileError) {
        guard !isStandardOutput, !input.isStandardInput, !path.utf8.contains(0), !input.name.utf8.contains(0) else {
            return
        }
        var own = stat()
        var other = stat()
        guard stat(path, &own) == 0, stat(input.name, &other) == 0, own.st_dev == other.st_dev,
            own.st_ino == other.st_ino
        else { return }
        throw .replacesInput(path: path)
    }

    /// Writes the bytes under a temporary name in the same folder, waits until they are on the disk, and renames.
    func write(_ bytes: [UInt8], readers: Readers = .everyone) throws(FileError) {
        if isStandardOutput {
            return try Console.write(bytes, to: STDOUT_FILENO)
        }
        do {
            try write(readers: readers) { file in try file.write(bytes) }
        } catch let error as FileError {
            throw error
        } catch {
            throw .unwritable(name: path, reason: Phrase(verbatim: "\(error)"))
        }
    }

    /// Writes what `body` writes, in the same way. When it throws, nothing is left behind.
    func write(readers: Readers, _ body: (borrowing FileDescriptor) throws -> Void) throws {
        try checkDestination()
        do {
            let temporary = try writeTemporary(readers, body)
            guard rename(temporary) else {
                let refusal = SystemError(errno)
                unlink(temporary)
                throw refusal
            }
        } catch let error as SystemError {
            throw error.writing(path)
        }
        Self.flush(folder: folder)
    }

    private var folder: String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    /// Writes files that may be replaced, so many that waiting for the disk after each would take long: all are under
    /// temporary names and on the disk before the first gets its own. The system writes what it has not written yet in one go.
    static func writeAll(_ files: [(file: OutputFile, bytes: [UInt8])]) throws(FileError) {
        var written: [(file: OutputFile, temporary: String)] = []
        var path = ""
        do {
            for (file, bytes) in files {
                path = file.path
                try file.checkDestination()
                written.append((file, try file.writeTemporary(.everyone, isFlushed: false) { try $0.write(bytes) }))
            }
            for (file, temporary) in written {
                path = file.path
                let number = open(temporary, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
                guard number >= 0 else { throw SystemError(errno) }
                try FileDescriptor(owning: number).flush()
            }
            while let (file, temporary) = written.last {
                path = file.path
                guard file.rename(temporary) else { throw SystemError(errno) }
                written.removeLast()
            }
        } catch {
            for (_, temporary) in written { unlink(temporary) }
            if let error = error as? FileError { throw error }
            if let error = error as? SystemError { throw error.writing(path) }
            throw .unwritable(name: path, reason: Phrase(verbatim: "\(error)"))
        }
        for folder in Set(files.map(\.file.folder)) { flush(folder: folder) }
    }

    private func writeTemporary(
        _ readers: Readers, isFlushed: Bool = true, _ body: (borrowing FileDescriptor) throws -> Void
    ) throws -> String {
        for _ in 0..<16 {
            let temporary = "\(folder)/.badge-\(UInt64.random(in: 0...UInt64.max)).tmp"
            let number = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, readers.mode)
            if number < 0 {
                if errno == EEXIST { continue }
                throw SystemError(errno)
            }
            let file = FileDescriptor(owning: number)
            do {
                try body(file)
                if isFlushed { try file.flush() }
            } catch {
                unlink(temporary)
                throw error
            }
            return temporary
        }
        throw SystemError(EEXIST)
    }

    /// Without permission to replace, the system itself refuses a name that has been taken in the meantime.
    private func rename(_ temporary: String) -> Bool {
        if replacing { return Glibc.rename(temporary, path) == 0 }
        if link(temporary, path) == 0 {
            unlink(temporary)
            return true
        }
        // File systems without links: the check before was the best that can be had.
        guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { return false }
        return Glibc.rename(temporary, path) == 0
    }

    /// Best effort: not every file system can flush a folder, and the file itself is safe already.
    private static func flush(folder: String) {
        let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { return }
        fsync(number)
        close(number)
    }
}
