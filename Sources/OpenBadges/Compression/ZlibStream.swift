/// Whole zlib streams (RFC 1950) in memory.
package enum ZlibStream {
    /// The content of a stream that fills `bytes` exactly.
    ///
    /// - Parameter limit: The largest content that is accepted, in bytes. Memory never exceeds it by more than one
    ///   buffer, whatever the stream claims.
    package static func inflate(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
        let inflater = try Inflater(.zlib)
        return try inflater.content(of: bytes, limit: limit)
    }

    /// A stream with `bytes` as content.
    package static func deflate(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
        let deflater = try Deflater(.zlib)
        return try deflater.stream(of: bytes)
    }
}
