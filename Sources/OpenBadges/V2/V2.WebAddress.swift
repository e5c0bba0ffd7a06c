import Diagnostics
public import LinkedData

extension V2 {
    /// An absolute address with the scheme `http` or `https`.
    ///
    /// Open Badges 2.0, "Primitive data types", URL.
    public struct WebAddress: Hashable, Sendable {
        /// The address.
        public let iri: IRI

        /// - Returns: `nil` unless `text` has the scheme `http` or `https` and a host.
        public init?(_ text: String) {
            guard let iri = IRI(text), iri.isWebAddress else { return nil }
            let rest = text.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
            guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first,
                first != UInt8(ascii: "/"), first != UInt8(ascii: "?"), first != UInt8(ascii: "#")
            else { return nil }
            self.iri = iri
        }
    }
}

extension V2.WebAddress: JSONConvertible {
    /// Reads an address.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let address = V2.WebAddress(text) else {
            throw .value(found: text, expected: Phrase("expected/address-starts-https-http"), at: "")
        }
        self = address
    }

    /// The address as a string.
    public var jsonValue: JSONValue { iri.jsonValue }
}
