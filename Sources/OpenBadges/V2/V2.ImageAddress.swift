import Diagnostics
public import LinkedData

extension V2 {
    /// Where a picture is: an HTTP address, or a `data:` address that holds it.
    ///
    /// Open Badges 2.0, "BadgeClass", `image`: PNG or SVG. A picture with another identifier can be looked at nowhere.
    public struct ImageAddress: Hashable, Sendable {
        /// The address.
        public let iri: IRI

        /// - Returns: `nil` unless `text` is one, or when the data is neither PNG nor SVG.
        public init?(_ text: String) {
            if let address = WebAddress(text) {
                iri = address.iri
            } else if let data = DataAddress(text), data.isPicture {
                iri = data.iri
            } else {
                return nil
            }
        }

        /// Whether the picture is in the address itself.
        public var holdsData: Bool { iri.scheme.hasSameBytes(as: "data") }
    }
}

extension V2.ImageAddress: JSONConvertible {
    /// Reads an address.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let address = V2.ImageAddress(text) else {
            let wanted = Phrase("expected/address-picture-data-address-type")
            throw text.isEmpty ? .empty(expected: wanted, at: "") : .value(found: text, expected: wanted, at: "")
        }
        self = address
    }

    /// The address as a string.
    public var jsonValue: JSONValue { iri.jsonValue }
}
