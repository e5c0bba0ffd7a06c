/// A failure that a person can read and act on, and that a program can tell apart by its code.
///
/// No message ever holds key material or a passphrase.
public protocol ExplainedError: Error, CustomStringConvertible {
    /// The stable name of the reason.
    var code: FindingCode { get }
    /// What happened, in one or two sentences.
    var explanation: String { get }
    /// What the reader can do about it, in one sentence.
    var remedy: String { get }
    /// Where in the received material it happened, when there is one place.
    var place: SourcePlace? { get }
    /// The specification and section that asks for it, when there is one.
    var specification: String? { get }
}

extension ExplainedError {
    /// No single place.
    public var place: SourcePlace? { nil }
    /// No single specification.
    public var specification: String? { nil }
    /// Explanation, place and remedy in one line.
    public var description: String {
        let location = place.map { " (at \($0))" } ?? ""
        return "\(explanation)\(location) \(remedy)"
    }
}
