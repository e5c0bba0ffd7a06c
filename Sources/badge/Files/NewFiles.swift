private import Glibc

/// What a step has made, to be taken away again when the step fails. What was there before is never touched.
struct NewFiles {
    private var files: [String] = []
    private var folders: [String] = []

    /// Makes a folder inside one that exists; a folder that is there already is left as it is.
    mutating func makeFolder(_ path: String) throws(FileError) {
        if try FolderMaking.make(path) { folders.append(path) }
    }

    /// Makes a folder that only this account can look into.
    mutating func makePrivateFolder(_ path: String) throws(FileError) {
        if try FolderMaking.makePrivate(path) { folders.append(path) }
    }

    /// Notes a file that the step may make.
    mutating func expect(_ path: String) {
        if FileStatus(path, followingLinks: false) == nil { files.append(path) }
    }

    /// Removes the files and then the folders, as far as nobody else has put something into them.
    func remove() {
        for file in files { unlink(file) }
        for folder in folders.reversed() { rmdir(folder) }
    }
}
