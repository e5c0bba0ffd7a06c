package import LinkedData

/// A part of a document with the value of the proof for it, and how the value was found.
///
/// Data Integrity ECDSA Cryptosuites 1.0, "createDisclosureData".
package struct Disclosure: Sendable {
    /// The part, without a proof.
    package let document: JSONObject
    /// Which of the statements of the whole document every part must show.
    package let mandatoryIndexes: [Int]
    /// Which of the statements of the whole document this part shows.
    package let combinedIndexes: [Int]
    /// The value of the derived proof.
    package let value: DerivedProofValue
}
