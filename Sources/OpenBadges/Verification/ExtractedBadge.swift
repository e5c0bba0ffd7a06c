/// One badge as it was found in a file, its bytes untouched.
public struct ExtractedBadge: Sendable {
    /// The forms that a badge comes in.
    public enum Payload: Hashable, Sendable {
        /// A JSON document.
        case document([UInt8])
        /// A compact JWS.
        case token([UInt8])
        /// The address of a hosted badge, which old images hold instead of the badge.
        case address(String)

        /// Tells the forms of a baked payload apart by how it begins.
        init(_ bytes: [UInt8]) {
            // A mark of the byte order may stand before a document, in a file as in an image.
            let text = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
            let first = text.first { ![0x20, 0x09, 0x0a, 0x0d].contains($0) }
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
                self = .document(bytes)
            } else if bytes.starts(with: Array("http://".utf8)) || bytes.starts(with: Array("https://".utf8)) {
                self = .address(String(decoding: bytes, as: UTF8.self))
            } else if bytes.contains(UInt8(ascii: ".")) {
                self = .token(bytes)
            } else {
                self = .document(bytes)
            }
        }

        /// The bytes as they were found.
        public var bytes: [UInt8] {
            switch self {
            case .document(let bytes), .token(let bytes): bytes
            case .address(let address): Array(address.utf8)
            }
        }
    }

    /// The badge.
    public let payload: Payload
    /// The generation that the image announces it as; `nil` outside images.
    public let standard: BakedBadge.Standard?
    /// What was unusual about how it was stored.
    public let notices: [VerificationReport.Notice]
}
