import Cryptography
import Foundation
import Issuance
import LinkedData

/// Reading and writing JSON, beside Foundation's JSONSerialization.
struct JSONBenchmark {
    private let credential: [UInt8]

    init() throws {
        credential = try SampleAward(key: .generate(.ed25519)).credential(1).json.serialized()
    }

    func run(into table: inout ResultTable) throws {
        table.section("JSON, a credential of \(credential.count) bytes, beside JSONSerialization reading it")
        let value = try JSONValue(parsing: credential)
        let data = Data(credential)
        let foundation = { (_: Int) in Stopwatch.keep(try JSONSerialization.jsonObject(with: data)) }
        let parse = try Stopwatch.compare(
            count: 200, { _ in Stopwatch.keep(try JSONValue(parsing: credential)) }, with: foundation)
        table.add("parse", parse.ours / parse.bare, bar: .atMost(0.35), detail: Self.detail(parse))
        let canonicalize = try Stopwatch.compare(
            count: 200, { _ in Stopwatch.keep(try value.canonicalized()) }, with: foundation)
        table.add(
            "canonicalize", canonicalize.ours / canonicalize.bare, bar: .atMost(0.35), detail: Self.detail(canonicalize)
        )
        let write = try Stopwatch.compare(
            count: 200, { _ in Stopwatch.keep(value.serialized()) }, with: foundation)
        table.note("write", Self.detail(write))
        try runLinearity(into: &table)
    }

    private func runLinearity(into table: inout ResultTable) throws {
        var perByte: [Double] = []
        for size in [50_000, 500_000, 5_000_000] {
            let copies = size / credential.count
            let text =
                "["
                + Array(repeating: String(decoding: credential, as: UTF8.self), count: copies).joined(separator: ",")
                + "]"
            let bytes = Array(text.utf8)
            let data = Data(bytes)
            let times = try Stopwatch.compare(
                rounds: 5, count: max(1, 1_000_000 / size),
                { _ in Stopwatch.keep(try JSONValue(parsing: bytes).canonicalized()) },
                with: { _ in Stopwatch.keep(try JSONSerialization.jsonObject(with: data)) })
            perByte.append(times.ours / Double(bytes.count))
            table.note("parse and canonicalize \(bytes.count) bytes", Self.detail(times))
        }
        guard let first = perByte.first, let last = perByte.last else { return }
        table.add("time for a byte at 5 MB / at 50 KB", last / first, bar: .atMost(2))
    }

    private static func detail(_ times: (ours: Double, bare: Double)) -> String {
        String(format: "%.1f µs; JSONSerialization %.1f µs", times.ours * 1e6, times.bare * 1e6)
    }
}
