import ArgumentParser
import Issuance
import LinkedData
import OpenBadges

/// What is awarded to whom, and on whose decision.
struct AwardOptions: ParsableArguments {
    @Option(
        name: .customLong("achievement"),
        help: ArgumentHelp("What is awarded (an Open Badges 3.0 achievement, JSON).", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var achievement: String

    @Option(help: ArgumentHelp("Who gets it: an e-mail address, a DID or a web address.", valueName: "value"))
    var recipient: String

    @Flag(
        name: .customLong("plain-recipient"),
        help: "Write the e-mail address into the badge for everybody to read, instead of a salted hash.")
    var plainRecipient = false

    @Option(
        name: .customLong("approved-by"),
        help: ArgumentHelp("The name of the person who approved this award.", valueName: "name"))
    var approver: String

    @Option(
        name: .customLong("approval-reference"),
        help: ArgumentHelp("Where the approval is recorded, for instance minutes or a ticket.", valueName: "text"))
    var approvalReference: String?

    @Option(help: ArgumentHelp("The address of work that the award rests on; repeatable.", valueName: "url"))
    var evidence: [String] = []

    @Option(help: ArgumentHelp("What the person did, in Markdown.", valueName: "text"))
    var narrative: String?

    @Option(
        help: ArgumentHelp(
            "A result: name of the result description, =, level reached; repeatable.", valueName: "description=level"))
    var result: [String] = []

    @Option(
        name: .customLong("valid-from"),
        help: ArgumentHelp("From when it counts, \(Moment.example); now if left out.", valueName: "instant"))
    var validFrom: Moment?

    @Option(
        name: .customLong("valid-until"),
        help: ArgumentHelp("The last moment at which it counts; for ever if left out.", valueName: "instant"))
    var validUntil: Moment?

    /// The statement that permits the award.
    func approval(at now: Instant) throws -> Approval {
        try Approval(statementBy: approver, reference: approvalReference, at: now)
    }

    /// The award with everything that was said about it.
    func award(of achievement: V3.Achievement, by issuer: Issuer, at now: Instant) throws -> Award {
        let recipient = try UsageError.explaining {
            try Recipient(self.recipient, addressForm: plainRecipient ? .plain : .hashed)
        }
        var award = Award(
            of: achievement, by: issuer, to: recipient, id: try CredentialIdentifier(),
            validFrom: validFrom?.dateTime.instant ?? now)
        award.validUntil = validUntil?.dateTime.instant
        award.narrative = narrative.map { .plain(JSONText($0)) }
        award.evidence = try evidence.map { text in
            guard let address = IRI(text), ["https", "http", "data", "urn", "did"].contains(address.scheme) else {
                throw UsageError(
                    "The evidence \"\(text)\" is not an address that a reader can open.",
                    remedy: "Give a web address such as https://example.org/work, and tell the story with --narrative.")
            }
            return V3.Evidence(id: address)
        }
        award.result = try result.map { try ResultChoice($0).result(for: achievement) }
        return award
    }
}
