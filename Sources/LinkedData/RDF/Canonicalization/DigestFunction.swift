/// A hash function that computes one digest after the other and may keep what it needs for that.
package protocol DigestFunction: ~Copyable {
    /// The length of a digest in bytes.
    var length: Int { get }

    /// Computes the digest of `bytes` and puts it in the place of the first ``length`` bytes of `digest`, which has at
    /// least so many.
    mutating func compute(_ bytes: Span<UInt8>, into digest: inout [UInt8]) throws(RDFError)
}
