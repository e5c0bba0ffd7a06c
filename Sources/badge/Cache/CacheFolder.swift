import Cryptography
private import Glibc
import LinkedData
import RemoteDocuments

/// Answers of web servers in a folder of the person's own: one file for each URL, readable by nobody else.
///
/// Everything about it is best effort: what cannot be read, written or trusted is fetched again, so that no fault of it is
/// worth stopping for.
struct CacheFolder: ResponseStore {
    /// The most bytes of all entries: a few hundred badges with their documents.
    static let greatestSize = 64 << 20
    /// The most entries, so that looking through them stays quick.
    static let mostEntries = 2000

    /// One stored answer.
    struct Entry {
        let response: StoredResponse
        let size: Int
    }

    /// Its path.
    let path: String

    /// `$XDG_CACHE_HOME/open-badges`, or `~/.cache/open-badges`; `nil` without a home.
    static var standard: CacheFolder? {
        let caches =
            EnvironmentVariable.value("XDG_CACHE_HOME") ?? EnvironmentVariable.value("HOME").map { "\($0)/.cache" }
        // XDG Base Directory Specification: a relative path is to be ignored.
        guard let caches, caches.hasPrefix("/") else { return nil }
        return CacheFolder(path: "\(caches)/open-badges")
    }

    func bytes(for url: String) -> [UInt8]? {
        fileName(for: url).flatMap { content(of: $0) }
    }

    func keep(_ bytes: [UInt8], for url: String) {
        guard let name = fileName(for: url), let digest = Self.digest(of: bytes), makeFolder() else { return }
        let file = OutputFile("\(path)/\(name)", replacing: true)
        guard (try? file.write(Array("\(digest)\n".utf8) + bytes, readers: .owner)) != nil else { return }
        removeOldest()
    }

    func forget(_ url: String) {
        if let name = fileName(for: url) { unlink("\(path)/\(name)") }
    }

    /// Everything that is stored and undamaged, by URL.
    var entries: [Entry] {
        names.compactMap { name in
            guard let bytes = content(of: name), let response = StoredResponse(bytes) else { return nil }
            return Entry(response: response, size: bytes.count)
        }
        .sorted { $0.response.url.utf8.lexicographicallyPrecedes($1.response.url.utf8) }
    }

    /// Removes every entry, and nothing else that may be in the folder.
    ///
    /// - Returns: how many there were.
    func clear() -> Int {
        names.count { unlink("\(path)/\($0)") == 0 }
    }

    /// The names of entries: digests in hexadecimal.
    private var names: [String] {
        guard let names = try? FolderListing.names(in: path) else { return [] }
        return names.filter { name in
            name.utf8.count == 64 && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        }
    }

    /// A file that somebody has changed or cut off is none.
    private func content(of name: String) -> [UInt8]? {
        guard let bytes = try? InputFile("\(path)/\(name)").read(limit: .stored),
            bytes.count > 65, bytes[64] == UInt8(ascii: "\n")
        else { return nil }
        let content = Array(bytes[65...])
        guard let digest = Self.digest(of: content), bytes.starts(with: digest.utf8) else { return nil }
        return content
    }

    private func fileName(for url: String) -> String? { Self.digest(of: Array(url.utf8)) }

    private static func digest(of bytes: [UInt8]) -> String? {
        (try? HashAlgorithm.sha256.digest(bytes)).map { Hexadecimal.encode($0) }
    }

    /// Makes the folder and the one that it is in.
    private func makeFolder() -> Bool {
        let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
        mkdir(parent, 0o700)
        return mkdir(path, 0o700) == 0 || errno == EEXIST
    }

    /// Removes entries, the oldest first, until what is left is within the limits.
    private func removeOldest() {
        var files = names.compactMap { name -> (name: String, written: timespec, size: Int)? in
            var status = stat()
            guard stat("\(path)/\(name)", &status) == 0 else { return nil }
            return (name, status.st_mtim, Int(status.st_size))
        }
        files.sort { ($0.written.tv_sec, $0.written.tv_nsec) < ($1.written.tv_sec, $1.written.tv_nsec) }
        var (count, size) = (files.count, files.reduce(0) { $0 + $1.size })
        for file in files {
            guard count > Self.mostEntries || size > Self.greatestSize else { return }
            unlink("\(path)/\(file.name)")
            (count, size) = (count - 1, size - file.size)
        }
    }
}
