import Diagnostics

/// An identifier that names a document on the web.
///
/// did:web Method: the domain, with its port as `%3A443`, then path segments, between colons.
public struct DIDWeb: Sendable {
    /// The identifier as written.
    public let did: String
    /// Where its document is: always `https`.
    public let documentURL: String

    /// Reads an identifier without path, query and fragment.
    public init(_ did: String) throws(DIDError) {
        let url = try DIDURL(did)
        guard url.isBare else { throw .syntax(did) }
        try self.init(url)
    }

    /// Reads the identifier in front of a DID URL's path, query and fragment.
    public init(_ url: DIDURL) throws(DIDError) {
        guard url.method.utf8.elementsEqual("web".utf8) else { throw .unsupportedMethod(url.method) }
        did = url.did
        let segments = url.methodSpecificID[...].utf8.split(
            separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let authority = try Self.authority(segments.first ?? ""[...].utf8, of: url.did)
        var path = ""
        for segment in segments.dropFirst() {
            path += "/" + (try Self.pathSegment(segment, of: url.did))
        }
        documentURL = "https://" + authority + (path.isEmpty ? "/.well-known" : path) + "/did.json"
    }

    /// A domain in lower case, and a port after the percent-encoded colon.
    private static func authority(
        _ segment: Substring.UTF8View, of did: String
    ) throws(DIDError) -> String {
        guard let text = String(validating: percentDecoded(segment), as: UTF8.self) else {
            throw .webLocation(did, reason: Phrase("key.resolve/host-not-text"))
        }
        let parts = text[...].utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        let host = String(Substring(parts.first ?? ""[...].utf8)).lowercased()
        let labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isDomain = labels.allSatisfy { label in
            !label.isEmpty && label.count <= 63
                && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        }
        guard isDomain, host.utf8.count <= 253, let last = labels.last else {
            throw .webLocation(did, reason: Phrase("key.resolve/host-not-domain-name", ["host": host.prefix(100)]))
        }
        // The last label of an IPv4 address, in whatever base, starts with a digit; that of a domain never does.
        guard !(last.first?.isDigit ?? true) else { throw .webAddress(host) }
        guard parts.count == 2, let port = parts.last else { return host }
        let digits = String(Substring(port))
        guard let number = Int(digits), (1...65535).contains(number), digits.utf8.elementsEqual(String(number).utf8)
        else { throw .webLocation(did, reason: Phrase("key.resolve/port-not-number-1-65535")) }
        return host + ":" + digits
    }

    /// A segment in its percent-encoded spelling, refused where it would mean something else in a URL.
    private static func pathSegment(
        _ segment: Substring.UTF8View, of did: String
    ) throws(DIDError) -> String {
        let decoded = percentDecoded(segment)
        let isTraversal = decoded.allSatisfy { $0 == UInt8(ascii: ".") }
        let isPlain = decoded.allSatisfy { byte in
            byte >= 0x20 && byte != 0x7f && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "\\")
        }
        guard !isTraversal, isPlain else {
            throw .webLocation(did, reason: Phrase("key.resolve/path-segment-empty-dot-segment"))
        }
        return String(Substring(segment))
    }

    /// The grammar has been checked: two hexadecimal digits follow every percent sign.
    private static func percentDecoded(_ text: Substring.UTF8View) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = rest.popFirst()?.hexadecimalValue,
                let low = rest.popFirst()?.hexadecimalValue
            {
                decoded.append(high << 4 | low)
            } else {
                decoded.append(byte)
            }
        }
        return decoded
    }
}
