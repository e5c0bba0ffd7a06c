/// The files in a ZIP archive, read one at a time from where they stand: nothing is unpacked to a disk, and no name in the
/// archive is ever the name of a file.
///
/// APPNOTE 6.3.10 (PKWARE), of which archives of up to 4 GB with files that are stored or deflated are read.
package struct ZIPArchive: Sendable {
    /// Gives so many bytes from a place on; fewer at the end of the archive.
    package typealias Reading = @Sendable (_ place: Int, _ count: Int) throws(ZIPError) -> [UInt8]

    /// A file in the archive.
    package struct Entry: Hashable, Sendable {
        /// Its name, with the folders it is in.
        package let name: String
        /// How many bytes it claims to have.
        package let size: Int

        fileprivate let compressedSize: Int
        fileprivate let method: Int
        fileprivate let checksum: UInt32
        fileprivate let header: Int
        fileprivate let isEncrypted: Bool
    }

    /// The files in the order of the archive's list, without folders.
    package let entries: [Entry]

    private let read: Reading

    /// The most files of an archive.
    package static let mostEntries = 65_534
    /// How many times larger than the archive all of its files may be together. Pictures hardly shrink, and JSON to a
    /// tenth; what grows more is made to fill memories.
    package static let greatestGrowth = 100
    /// The longest list of files.
    private static let longestList = 16 * 1_048_576

    /// Whether a file begins as an archive does.
    package static func begins(with head: [UInt8]) -> Bool {
        head.starts(with: [0x50, 0x4b, 0x03, 0x04]) || head.starts(with: [0x50, 0x4b, 0x05, 0x06])
    }

    /// Reads the list of files.
    ///
    /// - Parameter size: how many bytes the archive has.
    /// - Throws: `.damaged` when the list contradicts the archive, and `.tooLarge` for what is beyond the limits.
    package init(size: Int, read: @escaping Reading) throws(ZIPError) {
        let end = try EndOfList(size: size, read: read)
        guard end.listSize <= Self.longestList else { throw .tooLarge }
        let list = ZIPFields(try read(end.list, end.listSize))
        guard list.count == end.listSize else { throw .damaged }
        var entries: [Entry] = []
        var (place, compressed, content) = (0, 0, 0)
        for _ in 0..<end.count {
            guard list.number(at: place, bytes: 4) == 0x0201_4b50,
                let flags = list.number(at: place + 8, bytes: 2), let method = list.number(at: place + 10, bytes: 2),
                let checksum = list.number(at: place + 16, bytes: 4),
                let compressedSize = list.number(at: place + 20, bytes: 4),
                let size = list.number(at: place + 24, bytes: 4),
                let nameLength = list.number(at: place + 28, bytes: 2),
                let extraLength = list.number(at: place + 30, bytes: 2),
                let commentLength = list.number(at: place + 32, bytes: 2),
                let header = list.number(at: place + 42, bytes: 4),
                let name = list.bytes(at: place + 46, count: nameLength)
            else { throw .damaged }
            guard compressedSize < 0xffff_ffff, size < 0xffff_ffff, header < 0xffff_ffff else { throw .tooLarge }
            place += 46 + nameLength + extraLength + commentLength
            compressed += compressedSize
            content += size
            if name.last == UInt8(ascii: "/") { continue }
            entries.append(
                Entry(
                    name: String(decoding: name, as: UTF8.self), size: size, compressedSize: compressedSize,
                    method: method, checksum: UInt32(truncatingIfNeeded: checksum), header: header,
                    isEncrypted: flags & 1 != 0))
        }
        // Files that share their bytes make a small archive large.
        guard place == end.listSize, compressed <= size else { throw .damaged }
        guard content / Self.greatestGrowth <= size else { throw .tooLarge }
        self.entries = entries
        self.read = read
    }

    /// The content of a file.
    ///
    /// - Parameter limit: the most bytes that are accepted.
    package func content(of entry: Entry, limit: Int) throws(ZIPError) -> [UInt8] {
        guard !entry.isEncrypted else { throw .encrypted }
        guard entry.size <= limit, entry.compressedSize <= limit else { throw .tooLarge }
        let header = ZIPFields(try read(entry.header, 30))
        guard header.number(at: 0, bytes: 4) == 0x0403_4b50, let nameLength = header.number(at: 26, bytes: 2),
            let extraLength = header.number(at: 28, bytes: 2)
        else { throw .damaged }
        let stored = try read(entry.header + 30 + nameLength + extraLength, entry.compressedSize)
        guard stored.count == entry.compressedSize else { throw .damaged }
        let content: [UInt8]
        switch entry.method {
        case 0: content = stored
        case 8:
            do {
                content = try Inflater(.none).content(of: stored, limit: entry.size)
            } catch {
                throw .damaged
            }
        default: throw .unknownMethod(entry.method)
        }
        guard content.count == entry.size,
            CyclicRedundancyCheck.checksum(of: content, in: content.indices) == entry.checksum
        else { throw .damaged }
        return content
    }
}

/// The record at the end of an archive that says where its list of files stands.
private struct EndOfList {
    let list: Int
    let listSize: Int
    let count: Int

    init(size: Int, read: ZIPArchive.Reading) throws(ZIPError) {
        let length = 22
        // A comment of up to 65,535 bytes may follow.
        let start = max(0, size - length - 65_535)
        let fields = ZIPFields(try read(start, size - start))
        guard fields.count == size - start else { throw .damaged }
        for place in stride(from: fields.count - length, through: 0, by: -1) {
            guard fields.number(at: place, bytes: 4) == 0x0605_4b50,
                fields.number(at: place + 20, bytes: 2) == fields.count - place - length,
                let disks = fields.number(at: place + 4, bytes: 4), let here = fields.number(at: place + 8, bytes: 2),
                let count = fields.number(at: place + 10, bytes: 2),
                let listSize = fields.number(at: place + 12, bytes: 4),
                let list = fields.number(at: place + 16, bytes: 4)
            else { continue }
            guard disks == 0, here == count else { throw .damaged }
            guard count <= ZIPArchive.mostEntries, list < 0xffff_ffff else { throw .tooLarge }
            guard list + listSize <= start + place else { throw .damaged }
            (self.list, self.listSize, self.count) = (list, listSize, count)
            return
        }
        throw .damaged
    }
}

/// Numbers in bytes, the lowest byte first.
private struct ZIPFields {
    private let all: [UInt8]

    init(_ bytes: [UInt8]) {
        all = bytes
    }

    var count: Int { all.count }

    /// `nil` when the bytes are not there.
    func bytes(at place: Int, count: Int) -> ArraySlice<UInt8>? {
        place >= 0 && count >= 0 && all.count - place >= count ? all[place..<place + count] : nil
    }

    func number(at place: Int, bytes count: Int) -> Int? {
        bytes(at: place, count: count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
