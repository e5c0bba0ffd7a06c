import Glibc

/// The names in a folder.
enum FolderListing {
    /// The path of a folder from the root, without links in it.
    static func path(of name: String) throws(FileError) -> String {
        guard !name.utf8.contains(0), let path = realpath(name, nil) else { throw SystemError(errno).reading(name) }
        defer { free(path) }
        return String(cString: path)
    }

    /// The names of everything in a folder except itself and its parent, in the order of their bytes.
    static func names(in path: String) throws(FileError) -> [String] {
        guard !path.utf8.contains(0) else { throw .missing(path: path) }
        let names: [[UInt8]]
        do throws(SystemError) {
            names = try SystemPath.names(in: SystemPath.bytes(of: path))
        } catch {
            throw error.reading(path)
        }
        return names.map { String(decoding: $0, as: UTF8.self) }.filter { $0 != "." && $0 != ".." }.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
    }
}
