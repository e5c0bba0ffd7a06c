import Cryptography
import Foundation
import LinkedData
import OpenBadges
import ProgrammeSupport
import Testing

@testable import Issuance
@testable import Storage

/// Endorsements that call themselves the same.
@Suite struct `Identifiers of endorsements` {
    private let programme: Programme
    private let now: Instant

    init() throws {
        let now = Instant(seconds: 1_790_000_000)
        self.now = now
        let store = try Store(DatabaseKind.sqlite.location(), creating: true)
        programme = Programme(settings: try ApprovedSubmissions.settings(), store: store) { now.adding(seconds: 60) }
        try ApprovedSubmissions.addAchievement(to: programme)
    }

    private func signer(_ name: String) throws -> Signer {
        let key = try PrivateKey.generate(.ed25519)
        return try Signer(
            key: key, of: Issuer(name: name, key: key.publicKey), proofs: CredentialProofs.usual(for: .ed25519))
    }

    private func endorse(
        as id: CredentialIdentifier, by signer: Signer, _ words: String, later seconds: Int = 0
    ) throws -> [UInt8] {
        let endorsement = try Endorsement(of: programme.settings.issuerID, named: "My School", comment: words)
        let instant = now.adding(seconds: seconds)
        return try signer.sign(
            document: endorsement.document(by: signer.issuer, id: id, at: instant), created: DateTime(instant))
    }

    private func receive(_ bytes: [UInt8]) async throws {
        _ = try await programme.receive(
            bytes, by: Slug(ApprovedSubmissions.officer), ownKeys: [],
            verifier: Verifier(loader: IssuerDocuments([])))
    }

    @Test func `one is recorded, and another with its identifier only by the same body and later`() async throws {
        let (body, other) = (try signer("A Body"), try signer("Another"))
        let id = try CredentialIdentifier()
        let first = try endorse(as: id, by: body, "Good.")
        try await receive(first)
        try await receive(first)
        await #expect(throws: ProgrammeError.endorsementTwice(id.iri.text, of: "issuer")) {
            try await receive(endorse(as: id, by: other, "Good.", later: 10))
        }
        await #expect(throws: ProgrammeError.endorsementOver(id.iri.text)) {
            try await receive(endorse(as: id, by: body, "Very good."))
        }
        #expect(try programme.endorsements().map(\.endorserName) == ["A Body"])
        try await receive(endorse(as: id, by: body, "Very good.", later: 10))
        #expect(try programme.endorsements().count == 1)
        await #expect(throws: ProgrammeError.endorsementOver(id.iri.text)) { try await receive(first) }
        try await receive(endorse(as: CredentialIdentifier(), by: other, "Good."))
        #expect(try programme.endorsements().count == 2)
    }
}
