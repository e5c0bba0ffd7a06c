import Diagnostics

/// Where a web address is served from: scheme, host and port.
///
/// RFC 6454, "The Web Origin Concept". Two addresses are of one origin when all three are equal; a host is compared
/// without regard to the case of its letters.
package struct WebOrigin: Hashable, Sendable, CustomStringConvertible, PhraseValue {
    package let scheme: String
    /// The name or number of the host, in lower case.
    package let host: String
    package let port: Int

    /// - Returns: `nil` for what is no address with `http` or `https` and a host, and for one that holds the name of a
    ///   user, which is written to be misread.
    package init?(_ address: IRI) {
        guard address.isWebAddress, let authority = IRIReference.Parts(address.text).authority else { return nil }
        guard !authority.contains(UInt8(ascii: "@")) else { return nil }
        var name = Array(authority)
        var port: Int?
        if let colon = name.lastIndex(of: UInt8(ascii: ":")), name.last != UInt8(ascii: "]") {
            let digits = name[(colon + 1)...]
            guard digits.count <= 5, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            port = digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            name.removeSubrange(colon...)
        }
        guard !name.isEmpty, name != [UInt8(ascii: ".")] else { return nil }
        scheme = address.scheme
        host = String(decoding: name.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        self.port = port ?? Self.usualPort(of: address.scheme)
    }

    /// Whether both are one host, at one port or at the usual ports of both schemes.
    ///
    /// A site that has moved to encryption keeps addresses from before; on the usual ports both are the same owner's.
    package func isSameSite(as other: WebOrigin) -> Bool {
        host == other.host && (self.port == other.port || hasUsualPort && other.hasUsualPort)
    }

    /// Whether the port is the one that the scheme has where an address names none.
    package var hasUsualPort: Bool { port == Self.usualPort(of: scheme) }

    private static func usualPort(of scheme: String) -> Int { scheme == "https" ? 443 : 80 }

    package var description: String { hasUsualPort ? "\(scheme)://\(host)" : "\(scheme)://\(host):\(port)" }
}

extension IRI {
    /// The steps of the path of a web address, without those that only walk up or stay.
    ///
    /// A dot that is written as `%2e` counts as one, as it does for programs that fetch.
    package var pathSteps: [[UInt8]] {
        let path = Array(IRIReference.Parts(text).path).replacingEncodedDots()
        return IRIReference.removingDotSegments(path)
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// What stands behind the question mark.
    package var query: String? {
        IRIReference.Parts(text).query.map { String(decoding: $0, as: UTF8.self) }
    }
}

extension [UInt8] {
    fileprivate func replacingEncodedDots() -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var position = 0
        while position < count {
            if self[position] == UInt8(ascii: "%"), position + 2 < count, self[position + 1] == UInt8(ascii: "2"),
                self[position + 2] | 0x20 == UInt8(ascii: "e")
            {
                result.append(UInt8(ascii: "."))
                position += 3
            } else {
                result.append(self[position])
                position += 1
            }
        }
        return result
    }
}
