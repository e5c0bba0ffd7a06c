import Diagnostics
import LinkedData

/// What the statuses in lists come to.
extension ResolvedStatus {
    /// Takes up an answer: the worst one counts for each question. What is neither a revocation nor a suspension and still
    /// cannot be passed over counts among the first.
    mutating func add(_ outcome: CheckOutcome, to purpose: StatusPurpose) {
        switch purpose {
        case .suspension: suspension = CheckOutcome.worst([suspension, outcome])
        case .revocation, .message, .refresh, .unrecognised: revocation = CheckOutcome.worst([revocation, outcome])
        }
    }

    /// Takes up the status of one entry.
    mutating func record(_ value: UInt32, of entry: StatusListEntry, place: SourcePlace) {
        let message = entry.messages[value]
        switch entry.purpose {
        case .revocation:
            add(value == 0 ? .passed : StatusResolver.revoked(reason: message, place: place), to: .revocation)
        case .suspension:
            add(value == 0 ? .passed : Self.suspended(reason: message, place: place), to: .suspension)
        case .message:
            guard value != 0 || message != nil else { return }
            notices.append(
                VerificationReport.Notice(
                    "status.message",
                    message.map { Phrase("status.message/words", ["message": $0.prefix(400)]) }
                        ?? Phrase("status.message/number", ["status": Int(value)])))
        case .refresh:
            guard value != 0 else { return }
            notices.append(
                VerificationReport.Notice(
                    "status.refresh",
                    Phrase("status.refresh/issuer-says-newer-edition-badge")))
        case .unrecognised: break
        }
    }

    /// Leaves a question open: only what is no question, a message or a hint, may be missed.
    mutating func leaveOpen(_ reason: Finding, list: IRI, for purpose: StatusPurpose, place: SourcePlace) {
        switch purpose {
        case .suspension, .revocation, .unrecognised: break
        case .message, .refresh:
            notices.append(
                VerificationReport.Notice(
                    "status.unread",
                    Phrase(
                        "status.unread/badge-refers-list-purpose-purpose",
                        ["purpose": purpose.name, "list": list, "reason": reason.account])
                ))
            return
        }
        add(
            .undetermined(
                Finding(
                    "status.unavailable",
                    Phrase(
                        purpose == .suspension
                            ? "status.unavailable/suspension" : "status.unavailable/revocation",
                        ["list": list, "reason": reason.account]),
                    remedy: reason.advice, place: place)),
            to: purpose)
    }

    private static func suspended(reason: String?, place: SourcePlace) -> CheckOutcome {
        return .failed(
            Finding(
                "status.suspended",
                reason.map { Phrase("status.suspended/reason", ["reason": $0]) }
                    ?? Phrase("status.suspended/no-reason"),
                remedy: Phrase("do/do-not-rely-now-issuer"), place: place))
    }
}

extension VerificationReport.Notice {
    /// Something about a status that is written otherwise than the specification asks for.
    static func statusDeviation(_ what: Phrase) -> Self {
        Self("status.deviation", Phrase("status.deviation/status-written-unusual-way-read", ["what": what]))
    }

    /// A status that may have changed since.
    static func storedStatus(_ list: IRI, of moment: Instant, isStale: Bool = false) -> Self {
        return Self(
            "status.stored",
            Phrase(isStale ? "status.stored/stale" : "status.stored/fresh", ["moment": moment, "list": list]))
    }

    /// A list that does not hide one badge among many.
    static func shortStatusList(_ length: Int) -> Self {
        Self(
            "status.short-list",
            Phrase(
                "status.short-list/status-list-length-entries-fewer",
                ["length": length, "minimumLength": BitstringStatusList.minimumLength])
        )
    }
}

extension Finding {
    /// What is wrong with a status, where the badge names it.
    init(_ error: StatusListError, place: SourcePlace) {
        self.init(
            error.code, error.account, remedy: error.advice, specification: error.specification, place: place)
    }
}
