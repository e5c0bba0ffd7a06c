/// A text chunk whose keyword is that of a badge.
struct PNGCredentialChunk: Hashable, Sendable {
    /// Whose keyword it has.
    let standard: BakedBadge.Standard
    /// Where it stands.
    let chunk: PNGChunk
    /// Where the bytes after the keyword and its NUL begin.
    let contentStart: Int
}
