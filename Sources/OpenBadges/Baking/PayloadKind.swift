/// What a payload is, by its first characters.
enum PayloadKind {
    /// JSON text: an object.
    case json
    /// The URL of a hosted assertion.
    case url
    /// Anything else: a compact JWS.
    case token

    /// Looks at the beginning, after white space.
    init(_ payload: [UInt8]) {
        let text = XMLCharacter.trimmingSpace(payload[...])
        let beginning = text.prefix(8).map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 }
        if beginning.first == UInt8(ascii: "{") {
            self = .json
        } else if beginning.starts(with: "http://".utf8) || beginning.starts(with: "https://".utf8) {
            self = .url
        } else {
            self = .token
        }
    }
}
