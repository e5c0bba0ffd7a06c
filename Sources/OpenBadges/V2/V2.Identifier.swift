import Diagnostics
public import LinkedData

extension V2 {
    /// The identifier of an object: an HTTP address, `urn:uuid:` with a UUID, or the label of a blank node.
    ///
    /// Open Badges 2.0, "Primitive data types", IRI, as the reference validators read it.
    public struct Identifier: Hashable, Sendable {
        /// The identifier.
        public let iri: IRI

        /// - Returns: `nil` unless `text` is one of the three.
        public init?(_ text: String) {
            if let address = WebAddress(text) {
                iri = address.iri
            } else if let iri = IRI(text), iri.scheme.hasSameBytes(as: "urn"), Self.isUUIDName(text) {
                self.iri = iri
            } else if let iri = IRI(blankNode: text) {
                self.iri = iri
            } else {
                return nil
            }
        }

        /// `urn:uuid:` and a UUID of RFC 9562 with a version from 1 to 8, in any case.
        private static func isUUIDName(_ text: String) -> Bool {
            let bytes = Array(text.utf8)
            guard bytes.count == 45, bytes[0..<9].elementsEqual("urn:uuid:".utf8) else { return false }
            for (index, byte) in bytes[9...].enumerated() {
                switch index {
                case 8, 13, 18, 23:
                    guard byte == UInt8(ascii: "-") else { return false }
                case 14:
                    guard (UInt8(ascii: "1")...UInt8(ascii: "8")).contains(byte) else { return false }
                case 19:
                    guard "89abAB".utf8.contains(byte) else { return false }
                default:
                    guard byte.isHexadecimalDigit else { return false }
                }
            }
            return true
        }
    }
}

extension V2.Identifier: JSONConvertible {
    /// Reads an identifier.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let identifier = V2.Identifier(text) else {
            let wanted = Phrase("expected/address-such-https-example-org-1-urn")
            throw text.isEmpty ? .empty(expected: wanted, at: "") : .value(found: text, expected: wanted, at: "")
        }
        self = identifier
    }

    /// The identifier as a string.
    public var jsonValue: JSONValue { iri.jsonValue }
}

extension UInt8 {
    /// Whether this is an ASCII digit, or a letter from a to f in any case.
    var isHexadecimalDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
