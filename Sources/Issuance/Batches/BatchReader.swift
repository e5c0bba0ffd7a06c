import LinkedData
import OpenBadges

/// Makes entries of the rows of a table.
struct BatchReader {
    let programme: Programme
    let options: Programme.BatchOptions
    let columns: TableColumns<BatchField>
    let digest: ContentDigest

    /// Who is to approve the rows.
    var officer: Person?
    private var lines: [BatchClaim: Int] = [:]
    private var earlier = EarlierClaims()
    private var items: [String: CatalogueItem] = [:]
    private var achievements: [Slug: V3.Achievement] = [:]

    init(
        programme: Programme, options: Programme.BatchOptions, columns: TableColumns<BatchField>, digest: ContentDigest
    ) {
        self.programme = programme
        self.options = options
        self.columns = columns
        self.digest = digest
    }

    /// Reads what was handed in before, so that a table with one more row does not give the others a second badge.
    mutating func note(handedInBefore records: any RecordReading) throws {
        try earlier.note(records)
    }

    /// The names of columns that no row uses.
    var unusedColumns: [String] {
        columns.unused(besides: Set(achievements.values.flatMap(\.resultDescription).map(\.name.best)))
    }

    /// The entry of a row.
    mutating func entry(_ row: DelimitedTable.Row, in records: any RecordReading) throws -> Batch.Entry {
        try columns.refuseSurplus(in: row)
        guard let recipient = columns.text(.recipient, in: row) else {
            throw BatchError.missing(BatchField.recipient.rawValue)
        }
        if let officer, officer.isKnown(as: recipient) { throw ProgrammeError.ownWork(officer.id.text) }
        guard let name = columns.text(.achievement, in: row) ?? options.achievement else {
            throw BatchError.missing(BatchField.achievement.rawValue)
        }
        let item = try item(named: name, in: records)
        var draft = SubmissionDraft(recipient: recipient)
        draft.narrative = columns.text(.narrative, in: row)
        draft.role = columns.text(.role, in: row)
        draft.term = columns.text(.term, in: row)
        draft.assessor = try columns.text(.assessor, in: row).map(Self.assessor)
        draft.evidence = try evidence(in: row)
        try draft.check()
        let claim = BatchClaim(recipient: recipient, slug: item.slug, term: draft.term)
        let id = try claim.identifier(inLine: row.line, of: digest)
        if let line = lines.updateValue(row.line, forKey: claim) {
            lines[claim] = line
            throw BatchError.repeated(line: line)
        }
        try earlier.refuse(claim, as: id, in: records)
        return Batch.Entry(
            line: row.line, id: id, item: item, draft: draft, levels: try levels(of: item, in: row),
            isRecorded: earlier.hold(claim, as: id))
    }

    private mutating func item(named name: String, in records: any RecordReading) throws -> CatalogueItem {
        if let known = items[name] { return known }
        guard let slug = try programme.slug(named: name, in: records) else {
            throw ProgrammeError.unknownAchievement(name)
        }
        let item = try programme.publishedItem(slug, in: records)
        items[name] = item
        return item
    }

    /// A level for every criterion, each at or above the required one.
    private mutating func levels(of item: CatalogueItem, in row: DelimitedTable.Row) throws -> [ScoreSheet.Score] {
        let achievement = try achievements[item.slug] ?? item.achievement()
        achievements[item.slug] = achievement
        // Without criteria there is nothing to score.
        guard let rubric = Rubric(ifScored: achievement) else { return [] }
        var missing: [String] = []
        var levels: [ScoreSheet.Score] = []
        for criterion in rubric.criteria {
            let name = criterion.name.best
            guard let level = columns.text(below: name, in: row) ?? options.level else {
                missing.append(name)
                continue
            }
            levels.append(try Rubric.score("\(criterion.id.text)=\(level)", for: achievement))
        }
        guard missing.isEmpty else { throw BatchError.noLevel(missing) }
        let below = rubric.below(levels)
        guard below.isEmpty else { throw BatchError.below(below) }
        return levels
    }

    private func evidence(in row: DelimitedTable.Row) throws -> [EvidenceItem] {
        let words = (columns.text(.evidence, in: row) ?? "").split { $0.isWhitespace || $0 == "|" }
        return try words.enumerated().map { index, word in
            guard let address = IRI(String(word)), address.isWebAddress else {
                throw BatchError.unsuitable(BatchField.evidence.rawValue, String(word))
            }
            return try EvidenceItem(name: "Evidence \(index + 1)", place: .link(address), visibility: .open)
        }
    }

    private static func assessor(_ text: String) throws(BatchError) -> Assessor {
        guard let link = NamedLink(text) else { throw .unsuitable(BatchField.assessor.rawValue, text) }
        return Assessor(id: link.address, name: link.name)
    }
}
