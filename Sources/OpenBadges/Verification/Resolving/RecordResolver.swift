import Diagnostics
import LinkedData

/// Records of many badges.
extension BadgeResolver {
    /// The most credentials of a record that are judged.
    static let recordLimit = 100

    /// Judges every credential in a record by the rules of its own kind.
    ///
    /// Comprehensive Learner Record 2.0, "ClrCredential Verification".
    func resolveCredentials(_ badge: inout ResolvedBadge) async {
        guard case .record(let model) = badge.content else { return }
        let found = badge.document["credentialSubject"]?.object?["verifiableCredential"]?.elements ?? []
        // What nobody signed must not make anybody fetch what the badges in it name.
        guard badge.isProven else {
            badge.credentials = .notJudged
            return
        }
        guard role.hasCredentials else {
            badge.credentials = .refused(Self.recordInRecord)
            return
        }
        guard found.count <= Self.recordLimit, documents.takeNested(found.count) else {
            badge.credentials = .refused(Self.tooManyCredentials)
            return
        }
        var reports: [VerificationReport] = []
        for (position, value) in found.enumerated() {
            let place = "/credentialSubject/verifiableCredential/\(position)"
            let report = await verifier.verify(
                ExtractedBadge(payload: Self.payload(of: value), standard: nil, notices: []),
                from: VerificationReport.Source(name: place), options, documents: documents, role: .member)
            let (name, isOfAnother) = (report.nameInRecord, report.recipientOutcome.isFailure)
            reports.append(isOfAnother ? report.withoutRecipient : report)
            guard isOfAnother else { continue }
            badge.notices.append(
                VerificationReport.Notice("record.recipient", Phrase("record.recipient/asked", ["nameInRecord": name])))
        }
        badge.credentials = .judged(reports)
        badge.notices += Self.notices(on: reports)
        if case .success(let record) = model { badge.notices += Self.notices(on: record, reports) }
    }

    /// The credential itself, or the token in it.
    private static func payload(of value: JSONValue) -> ExtractedBadge.Payload {
        if let token = value.text { return .token(Array(token.utf8)) }
        let prefixes = ["data:application/vc+jwt,", "data:application/vc-ld+jwt,", "data:application/jwt,"]
        if let envelope = value.object, envelope["type"]?.elements.contains("EnvelopedVerifiableCredential") == true,
            let data = envelope["id"]?.text,
            let prefix = prefixes.first(where: { data.utf8.starts(with: $0.utf8) })
        {
            return .token(Array(data.utf8.dropFirst(prefix.utf8.count)))
        }
        return .document(value.serialized())
    }

    /// What is said plainly about badges that are genuine and do not count: the record stands, they do not.
    private static func notices(on reports: [VerificationReport]) -> [VerificationReport.Notice] {
        reports.filter { $0.verdict != .accepted && $0.genuineness == .passed }.map { report in
            let finding = report.checks.lazy.compactMap(\.outcome.finding).first
            return VerificationReport.Notice(
                "record.not-current",
                Phrase(
                    "record.not-current/genuine",
                    ["badge": report.nameInRecord, "reason": finding?.account ?? Phrase(verbatim: "")]))
        }
    }

    private static func notices(
        on record: V3.ClrCredential, _ reports: [VerificationReport]
    ) -> [VerificationReport.Notice] {
        var notices: [VerificationReport.Notice] = []
        if record.partial == true {
            notices.append(
                VerificationReport.Notice(
                    "record.partial", Phrase("record.partial/record-says-itself-does-not"))
            )
        }
        if let learner = record.credentialSubject.id {
            let others = reports.filter { report in
                let id = report.badge?["recipient"]?.object?["id"]?.text
                return id.map { !$0.hasSameBytes(as: learner.text) } ?? false
            }
            for other in others {
                notices.append(
                    VerificationReport.Notice(
                        "record.recipient",
                        Phrase(
                            "record.recipient/nameinrecord-names-another-recipient-than",
                            ["nameInRecord": other.nameInRecord])
                    ))
            }
        }
        let unknown = unknownAssociations(of: record.credentialSubject, reports)
        if unknown > 0 {
            notices.append(
                VerificationReport.Notice(
                    "record.association",
                    Phrase("record.association/unknown-relations-record-refer-achievements", ["unknown": unknown])))
        }
        return notices
    }

    /// How many relations lead out of the record.
    private static func unknownAssociations(of subject: V3.ClrSubject, _ reports: [VerificationReport]) -> Int {
        var known = Set(subject.achievement.map { JSONText($0.id.text) })
        for badge in reports.compactMap(\.badge) {
            if case .string(let id)? = badge["id"] { known.insert(id) }
            if case .string(let id)? = badge["achievement"]?.object?["id"] { known.insert(id) }
        }
        return subject.association.count { association in
            !known.contains(JSONText(association.sourceId.text)) || !known.contains(JSONText(association.targetId.text))
        }
    }

    private static let recordInRecord = Finding(
        "limit.depth", Phrase("limit.depth/record-inside-record-not-opened"),
        remedy: Phrase("do/check-inner-record-itself"))

    private static let tooManyCredentials = Finding(
        "limit.count", Phrase("limit.count/record-holds-more-badges-than"), remedy: Phrase("do/check-badges-one-one")
    )
}

extension VerificationReport {
    fileprivate var recipientOutcome: CheckOutcome {
        checks.first { $0.code == .trustRecipient }?.outcome ?? .notApplicable
    }

    /// The report without an answer to whose the badge is. Whose the record is, the record says; a badge in it may know the
    /// person by another name.
    fileprivate var withoutRecipient: VerificationReport {
        var report = self
        report.checks = checks.map { $0.code == .trustRecipient ? Check(.trustRecipient, .notApplicable) : $0 }
        return report
    }
}

extension CheckOutcome {
    fileprivate var isFailure: Bool {
        if case .failed = self { true } else { false }
    }
}
