internal import LinkedData
internal import OpenBadges

extension Programme {
    /// Everything that verifiers and people fetch, as it follows from the records: two runs on the same records give the
    /// same files, as long as the key signs the same way each time (Ed25519 and RSA do).
    ///
    /// - Parameter signer: signs status lists for the programme's issuer.
    public func publication(signedBy signer: Signer) throws -> [PublishedFile] {
        try store.read { records in
            var files = try issuerFiles(signer.issuer)
            files += try catalogueFiles(in: records)
            files += try statusLists(signedBy: signer, in: records)
            files += try laterIssues(in: records)
            if settings.standards.contains(.openBadges2) { files.append(try revocationList(in: records)) }
            if let last = try records.last() {
                let head = ChainHead(number: last.number, link: last.link, date: last.date)
                let url = try settings.published(Self.headPath)
                files.append(PublishedFile(Self.headPath, at: url, head.json))
            }
            return files
        }
    }

    /// The path of the end of the chain of records. It comes last: what it vouches for has been written then.
    public static let headPath = "records.json"

    private func issuerFiles(_ issuer: Issuer) throws -> [PublishedFile] {
        try issuer.publishedDocuments().map { document in
            PublishedFile(try path(of: document.url), at: document.url, document.json)
        }
    }

    /// Each achievement under its own address, and every version that was published under one of its own.
    private func catalogueFiles(in records: any RecordReading) throws -> [PublishedFile] {
        var files: [PublishedFile] = []
        var feed: [JSONValue] = []
        for latest in try records.latest(.publication) {
            for publication in try records.records(.publication, about: latest.subject) {
                let version = try publication.publishedVersion
                let item = try item(Slug(publication.subject), version: version, in: records)
                let json = try published(item, in: records)
                let own = try settings.published("achievements/\(item.slug.text)/\(version).json")
                files.append(PublishedFile(try path(of: own), at: own, json))
                guard publication == latest else { continue }
                let current = try settings.published("achievements/\(item.slug.text).json")
                files.append(PublishedFile(try path(of: current), at: address(of: item) ?? current, json))
                feed.append(try entry(of: item, at: current))
                if let picture = try item.picture.flatMap({ try records.content($0) }) {
                    let ending = try BadgeImage(picture).format.rawValue
                    let url = try settings.published("achievements/\(item.slug.text).\(ending)")
                    files.append(PublishedFile(try path(of: url), at: url, picture))
                }
            }
        }
        let url = try settings.published("catalogue.json")
        files.append(PublishedFile("catalogue.json", at: url, ["achievements": .array(feed)]))
        return files
    }

    private func published(_ item: CatalogueItem, in records: any RecordReading) throws -> JSONObject {
        var json: JSONObject = ["@context": ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]]
        let endorsements = try carriedEndorsements(of: .achievement(item.slug), in: records)
        json.append(try item.achievement(with: endorsements).json)
        return json
    }

    /// The address that the achievement has as its identifier, when it is one of ours.
    private func address(of item: CatalogueItem) -> IRI? {
        let id = item.document["id"]?.text.flatMap { IRI($0) }
        return id.flatMap { $0.text.hasPrefix(settings.address.text) ? $0 : nil }
    }

    private func entry(of item: CatalogueItem, at url: IRI) throws -> JSONValue {
        var entry: JSONObject = [
            "name": .text(item.name), "url": .text(url.text), "version": .number(JSONNumber(item.version)),
        ]
        if !item.aliases.isEmpty { entry["aliases"] = .array(item.aliases.map { .text($0) }) }
        entry["stack"] = .text(item.stack ?? "to be confirmed")
        return .object(entry)
    }

    /// An award whose status was ever changed.
    private struct ChangedAward {
        let slot: StatusSlot
        /// The identifier in the badge; `nil` when what its record said was erased.
        let credential: IRI?
        let status: AwardStatus
        /// When it changed last.
        let date: DateTime
    }

    /// Every award whose own status was changed, and every stack with such a member.
    private func changedAwards(in records: any RecordReading) throws -> [ChangedAward] {
        var dates: [String: DateTime] = [:]
        for record in try records.latest(.status) { dates[record.subject] = record.date }
        let stacks = try stackNames(in: records)
        for record in try records.latest(.award) where !stacks.isEmpty && record.body != nil {
            let award = try AwardedBadge(record)
            guard stacks.contains(award.slug) else { continue }
            let members = award.members.compactMap { dates[$0.award] }
            // An issue behind the first may have made the stack whole again.
            let all = members + [dates[award.id], award.issue > 1 ? record.date : nil].compactMap(\.self)
            dates[award.id] = all.max { $0.instant < $1.instant }
        }
        return try dates.sorted { $0.key < $1.key }.compactMap { id, date in
            guard let record = try records.latest(.award, about: id), let slot = record.slot else { return nil }
            let credential = try record.body == nil ? nil : AwardedBadge(record).credential
            return ChangedAward(
                slot: slot, credential: credential, status: try status(of: id, in: records), date: date)
        }
    }

    /// The status lists, from the records alone: none can forget what was recorded.
    private func statusLists(signedBy signer: Signer, in records: any RecordReading) throws -> [PublishedFile] {
        let count = try records.lists()
        guard count > 0 else { return [] }
        var bits: [String: [Int: [Int]]] = [:]
        var changed: [Int: DateTime] = [:]
        for award in try changedAwards(in: records) {
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
                        try path(of: url), at: url,
                        try signer.sign(document: credential.json(), created: changed[number] ?? begin)))
            }
        }
        return files
    }

    /// Badges that were issued again, where the issues before them say that a later one would stand. Their addresses are
    /// not listed: whoever has a badge finds its own, and nobody finds the others.
    private func laterIssues(in records: any RecordReading) throws -> [PublishedFile] {
        try records.latest(.award).compactMap { record in
            guard record.body != nil else { return nil }
            let award = try AwardedBadge(record)
            guard award.issue > 1, let url = award.refreshAddress,
                let digest = award.badges[AwardedBadge.name(of: .openBadges3)],
                // What was erased is published no more.
                let bytes = try records.content(digest)
            else { return nil }
            return PublishedFile(try path(of: url), at: url, bytes, isListed: false)
        }
    }

    /// The revocation list of Open Badges 2.0, "RevocationList".
    private func revocationList(in records: any RecordReading) throws -> PublishedFile {
        let url = try settings.published(ProgrammeSettings.revocationList)
        var revoked: [JSONValue] = []
        for award in try changedAwards(in: records) where award.status.isRevoked || award.status.isSuspended {
            guard let credential = award.credential else { continue }
            var entry: JSONObject = ["id": .text(credential.text)]
            entry["revocationReason"] = award.status.reason.map { .text($0) }
            revoked.append(.object(entry))
        }
        return PublishedFile(
            try path(of: url), at: url,
            [
                "@context": "https://w3id.org/openbadges/v2", "type": "RevocationList", "id": .text(url.text),
                "issuer": .text(try settings.issuerID.text), "revokedAssertions": .array(revoked),
            ])
    }

    /// The path of an address under the programme's own.
    private func path(of url: IRI) throws(ProgrammeError) -> String {
        guard url.text.hasPrefix(settings.address.text) else { throw .address(url.text) }
        let path = String(url.text.utf8.dropFirst(settings.address.text.utf8.count)) ?? ""
        let isSafe = path.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "/"):
                true
            default: false
            }
        }
        let steps = path.split(separator: "/", omittingEmptySubsequences: false)
        guard isSafe, steps.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { throw .address(url.text) }
        return path
    }
}
