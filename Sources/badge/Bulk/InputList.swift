import LinkedData

/// Everything that is to be verified in one run, in order.
struct InputList {
    /// What comes out when more is named than a person would read a page about.
    static let mostInFull = 10

    /// The inputs: what was named, and in the place of a folder or a ZIP archive what is in it.
    let inputs: [VerificationInput]
    /// Whether there are so many that each has a line and no more.
    let isLong: Bool
    /// How many symbolic links in folders were left alone.
    let links: Int

    /// Looks at what stands behind the names.
    ///
    /// - Throws: `UsageError` for a folder or an archive without badges, which leaves nothing to judge, and for too many badges.
    init(_ names: [String]) throws {
        var inputs: [VerificationInput] = []
        var links = 0
        var hasFolder = false
        for name in names {
            if name == "-" || IRI(name)?.isWebAddress == true {
                inputs.append(VerificationInput(name: name, size: FileSizeLimit.documentBytes))
                continue
            }
            let status = FileStatus(name)
            if status?.kind == .regular, let archive = BadgeArchive(name, size: status?.size ?? 0) {
                hasFolder = true
                let files = archive.contents()
                guard !files.isEmpty else { throw Self.empty(name) }
                inputs += files
                continue
            }
            guard status?.kind == .folder else {
                inputs.append(VerificationInput(name: name, size: status?.size ?? 0))
                continue
            }
            hasFolder = true
            let contents = try BadgeFolder(name).contents()
            guard !contents.files.isEmpty else { throw Self.empty(name) }
            inputs += contents.files
            links += contents.links
        }
        guard inputs.count <= BadgeFolder.mostFiles else {
            throw UsageError(
                "These are more than \(BadgeFolder.mostFiles) badges, the most for one run.",
                remedy: "Name fewer folders at once.")
        }
        self.inputs = inputs
        self.links = links
        isLong = hasFolder || inputs.count > Self.mostInFull
    }

    private static func empty(_ folder: String) -> UsageError {
        UsageError(
            "There is no badge in \(folder).",
            remedy: """
                Name a folder or a ZIP archive with pictures, JSON documents or tokens. Hidden files and symbolic links in \
                it do not count.
                """
        )
    }
}
