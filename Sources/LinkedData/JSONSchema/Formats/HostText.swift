/// Names and addresses of hosts.
enum HostText {
    /// RFC 1123, "Host Names and Numbers", with the A-labels of RFC 5890.
    static func isHostname(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard !bytes.isEmpty, bytes.count <= 253 else { return false }
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isLabel)
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard !label.isEmpty, label.count <= 63, label.first != hyphen, label.last != hyphen,
            label.allSatisfy({ $0.isLetter || $0.isDigit || $0 == hyphen })
        else { return false }
        // Two hyphens there are kept for encodings, of which `xn--` is the only one.
        guard label.dropFirst(2).starts(with: "--".utf8) else { return true }
        let prefix = label.prefix(2).map { $0 | 0x20 }
        return prefix.elementsEqual("xn".utf8) && InternationalLabel.isEncoded(label.dropFirst(4))
    }

    /// RFC 2673, "dotted-quad": four numbers up to 255 without needless zeros.
    static func isIPv4(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                guard (1...3).contains(part.count), part.allSatisfy(\.isDigit) else { return false }
                if part.count > 1, part.first == UInt8(ascii: "0") { return false }
                return part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } <= 255
            }
    }

    /// RFC 4291, "Text Representation of Addresses", without a zone.
    static func isIPv6(_ bytes: ArraySlice<UInt8>) -> Bool {
        let colon = UInt8(ascii: ":")
        var groups = bytes.split(separator: colon, omittingEmptySubsequences: false)
        guard groups.count >= 3, groups.count <= 9 else { return false }
        // A colon at either end belongs to a pair.
        if bytes.first == colon {
            guard groups[1].isEmpty else { return false }
            groups.removeFirst()
        }
        if bytes.last == colon {
            guard groups.count >= 2, groups[groups.count - 2].isEmpty else { return false }
            groups.removeLast()
        }
        let gaps = groups.count { $0.isEmpty }
        var length = groups.count - gaps
        guard gaps <= 1 else { return false }
        if let last = groups.last, last.contains(UInt8(ascii: ".")) {
            guard isIPv4(last) else { return false }
            groups.removeLast()
            length += 1
        }
        let areHexadecimal = groups.allSatisfy { group in
            group.count <= 4 && group.allSatisfy { $0.hexadecimalValue != nil }
        }
        return areHexadecimal && (gaps == 1 ? length <= 7 : length == 8)
    }
}
