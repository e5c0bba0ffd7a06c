/// In which way a file fails to be a well-formed SVG.
public enum SVGDefect: Hashable, Sendable {
    /// The bytes do not fit the encoding that the file declares or implies.
    case encoding(declared: String)
    /// The encoding is not one that is read.
    case unsupportedEncoding(String)

    /// A sentence that completes "The SVG cannot be read:".
    var sentence: String {
        switch self {
        case .encoding(let declared): "its bytes are not \(declared) text."
        case .unsupportedEncoding(let name): "it is written in the encoding \"\(name)\"."
        }
    }

    /// What to do.
    var remedy: String {
        "Save it as UTF-8."
    }
}
