public import Diagnostics
public import LinkedData

/// Everything that was found out about one badge.
public struct VerificationReport: Sendable {
    /// Where the badge came from and what kind it is.
    public struct Source: Hashable, Sendable {
        /// The name of the file, URL or `-`.
        public var name: String
        /// `png`, `svg`, `json`, `jws` or `url`; absent for what is none of them.
        public var container: String?
        /// The generation of the standard, for instance `open-badges-3.0`.
        public var standard: String?
        /// `vc-2.0` or `vc-1.1`, for credentials.
        public var dataModel: String?
        /// `vc-jwt`, `data-integrity`, `signed`, `hosted` or `none`.
        public var proof: String?
        /// The cryptosuite of a Data Integrity proof.
        public var cryptosuite: String?
        /// The JOSE algorithm of a signature.
        public var algorithm: String?

        /// A source of which only the name is known.
        public init(name: String) {
            self.name = name
        }
    }

    /// One question and its answer.
    public struct Check: Hashable, Sendable {
        /// The question.
        public let code: CheckCode
        /// The answer.
        public let outcome: CheckOutcome

        /// A question with its answer.
        public init(_ code: CheckCode, _ outcome: CheckOutcome) {
            self.code = code
            self.outcome = outcome
        }
    }

    /// Something worth knowing that does not change the verdict.
    public struct Notice: Hashable, Sendable {
        /// Its stable name.
        public let code: FindingCode
        /// What it is.
        public let account: Phrase

        /// A notice.
        public init(_ code: FindingCode, _ account: Phrase) {
            self.code = code
            self.account = account
        }

        /// What it is, in English.
        public var explanation: String { account.text(in: .english) }
    }

    /// The moment as of which the badge was judged.
    public let instant: Instant
    /// Where it came from.
    public let source: Source
    /// What it says, as far as it could be read: the `badge` member of the contract. Not to be shown without the
    /// verdict.
    ///
    /// Collected each time it is asked for: a caller who wants the verdict alone does not wait for it.
    public var badge: JSONObject? { stated() }
    private let stated: @Sendable () -> JSONObject?
    /// The name of the badge, as ``badge`` has it: a list of many badges says no more of each.
    public let name: String?
    /// Every question with its answer, in the order of the stages.
    public internal(set) var checks: [Check]
    /// What else is worth knowing.
    public internal(set) var notices: [Notice]
    /// The reports of the endorsements that it carries.
    public let endorsements: [VerificationReport]
    /// The reports of the credentials in it, when it is a record.
    public let credentials: [VerificationReport]
    /// Intermediate values, for people who debug proofs.
    public let explanation: JSONObject?

    /// A report; the verdict follows from the checks.
    public init(
        instant: Instant, source: Source, badge: @autoclosure @escaping @Sendable () -> JSONObject?,
        name: String? = nil, checks: [Check], notices: [Notice],
        endorsements: [VerificationReport] = [], credentials: [VerificationReport] = [], explanation: JSONObject? = nil
    ) {
        self.instant = instant
        self.source = source
        stated = badge
        self.name = name
        self.checks = checks
        self.notices = notices
        self.endorsements = endorsements
        self.credentials = credentials
        self.explanation = explanation
    }

    /// Computed from the outcomes, never stored: one failure rejects, one open question leaves it undetermined.
    public var verdict: Verdict {
        var verdict = Verdict.accepted
        for check in checks {
            switch check.outcome {
            case .failed: return .rejected
            case .undetermined, .notRun: verdict = .undetermined
            case .passed, .notApplicable: break
            }
        }
        // A report in which nothing was asked proves nothing.
        return checks.contains { $0.outcome == .passed } ? verdict : .undetermined
    }
}
