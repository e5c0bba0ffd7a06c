import Glibc
import Issuance
import LinkedData
import RemoteDocuments

/// The address under which a programme is to be published, as far as it can be judged before anything is there.
struct PublishingAddress {
    private let address: IRI
    private let host: String
    /// The bytes of a host that is a number.
    private let bytes: [UInt8]?

    /// - Throws: for a name and password in it, and for http anywhere but on this machine.
    init(_ address: IRI) throws(UsageError) {
        guard let origin = WebOrigin(address) else {
            throw UsageError(
                "The address \(address.text) names no host, or holds a name or password that would stand in every badge.",
                remedy: "Give an https address, without what stands before an @.")
        }
        self.address = address
        host = origin.host
        bytes = Self.bytes(of: origin.host)
        guard origin.scheme == "https" || isLocal else {
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

    private var isLocal: Bool {
        if let bytes { return bytes.count == 4 ? bytes[0] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1] }
        return host == "localhost" || host.hasSuffix(".localhost")
    }

    /// Addresses that verifiers do not ask, and names that no public server has.
    private var isPrivate: Bool {
        if let bytes { return NetworkAddress(bytes: bytes).refusal != nil }
        return !host.contains(".") || [".local", ".internal", ".lan", ".home.arpa"].contains(where: host.hasSuffix)
    }

    private static func bytes(of host: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, host, &bytes) == 1 { return Array(bytes.prefix(4)) }
        return inet_pton(AF_INET6, host.trimmingPrefix("[").prefix { $0 != "]" }.description, &bytes) == 1 ? bytes : nil
    }
}
