private import CCurl

/// A URL as libcurl reads it: the one that connects is the one that is asked where to.
struct CurlURL {
    /// The whole in normal spelling.
    let text: String
    /// The host in lower case; IPv6 in brackets, IPv4 in four decimal numbers however it was written.
    let host: String
    /// The port, when one is written.
    let statedPort: Int?

    /// - Returns: `nil` for what is no http or https URL with a host, or holds a name and password.
    /// - Throws: when nobody can read it here.
    init?(reading text: String) throws(CurlUnusable) {
        let curl = try CurlLibrary.shared.get().functions
        guard let handle = curl.url() else { return nil }
        defer { curl.url_cleanup(handle) }
        // Characters beyond ASCII in path and query are sent percent-encoded (RFC 3987, "Mapping of IRIs to URIs").
        let flags = UInt32(CURLU_DISALLOW_USER | CURLU_URLENCODE)
        guard curl.url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK,
            let scheme = curl.part(CURLUPART_SCHEME, of: handle), scheme == "https" || scheme == "http",
            let host = curl.part(CURLUPART_HOST, of: handle), !host.isEmpty,
            let whole = curl.part(CURLUPART_URL, of: handle)
        else { return nil }
        self.text = whole
        self.host = host.lowercased()
        statedPort = curl.part(CURLUPART_PORT, of: handle).flatMap { Int($0) }
    }
}

extension ccurl_functions {
    fileprivate func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard url_get(handle, part, &text, 0) == CURLUE_OK, let text else { return nil }
        defer { free(text) }
        return String(cString: text)
    }
}
