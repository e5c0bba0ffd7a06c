/// Email addresses.
enum MailboxText {
    /// RFC 5321, "Mailbox"; internationalised as in RFC 6531.
    static func isMailbox(_ text: String, isInternational: Bool) -> Bool {
        let bytes = Array(text.utf8)
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return false }
        let (local, domain) = (bytes[..<at], bytes[(at + 1)...])
        guard !local.isEmpty, local.count <= 64 else { return false }
        let isLocal =
            local.first == UInt8(ascii: "\"")
            ? isQuoted(local, isInternational)
            : local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
                !atom.isEmpty && atom.allSatisfy { isAtomByte($0) || (isInternational && $0 >= 0x80) }
            }
        return isLocal && isDomain(domain, isInternational)
    }

    private static func isAtomByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isQuoted(_ local: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
        guard local.count >= 2, local.last == UInt8(ascii: "\"") else { return false }
        var isEscaped = false
        for byte in local.dropFirst().dropLast() {
            guard (0x20...0x7e).contains(byte) || (isInternational && byte >= 0x80) else { return false }
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                return false
            }
        }
        return !isEscaped
    }

    private static func isDomain(_ domain: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
        if domain.first == UInt8(ascii: "["), domain.last == UInt8(ascii: "]") {
            let literal = domain.dropFirst().dropLast()
            let version = "IPv6:".utf8
            return literal.starts(with: version)
                ? HostText.isIPv6(literal.dropFirst(version.count)) : HostText.isIPv4(literal)
        }
        guard isInternational else { return HostText.isHostname(domain) }
        // Characters outside ASCII stand for letters; what else may be in such a label is not looked at.
        return HostText.isHostname(domain.map { $0 < 0x80 ? $0 : UInt8(ascii: "x") }[...])
    }
}
