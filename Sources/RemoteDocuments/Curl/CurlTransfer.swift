private import CCurl
import Diagnostics

/// One request on its way.
///
/// It is made on one thread, handed over once, and touched only by the thread of its ``CurlLoop`` from then on: hence
/// unchecked.
final class CurlTransfer: @unchecked Sendable {
    private let curl: ccurl_functions
    private let address: WebAddress
    private let permitsPrivate: Bool
    private let limits: FetchLimits
    private var list: UnsafeMutablePointer<curl_slist>?
    private var body: [UInt8] = []
    private var headers: [(name: String, value: String)] = []
    private var headerBytes = 0
    private var failure: CurlFailure?
    private var continuation: CheckedContinuation<Result<CurlAnswer, CurlFailure>, Never>?
    private var resolve: UnsafeMutablePointer<curl_slist>?
    /// The easy handle of libcurl.
    let handle: UnsafeMutableRawPointer

    /// A request for an address.
    ///
    /// - Parameters:
    ///   - milliseconds: how long it may take in all.
    ///   - fields: header lines beyond those that every request has.
    init?(
        _ library: CurlLibrary, _ address: WebAddress, _ settings: FetchSettings, milliseconds: Int, fields: [String],
        continuation: CheckedContinuation<Result<CurlAnswer, CurlFailure>, Never>
    ) {
        curl = library.functions
        guard let handle = curl.easy_init() else { return nil }
        self.handle = handle
        self.address = address
        self.continuation = continuation
        limits = settings.limits
        permitsPrivate = settings.allowedHosts.contains { $0.permits(address) }
        for field in fields { list = curl.slist_append(list, field) }
        setSafety(settings)
        setCallbacks()
        ccurl_set_text(curl, handle, CURLOPT_URL, address.url)
        ccurl_set_list(curl, handle, CURLOPT_HTTPHEADER, list)
        ccurl_set_number(curl, handle, CURLOPT_TIMEOUT_MS, max(1, milliseconds))
        ccurl_set_number(curl, handle, CURLOPT_CONNECTTIMEOUT_MS, max(1, min(milliseconds, limits.connectMilliseconds)))
    }

    deinit {
        curl.slist_free_all(list)
        curl.slist_free_all(resolve)
        curl.easy_cleanup(handle)
    }

    /// Nothing but one GET over HTTP to the host itself: no proxy, no cookies, no other protocol, no redirect.
    private func setSafety(_ settings: FetchSettings) {
        ccurl_set_text(curl, handle, CURLOPT_PROTOCOLS_STR, "http,https")
        ccurl_set_number(curl, handle, CURLOPT_FOLLOWLOCATION, 0)
        ccurl_set_number(curl, handle, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        ccurl_set_text(curl, handle, CURLOPT_PROXY, "")
        ccurl_set_text(curl, handle, CURLOPT_NOPROXY, "*")
        ccurl_set_number(curl, handle, CURLOPT_NOSIGNAL, 1)
        // Otherwise a name server that does not answer would hold up every other transfer past its own time.
        ccurl_set_number(curl, handle, CURLOPT_QUICK_EXIT, 1)
        ccurl_set_number(curl, handle, CURLOPT_SSL_VERIFYPEER, 1)
        ccurl_set_number(curl, handle, CURLOPT_SSL_VERIFYHOST, 2)
        ccurl_set_number(curl, handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        if let certificates = settings.certificates { ccurl_set_text(curl, handle, CURLOPT_CAINFO, certificates) }
        ccurl_set_text(curl, handle, CURLOPT_USERAGENT, settings.userAgent)
        // Every encoding that this libcurl knows.
        ccurl_set_text(curl, handle, CURLOPT_ACCEPT_ENCODING, "")
        ccurl_set_size(curl, handle, CURLOPT_MAXFILESIZE_LARGE, limits.bodyBytes)
        for name in settings.fixedNames { resolve = curl.slist_append(resolve, name) }
        if resolve != nil { ccurl_set_list(curl, handle, CURLOPT_RESOLVE, resolve) }
    }

    private func setCallbacks() {
        let own = Unmanaged.passUnretained(self).toOpaque()
        ccurl_set_pointer(curl, handle, CURLOPT_WRITEDATA, own)
        ccurl_set_receiver(curl, handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, own in
            guard let bytes, let own else { return 0 }
            let transfer = Unmanaged<CurlTransfer>.fromOpaque(own).takeUnretainedValue()
            return transfer.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
        }
        ccurl_set_pointer(curl, handle, CURLOPT_HEADERDATA, own)
        ccurl_set_receiver(curl, handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, own in
            guard let bytes, let own else { return 0 }
            let transfer = Unmanaged<CurlTransfer>.fromOpaque(own).takeUnretainedValue()
            return transfer.receiveHeader(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
        }
        ccurl_set_pointer(curl, handle, CURLOPT_OPENSOCKETDATA, own)
        ccurl_set_socket_opener(curl, handle) { own, _, address in
            guard let own, let address else { return -1 }
            let transfer = Unmanaged<CurlTransfer>.fromOpaque(own).takeUnretainedValue()
            var bytes = [UInt8](repeating: 0, count: 16)
            let count = ccurl_address_bytes(address, &bytes)
            guard transfer.mayConnect(to: NetworkAddress(bytes: Array(bytes.prefix(count)))) else { return -1 }
            return ccurl_open_socket(address)
        }
    }

    /// Judged here and not by name: this is the address that is connected to, whatever a name stood for before.
    private func mayConnect(to address: NetworkAddress) -> Bool {
        guard !permitsPrivate, let refusal = address.refusal else { return true }
        failure = .refusedAddress(refusal)
        return false
    }

    private func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard body.count + bytes.count <= limits.bodyBytes else {
            failure = .bodyTooLarge
            return false
        }
        body.append(contentsOf: bytes)
        return true
    }

    private func receiveHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
        headerBytes += bytes.count
        guard headerBytes <= limits.headerBytes else {
            failure = .headersTooLarge
            return false
        }
        let line = String(decoding: bytes, as: UTF8.self)
        // A status line begins anew: what an interim answer (100, 103) said is no part of the last one.
        if line.utf8.starts(with: "HTTP/".utf8) { headers = [] }
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
        let value = line.unicodeScalars[line.unicodeScalars.index(after: colon)...].drop(while: Self.isBlank)
        let end = value.lastIndex { !Self.isBlank($0) }.map { value.index(after: $0) } ?? value.startIndex
        headers.append((line[..<colon].lowercased(), String(value[..<end])))
        return true
    }

    private static func isBlank(_ character: Unicode.Scalar) -> Bool {
        character == " " || character == "\t" || character == "\r" || character == "\n"
    }

    /// Hands over the answer, or why there is none. Later calls do nothing.
    func end(_ code: UInt32) {
        guard let continuation else { return }
        self.continuation = nil
        let result = CURLcode(rawValue: code)
        guard result == CURLE_OK else { return continuation.resume(returning: .failure(reason(result))) }
        continuation.resume(
            returning: .success(
                CurlAnswer(
                    status: ccurl_status(curl, handle), headers: headers, body: body,
                    redirect: ccurl_redirect(curl, handle).map { String(cString: $0) })))
    }

    private func reason(_ code: CURLcode) -> CurlFailure {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_FILESIZE_EXCEEDED: .bodyTooLarge
        case CURLE_BAD_CONTENT_ENCODING: .undecodable
        case CURLE_COULDNT_RESOLVE_HOST:
            .broken(Phrase("fetch.network/no-host-known-name-host", ["host": address.host]))
        case CURLE_PEER_FAILED_VERIFICATION: .broken(Phrase("fetch.network/certificate-none-machine-trusts-host"))
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR: .broken(Phrase("fetch.network/answer-breaks-off"))
        default:
            failure ?? .broken(curl.words(for: code))
        }
    }
}
