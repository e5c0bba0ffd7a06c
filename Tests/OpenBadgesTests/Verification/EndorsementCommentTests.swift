import Cryptography
import LinkedData
import OpenBadges
import Proofs
import Testing

/// To linked data the subject of an endorsement is the thing that carries it, so that a proof over statements does not say
/// in which of both places something stood.
@Suite struct `Endorsements with a comment in a badge signed over its statements` {
    private static let comment = "/credentialSubject/endorsementComment"
    private static let carriers = ["", "/credentialSubject/achievement", "/issuer"]

    /// A badge that carries endorsements at a place, each by its own endorser with its own comment.
    private static func badge(
        endorsedAt place: String, _ comments: [String], _ suite: Cryptosuite = .eddsaRDFC2022,
        editing edit: (JSONValue) -> JSONValue = { $0 }
    ) throws -> JSONValue {
        let key = try SampleKeys.issuer
        let endorsers = [try SampleKeys.stranger, try SampleKeys.named("p256")]
        let endorsements = try zip(comments, endorsers).map { text, endorser in
            let subject = try Self.identifier(ofCarrierAt: place)
            return try SampleProof.credential(by: endorser, endorser.type == .ed25519 ? suite : .ecdsaRDFC2019) { _ in
                SampleCredential.endorsement(of: subject, issuer: DIDKey(endorser.publicKey).did)
                    .setting(comment, to: .text(text))
                    .setting("/id", to: .text("urn:endorsement:\(text.utf8.count)"))
            }
        }
        return try SampleProof.credential(by: key, suite) {
            edit($0.setting(place + "/endorsement", to: .array(endorsements)))
        }
    }

    private static func identifier(ofCarrierAt place: String) throws -> String {
        switch place {
        case "": SampleCredential.id
        case "/issuer": DIDKey(try SampleKeys.issuer.publicKey).did
        default: `Endorsements in a credential`.achievement
        }
    }

    @Test(arguments: carriers)
    func `are support of what carries them`(place: String) async throws {
        for comments in [["Sound."], ["Sound.", "Well made."]] {
            let report = await report(on: try Self.badge(endorsedAt: place, comments))
            expect(report, .accepted)
            #expect(report.endorsements.map(\.verdict) == comments.map { _ in .accepted })
        }
    }

    @Test(arguments: carriers)
    func `may be signed over their JSON, and state their contexts in the proof`(place: String) async throws {
        let endorser = try SampleKeys.stranger
        let subject = try Self.identifier(ofCarrierAt: place)
        let endorsement = try SampleProof.credential(by: endorser, .eddsaJCS2022) { _ in
            SampleCredential.endorsement(of: subject, issuer: DIDKey(endorser.publicKey).did)
        }
        let contexts = try #require(endorsement.object?["@context"])
        #expect(try JSONPointer("/proof/@context").value(in: endorsement) == contexts)
        func report(with endorsement: JSONValue) async throws -> VerificationReport {
            await OpenBadgesTests.report(
                on: try SampleProof.credential(by: SampleKeys.issuer, .eddsaRDFC2022) {
                    $0.setting(place + "/endorsement", to: [endorsement])
                })
        }
        let sound = try await report(with: endorsement)
        expect(sound, .accepted)
        #expect(sound.endorsements.map(\.verdict) == [.accepted])
        // Other contexts than those of the endorsement are read by nobody.
        let other = try await report(
            with: endorsement.setting("/proof/@context", to: "https://w3id.org/security/data-integrity/v2"))
        #expect(other.verdict == .rejected)
        #expect(other.faults.contains("proof.coverage failed ld.shape"), "\(other.faults)")
    }

    @Test(arguments: carriers)
    func `support nothing once their comments have changed places`(place: String) async throws {
        let badge = try Self.badge(endorsedAt: place, ["Sound.", "Well made."])
        let turned = badge.setting("\(place)/endorsement/0\(Self.comment)", to: "Well made.")
            .setting("\(place)/endorsement/1\(Self.comment)", to: "Sound.")
        let report = await report(on: turned)
        #expect(report.verdict == .accepted)
        #expect(report.endorsements.map(\.verdict) == [.rejected, .rejected])
        #expect(report.noticeCodes.contains("endorsement.invalid"))
    }

    @Test(arguments: carriers)
    func `do not let a comment stand where no reader looks`(place: String) async throws {
        let badge = try Self.badge(endorsedAt: place, ["Sound."])
        let type = try #require(try JSONPointer(place + "/type").value(in: badge)?.elements)
        let moved = badge.setting(place + "/endorsementComment", to: "Sound.")
            .setting(place + "/type", to: .array(type + ["EndorsementSubject"]))
            .setting("\(place)/endorsement/0\(Self.comment)", to: nil)
        let report = await report(on: moved)
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains("proof.coverage failed ld.shape"), "\(report.faults)")
    }

    @Test(arguments: [("", "/name"), ("/credentialSubject/achievement", "/fieldOfStudy")])
    func `do not hide what the badge says`(place: String, member: String) async throws {
        let badge = try Self.badge(endorsedAt: place, ["Sound."]) { $0.setting(place + member, to: "01234") }
        let type = try #require(try JSONPointer(place + "/type").value(in: badge)?.elements)
        let moved = badge.setting(place + member, to: nil)
            .setting("\(place)/endorsement/0/credentialSubject\(member)", to: "01234")
            .setting("\(place)/endorsement/0/credentialSubject/type", to: .array(type + ["EndorsementSubject"]))
        let report = await report(on: moved)
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains("proof.coverage failed ld.shape"), "\(report.faults)")
    }

    @Test func `count once, however often they stand there`() async throws {
        let endorser = try SampleKeys.stranger
        let token = try `Endorsements in a credential`.endorsement(of: SampleCredential.id, by: endorser)
        let badge = try SampleProof.credential(by: try SampleKeys.issuer, .eddsaRDFC2022) {
            $0.setting("/endorsementJwt", to: [token])
        }
        // The proof covers that the token stands there, and not how often.
        let report = await report(on: badge.setting("/endorsementJwt", to: .array(Array(repeating: token, count: 40))))
        expect(report, .accepted)
        #expect(report.endorsements.map(\.verdict) == [.accepted])
    }
}
