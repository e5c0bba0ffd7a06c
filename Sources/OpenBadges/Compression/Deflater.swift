private import CZlib

/// Sole owner of one compressing `z_stream`.
struct Deflater: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>

    init(_ wrapper: CompressionWrapper) throws(CompressionError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard czlib_deflate_begin(stream, Z_DEFAULT_COMPRESSION, wrapper.windowBits) == Z_OK else {
            stream.deallocate()
            throw .outOfMemory
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// A stream with `bytes` as content.
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
