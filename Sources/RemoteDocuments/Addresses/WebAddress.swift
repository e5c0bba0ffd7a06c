import Diagnostics
import LinkedData

/// A web address that may be asked: https or http, a host in its plain spelling, no name and password.
struct WebAddress: Hashable, Sendable {
    /// The address in the spelling that is sent.
    let url: String
    let isSecure: Bool
    /// The host in lower case; IPv6 in brackets.
    let host: String
    let port: Int

    /// The port of the scheme.
    var standardPort: Int { isSecure ? 443 : 80 }

    /// Whether the host is a name that stands for this machine everywhere (RFC 6761, "localhost.").
    var isLocalName: Bool {
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        return name == "localhost" || name.hasSuffix(".localhost")
    }

    /// - Parameter text: the URL as the badge or a redirect gives it.
    /// - Throws: `.refusedURL` for what nobody has a good reason to write.
    init(_ text: String, limits: FetchLimits) throws(DocumentError) {
        func refused(_ reason: Phrase) -> DocumentError { .refusedURL(url: text, reason: reason) }
        guard text.utf8.count <= limits.addressBytes else {
            throw .refusedURL(url: String(text.prefix(100)) + "…", reason: Phrase("fetch.url/too-long"))
        }
        guard let iri = IRI(text), iri.isWebAddress else { throw refused(Phrase("fetch.url/only-https-http-asked")) }
        guard let authority = Self.authority(of: text) else {
            throw refused(Phrase("fetch.url/not-complete-web-address"))
        }
        guard !authority.utf8.contains(UInt8(ascii: "@")) else {
            throw refused(Phrase("fetch.url/holds-name-password"))
        }
        let parts: CurlURL?
        do throws(CurlUnusable) {
            parts = try CurlURL(reading: text)
        } catch {
            throw .unequipped(url: text, reason: error.reason)
        }
        guard let parts else { throw refused(Phrase("fetch.url/not-complete-web-address")) }
        isSecure = iri.scheme == "https"
        host = parts.host
        port = parts.statedPort ?? (isSecure ? 443 : 80)
        url = parts.text
        // 2130706433, 0x7f.1, 0177.0.0.1 and %31… mean an address that a reader does not see.
        let spelled = authority.lowercased()
        guard spelled.utf8.elementsEqual(host.utf8) || spelled.utf8.starts(with: "\(host):".utf8) else {
            throw refused(Phrase("fetch.url/host-spelled-way-hides-where"))
        }
    }

    /// What stands between the two slashes and the path; libcurl would forgive one slash or three.
    private static func authority(of text: String) -> String? {
        let rest = text.utf8.drop { $0 != UInt8(ascii: ":") }
        guard rest.starts(with: "://".utf8) else { return nil }
        let ends: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
        let authority = rest.dropFirst(3).prefix { !ends.contains($0) }
        return authority.isEmpty ? nil : String(Substring(authority))
    }
}
