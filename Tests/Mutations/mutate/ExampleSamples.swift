import Cryptography
import Issuance
import LinkedData
import MutationSupport
import OpenBadges
import Proofs
import TestSupport

/// Badges of the example catalogue, issued afresh by the example issuer.
struct ExampleSamples {
    /// Every so many of the 58 examples is taken: they are alike.
    private static let stride = 19
    private let instant = Instant(seconds: 1_780_272_000)

    func all() throws -> [MutationSample] {
        let names = try ExamplesFolder.achievements().enumerated().filter { $0.offset % Self.stride == 0 }.map(
            \.element)
        return try names.flatMap { try samples(of: $0) }
    }

    private func samples(of name: String) throws -> [MutationSample] {
        let key = try PrivateKey.generate(.ed25519)
        let profile = try object("issuer/profile.json")
        let issuer = try Issuer(profile: profile, keys: [key.publicKey])
        let award = Award(
            of: try V3.Achievement(forAward: object("achievements/\(name).json")), by: issuer,
            to: try Recipient("someone@example.org"), id: try CredentialIdentifier(), validFrom: instant)
        let builder = CredentialBuilder(
            approval: try Approval(statementBy: "A. Reviewer", reference: "mutations", at: instant))
        let embedded = try Signer(key: key, of: issuer, proofs: CredentialProofs(embedded: [.eddsaRDFC2022]))
        let token = try Signer(key: key, of: issuer)
        var answers: [String: MemoryDocuments.Answer] = [:]
        for document in issuer.publishedDocuments() { answers[document.url.text] = .json(.object(document.json)) }
        let documents = MemoryDocuments(answers)
        let later = instant.adding(seconds: 86_400)
        let credential = try builder.openBadgeCredential(for: award)
        let document = try JSONValue(parsing: embedded.sign(credential).bytes)
        let assertion = try builder.assertion(for: award)
        return [
            MutationSample("\(name), embedded proof", .document(document), documents: documents, at: later),
            MutationSample(
                "\(name), VC-JWT", .token(try token.sign(credential).bytes), documents: documents, at: later),
            MutationSample("\(name), 2.0", .token(try token.sign(assertion).bytes), documents: documents, at: later),
        ]
    }

    private func object(_ path: String) throws -> JSONObject {
        try JSONValue(parsing: ExamplesFolder.bytes(path)).object ?? [:]
    }
}
