import LinkedData

extension V2 {
    /// An address that holds its data itself.
    ///
    /// RFC 2397: `data:`, a media type with parameters, perhaps `;base64`, a comma, and the data, which may be empty.
    struct DataAddress: Hashable, Sendable {
        /// The address.
        let iri: IRI
        /// Type and subtype in lower case, without parameters.
        let mediaType: String

        /// - Returns: `nil` unless `text` has that form.
        init?(_ text: String) {
            guard let iri = IRI(text), iri.scheme.hasSameBytes(as: "data") else { return nil }
            let bytes = Array(text.utf8.dropFirst("data:".utf8.count))
            guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return nil }
            var parts = bytes[..<comma].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            let type = parts.removeFirst()
            if let last = parts.last, String(decoding: last, as: UTF8.self).lowercased().hasSameBytes(as: "base64") {
                parts.removeLast()
            }
            guard type.isEmpty || Self.isPair(type, separator: UInt8(ascii: "/")),
                parts.allSatisfy({ Self.isPair($0, separator: UInt8(ascii: "=")) })
            else { return nil }
            self.iri = iri
            // Without a type it is text, says the standard.
            mediaType = type.isEmpty ? "text/plain" : String(decoding: type, as: UTF8.self).lowercased()
        }

        /// Whether the data is a picture of a kind that badges may have.
        var isPicture: Bool {
            mediaType.hasSameBytes(as: "image/png") || mediaType.hasSameBytes(as: "image/svg+xml")
        }

        /// Two words of printable characters.
        private static func isPair(_ text: ArraySlice<UInt8>, separator: UInt8) -> Bool {
            let words = text.split(separator: separator, omittingEmptySubsequences: false)
            return words.count == 2 && words.allSatisfy { !$0.isEmpty && $0.allSatisfy(isWordByte) }
        }

        /// RFC 2045, "token", leaves out the marks by which the parts are told from each other.
        private static func isWordByte(_ byte: UInt8) -> Bool {
            byte > 0x20 && byte < 0x7f && !"()<>@,;:\\\"/[]?=".utf8.contains(byte)
        }
    }
}
