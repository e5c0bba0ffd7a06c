/// What is wrong with the form of a key.
public enum KeyMalformation: Hashable, Sendable {
    /// A component has another length in bytes than its type asks for.
    case length(component: String, bytes: Int, expected: Int)
    /// A number that should be written without leading zero bytes has some, or has no bytes at all.
    case notMinimal(component: String)
    /// The point is not on its curve.
    case notOnCurve
    /// The bytes are not the DER structure that they should be.
    case structure(String)
    /// The text is not one PEM block.
    case pem(PEMError)
    /// The PEM block is labelled as something else than the key that was asked for.
    case label(String, expected: String)
    /// The private key does not belong to the public key beside it.
    case pair

    /// The fault in a sentence.
    var explanation: String {
        switch self {
        case .length(let component, let bytes, let expected):
            "The \(component) of the key has \(bytes) bytes instead of \(expected)."
        case .notMinimal(let component): "The \(component) of the key is empty or has leading zero bytes."
        case .notOnCurve: "The public key is not a point on its curve."
        case .structure(let reason): "The key is not in the expected format: \(reason)."
        case .pem(let error): error.explanation
        case .label(let label, let expected): "The PEM block holds a \(label.prefix(40)), not a \(expected)."
        case .pair: "The private and the public part of the key do not belong together."
        }
    }
}
