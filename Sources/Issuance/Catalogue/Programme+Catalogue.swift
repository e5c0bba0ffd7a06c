internal import LinkedData
internal import OpenBadges

extension Programme {
    /// Records an achievement, or a new version of one; what is in the catalogue word for word is left as it is.
    ///
    /// - Parameters:
    ///   - draft: the achievement.
    ///   - actor: an author.
    /// - Throws: `.nameTaken` when another achievement has the title or one of the other names.
    public func add(_ draft: CatalogueDraft, by actor: Slug) throws -> CatalogueItem {
        let slug = try check(draft)
        return try store.write { records in
            _ = try require(.author, of: actor, in: records)
            let (draft, change) = try completed(draft, slug: slug, in: records)
            let earlier = try records.records(.achievement, about: slug.text)
            let last = try earlier.last.map { try CatalogueItem($0) }
            if change == .unchanged, let last { return last }
            let picture = try draft.picture.map { try records.keep($0) } ?? last?.picture
            let version = earlier.count + 1
            let record = try records.append(
                RecordDraft(
                    .achievement, about: slug.text, key: "achievement/\(slug.text)/\(version)", by: actor.text,
                    body: CatalogueItem.body(of: draft, version: version, picture: picture)),
                at: now(), random: random)
            return try CatalogueItem(record)
        }
    }

    /// The name under which a draft will be found; refuses what no catalogue could hold.
    func check(_ draft: CatalogueDraft) throws -> Slug {
        try StatementText.check(draft.title, of: "name of the achievement", limit: 1000)
        // A pasted one may be about something else, or nobody's: they are recorded after they were checked.
        guard draft.document["endorsement"] == nil, draft.document["endorsementJwt"] == nil else {
            throw ProgrammeError.endorsementPasted
        }
        if let picture = draft.picture { _ = try BadgeImage(picture) }
        return try draft.slug ?? Slug(from: draft.title)
    }

    /// A draft that says where its picture can be seen: readers of badges ask for an address, and the programme has one for
    /// the picture of each version.
    ///
    /// - Parameters:
    ///   - version: the number that it has, or would get.
    ///   - last: the version before, whose picture it keeps.
    private func withImage(
        _ draft: CatalogueDraft, slug: Slug, version: Int, after last: CatalogueItem?, in records: any RecordReading
    ) throws -> CatalogueDraft {
        let isOwn = draft.document["image"]?.object?["id"]?.text.map { isAddress($0, ofPictureOf: slug) } ?? false
        guard draft.document["image"] == nil || isOwn else { return draft }
        var draft = draft
        if let picture = try draft.picture ?? last?.picture.flatMap({ try records.content($0) }) {
            let place = "\(settings.usualPlace(of: slug))/\(version)"
            let address = try settings.published("\(place).\(BadgeImage(picture).format.rawValue)")
            var image = draft.document["image"]?.object ?? ["id": .text(address.text), "type": "Image"]
            image["id"] = .text(address.text)
            draft.document["image"] = .object(image)
        } else {
            // Where it would have been there is none.
            draft.document["image"] = nil
        }
        return draft
    }

    /// Whether the programme itself publishes a picture of an achievement there, that of one of its versions.
    private func isAddress(_ text: String, ofPictureOf slug: Slug) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last,
            text == "\(settings.address.text)\(settings.usualPlace(of: slug))/\(name)"
        else {
            return false
        }
        return ["png", "svg"].contains { name.hasSuffix(".\($0)") && Int(name.dropLast(4)) != nil }
    }

    /// A draft as it is held against the version before, and recorded when it says something else.
    func completed(
        _ draft: CatalogueDraft, slug: Slug, in records: any RecordReading
    ) throws -> (draft: CatalogueDraft, change: CatalogueChange) {
        let last = try records.latest(.achievement, about: slug.text).map { try CatalogueItem($0) }
        let draft = draft.following(last)
        let same = try withImage(draft, slug: slug, version: last?.version ?? 1, after: last, in: records)
        let change = try change(same, slug: slug, in: records)
        guard change == .newVersion, let last else { return (same, change) }
        return (try withImage(draft, slug: slug, version: last.version + 1, after: last, in: records), change)
    }

    /// What recording a draft changes; refuses what would be mistaken for something else in the catalogue.
    private func change(
        _ draft: CatalogueDraft, slug: Slug, in records: any RecordReading
    ) throws -> CatalogueChange {
        try refuseTakenNames(of: draft, title: draft.title, slug: slug, in: records)
        let earlier = try records.records(.achievement, about: slug.text)
        guard let record = earlier.last, let earlierBody = record.body else { return .added }
        let item = try CatalogueItem(record)
        let picture = try draft.picture.map { try ContentDigest(of: $0) } ?? item.picture
        let body = CatalogueItem.body(of: draft, version: item.version, picture: picture)
        if try body.canonicalized() == earlierBody.canonicalized() { return .unchanged }
        try refuseUsedVersion(of: draft, after: earlier)
        return .newVersion
    }

    /// Publishes a version: from then on it can be earned, and everybody can read it.
    ///
    /// - Throws: everything that is missing; `.notReviewed` where the policy asks for a review of the design.
    @discardableResult
    public func publish(_ slug: Slug, version: Int? = nil, by actor: Slug) throws -> CatalogueItem {
        try store.write { records in
            _ = try require(.author, of: actor, in: records)
            let item = try self.item(slug, version: version, in: records)
            try checkPublication(of: item, in: records)
            try checkUse(of: item, in: records)
            _ = try records.append(
                RecordDraft(
                    .publication, about: slug.text, key: "publication/\(item.reference)", by: actor.text,
                    body: ["version": .number(JSONNumber(item.version))]),
                at: now(), random: random)
            return item
        }
    }

    /// The catalogue: the last version of each achievement.
    public func catalogue() throws -> [CatalogueItem] {
        try store.read { records in try records.latest(.achievement).map { try CatalogueItem($0) } }
    }

    /// The version of each achievement that can be earned.
    public func publishedVersions() throws -> [Slug: Int] {
        try store.read { records in
            var versions: [Slug: Int] = [:]
            for record in try records.latest(.publication) {
                versions[try Slug(record.subject)] = try record.publishedVersion
            }
            return versions
        }
    }

    /// The last version of what people mean by a name, or one version as `NAME/VERSION`.
    public func item(named name: String) throws -> CatalogueItem {
        try store.read { records in
            if let record = try records.record(key: "achievement/\(name)") { return try CatalogueItem(record) }
            guard let slug = try slug(named: name, in: records) else { throw ProgrammeError.unknownAchievement(name) }
            return try item(slug, version: nil, in: records)
        }
    }

    /// The version that can be earned: the last that was published.
    func publishedItem(_ slug: Slug, in records: any RecordReading) throws -> CatalogueItem {
        guard let publication = try records.latest(.publication, about: slug.text) else {
            // What is not in the catalogue at all is no draft.
            _ = try item(slug, version: nil, in: records)
            throw ProgrammeError.notPublished(slug.text)
        }
        return try item(slug, version: publication.publishedVersion, in: records)
    }

    func item(_ slug: Slug, version: Int?, in records: any RecordReading) throws -> CatalogueItem {
        let record =
            try version.map { try records.record(key: "achievement/\(slug.text)/\($0)") }
            ?? records.latest(.achievement, about: slug.text)
        guard let record else { throw ProgrammeError.unknownAchievement(version.map { "\(slug)/\($0)" } ?? slug.text) }
        return try CatalogueItem(record)
    }

    /// The achievement that people mean by a name; one that is typed without its accents, if that can mean no other.
    func slug(named name: String, in records: any RecordReading) throws -> Slug? {
        if try records.latest(.achievement, about: name) != nil { return try Slug(name) }
        let wanted = Self.folded(name)
        let items = try records.latest(.achievement).map { try CatalogueItem($0) }
        let named = items.first { item in ([item.name] + item.aliases).contains { Self.folded($0) == wanted } }
        if let named { return named.slug }
        let typed = SearchText(name)
        let alike = items.filter { item in ([item.name] + item.aliases).contains { SearchText($0) == typed } }
        return alike.count == 1 ? alike.first?.slug : nil
    }

    /// Two achievements with one name could not be told apart by the people who earn them.
    private func refuseTakenNames(
        of draft: CatalogueDraft, title: String, slug: Slug, in records: any RecordReading
    ) throws {
        let names = ([title] + (draft.aliases ?? [])).map(Self.folded)
        let id = draft.document["id"]?.text
        for record in try records.latest(.achievement) where record.subject != slug.text {
            let other = try CatalogueItem(record)
            for name in [other.name] + other.aliases where names.contains(Self.folded(name)) {
                throw ProgrammeError.nameTaken(name, by: other.slug.text)
            }
            if let id, let otherID = other.document["id"]?.text, id.utf8.elementsEqual(otherID.utf8) {
                throw ProgrammeError.nameTaken(id, by: other.slug.text)
            }
        }
    }

    /// Two versions that call themselves the same could not be told apart on the badges.
    private func refuseUsedVersion(of draft: CatalogueDraft, after earlier: [Record]) throws {
        guard let stated = draft.document["version"] else { return }
        for record in earlier where try CatalogueItem(record).document["version"] == stated {
            throw ProgrammeError.sameVersion(record.subject, stated.text ?? "")
        }
    }

    /// Checks that a version has what it needs to be earned.
    func checkPublication(of item: CatalogueItem, in records: any RecordReading) throws {
        try Self.refuseAlignmentsWithoutAddress(in: item.document, slug: item.slug)
        _ = try item.achievement()
        for member in item.members where !isMember(try publishedItem(member, in: records), of: item) {
            throw ProgrammeError.notMember(member.text, of: item.slug.text)
        }
        try checkPlace(of: item, in: records)
        let policy = try policy(in: records)
        guard policy.designReviewers > 0, policy.designRubric != item.slug else { return }
        let design = ReviewSubject.design(item.slug, version: item.version)
        guard let decision = try Decision.latest(on: design, in: records), decision.outcome.permits else {
            throw ProgrammeError.notReviewed(item.reference)
        }
        try checkPermission(by: decision, of: design, round: decision.round, in: records)
    }

    /// Checks that what is published can be judged and awarded: whoever hands in work for it would find out too late.
    private func checkUse(of item: CatalogueItem, in records: any RecordReading) throws {
        try checkAward(of: item.document)
        guard item.members.isEmpty, try !policy(in: records).acceptsOutsideAssessment else { return }
        _ = try Rubric(of: item.achievement())
    }

    /// Checks that a badge can be made of an achievement in each standard of the programme, and that its rubric can be scored.
    func checkAward(of document: JSONObject) throws {
        let achievement = try V3.Achievement(forAward: document)
        if settings.standards.contains(.openBadges2), achievement.image == nil {
            throw BuildingError.missing([.achievementImage])
        }
        try Rubric(ifScored: achievement)?.refuseSameNames()
    }

    /// The model names only the first alignment that lacks an address; an author wants to hear of all.
    static func refuseAlignmentsWithoutAddress(in document: JSONObject, slug: Slug) throws(ProgrammeError) {
        let lacking = (document["alignment"]?.elements ?? []).filter { $0.object?["targetUrl"]?.text == nil }
            .map { $0.object?["targetName"]?.text ?? "without a name" }
        guard lacking.isEmpty else { throw .alignmentsWithoutAddress(slug.text, lacking) }
    }

    /// Nobody who asks for this achievement may be given something else, and nobody this one who asks for something else.
    private func checkPlace(of item: CatalogueItem, in records: any RecordReading) throws {
        let place = settings.place(of: item)
        guard !settings.isTaken(place) else { throw ProgrammeError.achievementAddress(item.slug.text, place) }
        var keys: [String] = []
        for record in try records.latest(.publication) where record.subject != item.slug.text {
            keys.append("achievement/\(record.subject)/\(try record.publishedVersion)")
        }
        for record in try records.records(keys: keys).values {
            let other = try CatalogueItem(record)
            let others = [settings.place(of: other), settings.usualPlace(of: other)]
            guard !others.contains(place), !others.contains(settings.usualPlace(of: item)) else {
                throw ProgrammeError.achievementAddress(item.slug.text, place)
            }
        }
    }

    /// A name without the differences that people do not see: case of ASCII letters, white space, and characters that are not
    /// shown.
    static func folded(_ name: String) -> String {
        let isSeen = { (scalar: Unicode.Scalar) in scalar.isASCII || !scalar.properties.isDefaultIgnorableCodePoint }
        let words = String(String.UnicodeScalarView(name.unicodeScalars.filter(isSeen))).split { $0.isWhitespace }
        let bytes = words.joined(separator: " ").utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }
}
