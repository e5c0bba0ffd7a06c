/// Bytes that are being written, in memory that no one else holds.
///
/// Appending to an array checks its owner and its room with a call for every run, and most runs of JSON are a few
/// bytes long: a credential of 5.5 KB took 20 µs to write so, 6 µs this way. All unsafe access is in this file;
/// each write is preceded by ``makeRoom(for:)``.
struct ByteBuffer: ~Copyable {
    /// Owns the memory behind `start`, as in ``ValueStack``.
    private var memory: ManagedBuffer<Void, UInt8>
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes have been written.
    private(set) var count = 0

    /// A buffer with room for so many bytes to start with.
    init(capacity: Int) {
        self.capacity = max(64, capacity)
        memory = .create(minimumCapacity: self.capacity) { _ in }
        start = memory.withUnsafeMutablePointerToElements { $0 }
    }

    /// A copy of what has been written.
    var bytes: [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// Forgets what has been written and keeps the memory.
    mutating func removeAll() {
        count = 0
    }

    /// Gives what has been written to a function, without a copy.
    @inline(__always)
    borrowing func withSpan<Failure: Error>(_ body: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) {
        try body(Span(_unsafeStart: start, count: count))
    }

    /// Makes room for so many bytes more.
    @inline(__always)
    private mutating func makeRoom(for more: Int) {
        if more > capacity - count { grow(for: more) }
    }

    @inline(never)
    private mutating func grow(for more: Int) {
        let larger = max(capacity * 2, count + more)
        let moved = ManagedBuffer<Void, UInt8>.create(minimumCapacity: larger) { _ in }
        let target = moved.withUnsafeMutablePointerToElements { $0 }
        target.update(from: start, count: count)
        memory = moved
        start = target
        capacity = larger
    }

    /// Appends one byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        start[count] = byte
        count += 1
    }

    /// Appends a run of bytes.
    @inline(__always)
    mutating func append(_ run: Span<UInt8>) {
        run.withUnsafeBufferPointer { run in
            guard let source = run.baseAddress else { return }
            makeRoom(for: run.count)
            (start + count).update(from: source, count: run.count)
            count += run.count
        }
    }

    /// Appends text in quotation marks with the escapes of RFC 8785, "Serialization of Strings".
    ///
    /// Reads, tests and writes eight bytes at a time. Behind the text there is always room for the closing quotation
    /// mark and for a word that reaches past the end.
    mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        makeRoom(for: text.count + 16)
        start[count] = UInt8(ascii: "\"")
        count += 1
        var position = 0
        while position < text.count {
            position = appendPlainText(text, from: position)
            guard position < text.count else { break }
            appendEscape(of: text[position])
            position += 1
            makeRoom(for: text.count - position + 16)
        }
        start[count] = UInt8(ascii: "\"")
        count += 1
    }

    /// Appends text, for which there is room, up to the next byte that needs an escape.
    ///
    /// - Returns: the position of that byte, or the end of the text.
    @inline(__always)
    private mutating func appendPlainText(_ text: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
        guard let base = text.baseAddress else { return 0 }
        let end = UnsafeRawPointer(base + text.count)
        var source = UnsafeRawPointer(base + first)
        var target = UnsafeMutableRawPointer(start + count)
        while end - source >= 8 {
            let word = UInt64(littleEndian: source.loadUnaligned(as: UInt64.self))
            target.storeBytes(of: word.littleEndian, as: UInt64.self)
            let ends = PlainText.ends(in: word)
            guard ends == 0 else {
                source += PlainText.length(before: ends)
                count += source - UnsafeRawPointer(base + first)
                return source - UnsafeRawPointer(base)
            }
            source += 8
            target += 8
        }
        if source < end {
            let word = source.word(length: end - source)
            target.storeBytes(of: word.littleEndian, as: UInt64.self)
            source += PlainText.length(before: PlainText.ends(in: word))
        }
        count += source - UnsafeRawPointer(base + first)
        return source - UnsafeRawPointer(base)
    }

    private mutating func appendEscape(of byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0a: append(UInt8(ascii: "n"))
        case 0x0c: append(UInt8(ascii: "f"))
        case 0x0d: append(UInt8(ascii: "r"))
        default:
            let digit = byte & 0x0f
            append(UInt8(ascii: "u"))
            append(UInt8(ascii: "0"))
            append(UInt8(ascii: "0"))
            append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}

/// Bytes that are written into memory of a size that suffices.
struct ByteFiller {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    /// How many there are.
    private(set) var count = 0

    fileprivate init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
        self.memory = memory
    }

    /// Appends a run of bytes, for which there must be room.
    @inline(__always)
    mutating func append(_ run: Span<UInt8>) {
        precondition(run.count <= memory.count - count)
        run.withUnsafeBufferPointer { run in
            guard let source = run.baseAddress, let start = memory.baseAddress else { return }
            (start + count).update(from: source, count: run.count)
            count += run.count
        }
    }
}

extension [UInt8] {
    /// Writes at most as many bytes as are said, into memory of that size: a long text is never there twice.
    init(greatestSize: Int, _ write: (inout ByteFiller) -> Void) {
        self.init(unsafeUninitializedCapacity: greatestSize) { memory, count in
            var filler = ByteFiller(memory)
            write(&filler)
            count = filler.count
        }
    }
}
