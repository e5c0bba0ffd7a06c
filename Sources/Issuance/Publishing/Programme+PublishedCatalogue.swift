internal import LinkedData
internal import OpenBadges

extension Programme {
    /// Each achievement under its own address, and every version that was published under one of its own: as a document, as a
    /// page, with its picture, and in the words of 2.0. With them the feed and the page of the whole catalogue.
    func catalogueFiles(by issuer: Issuer, in records: any RecordReading) throws -> [PublishedFile] {
        var files: [PublishedFile] = []
        var catalogue: [PublishedAchievement] = []
        for latest in try records.latest(.publication) {
            let achievement = try publishedAchievement(latest, in: records)
            catalogue.append(achievement)
        }
        let publisher = Publisher(issuer)
        for achievement in catalogue {
            files += try self.files(of: achievement, publisher: publisher, in: records)
        }
        files += try badgeClasses(of: catalogue, by: issuer, in: records)
        let feed = try CatalogueFeed(achievements: catalogue, settings: settings).json
        let url = try settings.published("catalogue.json")
        files.append(PublishedFile("catalogue.json", at: [url], feed))
        files.append(PublishedFile("index.html", CataloguePage(achievements: catalogue, publisher: publisher).html))
        return files
    }

    private func publishedAchievement(
        _ latest: Record, in records: any RecordReading
    ) throws -> PublishedAchievement {
        let slug = try Slug(latest.subject)
        var versions: [PublishedAchievement.Version] = []
        for publication in try records.records(.publication, about: latest.subject) {
            let item = try item(slug, version: publication.publishedVersion, in: records)
            let picture = try item.picture.flatMap { try records.content($0) }
            let ending = try picture.map { try BadgeImage($0).format.rawValue }
            versions.append(
                PublishedAchievement.Version(
                    item: item, achievement: try item.achievement(), date: publication.date, picture: picture,
                    pictureEnding: ending))
        }
        let now = now()
        let endorsements = try endorsements(of: .achievement(slug), in: records).filter { $0.isCarried(at: now) }
        guard let current = versions.last else { throw ProgrammeError.notPublished(slug.text) }
        let place = settings.place(of: current.item)
        return PublishedAchievement(
            versions: versions, current: current, place: settings.isTaken(place) ? nil : place,
            endorsements: endorsements)
    }

    private func files(
        of published: PublishedAchievement, publisher: Publisher, in records: any RecordReading
    ) throws -> [PublishedFile] {
        var files: [PublishedFile] = []
        func add(_ version: PublishedAchievement.Version, at place: String, _ addresses: [IRI]) throws {
            let json = try document(of: version.item, in: records)
            files.append(PublishedFile("\(place).json", at: addresses, json))
            let page = AchievementPage(published: published, version: version, publisher: publisher, place: place)
            files.append(PublishedFile("\(place).html", page.html))
        }
        for version in published.versions {
            let place = version.place
            try add(version, at: place, [settings.published("\(place).json")])
            if let picture = version.picture, let ending = version.pictureEnding {
                let url = try settings.published("\(place).\(ending)")
                files.append(PublishedFile("\(place).\(ending)", at: [url], picture))
            }
        }
        let current = published.current
        let usual = settings.usualPlace(of: current.item)
        var addresses = [try settings.published("\(usual).json")]
        let own = published.place == nil ? nil : current.achievement.id
        if let own, own.text.hasPrefix(settings.address.text), published.place == usual { addresses.append(own) }
        try add(current, at: usual, addresses)
        if let own, own.text.hasPrefix(settings.address.text), let place = published.place, place != usual {
            try add(current, at: place, [own])
        }
        if let picture = current.picture, let ending = current.pictureEnding {
            let url = try settings.published("\(usual).\(ending)")
            files.append(PublishedFile("\(usual).\(ending)", at: [url], picture))
        }
        return files
    }

    private func document(of item: CatalogueItem, in records: any RecordReading) throws -> JSONObject {
        var json: JSONObject = ["@context": ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]]
        let endorsements = try carriedEndorsements(of: .achievement(item.slug), in: records)
        json.append(try item.achievement(with: endorsements).json)
        return json
    }

    /// Every version that may stand in a badge, in the words of 2.0; not those without a picture, of which 2.0 knows none.
    private func badgeClasses(
        of catalogue: [PublishedAchievement], by issuer: Issuer, in records: any RecordReading
    ) throws -> [PublishedFile] {
        guard settings.standards.contains(.openBadges2), let owner = issuer.openBadges2ID else { return [] }
        var items = catalogue.flatMap(\.versions).map(\.item)
        if let rubric = try policy(in: records).designRubric {
            for record in try records.records(.achievement, about: rubric.text) {
                let item = try CatalogueItem(record)
                if !items.contains(where: { $0.reference == item.reference }) { items.append(item) }
            }
        }
        return try items.compactMap { item in
            let achievement = try item.achievement()
            guard achievement.image != nil else { return nil }
            let url = try settings.badgeClass(item)
            var json: JSONObject = ["@context": Issuer.openBadges2Context]
            json.append(try achievement.badgeClass(id: url, owner: owner).json)
            return PublishedFile(try settings.path(of: url), at: [url], json)
        }
    }
}

/// An achievement with every version of it that was published.
struct PublishedAchievement {
    /// One version.
    struct Version {
        let item: CatalogueItem
        let achievement: V3.Achievement
        /// When it was published.
        let date: DateTime
        let picture: [UInt8]?
        /// `svg` or `png`.
        let pictureEnding: String?

        /// Where its files stand, without an ending.
        var place: String { "achievements/\(item.reference)" }
    }

    /// In the order in which they were published.
    let versions: [Version]
    /// The one that can be earned.
    let current: Version
    /// Where the files of the current one are looked for; `nil` when something else stands there.
    let place: String?
    /// What others say in support of it, as of now.
    let endorsements: [ReceivedEndorsement]
}

/// The catalogue for programs: every achievement with its versions, and what each of them changed.
struct CatalogueFeed {
    let achievements: [PublishedAchievement]
    let settings: ProgrammeSettings

    var json: JSONObject {
        get throws {
            let dates = achievements.flatMap(\.versions).map(\.date)
            var json: JSONObject = ["issuer": .text(try settings.issuerID.text)]
            json["updated"] = dates.max { $0.instant < $1.instant }.map { .text($0.text) }
            json["achievements"] = .array(try achievements.map { .object(try entry(of: $0)) })
            return json
        }
    }

    private func entry(of published: PublishedAchievement) throws -> JSONObject {
        let item = published.current.item
        let usual = settings.usualPlace(of: item)
        var entry: JSONObject = [
            "id": .text(published.current.achievement.id.text), "name": .text(item.name),
            "url": .text(try settings.published("\(usual).json").text),
            "page": .text(try settings.published("\(usual).html").text),
            "version": .number(JSONNumber(item.version)),
        ]
        if let ending = published.current.pictureEnding {
            entry["picture"] = .text(try settings.published("\(usual).\(ending)").text)
        }
        if !item.aliases.isEmpty { entry["aliases"] = .array(item.aliases.map { .text($0) }) }
        entry["stack"] = .text(item.stack ?? "to be confirmed")
        var last: CatalogueItem?
        entry["versions"] = .array(
            try published.versions.map { version in
                var json: JSONObject = [
                    "version": .number(JSONNumber(version.item.version)), "published": .text(version.date.text),
                    "url": .text(try settings.published("\(version.place).json").text),
                    "page": .text(try settings.published("\(version.place).html").text),
                ]
                json["label"] = version.achievement.version.map { .text($0.best) }
                if let last {
                    json["changes"] = .array(try Self.changes(from: last, to: version.item).map { .text($0) })
                }
                last = version.item
                return .object(json)
            })
        return entry
    }

    /// The members that another version has, lacks, or fills with other words.
    private static func changes(from old: CatalogueItem, to new: CatalogueItem) throws -> [String] {
        func content(_ value: JSONValue?) throws -> [UInt8]? {
            try value.map { try (["v": $0] as JSONObject).canonicalized() }
        }
        let names = (new.document.members + old.document.members).map(\.name)
        var changed: [String] = []
        for name in names where !changed.contains(name.text) {
            // The order of members, and how numbers are spelt, say nothing.
            if try content(old.document[name]) != content(new.document[name]) { changed.append(name.text) }
        }
        if old.picture != new.picture { changed.append("picture") }
        return changed
    }
}
