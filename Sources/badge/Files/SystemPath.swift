import Glibc

/// The path of a file as the system knows it.
///
/// Names are bytes, and those out of old archives are often not UTF-8: of such a name a text holds what could be read, with the
/// replacement character in the place of the rest. It is looked up in its folder.
enum SystemPath {
    /// The bytes of a path, with nought behind them: of the one file that could be meant, or of the text as it stands.
    static func bytes(of path: String) -> [CChar] {
        let plain = Array(path.utf8CString)
        var status = stat()
        guard path.unicodeScalars.contains(replacement), lstat(plain, &status) != 0 else { return plain }
        return found(path) ?? plain
    }

    /// What stands in the place of bytes that are no UTF-8.
    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// - Returns: `nil` when there is no such file, or more than one that could be meant.
    private static func found(_ path: String) -> [CChar]? {
        var bytes: [UInt8] = []
        for (number, name) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: "/")) }
            guard name.unicodeScalars.contains(replacement) else {
                bytes += name.utf8
                continue
            }
            let names = try? self.names(in: terminated(bytes.isEmpty ? [UInt8(ascii: ".")] : bytes))
            let alike = names?.filter { String(decoding: $0, as: UTF8.self).utf8.elementsEqual(name.utf8) } ?? []
            guard alike.count == 1 else { return nil }
            bytes += alike[0]
        }
        return terminated(bytes)
    }

    private static func terminated(_ bytes: [UInt8]) -> [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

    /// The names of everything in a folder.
    static func names(in path: [CChar]) throws(SystemError) -> [[UInt8]] {
        guard let folder = opendir(path) else { throw SystemError(errno) }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            withUnsafeBytes(of: &entry.pointee.d_name) { name in names.append(Array(name.prefix { $0 != 0 })) }
        }
        return names
    }
}
