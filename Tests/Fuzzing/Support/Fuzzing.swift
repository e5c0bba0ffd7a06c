import Foundation

/// libFuzzer's own `main`, called with what to do for each input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Runs a fuzz target.
package enum Fuzzing {
    /// Calls `test` with one input after the other, as the arguments of the program say; never returns.
    package static func run(_ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt) -> Never {
        var words: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) } + [nil]
        var count = CInt(CommandLine.arguments.count)
        let status = words.withUnsafeMutableBufferPointer { words -> CInt in
            guard var start = words.baseAddress else { return 1 }
            return runDriver(&count, &start, test)
        }
        exit(status)
    }

    /// The input as an array.
    package static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// Ends the program, so that libFuzzer keeps the input, unless a property holds.
    package static func require(_ holds: Bool, _ property: String) {
        if !holds { fatalError("violated: \(property)") }
    }
}
