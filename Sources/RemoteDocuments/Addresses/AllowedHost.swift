/// A host inside a private network that the person who verifies permits to be asked.
package struct AllowedHost: Hashable, Sendable {
    private let host: String
    private let port: Int?

    /// `HOST` or `HOST:PORT`; without a port, the standard ports of the web are meant.
    ///
    /// - Returns: `nil` for anything else.
    package init?(_ text: String) {
        let separators = Set("/?#@ ".utf8)
        guard !text.utf8.contains(where: separators.contains) else { return nil }
        do throws(CurlUnusable) {
            guard let parts = try CurlURL(reading: "http://\(text)/") else { return nil }
            host = parts.host
            port = parts.statedPort
        } catch {
            // Without libcurl nobody is asked, whatever is permitted, and whoever wants to ask is told why.
            host = text
            port = nil
        }
    }

    func permits(_ address: WebAddress) -> Bool {
        host == address.host && (port ?? address.standardPort) == address.port
    }
}
