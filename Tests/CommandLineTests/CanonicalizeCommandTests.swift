import Foundation
import Testing

@Suite struct `Command canonicalize` {
    private let workshop: Workshop
    private var folder: TemporaryFolder { workshop.folder }

    init() throws { workshop = try Workshop() }

    @Test func `says that proofs hash the document without the proof, and in which form`() throws {
        try workshop.issue(to: "badge.json")
        let with = try workshop.badge("canonicalize", "badge.json")
        #expect(with.status == 0)
        let words = with.errors.replacing("\n", with: " ")
        #expect(words.contains("add --without-proof") && words.contains("eddsa-rdfc-2022 uses --form rdfc and sha256"))
        let without = try workshop.badge("canonicalize", "badge.json", "--without-proof")
        #expect(without.status == 0 && !without.errors.contains("--without-proof"))
    }

    @Test func `a document gives the same form as the token around it`() throws {
        try workshop.issue(
            to: "badge.jws", by: ["--issuer-name", "Our School"], "--proof", "vc-jwt", "--proof", "eddsa-rdfc-2022")
        let token = try workshop.badge("canonicalize", "badge.jws", "--without-proof", "--form", "jcs")
        #expect(token.status == 0 && !token.text.contains("\"nbf\"") && token.errors.contains("nbf"))
        let explained = try workshop.verify("--explain", "badge.jws").reports.first?["explain"] as? [String: Any]
        let proof = try #require((explained?["proofs"] as? [[String: Any]])?.first)
        let statements = try workshop.badge("canonicalize", "badge.jws", "--without-proof", "--json").json().first
        #expect(statements?["digest"] as? String == proof["documentHash"] as? String)
        #expect((explained?["token"] as? [String: Any])?["signingInputHash"] is String)
    }

    @Test func `a picture with two badges is to be taken apart first`() throws {
        try workshop.issue(to: "badge.svg", by: Workshop.bothStandards)
        let outcome = try workshop.badge("canonicalize", "badge.svg")
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.replacing("\n", with: " ").contains("badge extract badge.svg --standard 3.0"))
    }

    @Test func `does not pass off the hash of nothing as that of a document`() throws {
        try folder.write("{\"name\": \"First aid\"}", to: "plain.json")
        let outcome = try workshop.badge("canonicalize", "plain.json")
        #expect(outcome.status == 0 && outcome.output.isEmpty)
        #expect(outcome.errors.replacing("\n", with: " ").contains("no @context, so nothing in it has a meaning"))
    }
}
