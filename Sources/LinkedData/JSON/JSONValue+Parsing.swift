extension JSONValue {
    /// Reads a JSON text in UTF-8.
    ///
    /// RFC 8259, and of RFC 7493 (I-JSON): no member name twice in an object (compared by bytes after unescaping), no
    /// lone surrogates, no number outside the range of a double. A byte order mark may pass.
    ///
    /// - Throws: ``JSONError``, with the offset of the first fault.
    public init(parsing bytes: [UInt8], limits: JSONLimits = .badge) throws(JSONError) {
        guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
        var parser = JSONParser(depth: limits.depth, bytes: bytes.count)
        self = try parser.document(in: bytes.span)
    }
}
