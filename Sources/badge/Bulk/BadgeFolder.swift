import Diagnostics

/// A folder with badges, and with folders in it.
struct BadgeFolder {
    /// The most badges of one run. Their names alone take some 20 MB; a folder with more is most likely not the one that
    /// was meant.
    static let mostFiles = 100_000
    /// How many folders may stand inside each other.
    static let greatestDepth = 64

    /// The path as given, without slashes at its end.
    private let path: String

    /// The folder of that name.
    init(_ path: String) {
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        self.path = String(decoding: bytes, as: UTF8.self)
    }

    /// What was found in a folder.
    struct Contents {
        /// The badge files in the order of their names, byte by byte; those of a folder stand where its name stands.
        var files: [VerificationInput] = []
        /// How many symbolic links were left alone: what they lead to is found by itself, or stands outside of the folder.
        var links = 0
    }

    /// Every file in the folder and in those inside it that calls itself a badge or begins like one. What cannot be looked
    /// at is among them, so that it is reported and not passed over.
    func contents() throws -> Contents {
        var contents = Contents()
        try add(path, depth: 0, to: &contents)
        return contents
    }

    private func add(_ folder: String, depth: Int, to contents: inout Contents) throws {
        let names: [String]
        do throws(FileError) {
            guard depth <= Self.greatestDepth else {
                throw .unreadable(
                    name: folder, reason: Phrase("file.unreadable/depth", ["depth": Self.greatestDepth]))
            }
            names = try FolderListing.names(in: folder)
        } catch {
            contents.files.append(VerificationInput(name: folder, failure: error))
            return
        }
        for name in names where !name.utf8.starts(with: ".".utf8) {
            try add(entry: folder == "/" ? "/\(name)" : "\(folder)/\(name)", depth: depth, to: &contents)
            guard contents.files.count <= Self.mostFiles else {
                throw UsageError(
                    "There are more than \(Self.mostFiles) badges in the folder \(path), the most for one run.",
                    remedy: "Name the folders inside it one after the other.")
            }
        }
    }

    private func add(entry: String, depth: Int, to contents: inout Contents) throws {
        guard let status = FileStatus(entry, followingLinks: false) else {
            contents.files.append(VerificationInput(name: entry))
            return
        }
        switch status.kind {
        case .folder: try add(entry, depth: depth + 1, to: &contents)
        case .regular:
            guard BadgeLikeness.isLikely(InputFile(entry)) else { return }
            contents.files.append(VerificationInput(name: entry, size: status.size))
        case nil: contents.links += 1
        case .pipe, .device, .socket, .other: return
        }
    }
}
