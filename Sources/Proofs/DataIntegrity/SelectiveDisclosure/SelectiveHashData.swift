/// What the signatures of a proof of selective disclosure are made over, with the values that it was computed from.
///
/// Data Integrity ECDSA Cryptosuites 1.0, "Base Proof Hashing" and "createVerifyData".
public struct SelectiveHashData: Hashable, Sendable {
    /// The proof without its value, in canonical form.
    public let canonicalConfiguration: [UInt8]
    /// The statements of the document, under the issuer's labels, in order.
    public let lines: [[UInt8]]
    /// Which of them every disclosure must hold.
    public let mandatoryIndexes: Set<Int>
    /// Whether the document may be a part of what the issuer signed.
    public let isPart: Bool

    /// The statements that every disclosure must hold.
    public var mandatory: [[UInt8]] {
        lines.indices.filter { mandatoryIndexes.contains($0) }.map { lines[$0] }
    }

    /// The statements that have a signature each.
    public var nonMandatory: [[UInt8]] {
        lines.indices.filter { !mandatoryIndexes.contains($0) }.map { lines[$0] }
    }

    /// The hash of the proof.
    package func proofHash() throws(SelectiveDisclosureError) -> [UInt8] {
        try SelectiveDisclosure.sha256(canonicalConfiguration)
    }

    /// The hash of the statements that every disclosure must hold.
    package func mandatoryHash() throws(SelectiveDisclosureError) -> [UInt8] {
        try SelectiveDisclosure.sha256(Array(mandatory.joined()))
    }

    /// What the issuer's signature is made over.
    package func baseMessage(publicKey: [UInt8]) throws(SelectiveDisclosureError) -> [UInt8] {
        try proofHash() + publicKey + mandatoryHash()
    }
}
