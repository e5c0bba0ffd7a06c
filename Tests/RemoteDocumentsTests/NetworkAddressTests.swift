import Diagnostics
import Glibc
import LinkedData
import Testing

@testable import RemoteDocuments

@Suite struct `Network addresses` {
    @Test(arguments: [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
        "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
        "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "100::1", "fc00::1", "fd12:3456::1", "fe80::1",
        "febf::1", "fec0::1", "ff02::1", "2001:db8::1", "3fff::1", "3fff:fff::1", "2001::1",
        "2001:0:7f00:1::1", "2002:7f00:1::1", "2002:808:808::1", "4000::1",
    ])
    func `that are not public are refused`(text: String) throws {
        #expect(try Self.address(text).refusal != nil)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "11.0.0.1", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
        "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255", "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255", "::ffff:8.8.8.8", "64:ff9b::808:808", "2001:4860:4860::8888", "2606:4700::1111",
        "2a00:1450:4001::1", "3ffe::1", "2003::1",
    ])
    func `that are public are asked`(text: String) throws {
        #expect(try Self.address(text).refusal == nil)
    }

    @Test func `of another family are refused`() {
        #expect(NetworkAddress(bytes: []).refusal != nil)
    }

    private static func address(_ text: String) throws -> NetworkAddress {
        var bytes = [UInt8](repeating: 0, count: 16)
        let isIPv6 = text.contains(":")
        try #require(inet_pton(isIPv6 ? AF_INET6 : AF_INET, text, &bytes) == 1)
        return NetworkAddress(bytes: Array(bytes.prefix(isIPv6 ? 16 : 4)))
    }
}

@Suite struct `Web addresses` {
    @Test(arguments: [
        "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://0177.0.0.1/", "http://127.1/",
        "http://127.0.1/", "http://017700000001/", "https://user@host.example/", "https://user:word@host.example/",
        "https://@host.example/", "ftp://host.example/", "file:///etc/passwd", "gopher://host.example/",
        "data:application/json,1", "https://", "https:///path", "https:path", "https://host.example:99999/",
        "http://%31%32%37.0.0.1/", "http://loc%61lhost/", "https://host.example:80:80/",
    ])
    func `that hide where they lead are refused`(text: String) {
        let error = #expect(throws: DocumentError.self) { try WebAddress(text, limits: FetchLimits()) }
        #expect(error?.code == "fetch.url" && error?.isOpen == false)
    }

    @Test func `that are too long are refused`() {
        let text = "https://host.example/" + String(repeating: "a", count: 8192)
        #expect(throws: DocumentError.self) { try WebAddress(text, limits: FetchLimits()) }
    }

    @Test(arguments: [
        ("https://Host.Example/a?b=c", "host.example", 443), ("http://host.example:8080", "host.example", 8080),
        ("HTTPS://host.example/", "host.example", 443), ("http://[2001:4860::1]:81/", "[2001:4860::1]", 81),
        ("http://127.0.0.1/", "127.0.0.1", 80), ("https://host.example./", "host.example.", 443),
        ("https://host.example:443/", "host.example", 443), ("https://host.example/ä", "host.example", 443),
    ])
    func `that are plain are read`(text: String, host: String, port: Int) throws {
        let address = try WebAddress(text, limits: FetchLimits())
        #expect(address.host == host && address.port == port)
    }

    @Test func `are sent percent-encoded`() throws {
        #expect(try WebAddress("https://host.example/ä", limits: FetchLimits()).url == "https://host.example/%c3%a4")
    }

    @Test(arguments: [
        ("localhost", "http://localhost/", true), ("localhost", "http://localhost:8080/", false),
        ("localhost:8080", "http://localhost:8080/", true), ("LOCALHOST:8080", "http://localhost:8080/", true),
        ("localhost:8080", "http://localhost/", false), ("[::1]:8080", "http://[::1]:8080/", true),
        ("10.0.0.1", "https://10.0.0.1/", true), ("10.0.0.1", "https://10.0.0.2/", false),
        ("host.example", "https://other.host.example/", false),
    ])
    func `are permitted by host and port`(allowed: String, url: String, isPermitted: Bool) throws {
        let host = try #require(AllowedHost(allowed))
        #expect(try host.permits(WebAddress(url, limits: FetchLimits())) == isPermitted)
    }

    @Test(arguments: ["", "host/path", "user@host", "host:port", "http://host", "host:99999", ":80", "a b", "host?"])
    func `that permit nothing are no hosts`(text: String) {
        #expect(AllowedHost(text) == nil)
    }
}
