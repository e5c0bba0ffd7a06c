/// Writes DER elements.
enum DERWriter {
    /// An element.
    static func element(_ tag: DERTag, _ contents: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [tag.rawValue]
        bytes.reserveCapacity(contents.count + 6)
        if contents.count < 0x80 {
            bytes.append(UInt8(contents.count))
        } else {
            var octets: [UInt8] = []
            var rest = contents.count
            while rest > 0 {
                octets.append(UInt8(truncatingIfNeeded: rest))
                rest >>= 8
            }
            bytes.append(0x80 | UInt8(octets.count))
            bytes.append(contentsOf: octets.reversed())
        }
        bytes.append(contentsOf: contents)
        return bytes
    }

    /// A SEQUENCE of elements.
    static func sequence(_ elements: [UInt8]...) -> [UInt8] {
        element(.sequence, Array(elements.joined()))
    }

    /// The INTEGER of a big-endian number, which may have leading zero bytes.
    static func unsignedInteger(_ number: some Collection<UInt8>) -> [UInt8] {
        let significant = Array(number.drop { $0 == 0 })
        guard let first = significant.first else { return element(.integer, [0]) }
        return element(.integer, first & 0x80 == 0 ? significant : [0] + significant)
    }

    /// A BIT STRING of whole bytes.
    static func bitString(_ bytes: [UInt8]) -> [UInt8] {
        element(.bitString, [0] + bytes)
    }
}
