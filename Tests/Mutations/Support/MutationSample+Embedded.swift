import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport

extension MutationSample {
    private static func sample(_ name: String, _ document: JSONObject) -> MutationSample {
        MutationSample(name, .document(.object(document)), documents: MemoryDocuments(), at: SampleBadge.instant)
    }

    /// Short badges, one for each way to cover a document.
    package static func short() throws -> [MutationSample] {
        let edwards = SampleBadge(by: try PrivateKey.generate(.ed25519))
        let curve = SampleBadge(by: try PrivateKey.generate(.p256))
        return [
            sample("eddsa-rdfc-2022", try edwards.securing(edwards.short, .eddsaRDFC2022)),
            sample("eddsa-jcs-2022", try edwards.securing(edwards.short, .eddsaJCS2022)),
            MutationSample(
                "VC-JWT, ES256", .token(try curve.token(curve.short)), documents: MemoryDocuments(),
                at: SampleBadge.instant),
        ]
    }

    /// Every suite over a short badge, and tokens of every algorithm.
    package static func ofEverySuite() throws -> [MutationSample] {
        let edwards = SampleBadge(by: try PrivateKey.generate(.ed25519))
        let curve = SampleBadge(by: try PrivateKey.generate(.p256))
        let large = SampleBadge(by: try PrivateKey.generate(.p384))
        let twice = try edwards.securing(edwards.securing(edwards.short, .eddsaJCS2022), .eddsaRDFC2022)
        return try [
            sample("eddsa-rdfc-2022, VC 1.1", edwards.securing(edwards.shortOfVC1, .eddsaRDFC2022)),
            sample("ecdsa-rdfc-2019, P-256", curve.securing(curve.short, .ecdsaRDFC2019)),
            sample("ecdsa-rdfc-2019, P-384", large.securing(large.short, .ecdsaRDFC2019)),
            sample("ecdsa-jcs-2019", curve.securing(curve.short, .ecdsaJCS2019)),
            sample("two proofs", twice),
        ] + selective(curve) + tokens()
    }

    /// Badges with every property.
    package static func complete() throws -> [MutationSample] {
        let edwards = SampleBadge(by: try PrivateKey.generate(.ed25519))
        return [
            sample("complete, eddsa-rdfc-2022", try edwards.securing(edwards.complete(), .eddsaRDFC2022)),
            sample("complete, eddsa-jcs-2022", try edwards.securing(edwards.complete(), .eddsaJCS2022)),
        ]
    }

    /// The whole badge with a proof of which parts can be shown, and two parts.
    private static func selective(_ badge: SampleBadge) throws -> [MutationSample] {
        let mandatory = try ["/issuer", "/validFrom", "/validUntil"].map { try JSONPointer($0) }
        let whole = try badge.securing(badge.short, .ecdsaSD2023, mandatory: mandatory)
        let shown = try [
            ["/credentialSubject/achievement", "/credentialSubject/id"], ["/credentialSubject", "/name", "/evidence"],
        ].map { try $0.map { try JSONPointer($0) } }
        return [sample("ecdsa-sd-2023, whole", whole)]
            + (try shown.map {
                sample(
                    "ecdsa-sd-2023, a part of \($0.count)",
                    try DataIntegrity.bundled.derive(from: whole, revealing: $0))
            })
    }

    private static func tokens() throws -> [MutationSample] {
        try [("EdDSA", .ed25519), ("RS256", .rsa(bits: 2048)), ("ES384", .p384)].map { name, type in
            let badge = SampleBadge(by: try PrivateKey.generate(type))
            return MutationSample(
                "VC-JWT, \(name)", .token(try badge.token(badge.short)), documents: MemoryDocuments(),
                at: SampleBadge.instant)
        }
    }
}
