import Diagnostics
import OpenBadges

/// A ZIP archive with badges, as platforms export them.
struct BadgeArchive {
    private let path: String
    private let archive: Result<ZIPArchive, ZIPError>

    /// - Returns: `nil` for a file that does not begin as an archive, and for one that cannot be opened: whoever reads it as
    ///   a badge says why.
    init?(_ path: String, size: Int) {
        let file = InputFile(path)
        guard let head = try? file.head(), ZIPArchive.begins(with: head) else { return nil }
        self.path = path
        archive = Result { () throws(ZIPError) in
            try ZIPArchive(size: size) { place, count throws(ZIPError) in
                do throws(FileError) {
                    return try file.part(at: place, count: count)
                } catch {
                    throw .unreadable(error.account)
                }
            }
        }
    }

    /// Every file in it that calls itself a badge or begins like one, in the order of their names; or the archive itself
    /// with the reason why it cannot be read.
    func contents() -> [VerificationInput] {
        switch archive {
        case .failure(let error): return [VerificationInput(name: path, failure: error)]
        case .success(let archive):
            return archive.entries.filter(Self.isVisible).map { ArchivedFile(archive: archive, entry: $0) }
                .filter { file in
                    BadgeLikeness.isLikely(name: file.entry.name) {
                        Array(try file.content().prefix(FileSizeLimit.head))
                    }
                }
                .sorted { Array($0.entry.name.utf8).lexicographicallyPrecedes(Array($1.entry.name.utf8)) }
                .map { VerificationInput(name: "\(path)/\($0.entry.name)", size: $0.entry.size, archived: $0) }
        }
    }

    /// Names that begin with a point are hidden, and one system adds a folder of its own.
    private static func isVisible(_ entry: ZIPArchive.Entry) -> Bool {
        entry.name.split(separator: "/").allSatisfy { ($0 == ".." || !$0.hasPrefix(".")) && $0 != "__MACOSX" }
    }
}

/// A file in an archive.
struct ArchivedFile: Sendable {
    let archive: ZIPArchive
    let entry: ZIPArchive.Entry

    /// The bytes, under the same limits as those of a file alone.
    func content() throws(ZIPError) -> [UInt8] {
        let bytes = try archive.content(of: entry, limit: FileSizeLimit.imageBytes)
        guard bytes.count <= FileSizeLimit.byContent.bytes(startingWith: Array(bytes.prefix(FileSizeLimit.head))) else {
            throw .tooLarge
        }
        return bytes
    }
}
