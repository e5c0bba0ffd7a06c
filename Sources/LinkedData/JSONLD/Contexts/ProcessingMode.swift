/// The edition of JSON-LD whose rules hold.
public enum ProcessingMode: String, Hashable, Sendable {
    /// JSON-LD 1.0: the features of 1.1 are errors.
    case version1_0 = "json-ld-1.0"
    /// JSON-LD 1.1.
    case version1_1 = "json-ld-1.1"
}
