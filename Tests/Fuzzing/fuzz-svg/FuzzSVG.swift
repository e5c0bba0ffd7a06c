import FuzzSupport

/// SVG, in any encoding.
@main
enum FuzzSVG {
    static func main() {
        Fuzzing.run(fuzzSVG)
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSVG(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    BakingProperties.check(Fuzzing.bytes(start, count))
    return 0
}
