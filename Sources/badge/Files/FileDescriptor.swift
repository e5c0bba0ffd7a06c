import Glibc

/// Sole owner of one open file: closed exactly once.
struct FileDescriptor: ~Copyable {
    private let number: Int32

    /// Takes over an open file.
    init(owning number: Int32) {
        self.number = number
    }

    deinit { close(number) }

    /// The kind, size and permissions of the open file, or `nil` when the system does not say.
    borrowing func status() -> stat? {
        var status = stat()
        return fstat(number, &status) == 0 ? status : nil
    }

    /// For a pipe that was opened without waiting: waits a second for somebody to write to it, and lets reads wait for the
    /// rest of what they write, however long that takes.
    ///
    /// - Returns: what was read in finding this out, or `nil` when nobody has the pipe open for writing.
    borrowing func beginPipe() -> [UInt8]? {
        var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        var ready = poll(&request, 1, 1000)
        while ready < 0, errno == EINTR { ready = poll(&request, 1, 1000) }
        var byte: UInt8 = 0
        let count = Glibc.read(number, &byte, 1)
        // No byte and no error: the other end is closed, or was never open.
        if count == 0, ready == 0 { return nil }
        return fcntl(number, F_SETFL, 0) == 0 ? (count == 1 ? [byte] : []) : nil
    }

    /// Reads up to `limit` bytes.
    ///
    /// - Parameter expected: how many there are likely to be.
    borrowing func read(atMost limit: Int, expecting expected: Int = 0) throws(SystemError) -> [UInt8] {
        try Self.read(from: number, atMost: limit, expecting: expected)
    }

    /// Reads up to `count` bytes from a place on.
    borrowing func read(at place: Int, count: Int) throws(SystemError) -> [UInt8] {
        guard lseek(number, off_t(place), SEEK_SET) >= 0 else { throw SystemError(errno) }
        return try read(atMost: count, expecting: count)
    }

    /// Reads up to `limit` bytes from an open file; a result of that length may have more behind it.
    ///
    /// Memory for the first megabyte at once, in a folder with ten thousand badges of a few kilobytes, took longer than
    /// reading them.
    ///
    /// - Parameter expected: how many bytes there are likely to be.
    static func read(
        from number: Int32, atMost limit: Int, expecting expected: Int = 0
    ) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let room = max(4096, bytes.isEmpty ? expected : bytes.count)
            let wanted = min(limit - bytes.count, room, 1_048_576)
            var failure: SystemError?
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                var received = -1
                repeat {
                    received = Glibc.read(number, buffer.baseAddress, wanted)
                } while received < 0
                    && errno == EINTR
                if received < 0 { failure = SystemError(errno) }
                count = max(0, received)
            }
            if let failure { throw failure }
            if chunk.isEmpty { break }
            if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
        }
        return bytes
    }

    /// Reads up to and with the next line end; a terminal hands out one line at a time.
    static func readLine(from number: Int32, atMost limit: Int) throws(SystemError) -> [UInt8] {
        var line: [UInt8] = []
        while line.count < limit, line.last != UInt8(ascii: "\n") {
            let byte = try read(from: number, atMost: 1)
            if byte.isEmpty { break }
            line += byte
        }
        return line
    }

    /// Writes every byte.
    borrowing func write(_ bytes: [UInt8]) throws(SystemError) {
        try Self.write(bytes, to: number)
    }

    /// Writes every byte to an open file.
    static func write(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
        var position = 0
        while position < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                Glibc.write(number, buffer.baseAddress.map { $0 + position }, buffer.count - position)
            }
            if written < 0 {
                if errno == EINTR { continue }
                throw SystemError(errno)
            }
            position += written
        }
    }

    /// Waits until the bytes are on the disk.
    borrowing func flush() throws(SystemError) {
        guard fsync(number) == 0 else { throw SystemError(errno) }
    }
}
