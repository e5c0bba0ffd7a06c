import OpenBadges

/// The forms in which a badge is written.
enum PayloadForm: String {
    case document = "json"
    case token = "jws"
    case address = "url"

    /// The form of a payload.
    init(_ payload: ExtractedBadge.Payload) {
        switch payload {
        case .document: self = .document
        case .token: self = .token
        case .address: self = .address
        }
    }

    /// The form in words.
    var words: TerminalText {
        switch self {
        case .document: "a JSON document"
        case .token: "a signed token"
        case .address: "the address of a badge"
        }
    }
}
