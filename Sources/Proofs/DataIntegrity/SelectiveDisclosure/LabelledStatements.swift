internal import Cryptography
internal import LinkedData

/// The statements of a document, sorted under the labels that an issuer gave its blank nodes.
///
/// Data Integrity ECDSA Cryptosuites 1.0, "labelReplacementCanonicalizeNQuads" and "canonicalizeAndGroup".
struct LabelledStatements {
    /// The statements as N-Quads, each with its line end, in order of their bytes.
    let lines: [[UInt8]]
    /// The document's statements as they are.
    let traced: TracedDataset
    /// The code that the label of each blank node was made of.
    let codes: [[UInt8]]

    /// - Parameter codes: for each blank node the code that its label is made of.
    init(_ traced: TracedDataset, codes: [[UInt8]]) {
        self.traced = traced
        self.codes = codes
        let labels = codes.map { Self.label(of: $0) }
        lines = traced.dataset.quads.map { traced.dataset.line(of: $0, labels: labels) }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The label that a code is written as: multibase base64url.
    static func label(of code: [UInt8]) -> [UInt8] {
        [UInt8(ascii: "u")] + Base64URL.encode(code)
    }

    /// The code for a canonical label, under a key: so labels tell nothing about what was withheld.
    ///
    /// "createHmacIdLabelMapFunction".
    static func code(forCanonicalNumber number: Int32, key: [UInt8]) throws(CryptographyError) -> [UInt8] {
        try MessageAuthenticationCode.hmac(of: Array("c14n\(number)".utf8), key: key, algorithm: .sha256)
    }
}
