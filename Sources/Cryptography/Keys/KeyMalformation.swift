public import Diagnostics

/// What is wrong with the form of a key.
public enum KeyMalformation: Hashable, Sendable {
    /// A component has another length in bytes than its type asks for.
    case length(component: Phrase, bytes: Int, expected: Int)
    /// A number that should be written without leading zero bytes has some, or has no bytes at all.
    case notMinimal(component: Phrase)
    /// The point is not on its curve.
    case notOnCurve
    /// The bytes are not the DER structure that they should be.
    case structure(Phrase)
    /// The text is not one PEM block.
    case pem(PEMError)
    /// The PEM block is labelled as something else than the key that was asked for.
    case label(String, expected: String)
    /// The private key does not belong to the public key beside it.
    case pair

    /// The fault in a sentence.
    var account: Phrase {
        switch self {
        case .length(let component, let bytes, let expected):
            Phrase(
                "key.malformed/component-key-bytes-bytes-instead",
                ["component": component, "bytes": bytes, "expected": expected])
        case .notMinimal(let component):
            Phrase("key.malformed/component-key-empty-leading-zero", ["component": component])
        case .notOnCurve: Phrase("key.malformed/public-key-not-point-curve")
        case .structure(let reason): Phrase("key.malformed/key-not-expected-format-reason", ["reason": reason])
        case .pem(let error): error.account
        case .label(let label, let expected):
            Phrase("key.malformed/pem-block-holds-label-not", ["label": label.prefix(40), "expected": expected])
        case .pair: Phrase("key.malformed/private-public-part-key-do")
        }
    }
}
