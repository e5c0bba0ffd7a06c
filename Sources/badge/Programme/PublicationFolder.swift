import Issuance
import LinkedData

/// The folder that a web server serves.
struct PublicationFolder {
    /// The folder.
    let path: String

    /// Writes what has changed: each file as a whole, and the index of addresses last.
    ///
    /// - Returns: how many files were written.
    func write(_ files: [PublishedFile]) throws -> Int {
        try FolderMaking.make(path)
        var index = JSONObject()
        var written = 0
        for file in files {
            index[MemberName(file.url.text)] = .text(file.path)
            try makeFolders(above: file.path)
            if try write(file.bytes, to: file.path) { written += 1 }
        }
        _ = try write(index.serialized(indentation: 2) + [UInt8(ascii: "\n")], to: DocumentFolder.indexName)
        return written
    }

    private func write(_ bytes: [UInt8], to name: String) throws -> Bool {
        let file = "\(path)/\(name)"
        do {
            if try InputFile(file).read(limit: .archive) == bytes { return false }
        } catch FileError.missing {
            // It is written for the first time.
        }
        try OutputFile(file, replacing: true).write(bytes)
        return true
    }

    private func makeFolders(above name: String) throws {
        let steps = name.split(separator: "/").dropLast()
        for count in steps.indices {
            try FolderMaking.make("\(path)/\(steps[...count].joined(separator: "/"))")
        }
    }
}
