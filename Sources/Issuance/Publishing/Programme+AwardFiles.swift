internal import LinkedData
internal import OpenBadges

extension Programme {
    /// How many awards are looked at together.
    private static let portion = 500

    /// What is published of awards: hosted assertions, later issues, and the pages of those whose holders want one.
    ///
    /// - Parameter number: the record up to which all of it has been published; everything is given without one.
    func awardFiles(
        by issuer: Issuer, after number: Int?, in records: any RecordReading,
        to take: (PublicationPortion) throws -> Void
    ) throws {
        let publisher = Publisher(issuer)
        guard let number else {
            var position = Int.min
            while true {
                let page = try records.records(.award, after: position, limit: Self.portion)
                guard let last = page.last else { return }
                position = last.number
                let first = page.filter { $0.key == AwardStep.first($0.subject).key }
                try take(portion(of: first.map(\.subject), isComplete: true, publisher: publisher, in: records))
            }
        }
        let touched = try awards(touchedAfter: number, in: records)
        for start in stride(from: 0, to: touched.count, by: Self.portion) {
            let ids = Array(touched[start..<min(start + Self.portion, touched.count)])
            try take(portion(of: ids, isComplete: false, publisher: publisher, in: records))
        }
    }

    /// The awards about which something was recorded behind a number, and the stacks that hold them.
    private func awards(touchedAfter number: Int, in records: any RecordReading) throws -> [String] {
        var touched: Set<String> = []
        for kind in [RecordKind.award, .status, .sharing, .erasure] {
            try records.each(kind, after: number) { touched.insert($0.subject) }
        }
        guard !touched.isEmpty else { return [] }
        for (stack, _) in try stackAwards(in: records)
        where stack.members.contains(where: { touched.contains($0.award) }) {
            touched.insert(stack.id)
        }
        return touched.sorted()
    }

    private func portion(
        of ids: [String], isComplete: Bool, publisher: Publisher, in records: any RecordReading
    ) throws -> PublicationPortion {
        var portion = PublicationPortion(isComplete: isComplete)
        let awards = try records.latest(.award, about: ids)
        let statuses = try records.latest(.status, about: ids)
        let shared = try records.latest(.sharing, about: ids)
        for id in ids {
            guard let record = awards[id], record.body != nil else { continue }
            let award = try AwardedBadge(record)
            let own = try statuses[id].map { try AwardStatus($0) } ?? .standing
            let status = try status(of: award, own: own, in: records)
            try addLaterIssue(of: award, to: &portion, in: records)
            try addHostedAssertion(of: award, status, to: &portion, in: records)
            guard shared[id] != nil else { continue }
            try addPage(of: award, status, publisher: publisher, to: &portion, in: records)
        }
        return portion
    }

    /// A badge that was issued again stands where the issues before it say that a later one would. Its address is not
    /// listed: whoever has a badge finds its own, and nobody finds the others.
    private func addLaterIssue(
        of award: AwardedBadge, to portion: inout PublicationPortion, in records: any RecordReading
    ) throws {
        guard award.issue > 1, let url = award.refreshAddress else { return }
        let path = try settings.path(of: url)
        let digest = award.badges[AwardedBadge.name(of: .openBadges3)]
        // What was erased is published no more.
        if let bytes = try digest.flatMap({ try records.content($0) }) {
            portion.files.append(PublishedFile(path, bytes))
        } else {
            portion.absent.append(path)
        }
    }

    /// A hosted assertion, and once it does not count a document that says so in its place (Open Badges 2.0, "Hosted
    /// Badges"). A second file beside that of a revoked one tells a web server to answer 410.
    private func addHostedAssertion(
        of award: AwardedBadge, _ status: AwardStatus, to portion: inout PublicationPortion,
        in records: any RecordReading
    ) throws {
        guard let url = award.hostedAddress else { return }
        let path = try settings.path(of: url)
        let gone = path + ".gone"
        if status.isRevoked || status.isSuspended {
            var json: JSONObject = [
                "@context": Issuer.openBadges2Context, "id": .text(url.text), "type": "Assertion", "revoked": true,
            ]
            json["revocationReason"] = status.reason.map { .text($0) }
            // A suspension ends, and 410 is for ever.
            if status.isRevoked {
                portion.files.append(PublishedFile(gone, json))
            } else {
                portion.absent.append(gone)
            }
            portion.files.append(PublishedFile(path, json))
            return
        }
        let digest = award.badges[AwardedBadge.name(of: .openBadges2)]
        if let bytes = try digest.flatMap({ try records.content($0) }) {
            portion.files.append(PublishedFile(path, bytes))
        } else {
            portion.absent.append(path)
        }
        portion.absent.append(gone)
    }

    private func addPage(
        of award: AwardedBadge, _ status: AwardStatus, publisher: Publisher, to portion: inout PublicationPortion,
        in records: any RecordReading
    ) throws {
        let sharings = try records.records(.sharing, about: award.id).map { try Sharing($0) }
        let current = sharings.last.flatMap { $0.isShared ? $0 : nil }
        let page = try current.flatMap { try files(of: award, status, shared: $0, publisher: publisher, in: records) }
        portion.files += page ?? []
        let present = Set((page ?? []).map(\.path))
        // What stood under an earlier address stays gone when the badge is shared again.
        portion.absent += Set(sharings.filter(\.isShared).map(\.place)).sorted().flatMap { place in
            Sharing.endings.map { "\(place).\($0)" }.filter { !present.contains($0) }
        }
    }

    /// The page of an award and the badge for download; `nil` when its holder was forgotten.
    private func files(
        of award: AwardedBadge, _ status: AwardStatus, shared: Sharing, publisher: Publisher,
        in records: any RecordReading
    ) throws -> [PublishedFile]? {
        guard let record = try records.latest(.submission, about: award.id), record.body != nil,
            let decision = try Decision.latest(on: .submission(award.id), in: records)
        else { return nil }
        let item = try item(award.slug, version: award.version, in: records)
        guard let badges = try keptBadges(of: award, in: records), let badge = badges.last else { return nil }
        let file: PublishedFile
        let isPicture: Bool
        if let picture = try item.picture.flatMap({ try records.content($0) }) {
            let image = try BadgeImage(picture)
            isPicture = true
            file = PublishedFile("\(shared.place).\(image.format.rawValue)", try image.baking(badges))
        } else {
            isPicture = false
            let isDocument = badge.payload.first == UInt8(ascii: "{")
            file = PublishedFile("\(shared.place).\(isDocument ? "json" : "jwt")", badge.payload)
        }
        let page = AwardPage(
            award: award, achievement: try item.achievement(), submission: try Submission(record), decision: decision,
            status: status, publisher: publisher, badgeAddress: try settings.published(file.path), isPicture: isPicture,
            achievementPlace: "achievements/\(item.reference)", path: file.path)
        return [file, PublishedFile("\(shared.place).html", page.html)]
    }
}
