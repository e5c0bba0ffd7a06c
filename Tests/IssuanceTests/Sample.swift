import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// Awards of the examples with fixed keys, times and randomness, so that a test can change one thing.
enum Sample {
    /// 2026-06-01T00:00:00Z
    static let now = Instant(seconds: 1_780_272_000)

    static let address = "someone@example.org"

    /// Bytes that anyone can foretell: a counter that starts anew for every source.
    static func random(startingAt first: UInt8 = 0) -> RandomSource {
        RandomSource { count throws(CryptographyError) in (0..<count).map { first &+ UInt8(truncatingIfNeeded: $0) } }
    }

    static func key(_ type: KeyType = .ed25519) throws -> PrivateKey {
        switch type {
        case .ed25519: try PrivateKey(ed25519Seed: Array(repeating: 7, count: 32))
        case .p256: try PrivateKey(p256Scalar: Array(repeating: 7, count: 32))
        case .p384: try PrivateKey(p384Scalar: Array(repeating: 7, count: 48))
        case .rsa: try PrivateKey.generate(.rsa(bits: 2048))
        }
    }

    static func approval() throws -> Approval {
        try Approval(statementBy: "Ada Lovelace", reference: "Minutes 7", at: now)
    }

    static func object(_ path: String) throws -> JSONObject {
        try #require(try JSONValue(parsing: ExamplesFolder.bytes(path)).object)
    }

    static func achievement(_ name: String = "assessing-threats") throws -> V3.Achievement {
        try V3.Achievement(forAward: object("achievements/\(name).json"))
    }

    /// The example issuer, whose profile has an https address.
    static func hostedIssuer(_ key: PrivateKey) throws -> Issuer {
        try Issuer(profile: object("issuer/profile.json"), keys: [key.publicKey])
    }

    /// The example profile for a `did:key` issuer, with an address for 2.0.
    static func keyIssuer(_ key: PrivateKey) throws -> Issuer {
        var profile = try object("issuer/profile.json")
        let address = try #require(profile["id"]?.text.flatMap { IRI($0) })
        profile["id"] = nil
        return try Issuer(profile: profile, keys: [key.publicKey], openBadges2ID: address)
    }

    static func award(
        _ name: String = "assessing-threats", by issuer: Issuer, to recipient: String = address
    ) throws -> Award {
        Award(
            of: try achievement(name), by: issuer, to: try Recipient(recipient, random: random()),
            id: try CredentialIdentifier(from: random()), validFrom: now)
    }
}
