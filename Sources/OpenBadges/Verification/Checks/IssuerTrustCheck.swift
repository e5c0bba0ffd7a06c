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
        if case .unsupported = badge.content { return .kindNotJudged }
        if let entry = trust.entry(covering: badge) {
            if let notice = Self.notice(on: entry, at: options.instant) { notices.append(notice) }
            return .passed
        }
        if let registry = trust.unread.first { return .undetermined(Self.unread(registry)) }
        guard let issuer = badge.issuerID, !trust.entries(for: issuer).isEmpty else {
            return .failed(
                Finding(
                    "issuer.untrusted",
                    badge.issuerID.map { Phrase("issuer.untrusted/named", ["issuer": $0]) }
                        ?? Phrase("issuer.untrusted/unnamed"),
                    remedy: Phrase("do/add-issuer-list-if-you")))
        }
        return .failed(
            Finding(
                "issuer.untrusted", Phrase("issuer.untrusted/issuer-your-list-but-not"),
                remedy: Phrase("do/check-dates-entry-issuer-list", ["issuer": issuer])))
    }

    private static func unread(_ registry: TrustList.UnreadRegistry) -> Finding {
        Finding(
            "issuer.registry",
            Phrase(
                "issuer.registry/whether-issuer-trusted-not-known",
                ["registry": registry.name.prefix(100), "reason": registry.reason]),
            remedy:
                Phrase("do/try-again-later-supply-registry")
        )
    }

    /// By what name the list knows the issuer, which is not what the issuer calls itself; and that its time is over, as the
    /// date of a badge is what its signer wrote.
    private static func notice(on entry: TrustList.Entry, at instant: Instant) -> VerificationReport.Notice? {
        if let until = entry.until, until.instant < instant {
            return VerificationReport.Notice(
                "issuer.until",
                Phrase("issuer.until/you-trusted-issuer-until-until", ["until": until])
            )
        }
        guard let name = entry.name else { return nil }
        let words =
            entry.registry.map {
                Phrase("issuer.listed/registry", ["registry": $0.prefix(100), "name": name.prefix(200)])
            } ?? Phrase("issuer.listed/list", ["name": name.prefix(200)])
        return VerificationReport.Notice("issuer.listed", words)
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
