import Diagnostics

/// A file as it was handed in, with the badges found in it: one in a document or token, up to two in an image.
public struct BadgeFile: Sendable {
    /// The kinds of file that carry badges.
    public enum Container: String, Hashable, Sendable {
        case png, svg, json, jws
    }

    /// The largest image that is read, in bytes.
    public static let imageLimit = 16 * 1024 * 1024
    /// The largest document or token that is read, in bytes.
    public static let documentLimit = 5 * 1024 * 1024

    /// The kind of file.
    public let container: Container
    /// The badges in it, 2.0 before 3.0; never empty.
    public let badges: [ExtractedBadge]

    /// Finds out what kind of file it is and takes the badges out of it.
    ///
    /// - Throws: why there is no badge to be had from these bytes.
    public init(_ bytes: [UInt8]) throws(BadgeFileError) {
        container = try Self.container(of: bytes)
        switch container {
        case .png, .svg:
            guard bytes.count <= Self.imageLimit else {
                throw .tooLarge(bytes: bytes.count, limit: Self.imageLimit)
            }
            badges = try Self.badges(inImage: bytes, container: container)
        case .json, .jws:
            guard bytes.count <= Self.documentLimit else {
                throw .tooLarge(bytes: bytes.count, limit: Self.documentLimit)
            }
            let payload: ExtractedBadge.Payload = container == .json ? .document(bytes) : .token(bytes)
            badges = [ExtractedBadge(payload: payload, standard: nil, notices: [])]
        }
    }

    private static func badges(
        inImage bytes: [UInt8], container: Container
    ) throws(BadgeFileError) -> [ExtractedBadge] {
        let baked: [BakedBadge]
        do {
            baked = try BadgeImage(bytes).extract()
        } catch {
            throw .image(error)
        }
        guard !baked.isEmpty else { throw .noBadge(container) }
        return baked.map { badge in
            ExtractedBadge(
                payload: ExtractedBadge.Payload(badge.payload), standard: badge.standard, notices: badge.notices)
        }
    }

    /// Decides by the first bytes that are no white space.
    private static func container(of bytes: [UInt8]) throws(BadgeFileError) -> Container {
        if bytes.starts(with: [0x89, 0x50, 0x4e, 0x47]) { return .png }
        if let first = firstUnit(ofUTF16: bytes) {
            guard first == UInt16(UInt8(ascii: "<")) else { throw .utf16 }
            return .svg
        }
        var start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        while start < bytes.count, isWhiteSpace(bytes[start]) { start += 1 }
        guard start < bytes.count else { throw .empty }
        switch bytes[start] {
        case UInt8(ascii: "<"): return .svg
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""): return .json
        default:
            // A token is ASCII: anything else near the start is some other kind of file.
            for position in start..<min(bytes.count, start + 512) {
                let byte = bytes[position]
                guard (0x21...0x7e).contains(byte) || isWhiteSpace(byte) else {
                    throw .unknownKind(Self.kind(of: bytes))
                }
            }
            // The header of a token may be long: that of an RSA key is over 512 characters before the first dot.
            return bytes[start...].contains(UInt8(ascii: ".")) ? .jws : .json
        }
    }

    /// The first unit that is no white space of what starts as text in UTF-16 does: with the mark of its byte order, or with a
    /// letter of ASCII beside nought.
    private static func firstUnit(ofUTF16 bytes: [UInt8]) -> UInt16? {
        guard bytes.count >= 2 else { return nil }
        let isMarked = bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
        let isBigEndian = isMarked ? bytes[0] == 0xfe : bytes[0] == 0
        guard isMarked || (bytes[isBigEndian ? 0 : 1] == 0 && (0x09...0x7e).contains(bytes[isBigEndian ? 1 : 0])) else {
            return nil
        }
        for start in stride(from: isMarked ? 2 : 0, to: bytes.count - 1, by: 2) {
            let (high, low) = isBigEndian ? (bytes[start], bytes[start + 1]) : (bytes[start + 1], bytes[start])
            if high != 0 || !isWhiteSpace(low) { return UInt16(high) << 8 | UInt16(low) }
        }
        return nil
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
    }

    /// The common name of a kind of file that carries no badges.
    private static func kind(of bytes: [UInt8]) -> Phrase? {
        let kinds: [(start: [UInt8], name: Phrase)] = [
            ([0xff, 0xd8, 0xff], Phrase("file-kind/jpeg-picture")),
            ([0x47, 0x49, 0x46, 0x38], Phrase("file-kind/gif-picture")),
            ([0x25, 0x50, 0x44, 0x46], Phrase("file-kind/pdf-document")),
            ([0x50, 0x4b, 0x03, 0x04], Phrase("file-kind/zip-archive")),
            ([0x52, 0x49, 0x46, 0x46], Phrase("file-kind/webp-picture-another-riff-file")),
            ([0x1f, 0x8b], Phrase("file-kind/gzip-archive")),
            ([0x7f, 0x45, 0x4c, 0x46], Phrase("file-kind/program")),
        ]
        return kinds.first { bytes.starts(with: $0.start) }?.name
    }
}
