/// An SVG that is well-formed and asks its reader neither to fetch nor to expand anything.
///
/// The root element must be `svg`, in the namespace of SVG or, as very old files have it, in none.
public struct SVGImage: Sendable {
    /// The file as it was read.
    public let bytes: [UInt8]
    /// Its text.
    let text: SVGText
    /// What was found in the text.
    let structure: SVGStructure

    /// Reads an SVG.
    ///
    /// - Throws: `limit.size`, `limit.depth`, `limit.count`, `svg.format`, `svg.dtd` or `image.unknown`.
    public init(_ bytes: [UInt8]) throws(BakingError) {
        guard bytes.count <= ImageLimits.bytes else {
            throw .imageTooLarge(bytes: bytes.count, limit: ImageLimits.bytes)
        }
        let text = try SVGText(bytes)
        do throws(BakingError) {
            try text.checkCharacters()
            var scanner = SVGScanner(text.utf8)
            structure = try scanner.scan()
        } catch {
            throw error.relocated { text.fileOffset($0) }
        }
        self.bytes = bytes
        self.text = text
    }
}
