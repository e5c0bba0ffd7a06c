import Diagnostics
import LinkedData

/// The recipient is the person who is known from elsewhere.
///
/// Open Badges 3.0, "Verify the Recipient"; Open Badges 2.0, "Recipient".
struct RecipientCheck: VerificationCheck {
    let code = CheckCode.trustRecipient

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        var notices: [VerificationReport.Notice] = []
        return judge(badge, options, noting: &notices)
    }

    func judge(
        _ badge: ResolvedBadge, _ options: VerificationOptions, noting notices: inout [VerificationReport.Notice]
    ) -> CheckOutcome {
        guard !options.recipients.isEmpty else { return .notApplicable }
        var fault: RecipientError?
        do {
            guard let named = try Self.named(badge) else {
                return .notRun(because: Phrase("not-run/badge-does-not-shape-class"))
            }
            for known in options.recipients {
                guard let match = try Self.match(of: known, in: named) else { continue }
                if match == .lowercased { notices.append(Self.lowercased) }
                return .passed
            }
        } catch {
            fault = error
        }
        return .failed(Finding(fault ?? .mismatch))
    }

    private static let lowercased = VerificationReport.Notice(
        "recipient.lowercased", Phrase("recipient.lowercased/recipient-matched-after-address-written"))

    /// Everything by which a badge names its recipient.
    private struct NamedRecipient {
        var id: IRI?
        var identities: [RecipientIdentity]
    }

    private static func named(_ badge: ResolvedBadge) throws(RecipientError) -> NamedRecipient? {
        switch badge.content {
        case .achievement(.success(let credential)):
            let subject = credential.value.credentialSubject
            var identities: [RecipientIdentity] = []
            for identifier in subject.identifier { identities.append(try RecipientIdentity(identifier)) }
            return NamedRecipient(id: subject.id, identities: identities)
        case .endorsement(.success(let credential)):
            return NamedRecipient(id: credential.credentialSubject.id, identities: [])
        case .record(.success(let record)):
            var identities: [RecipientIdentity] = []
            for identifier in record.credentialSubject.identifier {
                identities.append(try RecipientIdentity(identifier))
            }
            return NamedRecipient(id: record.credentialSubject.id, identities: identities)
        case .badgeObject(let resolved):
            guard case .success(let assertion)? = resolved.assertion else { return nil }
            return NamedRecipient(id: nil, identities: [try RecipientIdentity(assertion.recipient)])
        case .credential(.success(let credential)):
            let subject = credential.credentialSubject.count == 1 ? credential.credentialSubject[0] : [:]
            return NamedRecipient(id: subject["id"]?.text.flatMap { IRI($0) }, identities: [])
        case .achievement(.failure), .endorsement(.failure), .record(.failure), .credential(.failure), .unsupported:
            return nil
        }
    }

    private static func match(
        of known: KnownRecipient, in named: NamedRecipient
    ) throws(RecipientError) -> RecipientMatch? {
        let asksForID = known.type == nil || known.type == "id"
        if asksForID, let id = named.id, id.text.hasSameBytes(as: known.value) { return .asGiven }
        for identity in named.identities {
            if let type = known.type, !type.hasSameBytes(as: identity.kind.name) { continue }
            if let match = try identity.matches(known.value) { return match }
        }
        return nil
    }
}

extension RecipientIdentity.Kind {
    /// The name of the kind in the words of Open Badges 3.0.
    fileprivate var name: String {
        switch self {
        case .emailAddress: "emailAddress"
        case .url: "url"
        case .telephone: "telephone"
        case .id: "id"
        case .other(let text): text.value
        }
    }
}
