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
            let words =
                message.map { "\"\($0.prefix(400))\"" } ?? "something that it gives no words for (status \(value))"
            notices.append(
                VerificationReport.Notice("status.message", "The issuer's list says about this badge: \(words)."))
        case .refresh:
            guard value != 0 else { return }
            notices.append(
                VerificationReport.Notice(
                    "status.refresh",
                    "The issuer says that there is a newer edition of this badge; ask the earner for it."))
        case .unrecognised: break
        }
    }

    /// Leaves a question open: only what is no question, a message or a hint, may be missed.
    mutating func leaveOpen(_ reason: Finding, list: IRI, for purpose: StatusPurpose, place: SourcePlace) {
        let question: String
        switch purpose {
        case .suspension: question = "Whether the badge is suspended"
        case .revocation, .unrecognised: question = "Whether the badge was revoked"
        case .message, .refresh:
            notices.append(
                VerificationReport.Notice(
                    "status.unread",
                    "The badge refers to a list for the purpose \"\(purpose.name)\", \(list), which could not be read: \(reason.explanation)"
                ))
            return
        }
        add(
            .undetermined(
                Finding(
                    "status.unavailable",
                    "\(question) is not known, because the list at \(list) could not be had or confirmed. \(reason.explanation)",
                    remedy: reason.remedy, place: place)),
            to: purpose)
    }

    private static func suspended(reason: String?, place: SourcePlace) -> CheckOutcome {
        let words = reason.map { " The reason given is: \($0)" } ?? ""
        return .failed(
            Finding(
                "status.suspended",
                "The issuer has suspended this badge: it does not count for the time being.\(words)",
                remedy: "Do not rely on it now; ask the issuer when it will count again.", place: place))
    }
}

extension VerificationReport.Notice {
    /// Something about a status that is written otherwise than the specification asks for.
    static func statusDeviation(_ what: String) -> Self {
        Self("status.deviation", "The status is written in an unusual way: \(what). It was read all the same.")
    }

    /// A status that may have changed since.
    static func storedStatus(_ list: IRI, of moment: Instant, isStale: Bool = false) -> Self {
        let words = isStale ? " Its issuer asks for a fresh copy by now." : ""
        return Self(
            "status.stored",
            "The status is that of \(moment), when the copy of the list at \(list) was fetched.\(words)")
    }

    /// A list that does not hide one badge among many.
    static func shortStatusList(_ length: Int) -> Self {
        Self(
            "status.short-list",
            "The status list has \(length) entries, fewer than the \(BitstringStatusList.minimumLength) that hide whom a query is about. What it says counts all the same."
        )
    }
}

extension Finding {
    /// What is wrong with a status, where the badge names it.
    init(_ error: StatusListError, place: SourcePlace) {
        self.init(
            error.code, error.explanation, remedy: error.remedy, specification: error.specification, place: place)
    }
}
