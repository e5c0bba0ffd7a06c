private import CZlib

/// Sole owner of one decompressing `z_stream`, which must not move while zlib points back to it.
struct Inflater: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>

    init(_ wrapper: CompressionWrapper) throws(CompressionError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard czlib_inflate_begin(stream, wrapper.windowBits) == Z_OK else {
            stream.deallocate()
            throw .outOfMemory
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// The content of a stream that fills `bytes` exactly.
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
