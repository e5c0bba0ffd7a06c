import Diagnostics
import LinkedData

/// The badge is inside its validity period.
///
/// Open Badges 3.0, "OpenBadgeCredential Verification"; Open Badges 2.0, "Verification Process". The dates are read
/// from the document itself, so a badge that breaks another rule still says whether it has expired.
struct ValidityPeriodCheck: VerificationCheck {
    let code = CheckCode.statusValidityPeriod

    /// How far the issuer's clock may be ahead, in seconds.
    static let clockSkew = 300

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        var notices: [VerificationReport.Notice] = []
        return judge(badge, options, noting: &notices)
    }

    func judge(
        _ badge: ResolvedBadge, _ options: VerificationOptions, noting notices: inout [VerificationReport.Notice]
    ) -> CheckOutcome {
        if case .unsupported = badge.content { return .kindNotJudged }
        let start: DateTime?
        let end: DateTime?
        switch (date(badge.startMember, in: badge), date(badge.endMember, in: badge)) {
        case (.malformed(let text), _): return malformed(badge.startMember, text)
        case (_, .malformed(let text)): return malformed(badge.endMember, text)
        case (.absent, let until) where badge.needsNoStart:
            start = nil
            if case .read(let date) = until { end = date } else { end = nil }
        case (.absent, _) where badge.wasTakenBack:
            return .notRun(because: Phrase("not-run/badge-taken-back"))
        case (.absent, _):
            return .failed(
                Finding(
                    "time.missing", Phrase("time.missing/badge-does-not-say-when", ["startMember": badge.startMember]),
                    remedy: Phrase("do/issuer-badge"), place: .pointer("/\(badge.startMember)")))
        case (.read(let from), .absent): (start, end) = (from, nil)
        case (.read(let from), .read(let until)): (start, end) = (from, until)
        }
        // The members of the other edition of the data model count too, where there are any.
        let others = badge.otherDateMembers.map { ($0, date($0.name, in: badge)) }
        for case (let member, .malformed(let text)) in others { return malformed(member.name, text) }
        for case (let member, .read(let date)) in others {
            let fault =
                member.isEnd ? expired(date, member.name, options) : notYetValid(date, member.name, options)
            if let fault { return fault }
        }
        if let start, let end, end.instant < start.instant {
            return .failed(
                Finding(
                    "time.order", Phrase("time.order/badge-ends-end-before-begins", ["end": end, "start": start]),
                    remedy: Phrase("do/issuer-badge-right-dates"), place: .pointer("/\(badge.endMember)")))
        }
        if let start, let fault = notYetValid(start, badge.startMember, options) { return fault }
        if let end, let fault = expired(end, badge.endMember, options) { return fault }
        if let start, options.instant < start.instant {
            notices.append(
                VerificationReport.Notice(
                    "time.clock-skew",
                    Phrase(
                        "time.clock-skew/badge-begins-start-moment-after",
                        ["start": start, "clockSkew": Self.clockSkew / 60])
                ))
        }
        return .passed
    }

    private func notYetValid(
        _ start: DateTime, _ member: MemberName, _ options: VerificationOptions
    ) -> CheckOutcome? {
        guard options.instant.adding(seconds: Self.clockSkew) < start.instant else { return nil }
        return .failed(
            Finding(
                "time.not-yet-valid", Phrase("time.not-yet-valid/badge-not-valid-yet-begins", ["start": start]),
                remedy: Phrase("do/check-again-after-date"), place: .pointer("/\(member)")))
    }

    /// Expired only *after* the end, says the specification: that very instant still counts.
    private func expired(_ end: DateTime, _ member: MemberName, _ options: VerificationOptions) -> CheckOutcome? {
        guard end.instant < options.instant else { return nil }
        return .failed(
            Finding(
                "time.expired", Phrase("time.expired/badge-expired-valid-until-end", ["end": end]),
                remedy: Phrase("do/earner-whether-renewed-renewed-badge"),
                place: .pointer("/\(member)")))
    }

    private enum ReadDate {
        case absent
        case read(DateTime)
        case malformed(Phrase)
    }

    private func date(_ member: MemberName, in badge: ResolvedBadge) -> ReadDate {
        guard let value = badge.document[member] else { return .absent }
        // An array of one value is that value.
        let values = value.elements
        guard values.count == 1, let text = values[0].text else {
            return .malformed(Phrase("time.malformed/value-no-text"))
        }
        let read: DateTime? =
            if case .badgeObject = badge.content { DateTime(openBadges2: text) } else { DateTime(text) }
        return read.map(ReadDate.read) ?? .malformed(Phrase(verbatim: text))
    }

    private func malformed(_ member: MemberName, _ text: Phrase) -> CheckOutcome {
        .failed(
            Finding(
                "time.malformed", Phrase("time.malformed/member-text-not-date-time", ["member": member, "text": text]),
                remedy: Phrase("do/issuer-badge-date-such-2026"),
                specification: "XML Schema 1.1 Part 2, dateTimeStamp", place: .pointer("/\(member)")))
    }
}

extension ResolvedBadge {
    /// The members for end and start that the other edition of the data model of credentials has.
    fileprivate var otherDateMembers: [(name: MemberName, isEnd: Bool)] {
        switch content {
        case .badgeObject, .unsupported: []
        case .achievement, .endorsement, .record, .credential:
            dataModel == .verifiableCredentials1_1
                ? [("validUntil", true), ("validFrom", false)] : [("expirationDate", true), ("issuanceDate", false)]
        }
    }

    /// Whether the document tells of a badge that was taken back, which need not say anything else.
    fileprivate var wasTakenBack: Bool {
        guard case .badgeObject(let resolved) = content else { return false }
        return resolved.object.isRevoked
    }

    /// Whether no rule asks for the start of validity: for what is no badge, VC Data Model 2.0 does not, nor Open Badges 2.0.
    fileprivate var needsNoStart: Bool {
        switch content {
        case .credential: dataModel == .verifiableCredentials2_0
        case .badgeObject(let resolved):
            resolved.object.objectClass != .assertion && resolved.object.objectClass != .endorsement
        case .achievement, .endorsement, .record, .unsupported: false
        }
    }
}
