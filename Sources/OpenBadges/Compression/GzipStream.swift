/// Whole gzip streams (RFC 1952) of one member in memory.
package enum GzipStream {
    /// The content of a stream that fills `bytes` exactly; a second member behind it is refused.
    ///
    /// - Parameter limit: The largest content that is accepted, in bytes. Memory never exceeds it by more than one
    ///   buffer, whatever the stream claims.
    package static func inflate(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
        let inflater = try Inflater(.gzip)
        return try inflater.content(of: bytes, limit: limit)
    }

    /// A stream with `bytes` as content, the same each time: it names no file and no date.
    package static func deflate(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
        let deflater = try Deflater(.gzip)
        return try deflater.stream(of: bytes)
    }
}
