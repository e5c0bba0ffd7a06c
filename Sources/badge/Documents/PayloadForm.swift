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

    /// Refuses a name with the ending of another form: programs go by the name.
    func check(fileName: String) throws(UsageError) {
        let name = fileName.lowercased()
        let foreign = [".png", ".svg", ".json", ".jws", ".jwt"].filter { !endings.contains($0) }
        guard foreign.contains(where: { name.hasSuffix($0) }) else { return }
        throw UsageError(
            "What the picture carries is \(words.text), and \(fileName) is not a name for that.",
            remedy: "Give it a name that ends in \(endings.first ?? ".txt")")
    }

    private var endings: [String] {
        switch self {
        case .document: [".json"]
        case .token: [".jws", ".jwt"]
        case .address: [".txt"]
        }
    }
}
