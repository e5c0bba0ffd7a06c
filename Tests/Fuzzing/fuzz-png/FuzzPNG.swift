import FuzzSupport

/// PNG: as it comes, and with its checksums put right, because a fuzzer does not guess them.
@main
enum FuzzPNG {
    static func main() {
        Fuzzing.run(fuzzPNG)
    }

    private static let table: [UInt32] = (0..<256).map { (byte: UInt32) in
        (0..<8).reduce(byte) { remainder, _ in remainder & 1 == 1 ? remainder >> 1 ^ 0xedb8_8320 : remainder >> 1 }
    }

    fileprivate static func repairChecksums(of bytes: inout [UInt8]) {
        var start = 8
        while bytes.count - start >= 12 {
            let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - start - 12 else { return }
            let end = start + 8 + length
            let checksum = ~bytes[start + 4..<end].reduce(UInt32.max) { remainder, byte in
                table[Int((remainder ^ UInt32(byte)) & 0xff)] ^ remainder >> 8
            }
            for position in 0..<4 {
                bytes[end + position] = UInt8(truncatingIfNeeded: checksum >> UInt32(24 - 8 * position))
            }
            start = end + 4
        }
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPNG(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var bytes = Fuzzing.bytes(start, count)
    BakingProperties.check(bytes)
    FuzzPNG.repairChecksums(of: &bytes)
    BakingProperties.check(bytes)
    return 0
}
