package import Diagnostics

/// An address that a socket is about to connect to: 4 bytes of IPv4 or 16 of IPv6.
package struct NetworkAddress: Hashable, Sendable {
    let bytes: [UInt8]

    /// An address of these bytes.
    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A range of addresses that share their first bits.
    private struct Block {
        let bytes: [UInt8]
        let bits: Int
        let words: Phrase

        func contains(_ address: [UInt8]) -> Bool {
            for (position, byte) in bytes.enumerated() {
                let left = bits - position * 8
                guard left > 0 else { return true }
                guard position < address.count else { return false }
                let mask: UInt8 = left >= 8 ? 0xff : ~(0xff >> UInt8(left))
                if address[position] & mask != byte & mask { return false }
            }
            return true
        }
    }

    /// IANA IPv4 Special-Purpose Address Registry, and multicast (RFC 5771).
    private static let specialIPv4 = [
        Block(bytes: [0], bits: 8, words: Phrase("fetch.address/address-machine")),
        Block(bytes: [10], bits: 8, words: Phrase("fetch.address/private-address")),
        Block(bytes: [100, 64], bits: 10, words: Phrase("fetch.address/address-inside-provider-network")),
        Block(bytes: [127], bits: 8, words: Phrase("fetch.address/machine-itself")),
        Block(bytes: [169, 254], bits: 16, words: Phrase("fetch.address/link-local-address")),
        Block(bytes: [172, 16], bits: 12, words: Phrase("fetch.address/private-address")),
        Block(bytes: [192, 0, 0], bits: 24, words: Phrase("fetch.address/reserved-address")),
        Block(bytes: [192, 0, 2], bits: 24, words: Phrase("fetch.address/address-examples")),
        Block(bytes: [192, 88, 99], bits: 24, words: Phrase("fetch.address/reserved-address")),
        Block(bytes: [192, 168], bits: 16, words: Phrase("fetch.address/private-address")),
        Block(bytes: [198, 18], bits: 15, words: Phrase("fetch.address/address-measurements")),
        Block(bytes: [198, 51, 100], bits: 24, words: Phrase("fetch.address/address-examples")),
        Block(bytes: [203, 0, 113], bits: 24, words: Phrase("fetch.address/address-examples")),
        Block(bytes: [224], bits: 4, words: Phrase("fetch.address/multicast-address")),
        Block(bytes: [240], bits: 4, words: Phrase("fetch.address/reserved-address")),
    ]

    /// IANA IPv6 Special-Purpose Address Registry, inside and outside of what is routed in public.
    private static let specialIPv6 = [
        Block(
            bytes: [UInt8](repeating: 0, count: 15) + [1], bits: 128, words: Phrase("fetch.address/machine-itself")),
        Block(bytes: [0xfc], bits: 7, words: Phrase("fetch.address/private-address")),
        Block(bytes: [0xfe, 0x80], bits: 10, words: Phrase("fetch.address/link-local-address")),
        Block(bytes: [0xff], bits: 8, words: Phrase("fetch.address/multicast-address")),
        Block(bytes: [0x20, 0x01, 0x0d, 0xb8], bits: 32, words: Phrase("fetch.address/address-examples")),
        Block(bytes: [0x3f, 0xff, 0x00], bits: 20, words: Phrase("fetch.address/address-examples")),
        // Teredo and other protocols, and 6to4: both hide an IPv4 address, and no public server has one.
        Block(bytes: [0x20, 0x01, 0x00], bits: 23, words: Phrase("fetch.address/reserved-address")),
        Block(bytes: [0x20, 0x02], bits: 16, words: Phrase("fetch.address/tunnel-another-address")),
    ]

    /// Addresses whose last four bytes are one of IPv4: mapped, and translated by NAT64 (RFC 6052).
    private static let carriersOfIPv4 = [
        Block(bytes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff], bits: 96, words: Phrase(verbatim: "")),
        Block(bytes: [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96, words: Phrase(verbatim: "")),
    ]

    /// The only range that is given out to public hosts.
    private static let globalUnicast = Block(bytes: [0x20], bits: 3, words: Phrase(verbatim: ""))

    /// What the address is, when it is no public one; nothing there may be asked because a badge says so.
    package var refusal: Phrase? {
        switch bytes.count {
        case 4: return Self.specialIPv4.first { $0.contains(bytes) }?.words
        case 16:
            if Self.carriersOfIPv4.contains(where: { $0.contains(bytes) }) {
                return NetworkAddress(bytes: Array(bytes.suffix(4))).refusal
            }
            if let special = Self.specialIPv6.first(where: { $0.contains(bytes) }) { return special.words }
            return Self.globalUnicast.contains(bytes) ? nil : Phrase("fetch.address/reserved-address")
        default: return Phrase("fetch.address/no-internet-address")
        }
    }
}
