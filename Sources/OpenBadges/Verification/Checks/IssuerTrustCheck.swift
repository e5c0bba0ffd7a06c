import Diagnostics
import LinkedData

/// The issuer is one that the person who asks trusts.
struct IssuerTrustCheck: VerificationCheck {
    let code = CheckCode.trustIssuer

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        var notices: [VerificationReport.Notice] = []
        return judge(badge, options, noting: &notices)
    }

    func judge(
        _ badge: ResolvedBadge, _ options: VerificationOptions, noting notices: inout [VerificationReport.Notice]
    ) -> CheckOutcome {
        guard let trust = options.trust else { return .notApplicable }
        if case .unsupported(let finding) = badge.content { return .undetermined(finding) }
        if let entry = trust.entry(covering: badge) {
            if let notice = Self.notice(on: entry, at: options.instant) { notices.append(notice) }
            return .passed
        }
        if let registry = trust.unread.first { return .undetermined(Self.unread(registry)) }
        guard let issuer = badge.issuerID, !trust.entries(for: issuer).isEmpty else {
            return .failed(
                Finding(
                    "issuer.untrusted",
                    "The issuer \(badge.issuerID?.text ?? "(none named)") is not on your list of trusted issuers.",
                    remedy: "Add the issuer to the list if you have made sure who they are."))
        }
        return .failed(
            Finding(
                "issuer.untrusted", "The issuer is on your list, but not for the date of this badge.",
                remedy: "Check the dates of the entry for \(issuer) in the list."))
    }

    private static func unread(_ registry: TrustList.UnreadRegistry) -> Finding {
        Finding(
            "issuer.registry",
            "Whether the issuer is trusted is not known: the registry \"\(registry.name.prefix(100))\" could not be read. \(registry.reason)",
            remedy:
                "Try again later, supply the registry with --documents INDEX, or name the issuer in a list of your own."
        )
    }

    /// By what name the list knows the issuer, which is not what the issuer calls itself; and that its time is over, as the
    /// date of a badge is what its signer wrote.
    private static func notice(on entry: TrustList.Entry, at instant: Instant) -> VerificationReport.Notice? {
        if let until = entry.until, until.instant < instant {
            return VerificationReport.Notice(
                "issuer.until",
                "You trusted this issuer until \(until). That the badge was signed before that is what the badge says of itself."
            )
        }
        guard let name = entry.name else { return nil }
        let list = entry.registry.map { "The registry \"\($0.prefix(100))\"" } ?? "Your list of trusted issuers"
        return VerificationReport.Notice("issuer.listed", "\(list) names this issuer \"\(name.prefix(200))\".")
    }
}

extension TrustList {
    /// The entry by which a badge's issuer is trusted: each of its signatures has to be of a time for which one counts.
    func entry(covering badge: ResolvedBadge) -> Entry? {
        let entries = badge.issuerID.map { self.entries(for: $0) } ?? []
        let covering = badge.proofs.compactMap { proof in
            entries.first { $0.covers(badge.signingInstant(of: proof)) }
        }
        return covering.count == badge.proofs.count ? covering.first : nil
    }
}
