/// How many bytes a file may have before it is read: images 16 MiB, everything else 5 MiB.
enum FileSizeLimit: Hashable, Sendable {
    /// Decided by the first bytes of the file.
    case byContent
    /// A document, token or key.
    case document
    /// An archive of a verification.
    case archive
    /// A stored copy of a document, with what is known about it.
    case stored

    /// The most bytes that a document may have.
    static let documentBytes = 5 * 1_048_576
    /// The most bytes that an image may have.
    static let imageBytes = 16 * 1_048_576
    /// How many bytes are looked at to tell an image from a document.
    static let head = 512

    /// The limit for a file that starts with these bytes.
    func bytes(startingWith head: [UInt8]) -> Int {
        switch self {
        case .document: Self.documentBytes
        case .archive: VerificationArchive.greatestSize
        case .stored: Self.documentBytes + 65_536
        case .byContent: Self.looksLikeImage(head) ? Self.imageBytes : Self.documentBytes
        }
    }

    /// The PNG signature, or markup after a byte order mark and white space. No JSON or JWS starts so.
    private static func looksLikeImage(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0x89, 0x50, 0x4e, 0x47]) { return true }
        // NUL is the other half of a UTF-16 character, FE FF and EF BB BF are byte order marks.
        let skipped: Set<UInt8> = [0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]
        return head.first { !skipped.contains($0) } == UInt8(ascii: "<")
    }
}
