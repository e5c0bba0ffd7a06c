import Cryptography
import Diagnostics
import Foundation
import Issuance
import LinkedData
import OpenBadges
import Synchronization
import TestSupport
import Testing

@Suite struct `Badge issuance` {
    private func issuance(_ issuer: Issuer, _ key: PrivateKey) throws -> BadgeIssuance {
        BadgeIssuance(signer: try Signer(key: key, of: issuer), standards: [.openBadges2, .openBadges3])
    }

    @Test(arguments: ["png", "svg"])
    func `goes from an approval to a file that holds both badges`(ending: String) async throws {
        let key = try Sample.key()
        let issuer = try Sample.keyIssuer(key)
        let name = "advocating-personal-wellness"
        let picture = try BadgeImage(ExamplesFolder.bytes("achievements/\(name).\(ending)"))
        let award = try Sample.award(name, by: issuer)
        let file = try await issuance(issuer, key).bake(award, approvedBy: Sample.approval(), into: picture)
        let baked = try BadgeImage(file)
        let badges = try baked.extract()
        #expect(badges.map(\.standard) == [.openBadges2, .openBadges3])
        let issued = try await issuance(issuer, key).issue(award, approvedBy: Sample.approval())
        // Ed25519 signs the same bytes in the same way, so a second run gives the same badges.
        #expect(badges.map(\.payload) == issued.map(\.signed.bytes))
        #expect(try baked.removingBadges() == picture.bytes)
    }

    @Test func `gives every example a badge that is accepted`() async throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        let issuance = try issuance(issuer, key)
        let names = try ExamplesFolder.achievements()
        for name in names {
            let issued = try await issuance.issue(try Sample.award(name, by: issuer), approvedBy: Sample.approval())
            #expect(issued.map(\.report.verdict) == [.accepted, .accepted])
        }
        print("Example achievements issued: \(names.count) passed, 0 failed, 0 skipped")
        #expect(names.count == 58)
    }

    @Test func `gives the same identifier when a step runs twice`() async throws {
        let key = try Sample.key(.p256)
        let issuer = try Sample.hostedIssuer(key)
        let issuance = try issuance(issuer, key)
        var ids: Set<IRI> = []
        for _ in 0..<2 {
            let award = Award(
                of: try Sample.achievement(), by: issuer, to: try Recipient(Sample.address),
                id: try CredentialIdentifier(idempotencyKey: "submission 7", issuer: issuer.id),
                validFrom: Sample.now)
            for badge in try await issuance.issue(award, approvedBy: Sample.approval()) { ids.insert(badge.signed.id) }
        }
        #expect(ids.count == 1)
    }

    @Test func `says at once what the standards together lack`() async throws {
        let key = try Sample.key()
        let issuer = try Issuer(name: "My School", key: key.publicKey)
        var object = try Sample.object("achievements/assessing-threats.json")
        object["image"] = nil
        var award = try Sample.award(by: issuer)
        award.achievement = try V3.Achievement(forAward: object)
        var members: [String] = []
        do {
            _ = try await issuance(issuer, key).issue(award, approvedBy: Sample.approval())
        } catch IssuingError.building(.missing(let missing)) {
            members = missing.map(\.member)
        }
        #expect(members == ["issuer.id", "issuer.url", "issuer.email", "achievement.image"])
    }

    @Test func `makes no more files at once than it has workers, and draws awards as they are needed`() async throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        let award = try Sample.award(by: issuer)
        let approved = ApprovedAward(award, approvedBy: try Sample.approval())
        let image = try BadgeImage(ExamplesFolder.bytes("achievements/advocating-personal-wellness.png"))
        let drawn = Mutex(0)
        let delivered = Mutex(0)
        let furthestAhead = Mutex(0)
        let workers = 3
        let awards = sequence(state: 0) { (count: inout Int) -> ApprovedAward? in
            guard count < 40 else { return nil }
            count += 1
            let ahead = drawn.withLock { drawn in
                drawn += 1
                return drawn - delivered.withLock(\.self)
            }
            furthestAhead.withLock { $0 = max($0, ahead) }
            return approved
        }
        let tally = try await issuance(issuer, key).bakeAll(awards, into: image, workers: workers) { _, file in
            _ = try file.get()
            delivered.withLock { $0 += 1 }
        }
        #expect(tally.issued == 40 && tally.failed == 0)
        #expect(furthestAhead.withLock(\.self) <= workers)
    }

    @Test func `goes on when one award of a batch fails`() async throws {
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        let approval = try Sample.approval()
        let sound = try Sample.award(by: issuer)
        var broken = sound
        broken.validUntil = Sample.now.adding(seconds: -1)
        let awards = [sound, broken, sound].map { ApprovedAward($0, approvedBy: approval) }
        let image = try BadgeImage(ExamplesFolder.bytes("achievements/assessing-threats.svg"))
        let codes = Mutex<[String]>([])
        let tally = try await issuance(issuer, key).bakeAll(awards, into: image, workers: 2) { _, file in
            if case .failure(let error) = file { codes.withLock { $0.append(error.code.text) } }
        }
        #expect(tally.issued == 2 && tally.failed == 1)
        #expect(codes.withLock(\.self) == ["building.dates"])
    }

    @Test func `stops when a file cannot be handed over`() async throws {
        struct Full: Error {}
        let key = try Sample.key()
        let issuer = try Sample.hostedIssuer(key)
        let approved = ApprovedAward(try Sample.award(by: issuer), approvedBy: try Sample.approval())
        let image = try BadgeImage(ExamplesFolder.bytes("achievements/assessing-threats.svg"))
        let drawn = Mutex(0)
        let awards = sequence(state: 0) { (_: inout Int) -> ApprovedAward? in
            drawn.withLock { $0 += 1 }
            return approved
        }
        await #expect(throws: Full.self) {
            try await issuance(issuer, key).bakeAll(awards, into: image, workers: 2) { _, _ in throw Full() }
        }
        #expect(drawn.withLock(\.self) == 2)
    }
}
