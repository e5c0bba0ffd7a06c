import Issuance
import LinkedData

/// The address under which a programme is to be published, as far as it can be judged before anything is there.
struct PublishingAddress {
    private let address: IRI

    /// - Throws: for a name and password in it, and for http anywhere but on this machine.
    init(_ address: IRI) throws(UsageError) {
        self.address = address
        guard !Self.authority(of: address.text).contains("@") else {
            throw UsageError(
                "The address \(address.text) holds a name or password, and would stand in every badge.",
                remedy: "Leave out what stands before the @.")
        }
        guard address.scheme == "https" || isLocal else {
            throw UsageError(
                "What is published at \(address.text) could be changed on its way to whoever verifies a badge.",
                remedy: "Give an https address.")
        }
    }

    /// What somebody should know about it; `nil` for an address that is open to all.
    var notice: TerminalText? {
        guard isLocal || isPrivate else { return nil }
        return """
            \(address.text) can be reached on this machine or in this network only: nobody elsewhere can verify the badges. Good \
            for a trial; an address does not change later.
            """
    }

    private var host: String {
        let authority = Self.authority(of: address.text).lowercased()
        if authority.hasPrefix("[") { return String(authority.prefix { $0 != "]" }.dropFirst()) }
        return String(authority.prefix { $0 != ":" })
    }

    private var isLocal: Bool {
        host == "localhost" || host.hasSuffix(".localhost") || numbers?.first == 127 || host == "::1"
    }

    /// RFC 1918, RFC 3927 and RFC 6598 for IPv4, RFC 4193 and RFC 4291 for IPv6; names that no public server has.
    private var isPrivate: Bool {
        if let numbers {
            switch (numbers[0], numbers[1]) {
            case (0, _), (10, _), (172, 16...31), (192, 168), (169, 254), (100, 64...127): return true
            default: return false
            }
        }
        if host.contains(":") { return ["fc", "fd", "fe8", "fe9", "fea", "feb"].contains(where: host.hasPrefix) }
        return !host.contains(".") || [".local", ".internal", ".lan", ".home.arpa"].contains(where: host.hasSuffix)
    }

    /// The numbers of an IPv4 address.
    private var numbers: [Int]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 4 else { return nil }
        let numbers = parts.compactMap(\.self)
        return numbers.count == 4 ? numbers : nil
    }

    private static func authority(of text: String) -> String {
        let rest = text.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(3)
        let ends: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
        return String(decoding: rest.prefix { !ends.contains($0) }, as: UTF8.self)
    }
}
