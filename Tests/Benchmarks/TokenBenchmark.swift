import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges
import Proofs

/// Signing and verifying VC-JWTs, beside the bare OpenSSL operation over the same bytes.
struct TokenBenchmark {
    func run(into table: inout ResultTable) async throws {
        try await run("Ed25519", .ed25519, signBar: 0.6, verifyBar: 0.6, count: 40, into: &table)
        try await run("P-256", .p256, signBar: 0.6, verifyBar: 0.6, count: 60, into: &table)
        try await run("RSA 2048", .rsa(bits: 2048), signBar: 0.9, verifyBar: nil, count: 20, into: &table)
    }

    private func run(
        _ name: String, _ type: KeyType, signBar: Double, verifyBar: Double?, count: Int, into table: inout ResultTable
    ) async throws {
        let key = try PrivateKey.generate(type)
        let sample = try SampleAward(key: key)
        let signer = try Signer(key: key, of: sample.issuer)
        guard let bare = try BareOpenSSLKey(key) else { throw BenchmarkFailure(text: "OpenSSL does not read the key") }
        // Different badges, so that nothing is remembered but the key and the header that names it.
        let credentials = try (0..<count).map { try sample.credential($0) }
        let tokens = try credentials.map { try signer.sign($0).bytes }
        let messages = try tokens.map { try CompactJWS($0).signingInput }
        let signatures = messages.map(bare.sign)
        table.section(
            "\(name), VC-JWT, payload of \(credentials[0].json.serialized().count) bytes, beside OpenSSL alone")

        let sign = try Stopwatch.compare(
            count: count, { Stopwatch.keep(try signer.sign(credentials[$0])) },
            with: { Stopwatch.keep(bare.sign(messages[$0])) })
        table.add("sign", sign.bare / sign.ours, bar: .atLeast(signBar), detail: Stopwatch.besideOpenSSL(sign))
        let build = try Stopwatch.compare(
            count: count, { Stopwatch.keep(try signer.sign(try sample.credential($0))) },
            with: { Stopwatch.keep(bare.sign(messages[$0])) })
        table.note("build and sign", Stopwatch.besideOpenSSL(build))

        let verifier = Verifier(loader: NoDocuments())
        let options = VerificationOptions(at: sample.judgedAt)
        let inputs = tokens.map { BadgeInput(name: "badge.jwt", bytes: $0) }
        for input in inputs {
            let reports = await verifier.verify(input, options: options)
            guard reports.map(\.verdict) == [.accepted] else {
                throw BenchmarkFailure(
                    text: "refused: \(String(decoding: reports[0].json.serialized(indentation: 2), as: UTF8.self))")
            }
        }
        let verify = await Stopwatch.compare(
            count: count, { Stopwatch.keep(await verifier.verify(inputs[$0], options: options)) },
            with: { bare.verify(signatures[$0], of: messages[$0]) })
        if let verifyBar {
            table.add(
                "verify", verify.bare / verify.ours, bar: .atLeast(verifyBar), detail: Stopwatch.besideOpenSSL(verify))
        } else {
            table.note("verify", Stopwatch.besideOpenSSL(verify))
        }
        let written = await Stopwatch.compare(
            count: count,
            { Stopwatch.keep(await verifier.verify(inputs[$0], options: options).map { $0.json.serialized() }) },
            with: { bare.verify(signatures[$0], of: messages[$0]) })
        table.note("verify and write the report as JSON", Stopwatch.besideOpenSSL(written))
    }
}
