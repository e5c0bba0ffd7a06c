import Cryptography
import Issuance
import LinkedData
import OpenBadges
import Proofs

/// One verification again and again, so that a profiler counts nothing else: `bench repeat eddsa-rdfc-2022 200`.
enum Repetition {
    /// The argument that asks for it.
    static let argument = "repeat"

    static func run(_ kind: String, count: Int) async throws {
        let isP256 = kind == "ES256" || kind.hasPrefix("ecdsa")
        let key = try PrivateKey.generate(isP256 ? .p256 : .ed25519)
        guard let bare = try BareOpenSSLKey(key) else { throw BenchmarkFailure(text: "OpenSSL does not read the key") }
        let message = [UInt8](repeating: 7, count: 64)
        let signature = bare.sign(message)
        if kind == "bare" {
            for _ in 0..<count { bare.verify(signature, of: message) }
            return
        }
        let sample = try SampleAward(key: key, isForBothStandards: kind == "2.0")
        let isToken = ["EdDSA", "ES256", "2.0"].contains(kind)
        let signer = try Signer(
            key: key, of: sample.issuer,
            proofs: isToken ? .token : CredentialProofs(embedded: [Cryptosuite(named: kind)]))
        let inputs = try (0..<4).map { number in
            let bytes =
                kind == "2.0"
                ? try signer.sign(sample.assertion(number)).bytes
                : try signer.sign(sample.credential(number)).bytes
            return BadgeInput(name: "badge", bytes: bytes)
        }
        let verifier = Verifier(loader: IssuerDocuments(of: sample.issuer))
        let options = VerificationOptions(at: sample.judgedAt)
        for number in 0..<count {
            let reports = await verifier.verify(inputs[number % inputs.count], options: options)
            guard reports.map(\.verdict) == [.accepted] else {
                throw BenchmarkFailure(text: String(decoding: reports[0].json.serialized(), as: UTF8.self))
            }
        }
    }
}
