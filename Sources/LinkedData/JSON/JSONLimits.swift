/// How large and how deep a JSON text may be.
public struct JSONLimits: Hashable, Sendable {
    /// The most bytes that a text may have.
    public var bytes: Int
    /// The most objects and arrays that may stand inside one another, at most ``greatestDepth``.
    public var depth: Int {
        didSet { depth = min(depth, Self.greatestDepth) }
    }

    /// Parsing, writing and freeing a value recurse; this many levels fit on the stack of every thread.
    public static let greatestDepth = 512

    /// The limits for badges and the documents that belong to them: 5 MiB and 100 levels.
    public static let badge = JSONLimits(bytes: 5 << 20, depth: 100)

    /// Limits in bytes and in levels; more levels than ``greatestDepth`` are not given.
    public init(bytes: Int, depth: Int) {
        self.bytes = bytes
        self.depth = min(depth, Self.greatestDepth)
    }
}
