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
        guard var named = Self.named(badge) else {
            return .notRun(because: Phrase("not-run/badge-does-not-shape-class"))
        }
        // What names nobody, or hides its names, is neither anybody's nor somebody else's.
        guard !named.isEmpty else { return .undetermined(Finding(RecipientError.unnamed)) }
        // One name that matches is enough, whatever the others are.
        for known in options.recipients {
            guard let match = named.match(of: known) else { continue }
            if match == .lowercased { notices.append(Self.lowercased) }
            return .passed
        }
        return .failed(Finding(named.fault ?? .mismatch))
    }

    private static let lowercased = VerificationReport.Notice(
        "recipient.lowercased", Phrase("recipient.lowercased/recipient-matched-after-address-written"))

    /// Everything by which a badge names its recipient.
    private struct NamedRecipient {
        var id: IRI?
        private var identities: [RecipientIdentity] = []
        /// What could not be read or compared first.
        private(set) var fault: RecipientError?

        init(id: IRI?) {
            self.id = id
        }

        var isEmpty: Bool { id == nil && identities.isEmpty && fault == nil }

        mutating func add(_ read: () throws(RecipientError) -> RecipientIdentity) {
            do throws(RecipientError) { identities.append(try read()) } catch { fault = fault ?? error }
        }

        mutating func match(of known: KnownRecipient) -> RecipientMatch? {
            let asksForID = known.type == nil || known.type == "id"
            if asksForID, let id, id.text.hasSameBytes(as: known.value) { return .asGiven }
            for identity in identities {
                if let type = known.type, !type.hasSameBytes(as: identity.kind.name) { continue }
                do throws(RecipientError) {
                    if let match = try identity.matches(known.value) { return match }
                } catch {
                    fault = fault ?? error
                }
            }
            return nil
        }
    }

    private static func named(_ badge: ResolvedBadge) -> NamedRecipient? {
        switch badge.content {
        case .achievement(.success(let credential)):
            let subject = credential.value.credentialSubject
            return named(subject.id, subject.identifier)
        case .endorsement(.success(let credential)): return named(credential.credentialSubject.id, [])
        case .record(.success(let record)):
            return named(record.credentialSubject.id, record.credentialSubject.identifier)
        case .badgeObject(let resolved):
            guard case .success(let assertion)? = resolved.assertion else { return nil }
            var named = NamedRecipient(id: nil)
            named.add { () throws(RecipientError) in try RecipientIdentity(assertion.recipient) }
            return named
        case .credential(.success(let credential)):
            let subject = credential.credentialSubject.count == 1 ? credential.credentialSubject[0] : [:]
            return NamedRecipient(id: subject["id"]?.text.flatMap { IRI($0) })
        case .achievement(.failure), .endorsement(.failure), .record(.failure), .credential(.failure), .unsupported:
            return nil
        }
    }

    private static func named(_ id: IRI?, _ identifiers: [V3.IdentityObject]) -> NamedRecipient {
        var named = NamedRecipient(id: id)
        for identifier in identifiers {
            named.add { () throws(RecipientError) in try RecipientIdentity(identifier) }
        }
        return named
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
