/// Why a benchmark has no figure.
struct BenchmarkFailure: Error {
    let text: String
}
