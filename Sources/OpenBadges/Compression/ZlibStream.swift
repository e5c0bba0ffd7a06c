private import CZlib

/// Whole zlib streams (RFC 1950) in memory.
package enum ZlibStream {
    /// The content of a stream that fills `bytes` exactly.
    ///
    /// - Parameter limit: The largest content that is accepted, in bytes. Memory never exceeds it by more than one
    ///   buffer, whatever the stream claims.
    package static func inflate(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
        let inflater = try Inflater()
        return try inflater.content(of: bytes, limit: limit)
    }

    /// A stream with `bytes` as content.
    package static func deflate(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
        let deflater = try Deflater()
        return try deflater.stream(of: bytes)
    }
}

/// Sole owner of one decompressing `z_stream`, which must not move while zlib points back to it.
private struct Inflater: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>

    init() throws(CompressionError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard czlib_inflate_begin(stream, MAX_WBITS) == Z_OK else {
            stream.deallocate()
            throw .outOfMemory
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    func content(of bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
        guard let count = UInt32(exactly: bytes.count) else { throw .tooLarge(limit: limit) }
        var input = bytes
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        var content: [UInt8] = []
        let failure: CompressionError? = input.withUnsafeMutableBufferPointer { source in
            stream.pointee.next_in = source.baseAddress
            stream.pointee.avail_in = count
            return buffer.withUnsafeMutableBufferPointer { target in
                while true {
                    stream.pointee.next_out = target.baseAddress
                    stream.pointee.avail_out = UInt32(target.count)
                    let status = CZlib.inflate(stream, Z_NO_FLUSH)
                    let produced = target.count - Int(stream.pointee.avail_out)
                    guard content.count + produced <= limit else { return .tooLarge(limit: limit) }
                    content.append(contentsOf: target[..<produced])
                    switch status {
                    case Z_STREAM_END:
                        let rest = Int(stream.pointee.avail_in)
                        return rest == 0 ? nil : .trailingBytes(rest)
                    case Z_OK: if produced == 0 && stream.pointee.avail_in == 0 { return .cutOff }
                    case Z_BUF_ERROR: return .cutOff
                    case Z_NEED_DICT: return .needsDictionary
                    case Z_MEM_ERROR: return .outOfMemory
                    default: return .corrupt
                    }
                }
            }
        }
        if let failure { throw failure }
        return content
    }
}

/// Sole owner of one compressing `z_stream`.
private struct Deflater: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>

    init() throws(CompressionError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard czlib_deflate_begin(stream, Z_DEFAULT_COMPRESSION, MAX_WBITS) == Z_OK else {
            stream.deallocate()
            throw .outOfMemory
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    func stream(of bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
        guard let count = UInt32(exactly: bytes.count), let bound = UInt32(exactly: deflateBound(stream, UInt(count)))
        else { throw .outOfMemory }
        var input = bytes
        let compressed = [UInt8](unsafeUninitializedCapacity: Int(bound)) { target, produced in
            input.withUnsafeMutableBufferPointer { source in
                stream.pointee.next_in = source.baseAddress
                stream.pointee.avail_in = count
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = bound
                let status = CZlib.deflate(stream, Z_FINISH)
                produced = status == Z_STREAM_END ? Int(bound - stream.pointee.avail_out) : 0
            }
        }
        guard !compressed.isEmpty else { throw .outOfMemory }
        return compressed
    }
}
