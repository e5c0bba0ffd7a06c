private import Glibc

/// A file that is read line by line, of any length.
struct LineFile: ~Copyable {
    private let file: FileDescriptor
    private let name: String
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    /// The longest line, in bytes: a kept file of the largest size, in base64.
    static let longestLine = 64 << 20

    /// Opens a regular file.
    init(_ name: String) throws(FileError) {
        let number = name.utf8.contains(0) ? -1 : open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard number >= 0 else { throw SystemError(errno).reading(name) }
        let file = FileDescriptor(owning: number)
        let kind = file.status().map { FileKind(mode: $0.st_mode) } ?? .other
        guard kind == .regular else { throw .notAFile(path: name, kind: kind) }
        self.file = file
        self.name = name
    }

    /// The next line without its end; `nil` behind the last.
    mutating func next() throws(FileError) -> [UInt8]? {
        while true {
            if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(buffer[position..<end])
                position = end + 1
                return line
            }
            if isAtEnd {
                guard position < buffer.count else { return nil }
                let line = Array(buffer[position...])
                position = buffer.count
                return line
            }
            guard buffer.count - position <= Self.longestLine else {
                throw .tooLarge(name: name, limit: Self.longestLine)
            }
            buffer.removeFirst(position)
            position = 0
            do throws(SystemError) {
                let more = try file.read(atMost: 1 << 20)
                isAtEnd = more.isEmpty
                buffer += more
            } catch {
                throw error.reading(name)
            }
        }
    }
}
