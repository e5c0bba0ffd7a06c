extension LoopbackServer {
    /// 128 KiB of the letter a, compressed with gzip: one block with the fixed codes, a literal and then matches.
    package static let gzipBomb: [UInt8] = {
        var bits: [Bool] = [true, true, false]
        // The literal 'a' is 0x30 + 0x61 in eight bits; length 258 is code 285, 0xc5 in eight bits; distance 1 is 00000.
        func append(_ code: Int, _ count: Int) {
            for bit in (0..<count).reversed() { bits.append(code >> bit & 1 == 1) }
        }
        append(0x30 + 0x61, 8)
        for _ in 0..<508 { append(0xc5, 8); append(0, 5) }
        append(0, 7)
        var bytes: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]
        for start in stride(from: 0, to: bits.count, by: 8) {
            let byte = bits[start..<min(start + 8, bits.count)].enumerated()
            bytes.append(byte.reduce(0) { $0 | ($1.element ? 1 << UInt8($1.offset) : 0) })
        }
        return bytes + [0, 0, 0, 0, 0, 0, 0, 0]
    }()
}
