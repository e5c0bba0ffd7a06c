extension [UInt8] {
    /// Appends a run of bytes.
    mutating func append(contentsOf span: Span<UInt8>) {
        span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
