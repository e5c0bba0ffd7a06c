import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges
import Proofs

/// Signing and verifying credentials with proofs inside, beside the bare OpenSSL operation over a hash of the same length.
struct EmbeddedProofBenchmark {
    func run(into table: inout ResultTable) async throws {
        try await run(.eddsaRDFC2022, .ed25519, verifyBar: 0.4, issueBar: 2_500, into: &table)
        try await run(.eddsaJCS2022, .ed25519, into: &table)
        try await run(.ecdsaRDFC2019, .p256, into: &table)
        try await run(.ecdsaSD2023, .p256, count: 4, into: &table)
    }

    private func run(
        _ suite: Cryptosuite, _ type: KeyType, count: Int = 30, verifyBar: Double? = nil, issueBar: Double? = nil,
        into table: inout ResultTable
    ) async throws {
        let key = try PrivateKey.generate(type)
        let sample = try SampleAward(key: key)
        let signer = try Signer(key: key, of: sample.issuer, proofs: CredentialProofs(embedded: [suite]))
        guard let bare = try BareOpenSSLKey(key) else { throw BenchmarkFailure(text: "OpenSSL does not read the key") }
        let credentials = try (0..<count).map { try sample.credential($0) }
        let badges = try credentials.map { try signer.sign($0).bytes }
        let message = [UInt8](repeating: 7, count: 64)
        let signature = bare.sign(message)
        table.section(
            "\(suite.name), credential of \(badges[0].count) bytes with its proof, contexts warm, beside OpenSSL alone")

        let sign = try Stopwatch.compare(
            count: count, { Stopwatch.keep(try signer.sign(credentials[$0])) },
            with: { _ in Stopwatch.keep(bare.sign(message)) })
        if let issueBar {
            table.add(
                "sign, for each second of a core", 1 / sign.ours, bar: .atLeast(issueBar),
                detail: Stopwatch.besideOpenSSL(sign))
        } else {
            table.note("sign", Stopwatch.besideOpenSSL(sign))
        }
        let verifier = Verifier(loader: NoDocuments())
        let options = VerificationOptions(at: sample.judgedAt)
        let inputs = badges.map { BadgeInput(name: "badge.json", bytes: $0) }
        for input in inputs {
            let reports = await verifier.verify(input, options: options)
            guard reports.map(\.verdict) == [.accepted] else {
                throw BenchmarkFailure(
                    text: "refused: \(String(decoding: reports[0].json.serialized(), as: UTF8.self))")
            }
        }
        let verify = await Stopwatch.compare(
            count: count, { Stopwatch.keep(await verifier.verify(inputs[$0], options: options)) },
            with: { _ in bare.verify(signature, of: message) })
        if let verifyBar {
            table.add(
                "verify", verify.bare / verify.ours, bar: .atLeast(verifyBar), detail: Stopwatch.besideOpenSSL(verify))
        } else {
            table.note("verify", Stopwatch.besideOpenSSL(verify))
        }
    }
}
