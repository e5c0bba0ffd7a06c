internal import LinkedData
internal import OpenBadges

extension Programme {
    /// Every list that says which badges do not count, from the records alone: none can forget what was recorded.
    func statusFiles(signedBy signer: Signer, in records: any RecordReading) throws -> [PublishedFile] {
        let changed = try changedAwards(in: records)
        var files = try bitstringLists(of: changed, signedBy: signer, in: records)
        files += try namedLists(of: changed, issuer: signer.issuer.id, in: records)
        if settings.standards.contains(.openBadges2) { files.append(try revocationList(of: changed)) }
        return files
    }

    /// An award whose status was ever changed.
    private struct ChangedAward {
        let slot: StatusSlot
        /// The award; `nil` when what its record said was erased.
        let award: AwardedBadge?
        let status: AwardStatus
        /// When it changed last.
        let date: DateTime
    }

    /// Every award whose own status was changed, and every stack with such a member.
    private func changedAwards(in records: any RecordReading) throws -> [ChangedAward] {
        var own: [String: AwardStatus] = [:]
        var dates: [String: DateTime] = [:]
        for record in try records.latest(.status) {
            own[record.subject] = try AwardStatus(record)
            dates[record.subject] = record.date
        }
        for (award, record) in try stackAwards(in: records) {
            let members = award.members.compactMap { dates[$0.award] }
            // An issue behind the first may have made the stack whole again.
            let all = members + [dates[award.id], award.issue > 1 ? record.date : nil].compactMap(\.self)
            dates[award.id] = all.max { $0.instant < $1.instant }
        }
        let awards = try records.latest(.award, about: Array(dates.keys))
        return try dates.sorted { $0.key < $1.key }.compactMap { id, date in
            guard let record = awards[id], let slot = record.slot else { return nil }
            let award = try record.body == nil ? nil : AwardedBadge(record)
            let status = try status(of: award, own: own[id] ?? .standing, in: records)
            return ChangedAward(slot: slot, award: award, status: status, date: date)
        }
    }

    /// What an award counts for, when what was recorded about itself is known.
    func status(
        of award: AwardedBadge?, own: AwardStatus, in records: any RecordReading
    ) throws -> AwardStatus {
        guard !own.isRevoked, !own.isSuspended, let award, let gap = try gap(in: award.members, in: records) else {
            return own
        }
        return AwardStatus(isRevoked: false, isSuspended: true, reason: gap)
    }

    /// The last issue of every stack, with its record.
    func stackAwards(in records: any RecordReading) throws -> [(award: AwardedBadge, record: Record)] {
        guard try !stackNames(in: records).isEmpty else { return [] }
        var last: [String: (award: AwardedBadge, record: Record)] = [:]
        for record in try records.records(.award, saying: "\"members\":") where record.body != nil {
            let award = try AwardedBadge(record)
            if !award.members.isEmpty { last[award.id] = (award, record) }
        }
        return last.values.sorted { $0.record.number < $1.record.number }
    }

    private func bitstringLists(
        of awards: [ChangedAward], signedBy signer: Signer, in records: any RecordReading
    ) throws -> [PublishedFile] {
        let count = try records.lists()
        guard count > 0 else { return [] }
        var bits: [String: [Int: [Int]]] = [:]
        var changed: [Int: DateTime] = [:]
        for award in awards {
            let (slot, date) = (award.slot, award.date)
            if award.status.isRevoked { bits["revocation", default: [:]][slot.list, default: []].append(slot.position) }
            if award.status.isSuspended {
                bits["suspension", default: [:]][slot.list, default: []].append(slot.position)
            }
            if changed[slot.list].map({ $0.instant < date.instant }) ?? true { changed[slot.list] = date }
        }
        let begin = try records.records(after: 0, limit: 1).first?.date ?? DateTime(now())
        var files: [PublishedFile] = []
        for number in 1...count {
            for purpose in ProgrammeSettings.statusPurposes {
                let url = try settings.statusList(purpose, number: number)
                let list = BitstringStatusList(
                    length: BitstringStatusList.minimumLength, set: bits[purpose]?[number] ?? [])
                let credential = StatusListDocument(
                    url: url, purpose: purpose, issuer: signer.issuer.id, list: list,
                    validFrom: changed[number] ?? begin)
                files.append(
                    PublishedFile(
                        try settings.path(of: url), at: [url],
                        try signer.sign(document: credential.json(), created: changed[number] ?? begin)))
            }
        }
        return files
    }

    /// The lists of revoked credentials by name (Open Badges 3.0, "1EdTechRevocationList"): one beside each pair of status
    /// lists, so that none grows without end. They know no suspension.
    private func namedLists(
        of awards: [ChangedAward], issuer: IRI, in records: any RecordReading
    ) throws -> [PublishedFile] {
        let count = try records.lists()
        guard count > 0 else { return [] }
        var entries: [Int: [JSONValue]] = [:]
        for changed in awards where changed.status.isRevoked {
            guard let award = changed.award else { continue }
            entries[changed.slot.list, default: []].append(entry(award.credential, changed.status))
        }
        return try (1...count).map { number in
            let url = try settings.namedList(number: number)
            return PublishedFile(
                try settings.path(of: url), at: [url],
                [
                    "@context": ["https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"], "id": .text(url.text),
                    "type": ["1EdTechRevocationList"], "issuer": .text(issuer.text),
                    "revokedCredential": .array(entries[number] ?? []),
                ])
        }
    }

    /// The revocation list of Open Badges 2.0, "RevocationList": what is hosted says itself that it was revoked.
    private func revocationList(of awards: [ChangedAward]) throws -> PublishedFile {
        let url = try settings.published(ProgrammeSettings.revocationList)
        let revoked = awards.compactMap { changed -> JSONValue? in
            guard changed.status.isRevoked || changed.status.isSuspended, let award = changed.award,
                award.hostedAddress == nil
            else { return nil }
            return entry(award.credential, changed.status)
        }
        return PublishedFile(
            try settings.path(of: url), at: [url],
            [
                "@context": "https://w3id.org/openbadges/v2", "type": "RevocationList", "id": .text(url.text),
                "issuer": .text(try settings.issuerID.text), "revokedAssertions": .array(revoked),
            ])
    }

    private func entry(_ credential: IRI, _ status: AwardStatus) -> JSONValue {
        var entry: JSONObject = ["id": .text(credential.text), "revoked": true]
        entry["revocationReason"] = status.reason.map { .text($0) }
        return .object(entry)
    }
}
