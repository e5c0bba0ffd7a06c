import Diagnostics
import LinkedData
import Proofs

extension BadgeResolver {
    /// The most endorsements that are judged with one badge.
    static let endorsementLimit = 32

    /// Judges every endorsement that the badge, its achievement or its profiles carry.
    ///
    /// Open Badges 3.0, "EndorsementCredential": verified like a badge; its subject is the thing that carries it.
    func resolveEndorsements(_ badge: inout ResolvedBadge) async {
        guard role.hasEndorsements else { return }
        await judge(Self.endorsements(in: badge.document), &badge)
    }

    private func judge(_ found: [FoundEndorsement], _ badge: inout ResolvedBadge) async {
        // What nobody signed must not make anybody fetch the keys and lists of endorsements.
        guard badge.isProven else {
            badge.hasUnjudgedEndorsements = !found.isEmpty
            return
        }
        // The same endorsement twice is one: a proof over statements lets anybody repeat it.
        var known: Set<EndorsementOfCarrier> = []
        let found = found.filter { known.insert($0.endorsement).inserted }
        guard found.count <= Self.endorsementLimit, documents.takeNested(found.count) else {
            badge.hasTooManyEndorsements = true
            return
        }
        for endorsement in found {
            let report = await judge(endorsement)
            badge.endorsements.append(report)
            if report.verdict == .rejected {
                badge.notices.append(
                    VerificationReport.Notice(
                        "endorsement.invalid",
                        Phrase("endorsement.invalid/endorsement-place-does-not-hold", ["place": endorsement.place])
                    ))
            }
        }
    }

    /// Judges every endorsement of a document of Open Badges 2.0, of its badge class and of its issuer.
    ///
    /// Open Badges 2.0, "Endorsement": verified as an assertion is, hosted or signed.
    func resolveEndorsements(ofObject resolved: ResolvedBadgeObject, _ badge: inout ResolvedBadge) async {
        guard role.hasEndorsements else { return }
        var found: [FoundEndorsement] = []
        Self.collect(from: resolved.object.document, at: "", into: &found)
        Self.collect(from: resolved.badgeClassDocument, at: "/badge", into: &found)
        let isAssertion = resolved.object.objectClass == .assertion
        Self.collect(from: resolved.profileDocument, at: isAssertion ? "/badge/issuer" : "/issuer", into: &found)
        await judge(found.map(\.inWordsOfOpenBadges2), &badge)
    }

    private func judge(_ found: FoundEndorsement) async -> VerificationReport {
        let payload: ExtractedBadge.Payload =
            switch found.endorsement.value {
            case .string(let text): ExtractedBadge.Payload(Array(text.value.utf8))
            case .null, .bool, .number, .array, .object: .document(found.endorsement.value.serialized())
            }
        var options = options
        options.recipients = []
        options.trust = nil
        let report = await verifier.verify(
            ExtractedBadge(payload: payload, standard: nil, notices: []),
            from: VerificationReport.Source(name: found.place), options, documents: documents, role: .endorsement)
        return report.requiringSubject(found.endorsement.carrier?.value)
    }

    private struct EndorsementOfCarrier: Hashable {
        let value: JSONValue
        let carrier: JSONText?
    }

    private struct FoundEndorsement {
        let endorsement: EndorsementOfCarrier
        let place: String

        /// What is embedded is read in the context of what it stands in, which it does not repeat.
        var inWordsOfOpenBadges2: FoundEndorsement {
            guard case .object(var object) = endorsement.value, object["@context"] == nil else { return self }
            object["@context"] = .text(StandardContext.openBadges2)
            return FoundEndorsement(
                endorsement: EndorsementOfCarrier(value: .object(object), carrier: endorsement.carrier), place: place)
        }
    }

    private static func endorsements(in document: JSONObject) -> [FoundEndorsement] {
        let subject = document["credentialSubject"]?.object
        let achievement = subject?["achievement"]?.object
        var found: [FoundEndorsement] = []
        collect(from: document, at: "", into: &found)
        collect(from: achievement, at: "/credentialSubject/achievement", into: &found)
        collect(fromProfile: document["issuer"], at: "/issuer", into: &found)
        collect(fromProfile: achievement?["creator"], at: "/credentialSubject/achievement/creator", into: &found)
        collect(fromProfile: subject?["source"], at: "/credentialSubject/source", into: &found)
        return found
    }

    /// What is put on one object.
    private static func collect(from carrier: JSONObject?, at place: String, into found: inout [FoundEndorsement]) {
        guard let carrier else { return }
        for member in endorsementMembers {
            guard let values = carrier[member]?.elements else { continue }
            let name = carrier["id"]?.text.map { JSONText($0) }
            for (position, value) in values.enumerated() {
                found.append(
                    FoundEndorsement(
                        endorsement: EndorsementOfCarrier(value: value, carrier: name),
                        place: "\(place)/\(member)/\(position)"))
            }
        }
    }

    private static let endorsementMembers: [MemberName] = ["endorsement", "endorsementJwt"]

    /// What is put on a profile and, one above the other, on its parent organisations.
    private static func collect(
        fromProfile value: JSONValue?, at place: String, into found: inout [FoundEndorsement]
    ) {
        var (next, path) = (value?.object, place)
        while let profile = next {
            collect(from: profile, at: path, into: &found)
            (next, path) = (profile["parentOrg"]?.object, path + "/parentOrg")
        }
    }
}

extension VerificationReport {
    /// The report of an endorsement, failed when it is about something else than the object that carries it.
    fileprivate func requiringSubject(_ carrier: String?) -> VerificationReport {
        let subject = badge?["recipient"]?.object?["id"]?.text
        if let carrier, let subject, carrier.hasSameBytes(as: subject) { return self }
        // Of what could not be had nobody knows what it is about.
        if subject == nil, verdict == .undetermined { return self }
        let finding = Finding(
            "endorsement.subject",
            subject.map { Phrase("endorsement.subject/other", ["subject": $0]) }
                ?? Phrase("endorsement.subject/unnamed"),
            remedy: Phrase("do/do-not-count-support-endorser"),
            specification: "Open Badges 3.0, EndorsementSubject", place: .pointer("/credentialSubject/id"))
        var report = self
        report.checks = checks.map { check in
            check.code == .conformanceSubject ? Check(.conformanceSubject, .failed(finding)) : check
        }
        return report
    }
}
