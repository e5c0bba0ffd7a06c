import FuzzSupport

/// SVG, in any encoding.
@main
enum FuzzSVG {
    static func main() {
        Fuzzing.run { start, count in
            BakingProperties.check(Fuzzing.bytes(start, count))
            return 0
        }
    }
}
