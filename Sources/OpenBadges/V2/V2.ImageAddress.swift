public import LinkedData

extension V2 {
    /// Where a picture is: an HTTP address, `urn:uuid:`, or a `data:` address that holds it.
    ///
    /// Open Badges 2.0, "BadgeClass", `image`: PNG or SVG.
    public struct ImageAddress: Hashable, Sendable {
        /// The address.
        public let iri: IRI

        /// - Returns: `nil` unless `text` is one, or when the data is neither PNG nor SVG.
        public init?(_ text: String) {
            if let identifier = Identifier(text) {
                iri = identifier.iri
                return
            }
            guard let iri = IRI(text), iri.scheme.hasSameBytes(as: "data"), Self.holdsPicture(text) else {
                return nil
            }
            self.iri = iri
        }

        /// Whether the picture is in the address itself.
        public var holdsData: Bool { iri.scheme.hasSameBytes(as: "data") }

        private static func holdsPicture(_ text: String) -> Bool {
            guard let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")) else { return false }
            let head = String(text[..<comma]).lowercased()
            let mediaType = head.utf8.dropFirst(5).prefix { $0 != UInt8(ascii: ";") }
            return mediaType.elementsEqual("image/png".utf8) || mediaType.elementsEqual("image/svg+xml".utf8)
        }
    }
}

extension V2.ImageAddress: JSONConvertible {
    /// Reads an address.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let address = V2.ImageAddress(text) else {
            let expected = "the address of a picture, or a data: address of the type image/png or image/svg+xml"
            throw text.isEmpty ? .empty(expected: expected, at: "") : .value(found: text, expected: expected, at: "")
        }
        self = address
    }

    /// The address as a string.
    public var jsonValue: JSONValue { iri.jsonValue }
}
