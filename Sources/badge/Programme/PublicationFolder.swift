import Issuance
import LinkedData

/// The folder that a web server serves.
struct PublicationFolder {
    /// The folder.
    let path: String

    /// Makes the folder, unless it is one in which an office keeps what nobody else may see.
    func make() throws {
        let names: [String]
        do {
            names = try FolderListing.names(in: path)
        } catch .missing {
            return try FolderMaking.make(path)
        }
        guard !names.contains("programme.json"), !names.contains("issuer.pem") else {
            throw PublicationError.office(folder: path)
        }
    }

    /// Writes what has changed: each file as a whole, and the index of addresses last.
    ///
    /// - Returns: how many files were written.
    func write(_ files: [PublishedFile]) throws -> Int {
        var index = JSONObject()
        var written = 0
        for file in files {
            if file.isListed { index[MemberName(file.url.text)] = .text(file.path) }
            try makeFolders(above: file.path)
            if try write(file.bytes, to: file.path) { written += 1 }
        }
        _ = try write(index.serialized(indentation: 2) + [UInt8(ascii: "\n")], to: DocumentFolder.indexName)
        return written
    }

    /// The files that are missing or say something else.
    func outdated(_ files: [PublishedFile]) throws -> [String] {
        try files.filter { file in try content(of: file.path) != file.bytes }.map(\.path)
    }

    /// Refuses to publish from records that do not hold what was published here before: a list of revocations could
    /// forget one.
    func refuseOlder(than programme: Programme) throws {
        let object: JSONObject
        do {
            object = try OfficeFile.object(
                in: InputFile("\(path)/\(Programme.headPath)"), what: "published end of the records")
        } catch FileError.missing {
            return
        }
        guard let head = ChainHead(object), try programme.holds(head) else {
            throw PublicationError.older(folder: path, record: ChainHead(object)?.number ?? 0)
        }
    }

    private func write(_ bytes: [UInt8], to name: String) throws -> Bool {
        if try content(of: name) == bytes { return false }
        try OutputFile("\(path)/\(name)", replacing: true).write(bytes)
        return true
    }

    private func content(of name: String) throws -> [UInt8]? {
        do {
            return try InputFile("\(path)/\(name)").read(limit: .archive)
        } catch FileError.missing {
            return nil
        }
    }

    private func makeFolders(above name: String) throws {
        let steps = name.split(separator: "/").dropLast()
        for count in steps.indices {
            try FolderMaking.make("\(path)/\(steps[...count].joined(separator: "/"))")
        }
    }
}
