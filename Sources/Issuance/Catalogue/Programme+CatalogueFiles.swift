internal import Diagnostics
internal import LinkedData
internal import OpenBadges

extension Programme {
    /// Reads a catalogue, and says what is wrong with each achievement that cannot be recorded. Nothing is recorded.
    ///
    /// What could not be published for want of something is wrong here already, so that all of it comes out at once.
    ///
    /// - Parameters:
    ///   - columns: the columns of a table that hold something under another name.
    ///   - picture: gives the picture with a name.
    public func readCatalogue(
        _ file: [UInt8], columns: [CatalogueField: String] = [:], picture: (String) throws -> [UInt8]
    ) throws -> CatalogueImport {
        let (rows, unusedColumns) = try CatalogueImport.entries(of: file, columns: columns)
        return try store.read { records in
            var names: [String: Slug] = [:]
            var entries: [CatalogueImport.Entry] = []
            var faults: [Batch.Fault] = []
            for (line, row) in rows {
                do {
                    let entry = try row.get()
                    var draft = try entry.draft(in: settings)
                    draft.picture = try entry.picture.map(picture)
                    let slug = try check(draft)
                    let (completed, change) = try completed(draft, slug: slug, in: records)
                    draft = completed
                    try Self.refuseAlignmentsWithoutAddress(in: draft.document, slug: slug)
                    try checkAward(of: draft.document)
                    let own = [slug.text, draft.title, draft.document["id"]?.text ?? ""] + (draft.aliases ?? [])
                    for name in Set(own.map(Self.folded)) {
                        if let other = names.updateValue(slug, forKey: name) {
                            throw ProgrammeError.nameTaken(name, by: other.text)
                        }
                    }
                    entries.append(CatalogueImport.Entry(line: line, slug: slug, change: change, draft: draft))
                } catch let error as StoreError {
                    throw error
                } catch let error as any ExplainedError {
                    faults.append(Batch.Fault(line: line, reason: error))
                }
            }
            // A member may stand further down in the file than its stack.
            for position in entries.indices.reversed() {
                guard let fault = try unknownMember(of: entries[position], besides: entries, in: records) else {
                    continue
                }
                faults.append(Batch.Fault(line: entries[position].line, reason: fault))
                entries.remove(at: position)
            }
            return CatalogueImport(entries: entries, faults: faults, unusedColumns: unusedColumns)
        }
    }

    /// Why a stack could never be published: a member of it is neither in the catalogue nor in the file.
    private func unknownMember(
        of entry: CatalogueImport.Entry, besides entries: [CatalogueImport.Entry], in records: any RecordReading
    ) throws -> ProgrammeError? {
        for member in entry.draft.members ?? [] where !entries.contains(where: { $0.slug == member }) {
            guard try records.latest(.achievement, about: member.text) != nil else {
                return .unknownAchievement(member.text)
            }
        }
        return nil
    }

    /// Records an achievement of a catalogue that was read.
    public func add(_ entry: CatalogueImport.Entry, by actor: Slug) throws -> CatalogueItem {
        try add(entry.draft, by: actor)
    }

    /// What can be earned: of each achievement the version that was published last.
    public func publishedCatalogue() throws -> [CatalogueItem] {
        try store.read { records in
            try records.latest(.publication).map { record in
                try item(Slug(record.subject), version: record.publishedVersion, in: records)
            }
        }
    }

    /// The picture of an achievement.
    public func picture(of item: CatalogueItem) throws -> [UInt8]? {
        try store.read { records in try item.picture.flatMap { try records.content($0) } }
    }
}
