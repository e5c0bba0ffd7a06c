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
        guard !path.utf8.contains(0), let folder = opendir(path) else { throw SystemError(errno).reading(path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
