/// What an image may at most consist of; everything beyond is refused before it is worked on.
public enum ImageLimits {
    /// Bytes of an image: 16 MiB. Check it before reading a file into memory.
    public static let bytes = 16 * 1024 * 1024
    /// Bytes of a credential inside an image, after inflation: 5 MiB.
    public static let credentialBytes = 5 * 1024 * 1024
    /// Chunks of a PNG.
    static let chunks = 10_000
    /// Nested elements of an SVG.
    static let depth = 256
    /// Attributes of one element of an SVG.
    static let attributes = 1_000
    /// Namespace declarations that are in scope at one place of an SVG; drawing programs write about fifteen.
    static let namespaces = 128
}
