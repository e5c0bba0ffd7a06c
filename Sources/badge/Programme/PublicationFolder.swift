private import Glibc
import Issuance
import LinkedData

/// The folder that a web server serves.
struct PublicationFolder {
    /// The folder.
    let path: String

    /// What a run has done.
    struct Tally: Hashable {
        /// Files that were looked at.
        var files = 0
        /// Files that are new, or say something else now.
        var written = 0
        /// Files that are there no more.
        var removed = 0
    }

    /// Makes the folder, unless it is one in which an office keeps what nobody else may see.
    func make() throws {
        let names: [String]
        do {
            names = try FolderListing.names(in: path)
        } catch .missing {
            try FolderMaking.make(path)
            return
        }
        guard !names.contains("programme.json"), !names.contains("issuer.pem") else {
            throw PublicationError.office(folder: path)
        }
    }

    /// Brings the folder to what the records say: each file as a whole, and the index of addresses last.
    ///
    /// - Parameter isWhole: whether every file is looked at, and not only what has changed since the folder was published
    ///   last.
    func publish(_ programme: Programme, signedBy signer: Signer, isWhole: Bool) throws -> Tally {
        let head = try head(in: programme)
        var index = JSONObject()
        var tally = Tally()
        var awardFiles: Set<String> = []
        var folders: Set<String> = []
        let known = isWhole ? nil : head
        var isComplete = true
        try programme.publish(signedBy: signer, after: known) { portion in
            isComplete = portion.isComplete
            for file in portion.files {
                for address in file.addresses { index[MemberName(address.text)] = .text(file.path) }
                if isComplete { awardFiles.insert(file.path) }
            }
            let changed = try portion.files.filter { try content(of: $0.path) != $0.bytes }
            try write(changed, making: &folders)
            for name in portion.absent where try remove(name) { tally.removed += 1 }
            tally.files += portion.files.count
            tally.written += changed.count
        }
        if isComplete { tally.removed += try removeAll(but: awardFiles) }
        // Hosted assertions are found by whoever has one of them; the folder as such gives none away.
        let hosted = ProgrammeSettings.assertionFolder + "/"
        if programme.settings.assertions == .hosted {
            index[MemberName(programme.settings.address.text + hosted)] = .text(hosted)
        }
        let bytes = index.serialized(indentation: 2) + [UInt8(ascii: "\n")]
        if try content(of: DocumentFolder.indexName) != bytes {
            try OutputFile("\(path)/\(DocumentFolder.indexName)", replacing: true).write(bytes)
        }
        return tally
    }

    /// The files that are missing or say something else, and those that should be gone.
    func outdated(_ portion: PublicationPortion) throws -> [String] {
        try portion.files.filter { file in try content(of: file.path) != file.bytes }.map(\.path)
            + portion.absent.filter { try content(of: $0) != nil }
    }

    /// What was published here before.
    ///
    /// - Throws: `.older` when this programme does not hold it: a list of revocations could forget one.
    func head(in programme: Programme) throws -> PublishedHead? {
        let object: JSONObject
        do {
            object = try OfficeFile.object(
                in: InputFile("\(path)/\(Programme.headPath)"), what: "published end of the records")
        } catch FileError.missing {
            return nil
        }
        guard let head = PublishedHead(object), try programme.holds(head.end) else {
            throw PublicationError.older(folder: path, record: ChainHead(object)?.number ?? 0)
        }
        return head
    }

    /// So many files are written one by one.
    private static let few = 32

    private func write(_ files: [PublishedFile], making folders: inout Set<String>) throws {
        for file in files { try makeFolders(above: file.path, known: &folders) }
        guard files.count > Self.few else {
            for file in files { try OutputFile("\(path)/\(file.path)", replacing: true).write(file.bytes) }
            return
        }
        try OutputFile.writeAll(
            files.map { (OutputFile("\(path)/\($0.path)", replacing: true), $0.bytes) })
    }

    /// Whether there was something to remove.
    private func remove(_ name: String) throws -> Bool {
        let file = "\(path)/\(name)"
        if unlink(file) == 0 { return true }
        guard errno == ENOENT || errno == ENOTDIR else { throw SystemError(errno).writing(file) }
        return false
    }

    /// Removes from the folders of awards what is not published.
    private func removeAll(but files: Set<String>) throws -> Int {
        var removed = 0
        for folder in ProgrammeSettings.awardFolders {
            for name in try names(in: folder) {
                // Two characters name a folder of files whose names begin with them.
                let names = name.utf8.count == 2 ? try names(in: "\(folder)/\(name)").map { "\(name)/\($0)" } : [name]
                for name in names where !files.contains("\(folder)/\(name)") {
                    if try remove("\(folder)/\(name)") { removed += 1 }
                }
            }
        }
        return removed
    }

    private func names(in folder: String) throws -> [String] {
        do throws(FileError) {
            return try FolderListing.names(in: "\(path)/\(folder)")
        } catch .missing {
            return []
        }
    }

    private func content(of name: String) throws -> [UInt8]? {
        do {
            return try InputFile("\(path)/\(name)").read(limit: .archive)
        } catch FileError.missing {
            return nil
        }
    }

    private func makeFolders(above name: String, known: inout Set<String>) throws {
        let steps = name.split(separator: "/").dropLast()
        for count in steps.indices {
            let folder = steps[...count].joined(separator: "/")
            if known.insert(folder).inserted { try FolderMaking.make("\(path)/\(folder)") }
        }
    }
}
